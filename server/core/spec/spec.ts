/**
 * The specification in force: aspects, label groups, primitives, rule settings and word lists. All of it is data
 * (`schemas/spec/`), laid over by a project's `cutline.spec.json`; this file says what the data means.
 */
import type { Severity } from '../rules/rule.ts';

export interface Spec {
  readonly id: string;
  readonly version: number;
  /** In house order. */
  readonly aspects: readonly Aspect[];
  readonly groups: ReadonlyMap<GroupId, Group>;
  readonly primitives: ReadonlyMap<PrimitiveId, Primitive>;
  /** Only what differs from the rules' own settings. */
  readonly rules: ReadonlyMap<string, RuleSetting>;
  /** Word lists by name: names of the team's dictionary, nouns that mean the camera, verbs that mean a change … */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  /**
   * Phrases of what prose can say and labels cannot (docs/recognition.md): `movement.pan` (which way is not said),
   * `misuse.pan-vertical` (a rule speaks about it), `decoy.frying-pan` (it only looks like a primitive).
   */
  readonly phrases: ReadonlyMap<string, readonly string[]>;
}

export type AspectId = string;
export type GroupId = string;
/** `group.value`, as in `shot-size.medium-close-up`; the value is what stands in the front matter. */
export type PrimitiveId = string;

export interface Aspect {
  readonly id: AspectId;
  /** As printed: `Subject`. */
  readonly heading: string;
  /** Other headings that are understood, in any language. */
  readonly aliases: readonly string[];
  /** Optional aspects may be missing from a finished document. */
  readonly optional: boolean;
  /** Aspects that are written before this one. */
  readonly needs: readonly AspectId[];
  /** What the section has to say, for the writer and for a model. */
  readonly instruction: string;
  /** Words in expert text, 1st and 99th percentile. */
  readonly words?: { readonly least: number; readonly most: number };
}

export interface Group {
  readonly id: GroupId;
  readonly name: string;
  readonly aspect: AspectId;
  /** One value at a time, several at the same time, or free text. */
  readonly holds: 'one' | 'many' | 'text';
  /** May the value change over time (`wide -> close-up`)? */
  readonly changes: boolean;
  /** Values in their natural order (wide to tight, high to low) where `ordered`. */
  readonly ordered: boolean;
  readonly values: readonly PrimitiveId[];
  readonly definition: string;
  /** The value that is unremarkable and left unmentioned in prose. Of a group of many, that none holds is usual. */
  readonly usual?: PrimitiveId;
}

export interface Primitive {
  readonly id: PrimitiveId;
  readonly group: GroupId;
  readonly value: string;
  /** What a filmmaker calls it. */
  readonly name: string;
  readonly aspect: AspectId;
  /** One or two sentences. */
  readonly definition: string;
  /** How one says it in a caption; the first is the preferred wording. */
  readonly wording: readonly string[];
  /** Surface phrases in the phrase language (see docs/recognition.md) by which prose is understood. */
  readonly phrases: readonly string[];
  /**
   * What cannot hold with it, all that implies that included; both sides say so. Values of a single-valued group
   * exclude each other without it.
   */
  readonly excludes: readonly PrimitiveId[];
  /** Each entry lists alternatives, one of which has to hold. A free-text group stands for "its text is given". */
  readonly requires: readonly (readonly (PrimitiveId | GroupId)[])[];
  /** All that holds whenever it holds, also by way of others. */
  readonly implies: readonly PrimitiveId[];
  /** The other side of `implies`. */
  readonly impliedBy: readonly PrimitiveId[];
  /** What it is mixed up with, and how to tell; both sides say so. */
  readonly confused: readonly { readonly with: PrimitiveId; readonly tell: string }[];
  /** Left unmentioned in prose when it holds. */
  readonly usual: boolean;
  /** "Cannot be told": the group's other values are then unknown and not denied. */
  readonly open: boolean;
  readonly example?: string;
}

export interface RuleSetting {
  readonly severity?: Severity | 'off';
  readonly options?: Readonly<Record<string, unknown>>;
}
