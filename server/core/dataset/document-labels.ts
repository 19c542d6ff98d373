/** The labels of a clip between the front matter and the collection's own names for them. */
import type { Spec } from '../spec/spec.ts';
import type { FrontMatter } from '../syntax/tree.ts';
import type { JsonObject } from './json.ts';

/** What a collection says of a clip. */
export interface ClipLabels {
  /** `yes` or `no` by the label's name; a label that is absent is unknown. */
  readonly truth: JsonObject;
  /** The camera motion as the questionnaire recorded it. */
  readonly motion?: JsonObject;
}

/** The lines below `labels:`, without indentation. */
export function labelLines(_labels: ClipLabels, _spec: Spec): readonly string[] {
  return [];
}

export function labelsIn(_frontMatter: FrontMatter | undefined, _spec: Spec): ClipLabels {
  return { truth: {} };
}
