/** Where the edits of a critique belong in a caption, and which of its quotations name the caption at all. */
import { contains, type Span } from '../text/span.ts';
import { occurrences, type Place, place } from './locate.ts';
import { quotedIn } from './quoted.ts';
import type { StatedEdit, Wording } from './stated-edits.ts';

export type Anchor =
  | { readonly state: 'anchored'; readonly span: Span }
  /** The words do not stand in the caption. */
  | { readonly state: 'gone' }
  /** They stand there more than once, and nothing says which is meant. */
  | { readonly state: 'several'; readonly spans: readonly Span[] }
  /** The critique names no words of the caption. */
  | { readonly state: 'nowhere' };

/** The stretch of the caption that the edit is about: its source, or the passage that an addition follows. */
export function anchor(edit: StatedEdit, critique: string, caption: string | Place): Anchor {
  const where = typeof caption === 'string' ? place(caption) : caption;
  const quote = edit.source ?? edit.place?.quote;
  if (quote === undefined) return { state: 'nowhere' };
  const found = places(quote, where, edit.explicit);
  if (found.length === 1) return { state: 'anchored', span: found[0]! };
  if (found.length === 0) return { state: 'gone' };
  const told = withinContext(edit, found, where) ?? found[ordinal(critique, quote, found.length)];
  return told === undefined ? { state: 'several', spans: found } : { state: 'anchored', span: told };
}

/** Prose says "the red cap" where the caption has "a red cap". */
function places(quote: Wording, where: Place, explicit: boolean): readonly Span[] {
  const found = occurrences(quote.text, where);
  return found.length > 0 || explicit ? found : occurrences(quote.text.replace(/^(?:an?|the)\s+/i, ''), where);
}

/** The only one of the places that stands in the passage that the critique names beside it. */
function withinContext(edit: StatedEdit, found: readonly Span[], where: Place): Span | undefined {
  if (edit.context === undefined) return undefined;
  const passages = occurrences(edit.context.text, where);
  const inside = found.filter((each) => passages.some((passage) => contains(passage, each)));
  return inside.length === 1 ? inside[0] : undefined;
}

const ordinals = new Map([
  ['first', 0],
  ['1st', 0],
  ['second', 1],
  ['2nd', 1],
  ['third', 2],
  ['3rd', 2],
  ['fourth', 3],
  ['4th', 3],
]);
const counted =
  /\b(first|1st|second|2nd|third|3rd|fourth|4th|last|final)\s+(?:(?:mention|occurrence|instance|use|appearance)\s+of\s+)?(?:the\s+)?(?:(?:word|term|phrase)\s+)?["“'‘「]$/i;

/** `the second "left"`: an index into the places, or -1 where nothing counts them. */
function ordinal(critique: string, quote: Wording, count: number): number {
  const word = counted.exec(critique.slice(Math.max(0, quote.span.start - 80), quote.span.start))?.[1]?.toLowerCase();
  if (word === undefined) return -1;
  return word === 'last' || word === 'final' ? count - 1 : (ordinals.get(word) ?? -1);
}

export interface QuotedWords {
  readonly wording: Wording;
  /**
   * `draft`: words that stand in the caption; `replacement`: what the critique wants to stand there; `detached`: named as
   * words of the caption, but not found in it; `other`: neither, such as a sign in the picture.
   */
  readonly names: 'draft' | 'replacement' | 'detached' | 'other';
  /** In the caption, when there is exactly one place. */
  readonly span?: Span;
}

/** What each quotation of a critique names. About a third name the replacement and not the draft. */
export function quotedWords(critique: string, edits: readonly StatedEdit[], caption: string | Place): QuotedWords[] {
  const where = typeof caption === 'string' ? place(caption) : caption;
  const sources = starts(edits.flatMap(({ source, context, place }) => [source, context, place?.quote]));
  const replacements = starts(edits.map(({ replacement }) => replacement));
  return quotedIn(critique).map(({ inner, text }) => {
    const found = occurrences(text, where);
    const wording = { span: inner, text };
    if (replacements.has(inner.start)) return { wording, names: 'replacement' };
    if (found.length === 0) return { wording, names: sources.has(inner.start) ? 'detached' : 'other' };
    return { wording, names: 'draft', ...(found.length === 1 && { span: found[0]! }) };
  });
}

const starts = (wordings: readonly (Wording | undefined)[]): ReadonlySet<number> =>
  new Set(wordings.flatMap((wording) => (wording ? [wording.span.start] : [])));

/** Has the caption taken the edit over: the new words are there, the old ones are not (but for those inside the new)? */
export function isApplied(edit: StatedEdit, caption: string | Place): boolean {
  const where = typeof caption === 'string' ? place(caption) : caption;
  const after = edit.replacement ? occurrences(edit.replacement.text, where) : [];
  const before = edit.source ? occurrences(edit.source.text, where) : [];
  const left = before.filter((each) => !after.some((whole) => contains(whole, each)));
  return left.length === 0 && (edit.replacement === undefined || after.length > 0);
}
