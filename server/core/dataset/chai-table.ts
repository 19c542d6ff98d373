/** `chai-labels.json` unfolded: what each CHAI label and each camera-motion value means in terms of our groups. */
import source from '../../../schemas/spec/chai/chai-labels.json' with { type: 'json' };
import type { GroupFacts, LabelFacts, Truth } from '../caption/labels.ts';
import type { GroupId } from '../spec/spec.ts';
import { type Answers, type Case, groupOf } from './chai-conditions.ts';

export interface ChaiTable {
  /** By the last part of the label's name: `has_pan_left`. */
  readonly labels: ReadonlyMap<string, ChaiLabel>;
  readonly raw: readonly RawValue[];
  /** Groups that are read together, because labels speak of several at once; in the order of reading. */
  readonly together: readonly (readonly GroupId[])[];
}

export interface ChaiLabel {
  readonly name: string;
  readonly cases: readonly Case[];
  readonly groups: ReadonlySet<GroupId>;
}

/** One field of a clip's camera motion: `camera_pan: left_to_right`. */
export interface RawValue {
  readonly key: string;
  readonly group?: GroupId;
  /** The field's value -> ours. */
  readonly values?: Readonly<Record<string, string>>;
  /** The field's value when the group holds none of `values`; without it the field is then left out. */
  readonly none?: string;
  /** The field's value when the group is absent. */
  readonly absent?: string;
  /** True when one of these holds. */
  readonly flag?: string | readonly string[];
  /** All of these that hold; each is written once, whichever of ours stands for it. */
  readonly list?: Readonly<Record<string, readonly string[]>>;
  /** The field is left out beside one of these. */
  readonly 'not-with'?: readonly string[];
  /** When the group is absent, the field has the value of this other field. */
  readonly otherwise?: string;
  /** A free-text group. */
  readonly text?: GroupId;
}

type CaseSource = readonly (string | Readonly<Record<string, string | readonly string[]>>)[];

export function chaiTable(): ChaiTable {
  const labels = new Map<string, ChaiLabel>();
  // JSON does not keep tuples apart from lists; the file is ours and tested.
  const add = (name: string, cases: readonly CaseSource[], values: readonly string[]): void => {
    labels.set(name, labelOf(name, cases, values));
  };
  for (const [name, cases] of Object.entries(source.labels)) add(name, cases as readonly CaseSource[], []);
  for (const pattern of source.patterns) {
    for (const [stem, values] of Object.entries(pattern.for)) {
      for (const [name, cases] of Object.entries(pattern.labels)) {
        add(name.replace('*', stem), cases as readonly CaseSource[], values);
      }
    }
  }
  return { labels, raw: source.raw as readonly RawValue[], together: source.together };
}

function labelOf(name: string, sources: readonly CaseSource[], values: readonly string[]): ChaiLabel {
  const cases = sources.map(([truth, condition = {}]): Case => {
    const questions = Object.entries(condition).map(([question, words]): [string, string[]] => [
      question,
      (typeof words === 'string' ? [words] : words).map((word: string) =>
        word.replace(/\$(\d)/, (_, place) => values[Number(place) - 1] ?? ''),
      ),
    ]);
    return [truth as Truth, new Map(questions)];
  });
  return { name, cases, groups: new Set(cases.flatMap(([, condition]) => [...condition.keys()].map(groupOf))) };
}

/** The camera-motion fields that the labels give; a field is left out where they say nothing of it. */
export function rawOf(facts: LabelFacts, answers: Answers, raw: readonly RawValue[]): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const field of raw) {
    const value = field.text === undefined ? fieldOf(field, answers) : textOf(facts.get(field.text));
    if (value !== undefined) found.set(field.key, value);
  }
  for (const { key, otherwise } of raw) {
    if (otherwise !== undefined && !found.has(key) && found.has(otherwise)) found.set(key, found.get(otherwise));
  }
  return found;
}

const textOf = (group: GroupFacts | undefined): string => group?.text ?? '';

function fieldOf(field: RawValue, answers: Answers): unknown {
  const heard = field.group === undefined ? undefined : answers(field.group);
  if (heard === undefined) return field.absent;
  if (field['not-with']?.some((word) => heard.includes(word))) return undefined;
  if (field.flag !== undefined) return [field.flag].flat().some((word) => heard.includes(word));
  if (field.list) {
    return Object.entries(field.list).flatMap(([name, ours]) =>
      ours.some((word) => heard.includes(word)) ? [name] : [],
    );
  }
  return Object.entries(field.values ?? {}).find(([, ours]) => heard.includes(ours))?.[0] ?? field.none;
}
