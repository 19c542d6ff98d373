import type { Caption } from '../caption/caption.ts';
import type { Finding } from '../rules/rule.ts';
import type { Spec } from '../spec/spec.ts';

/** All that a feature is a function of. */
export interface Snapshot {
  readonly text: string;
  readonly spec: Spec;
}

export interface Analysis {
  readonly snapshot: Snapshot;
  readonly caption: Caption;
  readonly findings: readonly Finding[];
}
