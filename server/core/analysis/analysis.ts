import type { Caption } from '../caption/caption.ts';
import type { Finding } from '../rules/rule.ts';
import type { Fault } from '../rules/run.ts';
import type { Spec } from '../spec/spec.ts';

/** All that a feature is a function of. */
export interface Snapshot {
  readonly text: string;
  readonly spec: Spec;
}

export interface Analysis {
  readonly snapshot: Snapshot;
  readonly caption: Caption;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** Rules that threw, which is a bug: whoever shows the findings logs each once. */
  readonly faults: readonly Fault[];
}
