/** The edits that a critique states in words of its own: "change X to Y", "remove X", "X 改为 Y", "add Y after X". */
import { type Span, span } from '../text/span.ts';
import { proseRows, quotedRows, type Row } from './edit-rows.ts';
import { type Masked, mask, QUOTATION } from './masked.ts';

export interface StatedEdit {
  readonly kind: 'replace' | 'remove' | 'add';
  /** The words of the caption that the edit is about; a rewording may name only its result. */
  readonly source?: Wording;
  /** What should stand there. */
  readonly replacement?: Wording;
  /** The passage that the source stands in: the "Z" of `remove "X" from "Z"`. */
  readonly context?: Wording;
  /** Where an addition goes. */
  readonly place?: { readonly where: 'after' | 'before'; readonly quote: Wording };
  /** The words of the critique that state it. */
  readonly span: Span;
  /** Both wordings are given word for word; otherwise they are read out of the prose and may be inexact. */
  readonly explicit: boolean;
}

/** Words of the critique, without quotation marks. */
export interface Wording {
  readonly span: Span;
  readonly text: string;
}

/** In the order of the text. */
export function statedEdits(critique: string): readonly StatedEdit[] {
  const masked = mask(critique);
  const claims = new Uint8Array(critique.length);
  const rows = masked.quoted.length > 0 ? [...quotedRows, ...proseRows] : proseRows;
  const found = rows.flatMap((row) => editsOf(row, critique, masked, claims));
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** Where a character is claimed by an edit already. */
type Claims = Uint8Array;

function editsOf(row: Row, critique: string, masked: Masked, claims: Claims): StatedEdit[] {
  const found: StatedEdit[] = [];
  row.pattern.lastIndex = 0;
  for (let match = row.pattern.exec(masked.text); match !== null; match = row.pattern.exec(masked.text)) {
    const edits = read(match, row, critique, masked);
    const wordings = edits.flatMap(({ source, replacement }) =>
      [source, replacement].filter((each) => each !== undefined),
    );
    if (wordings.length === 0 || wordings.some(({ span }) => claims.subarray(span.start, span.end).includes(1))) {
      row.pattern.lastIndex = match.index + 1;
      continue;
    }
    for (const { span } of wordings) claims.fill(1, span.start, span.end);
    row.pattern.lastIndex = Math.max(match.index + 1, ...wordings.map(({ span }) => span.end));
    found.push(...edits);
  }
  return found;
}

function read(match: RegExpExecArray, row: Row, critique: string, masked: Masked): StatedEdit[] {
  const groups = match.indices?.groups ?? {};
  const quoted = groups.X !== undefined || groups.Y !== undefined;
  const sources = quoted ? quotations(groups.X, masked) : unquoted(groups.x, critique);
  const replacements = quoted ? quotations(groups.Y, masked) : unquoted(groups.y, critique);
  const [quote] = quotations(groups.P, masked);
  return paired(row.kind, sources, replacements).map(([source, replacement]) => ({
    kind: row.kind,
    ...(source && { source }),
    ...(replacement && { replacement }),
    ...(quote && (row.where ? { place: { where: row.where, quote } } : { context: quote })),
    span: span(match.index, match.index + match[0].length),
    explicit: quoted || row.verbatim === true,
  }));
}

type Pair = readonly [source: Wording | undefined, replacement: Wording | undefined];

/** One to one in order (`"A" and "B" to "C" and "D"`), or several to one; one to several means the first of them. */
function paired(kind: Row['kind'], sources: readonly Wording[], replacements: readonly Wording[]): Pair[] {
  if (kind === 'remove') return sources.map((source) => [source, undefined]);
  if (sources.length === 0) return replacements.map((replacement) => [undefined, replacement]);
  if (sources.length === replacements.length) return sources.map((source, index) => [source, replacements[index]]);
  const only = sources.length === 1 || replacements.length === 1 ? replacements[0] : undefined;
  return only === undefined ? [] : sources.map((source) => [source, only]);
}

const quotation = new RegExp(QUOTATION, 'g');

function quotations(group: readonly [number, number] | undefined, masked: Masked): Wording[] {
  if (group === undefined) return [];
  const [start, end] = group;
  return [...masked.text.slice(start, end).matchAll(quotation)].flatMap(({ index }) => {
    const quoted = masked.byStart.get(start + index);
    return quoted === undefined || quoted.text.trim() === '' ? [] : [{ span: quoted.inner, text: quoted.text }];
  });
}

/** Without the marks of a quotation that is the whole of it, and without punctuation that ends the clause. */
function unquoted(group: readonly [number, number] | undefined, critique: string): Wording[] {
  if (group === undefined) return [];
  let [start, end] = group;
  while (start < end && /[\s"“”'‘’「」『』:：,，]/u.test(critique.charAt(start))) start++;
  while (end > start && /[\s"“”'‘’「」『』:：,，;；.。]/u.test(critique.charAt(end - 1))) end--;
  return start < end ? [{ span: span(start, end), text: critique.slice(start, end) }] : [];
}
