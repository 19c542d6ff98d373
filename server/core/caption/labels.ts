/** What is known about the clip, three-valued: yes, no, unknown. */
import type { GroupId, PrimitiveId } from '../spec/spec.ts';
import type { Named, TimeMark } from '../syntax/tree.ts';
import type { Span } from '../text/span.ts';

export interface Labels {
  /** By group, in the order written. A group that is absent is unknown. */
  readonly groups: ReadonlyMap<GroupId, LabelGroup>;
}

export interface LabelGroup {
  readonly group: GroupId;
  /** In the front matter block: key and value. */
  readonly key: Named;
  readonly span: Span;
  /** `a -> b -> c` has three phases; most groups have one. */
  readonly phases: readonly LabelPhase[];
  /** Of a free-text group. */
  readonly text?: Named;
}

/** What holds during one phase. */
export interface LabelPhase {
  readonly values: readonly LabelValue[];
  /** `unknown`: nothing is said about this phase. */
  readonly unknown: boolean;
  /** `others-unknown`: the values listed hold, the others may. */
  readonly othersUnknown: boolean;
}

export interface LabelValue {
  readonly primitive: PrimitiveId;
  readonly at: Named;
  readonly subject?: Named;
  readonly time?: TimeMark;
}

export type Truth = 'yes' | 'no' | 'unknown';
