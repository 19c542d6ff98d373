/**
 * Putting words into a sentence, or taking them out, so that it still reads: one blank between words, a capital at
 * the start, no comma or article left over. The words themselves are the critic's.
 */
import { joint } from '../text/characters.ts';
import type { TextEdit } from '../text/edit.ts';
import { type Span, slice, span } from '../text/span.ts';

/** `caption` is prose without markup; an empty replacement removes. */
export function replaceWords(caption: string, at: Span, replacement: string): TextEdit {
  const words = replacement.trim();
  return words === '' ? removeWords(caption, at) : putWords(caption, at, words);
}

const closing = /[.,;:!?。，；：！？、]+$/u;
const article = /\b(an?|the)\s+$/i;

function putWords(caption: string, at: Span, words: string): TextEdit {
  const old = slice(caption, at);
  const oldEnd = closing.exec(old)?.[0] ?? '';
  const stops = oldEnd === '' && /^\s*[.,;:!?。，；：！？、]/u.test(caption.slice(at.end, at.end + 4));
  // The full stop inside the critic's quotation mark ends the critic's sentence; the caption's own one stays.
  const body = words.replace(closing, '');
  const end = /[!?！？]$/u.test(words) && !stops ? words.slice(-1) : oldEnd;
  let text = withoutEcho(caption, at, body === '' ? words : body + end);
  if (startsSentence(caption, at.start)) text = capitalised(text);
  else if (/^\p{Ll}/u.test(old)) text = withoutSentenceCapital(text, caption);

  const before = article.exec(caption.slice(Math.max(0, at.start - 8), at.start));
  if (before === null || /^(?:an?|the)\s/i.test(old)) return { span: at, text };
  const start = at.start - before[0].length;
  // "a red car" with "red car" to become "a blue car", or "old car": one article, and the right one.
  if (/^(?:an?|the|this|that|his|her|its|their|two|three|several)\s/i.test(text)) {
    return { span: span(start, at.end), text: startsSentence(caption, start) ? capitalised(text) : text };
  }
  const right = articleFor(before[1]!, text);
  return right === before[1] ? { span: at, text } : { span: span(start, at.end), text: `${right} ${text}` };
}

/** "a" before a consonant, "an" before a vowel, as it sounds; "the" stays. */
function articleFor(written: string, next: string): string {
  if (/^the$/i.test(written)) return written;
  const vowel =
    /^(?:[aefhilmnorsx]-|[aeio]|u(?!ni|s[aeu]|ti|r[aeiou]|-)|hour|honest|heir)/i.test(next) &&
    !/^(?:one|once|eu)/i.test(next);
  const lower = vowel ? 'an' : 'a';
  return written.startsWith('A') ? capitalised(lower) : lower;
}

const capitalised = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

const neverNames =
  /^(?:an?|the|this|these|in|on|at|from|with|to|of|by|as|and|while|which|who|where|when|it|there|he|she|they|his|her|its|their|some|several|two|three|one|another|\p{L}+ing|\p{L}+ed)$/iu;

/** A quotation begins with a capital for its own sake; a word that may be a name keeps it. */
function withoutSentenceCapital(text: string, caption: string): string {
  const word = /^\p{Lu}\p{Ll}*/u.exec(text)?.[0] ?? '';
  const small = word.toLowerCase();
  const isName = !neverNames.test(word) && !new RegExp(`(?<!\\p{L})${small}(?!\\p{L})`, 'u').test(caption);
  return word === '' || isName ? text : small + text.slice(word.length);
}

/** "toward the [left]" with "toward the right" to stand there: words that the caption has already come once. */
function withoutEcho(caption: string, at: Span, text: string): string {
  const before = caption
    .slice(Math.max(0, at.start - 60), at.start)
    .trimEnd()
    .toLowerCase()
    .split(/\s+/);
  const after = caption
    .slice(at.end, at.end + 60)
    .trimStart()
    .toLowerCase()
    .split(/\s+/);
  const words = text.split(/\s+/);
  const head = longestEcho((count) => same(before.slice(-count), words.slice(0, count)), words.length);
  const rest = words.slice(head);
  const tail = longestEcho((count) => same(rest.slice(-count), after.slice(0, count)), rest.length);
  return head + tail === 0 ? text : rest.slice(0, rest.length - tail).join(' ');
}

const longestEcho = (echoes: (count: number) => boolean, words: number): number =>
  [4, 3, 2, 1].find((count) => count < words && echoes(count)) ?? 0;

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, index) => word === b[index]?.toLowerCase());

/** At the first word, or behind a full stop. */
function startsSentence(caption: string, at: number): boolean {
  let end = at;
  while (end > 0 && /\s/u.test(caption.charAt(end - 1))) end--;
  if (end === 0) return true;
  return end < at
    ? /[.!?。！？]["'”’)]*$/u.test(caption.slice(Math.max(0, end - 4), end))
    : /[。！？]$/.test(caption.charAt(end - 1));
}

/** Words that lean on what follows them, with the comma before: left over when that goes. */
const leaning =
  /(?:[,，]?\s+(?:and|or|with|of|in|on|at|from|by|to|as|into|towards?|near|under|over|beneath|behind|above|below|through|across|down|against|for))?(?:(?:^|\s+)(?:an?|the|this|its|his|her|their))?\s*$/i;
const articleAtEnd = /(?:^|\s)(?:an?|the|this|its|his|her|their)\s*$/i;
const pair = new Map([
  ['"', '"'],
  ["'", "'"],
  ['“', '”'],
  ['‘', '’'],
  ['(', ')'],
]);

function removeWords(caption: string, at: Span): TextEdit {
  let { start, end } = at;
  const atStart = startsSentence(caption, start);
  const stop = endWithStop(caption, end);
  const ownStop = /[.!?。！？]["'”’)]*\s*$/u.exec(slice(caption, at))?.[0] ?? '';
  if (atStart && (ownStop !== '' || stop > end))
    return removeSentence(caption, span(start, ownStop === '' ? stop : end));

  // The sentence goes on to end where the quotation did.
  end -= ownStop.length;
  const closer = pair.get(caption.charAt(start - 1));
  if (closer !== undefined && caption.charAt(end) === closer) {
    start--;
    end++;
  }
  while (start > 0 && /\s/u.test(caption.charAt(start - 1))) start--;
  const ownComma = /[,，、;；]\s*$/u.test(caption.slice(at.start, end));
  while (end < caption.length && /\s/u.test(caption.charAt(end))) end++;
  if (atStart) return capitalisedAfter(caption, span(at.start, pastComma(caption, end)));

  const before = caption.slice(Math.max(0, start - 60), start);
  const next = caption.charAt(end);
  const left = leaning.exec(before)?.[0] ?? '';
  const keepsArticle =
    articleAtEnd.test(left) && (/[^,，.;:!?]/.test(next) || moreAdjectives.test(caption.slice(end, end + 24)));
  if (keepsArticle) {
    // "a [static], low shot", "the [foreground] and background"
    const comma = pastComma(caption, end);
    const and = comma === end ? (/^(?:and|or)\s+(?:an?\s+)?/i.exec(caption.slice(end, end + 8))?.[0].length ?? 0) : 0;
    return rightArticle(caption, span(start, comma + and), gluedWith(caption, start, comma + and));
  }
  const ends = next === '' || /[.,;:!?。，；：！？、]/u.test(next);
  if (ends || (left !== '' && ownComma)) {
    const comma = ends ? (/[,，、;；]$/u.exec(before.slice(0, before.length - left.length))?.[0].length ?? 0) : 0;
    return { span: span(start - left.length - comma, end), text: ends ? '' : ', ' };
  }
  const phrase = /\S\s+\S+\s+\S/u.test(slice(caption, at));
  if (ownComma && phrase && /[,，]$/.test(before)) start--;
  return rightArticle(caption, span(start, end), gluedWith(caption, start, end));
}

/** After the comma goes on what the article began: "a [static], low shot", and not "in a [car], a dog". */
const moreAdjectives =
  /^,\s+(?!(?:an?|the|and|or|but|with|which|who|while|where|as|in|on|at|to|its|his|her|their|he|she|it|they)\b|\w+ing\b)\p{L}/iu;

function removeSentence(caption: string, at: Span): TextEdit {
  let { start, end } = at;
  while (end < caption.length && /\s/u.test(caption.charAt(end))) end++;
  if (end === caption.length) while (start > 0 && /\s/u.test(caption.charAt(start - 1))) start--;
  return { span: span(start, end), text: '' };
}

const pastComma = (caption: string, at: number): number =>
  at + (/^[,，、;；]\s*/u.exec(caption.slice(at, at + 4))?.[0].length ?? 0);

const gluedWith = (caption: string, start: number, end: number): string =>
  joint(caption.slice(0, start).slice(-1), caption.charAt(end));

/** Behind the full stop that directly follows the words, if one does. */
function endWithStop(caption: string, end: number): number {
  return end + (/^[.!?。！？]["'”’)]*/u.exec(caption.slice(end, end + 6))?.[0].length ?? 0);
}

function capitalisedAfter(caption: string, gone: Span): TextEdit {
  const first = caption.charAt(gone.end);
  const capital = first.toUpperCase();
  return first === capital || capital.length !== 1
    ? { span: gone, text: '' }
    : { span: span(gone.start, gone.end + 1), text: capital };
}

/** "an [upright] chair" leaves "a chair". */
function rightArticle(caption: string, gone: Span, glue: string): TextEdit {
  const before = /\b(an?)$/i.exec(caption.slice(Math.max(0, gone.start - 4), gone.start));
  const next = caption.slice(gone.end, gone.end + 12);
  if (before === null || !/^\p{L}/u.test(next)) return { span: gone, text: glue };
  const right = articleFor(before[1]!, next);
  if (right === before[1]) return { span: gone, text: glue };
  return { span: span(gone.start - before[1]!.length, gone.end), text: right + glue };
}

/** Behind the words at `after`, or at the end. A whole sentence goes behind the sentence, not into it. */
export function insertWords(caption: string, words: string, after?: Span): TextEdit {
  const text = words.trim();
  if (after === undefined) return insertAt(caption, caption.trimEnd().length, text);
  const isSentence = /^\p{Lu}/u.test(text) && /[.!?。！？]["'”’)]*$/u.test(text);
  const stop = endWithStop(caption, after.end);
  if (isSentence && stop > after.end) return insertAt(caption, stop, text);
  return insertAt(
    caption,
    after.end,
    /^\s*[.,;:!?。]/u.test(caption.slice(after.end, after.end + 3)) ? text.replace(closing, '') : text,
  );
}

function insertAt(caption: string, at: number, text: string): TextEdit {
  const before = /^[,;.:!?，。；：！？、]/u.test(text) ? '' : joint(caption.slice(0, at).slice(-1), text);
  const next = caption.charAt(at);
  const after = next === '' || /[\s.,;:!?，。；：！？、)]/u.test(next) ? '' : joint(text, next);
  const starts = before !== '' && /\s/u.test(caption.charAt(at - 1)) ? '' : before;
  return { span: span(at, at), text: starts + (at === 0 ? capitalised(text) : text) + after };
}
