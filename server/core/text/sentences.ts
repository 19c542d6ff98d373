/**
 * Where sentences end. One pass over the paragraph; decisions depend on the words and never on whether the blank
 * between them is a space or a line end, so that laying a paragraph out again cannot move a border.
 */
import { isBlank, isCjk, isDigit, skipBlanks } from './characters.ts';

/** Behind these a full stop ends no sentence, unless the next word is one that only begins sentences. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr st prof gen lt sgt capt col maj cpt sen rep rev hon mt ft no nos fig figs vol pp ch sec e.g i.e eg ie ' +
    'vs cf approx ca est min max avg incl excl esp resp dept univ assn bros jr sr jan feb mar apr jun jul aug sep sept ' +
    'oct nov dec'
  ).split(' '),
);

/** These end a sentence when a capital follows. */
const MAY_END: ReadonlySet<string> = new Set('etc a.m p.m am pm inc ltd co corp ave blvd rd al sq jr sr'.split(' '));

/** These are abbreviations only before a number: "No. 2", but "He says no. Then he leaves." */
const BEFORE_NUMBER: ReadonlySet<string> = new Set(
  'no nos fig figs vol pp ch sec min max mar apr jun jul aug sep jan feb oct nov dec ca est'.split(' '),
);

const OPENERS: ReadonlySet<string> = new Set(
  (
    'the a an it its he she they his her their this that these those there then in on at as after before while when ' +
    'with behind below above both one another each all some next meanwhile finally throughout'
  ).split(' '),
);

const STOPS = '.!?…。！？．｡‼⁇⁈⁉';
const CJK_STOPS = '。！？｡';
const CLOSERS = '"\'”’»›」』》〉】〗）)]}*_';
const QUOTES = '"”’»›」』》\'';
const OPENING_QUOTES: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['「', '」'],
  ['『', '』'],
  ['«', '»'],
  ['《', '》'],
]);

/**
 * Borders between sentences of `text` from `from` to `end`: each is the place behind the last character of a sentence,
 * closing quotes included. The end of the text is no border.
 */
export function sentenceEnds(text: string, from: number, end: number): number[] {
  const ends: number[] = [];
  const quotations = quotationsIn(text, from, end);
  let quotation = 0;
  let start = from;
  for (let at = from; at < end; at++) {
    if (!isStop(text.charCodeAt(at))) continue;
    const stop = at;
    while (at + 1 < end && isStop(text.charCodeAt(at + 1))) at++;
    const afterStop = at + 1;
    let after = afterStop;
    while (after < end && CLOSERS.includes(text.charAt(after))) after++;
    if (after >= end) break;
    while (quotation < quotations.length && quotations[quotation]!.end < after) quotation++;
    if (quotation < quotations.length && quotations[quotation]!.start < stop && after <= quotations[quotation]!.end) {
      continue;
    }
    if (!endsSentence(text, start, stop, afterStop, after, end)) continue;
    ends.push(after);
    start = skipBlanks(text, after, end);
    at = after - 1;
  }
  return ends;
}

/** Code units are compared before strings are made: nearly every character is none of these. */
function isStop(code: number): boolean {
  if (code < 0x80) return code === 0x2e || code === 0x21 || code === 0x3f;
  return code >= 0x2026 && STOPS.includes(String.fromCharCode(code));
}

function endsSentence(text: string, start: number, stop: number, afterStop: number, after: number, end: number) {
  const last = text.charAt(afterStop - 1);
  const next = text.charCodeAt(after);
  if (CJK_STOPS.includes(last)) return !',，、；;：:—'.includes(text.charAt(after));
  if (!isBlank(next)) return !'.．…'.includes(last) && isCjk(next) && !isLowerCase(text.charAt(after));

  const following = skipBlanks(text, after, end);
  if (following >= end) return false;
  const word = wordAt(text, following, end);
  const continues = isLowerCase(text.charAt(following));
  const quoted = after > afterStop && QUOTES.includes(text.charAt(afterStop));
  if (continues && (quoted || last !== '.' || afterStop - stop > 1)) return false;
  if (afterStop - stop > 1 || last !== '.' || after > afterStop) return true;

  const before = wordBefore(text, start, stop);
  if (before === '') return stop > start;
  if (isNumber(before)) return stop - before.length > start;
  const name = before.toLowerCase();
  if (MAY_END.has(name)) return !continues && !isDigit(text.charCodeAt(following));
  if (BEFORE_NUMBER.has(name)) return !isDigit(text.charCodeAt(following));
  const short = ABBREVIATIONS.has(name) || isInitial(before);
  return !short || (!continues && OPENERS.has(word.toLowerCase()));
}

/** `J`, `U.S`. */
function isInitial(word: string): boolean {
  if (word.length === 1) return word !== 'I' && /\p{Lu}/u.test(word);
  return word.length < 8 && /^\p{L}\.\p{L}(?:\.\p{L}){0,2}$/u.test(word);
}

const isNumber = (word: string): boolean => word.length < 5 && /^\d+$/.test(word);

const isLowerCase = (letter: string): boolean => letter !== letter.toUpperCase() && letter === letter.toLowerCase();

/** Longer than any abbreviation; bounds the look back on hostile text. */
const LONGEST_WORD = 24;

function wordBefore(text: string, start: number, stop: number): string {
  let at = stop;
  const least = Math.max(start, stop - LONGEST_WORD);
  while (at > least && !isBlank(text.charCodeAt(at - 1)) && !'("“‘\'[（「'.includes(text.charAt(at - 1))) at--;
  return text.slice(at, stop);
}

function wordAt(text: string, at: number, end: number): string {
  let last = at;
  const most = Math.min(end, at + LONGEST_WORD);
  while (last < most && /[A-Za-z]/.test(text.charAt(last))) last++;
  return text.slice(at, last);
}

/**
 * Quotations that are opened and closed, outermost only: nothing inside them ends a sentence. A quotation that is
 * never closed is none, so that one slip does not glue the rest of the paragraph together.
 */
function quotationsIn(text: string, from: number, end: number): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let open = -1;
  let closer = '';
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x22 && (code < 0xab || (code > 0xab && code < 0x201c))) continue;
    const character = text.charAt(at);
    if (open >= 0 && character === closer && (character !== '"' || closesQuotation(text, at, end))) {
      found.push({ start: open, end: at });
      open = -1;
    } else if (character === '"' ? opensQuotation(text, at, from) : OPENING_QUOTES.has(character)) {
      // A second opening mark says that the first one was never closed, or that it holds an inner quotation.
      if (open >= 0 && character !== '"' && closer !== '"' && text.charAt(open) !== character) continue;
      open = at;
      closer = OPENING_QUOTES.get(character) ?? '"';
    }
  }
  return found;
}

function opensQuotation(text: string, at: number, from: number): boolean {
  if (at === from) return true;
  const before = text.charCodeAt(at - 1);
  return isBlank(before) || isCjk(before) || '([{-–—/*_'.includes(text.charAt(at - 1));
}

function closesQuotation(text: string, at: number, end: number): boolean {
  if (at + 1 >= end) return true;
  const after = text.charCodeAt(at + 1);
  return isBlank(after) || isCjk(after) || ".,;:!?)]}-–—/*_…'".includes(text.charAt(at + 1));
}
