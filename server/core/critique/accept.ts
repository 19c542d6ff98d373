/**
 * Accepting and refusing points. Accepting is one atomic edit: the caption changes and the point is ticked, both
 * computed on the version they are applied to. Where the words are not certain, there is a reason instead.
 */
import type { CaptionSection, PlacedEntry } from '../caption/caption.ts';
import { printQuote } from '../syntax/point.ts';
import type { Point } from '../syntax/tree.ts';
import { disjoint, type TextEdit } from '../text/edit.ts';
import { overlaps, type Span, shift, slice, span } from '../text/span.ts';
import { occurrences } from './locate.ts';
import { insertWords, replaceWords } from './seams.ts';

export type Outcome =
  /** Relative to the section. */
  { readonly edits: readonly TextEdit[] } | { readonly reason: Reason };

/** Why a point cannot be accepted as it is; also the keys of its words, `critique.reason.…`. */
export type Reason =
  /** Applied or refused before. */
  | 'decided'
  /** It says something about the caption, but not what should stand there. */
  | 'no-edit'
  /** Its quote does not stand in the caption. */
  | 'gone'
  /** Its quote stands there more than once. */
  | 'several'
  /** A comment or a time mark stands among the words. */
  | 'markup'
  /** Another point that is accepted in the same step changes the same words. */
  | 'overlap';

/**
 * Accept an open point of an entry of the section. With `words`, the person has changed the replacement while
 * accepting it; the point then records the words that were used.
 */
export function acceptPoint(section: CaptionSection, entry: PlacedEntry, point: Point, words?: string): Outcome {
  if (point.state !== 'open') return { reason: 'decided' };
  const change = captionChange(section, point, words);
  if ('reason' in change) return change;
  const edits = [change.edit, mark(entry, point, 'x')];
  const written = point.edit && 'replacement' in point.edit ? point.edit.replacement : undefined;
  if (words !== undefined && written !== undefined && words !== written.text) {
    const inner = printQuote(words).slice(1, -1);
    edits.push({ span: shift(written.span, entry.start), text: inner });
  }
  return { edits };
}

/** One edit that marks the point as refused. The point stays: what was refused is worth knowing too. */
export function refusePoint(entry: PlacedEntry, point: Point): Outcome {
  return point.state === 'open' ? { edits: [mark(entry, point, '-')] } : { reason: 'decided' };
}

export interface AcceptedAll {
  readonly edits: readonly TextEdit[];
  /** The open points that were left open, and why. */
  readonly left: readonly { readonly point: Point; readonly reason: Reason }[];
}

/** Accept every open point of an entry in one step; of two that change the same words, the first. */
export function acceptAll(section: CaptionSection, entry: PlacedEntry): AcceptedAll {
  const edits: TextEdit[] = [];
  const left: { point: Point; reason: Reason }[] = [];
  for (const point of entry.points) {
    if (point.state !== 'open') continue;
    const outcome = acceptPoint(section, entry, point);
    if ('reason' in outcome) left.push({ point, reason: outcome.reason });
    else if (clash(edits, outcome.edits)) left.push({ point, reason: 'overlap' });
    else edits.push(...outcome.edits);
  }
  return { edits: disjoint(edits), left };
}

const clash = (kept: readonly TextEdit[], more: readonly TextEdit[]): boolean =>
  more.some((edit) => kept.some((other) => overlaps(wide(edit.span), wide(other.span))));

/** Neighbours clash too: their seams would be repaired twice. */
const wide = (at: Span): Span => span(at.start, at.end + 1);

const mark = (entry: PlacedEntry, point: Point, state: 'x' | '-'): TextEdit => ({
  span: shift(point.mark, entry.start),
  text: state,
});

function captionChange(section: CaptionSection, point: Point, words?: string): { edit: TextEdit } | { reason: Reason } {
  const { edit } = point;
  if (edit === undefined || edit.kind === 'about') return { reason: 'no-edit' };
  const { flat, span: prose } = section.prose;
  const target = edit.quote && occurrences(edit.quote.text, flat);
  if (target !== undefined && target.length !== 1) return { reason: target.length === 0 ? 'gone' : 'several' };
  const at = target?.[0];
  const replacement = words ?? (edit.kind === 'remove' ? '' : edit.replacement.text);
  const change =
    edit.kind === 'add' || at === undefined ? insertWords(flat, replacement, at) : replaceWords(flat, at, replacement);
  return placed(section, { ...change, span: shift(change.span, prose.start) });
}

/** Where the caption's source holds more than words among what goes, a person has to look. */
function placed(
  { text, prose }: Pick<CaptionSection, 'text' | 'prose'>,
  change: TextEdit,
): { edit: TextEdit } | { reason: Reason } {
  const words = slice(prose.flat, shift(change.span, -prose.span.start));
  const source = slice(text, change.span).replace(/[\r\n\t]/g, ' ');
  if (words === source) return { edit: withTime({ text, prose }, insertedBehindTime(text, change)) };
  const removedSentence = change.text === '' && /^[^<>]*$/.test(source);
  return removedSentence ? { edit: change } : { reason: 'markup' };
}

/** What the last sentence leaves behind when it goes is its time. */
function withTime({ text, prose }: Pick<CaptionSection, 'text' | 'prose'>, change: TextEdit): TextEdit {
  if (change.text !== '' || change.span.end !== prose.span.end || change.span.start === change.span.end) return change;
  timeMark.lastIndex = change.span.end;
  return timeMark.test(text) ? { ...change, span: span(change.span.start, timeMark.lastIndex) } : change;
}

const timeMark = /[ \t]*@[\d:.]+(?:[-–][\d:.]+)?/y;

/** A sentence that is added goes behind the time of the sentence before it. */
function insertedBehindTime(text: string, change: TextEdit): TextEdit {
  if (change.span.start !== change.span.end) return change;
  timeMark.lastIndex = change.span.end;
  const end = timeMark.test(text) ? timeMark.lastIndex : change.span.end;
  return { ...change, span: span(end, end) };
}
