/**
 * A spec as it is written: the files of `schemas/spec/chai/` and a project's `cutline.spec.json` have this one shape.
 * Every field may be missing, so that one source can be laid over another.
 */
import type { Severity } from '../rules/rule.ts';
import type { AspectId, GroupId, PrimitiveId } from './spec.ts';

export interface SpecSource {
  readonly id?: string;
  readonly version?: number;
  readonly aspects?: Readonly<Record<AspectId, AspectSource>>;
  readonly groups?: Readonly<Record<GroupId, GroupSource>>;
  readonly rules?: Readonly<Record<string, RuleSource>>;
  /** Word lists; a list named `+NAME` adds to the list below it instead of taking its place. */
  readonly lists?: Readonly<Record<string, readonly string[]>>;
  /** Surface phrases by primitive, and of what prose can say and labels cannot. */
  readonly phrases?: Readonly<Record<PrimitiveId, readonly string[]>>;
}

export interface AspectSource {
  readonly heading?: string;
  readonly aliases?: readonly string[];
  readonly optional?: boolean;
  readonly needs?: readonly AspectId[];
  readonly instruction?: string;
  readonly words?: { readonly least: number; readonly most: number };
}

export interface GroupSource {
  readonly name?: string;
  readonly aspect?: AspectId;
  readonly holds?: 'one' | 'many' | 'text';
  readonly changes?: boolean;
  readonly ordered?: boolean;
  readonly definition?: string;
  /** A value of this group, without the group's name. */
  readonly usual?: string;
  /** In their natural order. */
  readonly values?: Readonly<Record<string, ValueSource>>;
}

/** Relations name a value as `group.value`, or a whole group as `group`. */
export interface ValueSource {
  readonly name?: string;
  readonly definition?: string;
  readonly wording?: readonly string[];
  readonly example?: string;
  readonly excludes?: readonly string[];
  /** A list within the list gives alternatives, one of which has to hold. */
  readonly requires?: readonly (string | readonly string[])[];
  readonly implies?: readonly string[];
  /** What it is mixed up with -> how to tell the two apart. */
  readonly confused?: Readonly<Record<string, string>>;
  readonly open?: boolean;
  /** In a project: phrases that are added to the built-in ones. */
  readonly phrases?: readonly string[];
}

/** A severity alone, `off`, or a severity with the rule's options. */
export type RuleSource =
  | Severity
  | 'off'
  | { readonly severity?: Severity | 'off'; readonly options?: Readonly<Record<string, unknown>> };

/** `over` laid over `base`: objects are laid over field by field, everything else takes the place of what was there. */
export function layOver(base: SpecSource, over: SpecSource): SpecSource {
  // Both have the shape, and merging keeps it.
  return merge(base as Fields, over as Fields) as SpecSource;
}

type Fields = Readonly<Record<string, unknown>>;

function merge(base: Fields, over: Fields): Fields {
  const merged = new Map(Object.entries(base));
  for (const [key, value] of Object.entries(over)) {
    const below = merged.get(key);
    const added = key.startsWith('+') ? key.slice(1) : undefined;
    if (added !== undefined && Array.isArray(value)) {
      const list = merged.get(added);
      merged.set(added, [...(Array.isArray(list) ? list : []), ...value]);
    } else merged.set(key, isFields(below) && isFields(value) ? merge(below, value) : value);
  }
  return Object.fromEntries(merged);
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
