/**
 * CHAI label sets and our labels, in both directions. Most CHAI labels say one thing several times (`start_with`,
 * `is_always`, `only_…`), so our groups hold each fact once and the names follow from `chai-labels.json`. What does not
 * follow for a clip is written down as exceptions, so every label set comes back as it was.
 */
import type { LabelFacts, Truth } from '../caption/labels.ts';
import type { Spec } from '../spec/spec.ts';
import { answersTo, decide } from './chai-conditions.ts';
import { type ChaiLabels, chaiReader, sameValue, truthIn } from './chai-reader.ts';
import { type ChaiTable, chaiTable, rawOf } from './chai-table.ts';

export type { ChaiLabels };

/** Where a data set differs from what follows from the labels. */
export interface ChaiExceptions {
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly unknown: readonly string[];
  /** Camera-motion fields; null where the data set lacks the field. */
  readonly raw: Readonly<Record<string, unknown>>;
}

export interface ChaiMapping {
  /** Our labels for a clip's label set, and what they do not reproduce. */
  readonly read: (chai: ChaiLabels) => { readonly facts: LabelFacts; readonly exceptions: ChaiExceptions };
  /** What our labels and the exceptions say of each CHAI label, and the camera-motion fields. */
  readonly write: (facts: LabelFacts, exceptions?: ChaiExceptions) => ChaiAnswer;
}

export interface ChaiAnswer {
  /** A label that the table does not know is no, unless an exception speaks of it. */
  readonly truth: (name: string) => Truth;
  readonly raw: Readonly<Record<string, unknown>>;
}

/** The mapping for a spec; make it once and use it for all clips. */
export function chaiMapping(spec: Spec): ChaiMapping {
  const table = chaiTable();
  const read = chaiReader(table, spec);
  return {
    read: (chai) => {
      const facts = read(chai);
      return { facts, exceptions: exceptionsOf(chai, write(facts, undefined, table, spec)) };
    },
    write: (facts, exceptions) => write(facts, exceptions, table, spec),
  };
}

function write(facts: LabelFacts, exceptions: ChaiExceptions | undefined, table: ChaiTable, spec: Spec): ChaiAnswer {
  const answers = answersTo(facts, spec);
  const excepted = new Map<string, Truth>();
  for (const truth of ['yes', 'no', 'unknown'] as const) {
    for (const name of exceptions?.[truth] ?? []) excepted.set(name, truth);
  }
  const raw = rawOf(facts, answers, table.raw);
  for (const [key, value] of Object.entries(exceptions?.raw ?? {})) {
    if (value === null) raw.delete(key);
    else raw.set(key, value);
  }
  return {
    truth: (name) => excepted.get(name) ?? decide(table.labels.get(name)?.cases ?? [], answers),
    raw: Object.fromEntries(raw),
  };
}

function exceptionsOf(chai: ChaiLabels, derived: ChaiAnswer): ChaiExceptions {
  const wrong = [...chai.names].filter((name) => derived.truth(name) !== truthIn(chai, name));
  const of = (truth: Truth): string[] => wrong.filter((name) => truthIn(chai, name) === truth);
  return {
    yes: of('yes'),
    no: of('no'),
    unknown: of('unknown'),
    raw: chai.raw ? rawExceptions(chai.raw, derived.raw) : {},
  };
}

function rawExceptions(
  given: Readonly<Record<string, unknown>>,
  derived: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const keys = [...new Set([...Object.keys(given), ...Object.keys(derived)])];
  return Object.fromEntries(
    keys.filter((key) => !sameValue(given[key], derived[key])).map((key) => [key, given[key] ?? null]),
  );
}
