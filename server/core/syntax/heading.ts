/** `# Subject`, `## Critique 4/5 (annotator-10, 2025-10-29)`, `### Rejected: Spatial (annotator-4, text 3f2a91c)`. */
import { isBlank, skipBlanks, trimEnd } from '../text/characters.ts';
import { type Span, span } from '../text/span.ts';
import type { Attribution, EntryHeading, EntryKind, Heading, Named, Problem } from './tree.ts';

/** How a kind of entry may be called, the way it is printed first. Letter case and hyphens do not matter. */
const KIND_NAMES: Readonly<Record<Exclude<EntryKind, 'unknown'>, readonly string[]>> = {
  critique: ['Critique', 'Feedback', '批注', '修改意见', '评语', '批评'],
  review: ['Review', '审核', '复核', '审阅'],
  proposal: ['Proposal', '建议稿', '提议', '草稿'],
  'pre-caption': ['Pre-caption', 'Precaption', 'Pre caption', '初稿', '原始描述', '修改前'],
  'raw-critique': ['Raw critique', 'Raw feedback', '原始批注', '原始意见', '原始修改意见'],
  rejected: ['Rejected', '被拒', '已退回', '退回版本'],
};

/** What may stand as a heading's value, by the word that a program compares with. */
const VALUE_NAMES: Readonly<Record<string, readonly string[]>> = {
  approved: ['approved', '通过', '批准'],
  rejected: ['rejected', '退回', '拒绝', '不通过'],
  corrected: ['corrected', '更正', '已更正', '修正'],
  draft: ['draft', '起草'],
  revise: ['revise', '修订'],
  merge: ['merge', '合并'],
};

/** By first letter, the longest name first, so that none is read as a shorter one that begins like it. */
const KINDS = kindsByFirstLetter();

function kindsByFirstLetter(): ReadonlyMap<string, readonly { readonly name: string; readonly kind: EntryKind }[]> {
  const all = Object.entries(KIND_NAMES)
    .flatMap(([kind, names]) => names.map((name) => ({ name: plain(name), kind: kind as EntryKind })))
    .sort((a, b) => b.name.length - a.name.length);
  return new Map(
    all.map(({ name: { 0: letter = '' } }) => [letter, all.filter(({ name }) => name.startsWith(letter))]),
  );
}

const VALUES: ReadonlyMap<string, string> = new Map(
  Object.entries(VALUE_NAMES).flatMap(([value, names]) => names.map((name) => [name, value] as const)),
);

const SCORE = /^\d+(?:\.\d+)?(?:[/／]\d+)?$/;
const DATE = /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:[T ][\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const HASH = /^(?:text|文本)[ \t]+([0-9a-f]{4,64})$/i;

/** The heading as the printer writes it. */
export const kindName = (kind: Exclude<EntryKind, 'unknown'>): string => KIND_NAMES[kind][0] ?? kind;

/** `approved` for `Approved` and `通过`; the words themselves where no table knows them. */
export const canonicalValue = (value: string): string => VALUES.get(value.toLowerCase()) ?? value;

/** The number of `#` that begin a heading at `at`, which begins a line; 0 if none begins there. */
export function headingLevel(text: string, at: number): number {
  let behind = at;
  while (behind < at + 7 && text.charCodeAt(behind) === 0x23) behind++;
  const level = behind - at;
  if (level === 0 || level > 6) return 0;
  return behind >= text.length || isBlank(text.charCodeAt(behind)) ? level : 0;
}

/** The heading on the line from `start` to `end`. */
export function sectionHeading(text: string, start: number, end: number, problems: Problem[]): Heading {
  const { words, by, stop } = parts(text, start + 1, end, problems);
  return { span: span(start, stop), level: 1, title: named(text, words), ...(by && { by }) };
}

export function entryHeading(
  text: string,
  start: number,
  end: number,
  level: 2 | 3,
  problems: Problem[],
): EntryHeading {
  const { words, by, stop } = parts(text, start + level, end, problems);
  const known = kindAt(text, words);
  if (!known) {
    const title = named(text, words);
    problems.push({ code: 'syntax/unknown-entry', span: words, args: { heading: title.text } });
    return { span: span(start, stop), level, title, entry: 'unknown', ...(by && { by }) };
  }
  const rest = span(skipBlanks(text, known.end, words.end), words.end);
  const { aspect, value } = isColon(text, rest) ? aspectAndValue(text, rest) : { aspect: undefined, value: rest };
  return {
    span: span(start, stop),
    level,
    title: named(text, span(words.start, known.end)),
    entry: known.kind,
    ...(aspect && aspect.start < aspect.end && { aspect: named(text, aspect) }),
    ...(value && value.start < value.end && { value: named(text, value) }),
    ...(by && { by }),
  };
}

const isColon = (text: string, at: Span): boolean => at.start < at.end && ':：'.includes(text.charAt(at.start));

const LONGEST_NAME = 24;

function kindAt(text: string, words: Span): { kind: EntryKind; end: number } | undefined {
  const names = KINDS.get(text.charAt(words.start).toLowerCase());
  if (!names) return undefined;
  const letters = plain(text.slice(words.start, Math.min(words.end, words.start + LONGEST_NAME)));
  for (const { name, kind } of names) {
    if (!letters.startsWith(name)) continue;
    const end = words.start + name.length;
    // "Reviewer's note" is no review; `批注4/5` needs no space.
    if (end >= words.end || isBlank(text.charCodeAt(end)) || isHan(name) || !/[\p{L}'’-]/u.test(text.charAt(end))) {
      return { kind, end };
    }
  }
  return undefined;
}

const isHan = (name: string): boolean => name.charCodeAt(0) > 0x2fff;

function plain(words: string): string {
  return words.toLowerCase().replace(/[-_‐‑]/g, ' ');
}

/** `: Spatial 2/5`: the last word is the value if it looks like one. */
function aspectAndValue(text: string, rest: Span): { aspect: Span; value: Span | undefined } {
  const from = skipBlanks(text, rest.start + 1, rest.end);
  let last = rest.end;
  while (last > from && !isBlank(text.charCodeAt(last - 1))) last--;
  const word = text.slice(last, rest.end);
  if (!SCORE.test(word) && !(last > from && VALUES.has(word.toLowerCase()))) {
    return { aspect: span(from, rest.end), value: undefined };
  }
  return { aspect: span(from, trimEnd(text, from, last)), value: span(last, rest.end) };
}

interface Parts {
  readonly words: Span;
  readonly by?: Attribution;
  /** Behind the heading's last character that is not blank. */
  readonly stop: number;
}

function parts(text: string, from: number, end: number, problems: Problem[]): Parts {
  const stop = trimEnd(text, from, end);
  const start = skipBlanks(text, from, stop);
  const open = openingParenthesis(text, start, stop);
  if (open < 0) return { words: span(start, stop), stop };
  const isClosed = isClosing(text.charCodeAt(stop - 1)) && stop - 1 > open;
  if (!isClosed) problems.push({ code: 'syntax/heading-parenthesis', span: span(open, open + 1) });
  const by = attribution(text, span(open, stop), span(open + 1, isClosed ? stop - 1 : stop));
  return { words: span(start, trimEnd(text, start, open)), by, stop };
}

/** The parenthesis that closes the heading, or that was opened last and never closed; -1 if there is none. */
function openingParenthesis(text: string, start: number, stop: number): number {
  const last = isClosing(text.charCodeAt(stop - 1)) ? stop - 2 : stop - 1;
  for (let at = last; at >= start; at--) {
    const code = text.charCodeAt(at);
    if (code === 0x28 || code === 0xff08) return at;
    if (isClosing(code)) return -1;
  }
  return -1;
}

const isClosing = (code: number): boolean => code === 0x29 || code === 0xff09;

function attribution(text: string, whole: Span, inside: Span): Attribution {
  let who: Named | undefined;
  let date: Named | undefined;
  let hash: Named | undefined;
  const rest: Named[] = [];
  for (const part of commaSeparated(text, inside)) {
    const hashed = HASH.exec(part.text)?.[1];
    if (hashed !== undefined) hash ??= { span: span(part.span.end - hashed.length, part.span.end), text: hashed };
    else if (!date && DATE.test(part.text)) date = part;
    else if (!who) who = part;
    else rest.push(part);
  }
  return { span: whole, ...(who && { who }), ...(date && { date }), ...(hash && { hash }), rest };
}

const isComma = (code: number): boolean => code === 0x2c || code === 0xff0c || code === 0x3001;

function commaSeparated(text: string, inside: Span): Named[] {
  const found: Named[] = [];
  for (let at = inside.start; at < inside.end; ) {
    let comma = at;
    while (comma < inside.end && !isComma(text.charCodeAt(comma))) comma++;
    const first = skipBlanks(text, at, comma);
    const last = trimEnd(text, first, comma);
    if (first < last) found.push(named(text, span(first, last)));
    at = comma + 1;
  }
  return found;
}

const named = (text: string, at: Span): Named => ({ span: at, text: text.slice(at.start, at.end) });
