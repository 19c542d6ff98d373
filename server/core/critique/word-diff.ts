/** What changed between two texts, word by word; Chinese by its words, which no blanks separate. */
import { diffArrays } from 'diff';
import { type Span, span } from '../text/span.ts';

/** A stretch of the first text and what stands in its place in the second; one of the two may be empty. */
export interface Hunk {
  readonly before: Span;
  readonly after: Span;
}

/** The hunks in order; between them the texts are the same word for word. */
export function wordDiff(before: string, after: string): readonly Hunk[] {
  const old = tokens(before);
  const now = tokens(after);
  const head = sharedHead(old, now);
  const tail = sharedTail(old, now, head);
  const oldCore = keys(old, head, tail);
  const nowCore = keys(now, head, tail);
  const hunks: Hunk[] = [];
  let i = head;
  let j = head;
  const changes = diffArrays(oldCore, nowCore, { maxEditLength: mostEdits }) ?? [
    { removed: true, added: false, count: oldCore.length },
    { removed: false, added: true, count: nowCore.length },
  ];
  for (const { added, removed, count } of changes) {
    const from = [endOf(old, i), endOf(now, j)] as const;
    if (!added) i += count;
    if (!removed) j += count;
    if (added || removed) hunks.push({ before: span(from[0], endOf(old, i)), after: span(from[1], endOf(now, j)) });
  }
  return joined(hunks, before, after).map((hunk) => trimmed(hunk, before, after));
}

/** Texts that differ in more words are two texts; the work grows with the square of it. */
const mostEdits = 2000;

interface Token {
  readonly end: number;
  /** Equal keys are equal words; one blank is as good as another. */
  readonly key: string;
}

/** Words with their inner hyphens and apostrophes, blanks, single marks. */
const pieces = /[\p{L}\p{N}\p{M}]+(?:[-'’.][\p{L}\p{N}\p{M}]+)*|\s+|./gsu;
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

function tokens(text: string): Token[] {
  const segmenter = unspaced.test(text) ? new Intl.Segmenter('zh', { granularity: 'word' }) : undefined;
  const found: Token[] = [];
  for (const { 0: piece, index } of text.matchAll(pieces)) {
    if (segmenter === undefined || !unspaced.test(piece)) {
      found.push({ end: index + piece.length, key: /^\s/.test(piece) ? ' ' : piece });
      continue;
    }
    for (const each of segmenter.segment(piece)) {
      found.push({ end: index + each.index + each.segment.length, key: each.segment });
    }
  }
  return found;
}

const endOf = (list: readonly Token[], index: number): number => list[index - 1]?.end ?? 0;
const keys = (list: readonly Token[], head: number, tail: number): string[] =>
  list.slice(head, list.length - tail).map(({ key }) => key);

function sharedHead(a: readonly Token[], b: readonly Token[]): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count]?.key === b[count]?.key) count++;
  return count;
}

function sharedTail(a: readonly Token[], b: readonly Token[], head: number): number {
  const most = Math.min(a.length, b.length) - head;
  let count = 0;
  while (count < most && a[a.length - 1 - count]?.key === b[b.length - 1 - count]?.key) count++;
  return count;
}

/** A removal and the addition in its place are one change; so are changes with nothing but a blank between. */
function joined(hunks: readonly Hunk[], before: string, after: string): Hunk[] {
  const found: Hunk[] = [];
  for (const hunk of hunks) {
    const last = found.at(-1);
    const close =
      last !== undefined &&
      before.slice(last.before.end, hunk.before.start).trim() === '' &&
      after.slice(last.after.end, hunk.after.start).trim() === '';
    if (close) found.pop();
    found.push(
      close
        ? { before: span(last.before.start, hunk.before.end), after: span(last.after.start, hunk.after.end) }
        : hunk,
    );
  }
  return found;
}

/** Without the blanks that both sides begin or end with. */
function trimmed({ before: a, after: b }: Hunk, before: string, after: string): Hunk {
  let [start, end] = [0, 0];
  const length = Math.min(a.end - a.start, b.end - b.start);
  const blank = (one: string, other: string): boolean => /\s/.test(one) && /\s/.test(other);
  while (start < length && blank(before.charAt(a.start + start), after.charAt(b.start + start))) start++;
  while (end < length - start && blank(before.charAt(a.end - 1 - end), after.charAt(b.end - 1 - end))) end++;
  return { before: span(a.start + start, a.end - end), after: span(b.start + start, b.end - end) };
}
