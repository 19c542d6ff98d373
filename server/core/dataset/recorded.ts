/**
 * The difference between what a document says and what the file it was imported from said. Export computes every file
 * from the document and lays this over it, each part only while the document still says what it said at import. So an
 * edit always wins, nothing that a document can express is stored twice, and what it cannot express comes back exactly.
 */
import { z } from 'zod';
import { exactHash } from '../text/hash.ts';
import { equal, fieldOf, type Json, type JsonObject, objectOf } from './json.ts';

const difference = z.object({
  instead: z.string().optional().describe('Hash of what the document gave for this field when it was imported'),
  value: z.unknown().optional().describe('What the file held; without it and without spacing, the field was missing'),
  spacing: z
    .record(z.string(), z.string())
    .optional()
    .describe('White space that differs, by the number of other characters before it'),
});

export const recordedShape = z.object({
  whole: z.boolean().optional().describe('The document had nothing that makes this file'),
  missing: z.boolean().optional().describe('The document would have made this file, but there was none'),
  fields: z.record(z.string(), difference).optional(),
  order: z.array(z.string()).optional().describe('The order of the fields, where it is not the usual one'),
});

export type Recorded = z.infer<typeof recordedShape>;
type Difference = z.infer<typeof difference>;

/** What to remember of the file so that `restore` gives it back; undefined when the document says it all. */
export function record(derived: JsonObject | undefined, actual: JsonObject | undefined): Recorded | undefined {
  if (actual === undefined) return derived === undefined ? undefined : { missing: true };
  const base = derived ?? {};
  const fields = new Map<string, Difference>();
  for (const field of new Set([...Object.keys(base), ...Object.keys(actual)])) {
    const found = differenceOf(fieldOf(base, field), fieldOf(actual, field));
    if (found !== undefined) fields.set(field, found);
  }
  const usual = Object.keys(base).filter((field) => Object.hasOwn(actual, field));
  const added = Object.keys(actual).filter((field) => !Object.hasOwn(base, field));
  const order = Object.keys(actual);
  const isUsual = [...usual, ...added].every((field, index) => order[index] === field);
  if (derived !== undefined && fields.size === 0 && isUsual) return undefined;
  return {
    ...(derived === undefined && { whole: true }),
    ...(fields.size > 0 && { fields: Object.fromEntries(fields) }),
    ...(!isUsual && { order }),
  };
}

/** The file again: what the document gives now, with what was remembered wherever the document was not edited. */
export function restore(derived: JsonObject | undefined, recorded: Recorded | undefined): JsonObject | undefined {
  if (recorded === undefined) return derived;
  if (recorded.missing) return undefined;
  if (derived === undefined && !recorded.whole) return undefined;
  const values = new Map(Object.entries(derived ?? {}));
  for (const [field, found] of Object.entries(recorded.fields ?? {})) {
    const now = values.get(field);
    if (found.instead !== (now === undefined ? undefined : hashOf(now))) continue;
    if (found.spacing !== undefined && typeof now === 'string') values.set(field, withSpacing(now, found.spacing));
    else if (found.value !== undefined)
      values.set(field, found.value as Json); // Read from JSON, so it is JSON.
    else values.delete(field);
  }
  if (recorded.order === undefined) return objectOf(values);
  const rank = new Map(recorded.order.map((field, index) => [field, index]));
  const last = recorded.order.length;
  return objectOf([...values].sort(([a], [b]) => (rank.get(a) ?? last) - (rank.get(b) ?? last)));
}

function differenceOf(derived: Json | undefined, actual: Json | undefined): Difference | undefined {
  if (equal(derived, actual)) return undefined;
  if (derived === undefined) return { value: actual };
  const instead = hashOf(derived);
  if (actual === undefined) return { instead };
  const spacing = typeof derived === 'string' && typeof actual === 'string' ? spacingOf(derived, actual) : undefined;
  return spacing === undefined ? { instead, value: actual } : { instead, spacing };
}

/** Types count: the text `5` is not the number 5. */
const hashOf = (value: Json): string => exactHash(JSON.stringify(value));

const RUN = /\S+|\s+/g;

/** Where the blanks of `to` differ from those of `from`, if that is all that differs. */
function spacingOf(from: string, to: string): Record<string, string> | undefined {
  const before = blanks(from);
  const after = blanks(to);
  if (before.words !== after.words) return undefined;
  const spacing: Record<string, string> = {};
  for (const place of new Set([...before.runs.keys(), ...after.runs.keys()])) {
    const run = after.runs.get(place) ?? '';
    if ((before.runs.get(place) ?? '') !== run) spacing[place] = run;
  }
  return spacing;
}

function withSpacing(text: string, spacing: Readonly<Record<string, string>>): string {
  const { words, runs } = blanks(text);
  for (const [place, run] of Object.entries(spacing)) runs.set(Number(place), run);
  let out = '';
  let at = 0;
  for (const [place, run] of [...runs].sort(([a], [b]) => a - b)) {
    out += words.slice(at, place) + run;
    at = place;
  }
  return out + words.slice(at);
}

/** The text without white space, and the white space by the number of characters before it. */
function blanks(text: string): { words: string; runs: Map<number, string> } {
  let words = '';
  const runs = new Map<number, string>();
  for (const [run] of text.matchAll(RUN)) {
    if (/\S/.test(run)) words += run;
    else runs.set(words.length, run);
  }
  return { words, runs };
}
