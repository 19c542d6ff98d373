/**
 * Where sentences end. One pass over the paragraph; decisions depend on the words and never on whether the blank
 * between them is a space or a line end, so that laying a paragraph out again cannot move a border.
 */
import { isBlank, isCjk, isDigit, skipBlanks } from './characters.ts';

/** Behind these a full stop ends no sentence, unless the next word is one that only begins sentences. */
const ABBREVIATIONS = words(
  'mr mrs ms dr st prof gen lt sgt capt col maj cpt sen rep rev hon mt ft e.g i.e eg ie vs cf approx avg incl excl esp ' +
    'resp dept univ assn bros',
);

/** These end a sentence when a capital follows. */
const MAY_END = words('etc a.m p.m am pm inc ltd co corp ave blvd rd al sq jr sr');

/** These are abbreviations only before a number: "No. 2", but "He says no. Then he leaves." */
const BEFORE_NUMBER = words(
  'no nos fig figs vol pp ch sec min max ca est jan feb mar apr jun jul aug sep sept oct nov dec',
);

/** Behind an abbreviation these begin a sentence: "on Main St. The dog", but "near St. Mary". */
const OPENERS = words(
  'the a an it its he she they his her their this that these those there then in on at as after before while when with ' +
    'behind below above both one another each all some next meanwhile finally throughout',
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

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
  const continues = isLowerCase(text.charAt(following));
  const isPlainStop = last === '.' && afterStop - stop === 1;
  const quoted = after > afterStop && QUOTES.includes(text.charAt(afterStop));
  if (continues && (quoted || !isPlainStop)) return false;
  if (!isPlainStop || after > afterStop) return true;

  const before = wordBefore(text, start, stop);
  if (before === undefined) return true;
  if (before === '') return stop > start;
  if (isNumber(before)) return stop - before.length > start;
  const name = before.toLowerCase();
  if (MAY_END.has(name)) return !continues && !isDigit(text.charCodeAt(following));
  if (BEFORE_NUMBER.has(name)) return !isDigit(text.charCodeAt(following));
  const isShort = ABBREVIATIONS.has(name) || isInitial(before);
  return !isShort || (!continues && OPENERS.has(wordAt(text, following, end).toLowerCase()));
}

/** `J`, `U.S`. */
function isInitial(word: string): boolean {
  if (word.length === 1) return word !== 'I' && /\p{Lu}/u.test(word);
  return word.length < 8 && /^\p{L}\.\p{L}(?:\.\p{L}){0,2}$/u.test(word);
}

const isNumber = (word: string): boolean => word.length < 5 && /^\d+$/.test(word);

const isLowerCase = (letter: string): boolean => letter !== letter.toUpperCase() && letter === letter.toLowerCase();

/** No abbreviation is longer; the bound also keeps hostile text cheap. */
const LONGEST_SHORT_WORD = 7;

/** The word that ends at `stop`; undefined if it is too long to be an abbreviation. */
function wordBefore(text: string, start: number, stop: number): string | undefined {
  let at = stop;
  while (at > start && !isBlank(text.charCodeAt(at - 1)) && !isOpening(text.charCodeAt(at - 1))) {
    if (stop - at >= LONGEST_SHORT_WORD) return undefined;
    at--;
  }
  return text.slice(at, stop);
}

/** Quotation marks and brackets that may stand before a word. */
const isOpening = (code: number): boolean =>
  code === 0x22 ||
  code === 0x27 ||
  code === 0x28 ||
  code === 0x5b ||
  (code >= 0x2018 && '“‘（「'.includes(String.fromCharCode(code)));

function wordAt(text: string, at: number, end: number): string {
  let last = at;
  while (last < end && last - at < LONGEST_OPENER && isAsciiLetter(text.charCodeAt(last))) last++;
  return text.slice(at, last);
}

/** One more than the longest opener, so that no longer word looks like one. */
const LONGEST_OPENER = 11;

const isAsciiLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

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
