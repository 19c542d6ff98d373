/** What is known about the clip, three-valued: yes, no, unknown. */
import type { GroupId, PrimitiveId } from '../spec/spec.ts';
import type { Named, TimeMark } from '../syntax/tree.ts';
import type { Span } from '../text/span.ts';

export interface Labels {
  /** By group, in the order written. A group that is absent is unknown. */
  readonly groups: ReadonlyMap<GroupId, LabelGroup>;
  /** What the labels settle about a primitive, worked out when it is first asked for. Ask through `truth`. */
  readonly knowledge: (primitive: PrimitiveId) => Truths;
}

export interface LabelGroup {
  readonly group: GroupId;
  /** In the front matter block: key and value. For a group of the line `usual: [lens, dutch]` both are its name there. */
  readonly key: Named;
  readonly span: Span;
  /** `a -> b -> c` has three phases; most groups have one. */
  readonly phases: readonly LabelPhase[];
  /** Of a free-text group. */
  readonly text?: Named;
  /** Named in `usual: […]` instead of having a line of its own. */
  readonly usual: boolean;
}

/** What holds during one phase. `none` is a phase without values that leaves nothing open. */
export interface LabelPhase {
  readonly values: readonly LabelValue[];
  /** `no zoom-in`: denied although `others-unknown` leaves the rest open. */
  readonly denied: readonly LabelValue[];
  /** `unknown zoom-in`: left open although the list is otherwise complete. */
  readonly open: readonly LabelValue[];
  /** `unknown`: nothing is said about this phase. */
  readonly unknown: boolean;
  /** `others-unknown`: the values listed hold, the others may. */
  readonly othersUnknown: boolean;
}

export interface LabelValue {
  /** `group.value` as written; the spec may not know it. */
  readonly primitive: PrimitiveId;
  readonly at: Named;
  readonly subject?: Named;
  readonly time?: TimeMark;
}

export type Truth = 'yes' | 'no' | 'unknown';

/** When: at the start of the clip, at its end, all the time, or at some time. */
export type When = 'start' | 'end' | 'always' | 'ever';

export type Truths = Readonly<Record<When, Truth>>;

/** Labels without places: what programs make, compare and print. */
export type LabelFacts = ReadonlyMap<GroupId, GroupFacts>;

export interface GroupFacts {
  readonly phases: readonly PhaseFacts[];
  /** Of a free-text group, which has no phases. */
  readonly text?: string;
}

/** Values are written without their group: `pan-left`. */
export interface PhaseFacts {
  readonly values: readonly string[];
  readonly denied?: readonly string[];
  readonly open?: readonly string[];
  readonly unknown?: boolean;
  readonly othersUnknown?: boolean;
}
