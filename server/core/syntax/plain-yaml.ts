/**
 * The YAML that captions are written in, thirty times as fast as a whole YAML parser: fields with a scalar or a
 * one-line list, one level of nesting, comments. It reads a text as the `yaml` library does (a property test compares
 * them) or not at all.
 */
import { lineEnd, nextLine, trimEnd } from '../text/characters.ts';
import { type Span, span } from '../text/span.ts';
import type { Named, YamlField, YamlValue } from './tree.ts';

const INDICATORS = '-?:,[]{}#&*!|>\'"%@`';
const FLOW_SIGNS = /[:#[\]{}]/;

const COLON = 0x3a;
/** YAML refuses keys beyond a thousand characters. */
const LONGEST_KEY = 200;

const isLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f;

/** Letters, digits, `-`, `.` and `/`. */
const isKeyCode = (code: number): boolean => isLetter(code) || (code >= 0x2d && code <= 0x39);

/** Tabs, controls and whatever other readers take for line ends are left to the library wherever they stand. */
function holdsForeign(text: string, at: Span): boolean {
  for (let place = at.start; place < at.end; place++) {
    const code = text.charCodeAt(place);
    if (code >= 0x20 && code < 0x7f) continue;
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(place + 1) === 0x0a)) continue;
    if (code < 0xa0 || code === 0x2028 || code === 0x2029 || code === 0xfeff || code >= 0xfffe) return true;
    if (code >= 0xd800 && code < 0xe000) return true;
  }
  return false;
}

interface OpenField {
  readonly key: Named;
  readonly value?: YamlValue;
}

/** The fields of the YAML at `at`, or nothing if it is not of the plain kind. */
export function readPlainYaml(text: string, at: Span): readonly YamlField[] | undefined {
  if (holdsForeign(text, at)) return undefined;
  const fields: YamlField[] = [];
  let nested: YamlField[] = [];
  let parent: Named | undefined;
  let nestedIndent = 0;
  const closeParent = () => {
    if (!parent) return;
    fields.push(nested.length === 0 ? field({ key: parent }) : field({ key: parent, value: mapOf(nested) }));
    parent = undefined;
    nested = [];
  };

  for (let line = at.start; line < at.end; ) {
    const end = Math.min(lineEnd(text, line), at.end);
    const next = nextLine(text, end);
    let first = line;
    while (first < end && text.charCodeAt(first) === 0x20) first++;
    const indent = first - line;
    line = next;
    if (first === end || text.charCodeAt(first) === 0x23) continue;
    const found = fieldAt(text, first, end);
    if (!found) return undefined;
    if (indent === 0) {
      closeParent();
      if (found.value) fields.push(field(found));
      else parent = found.key;
    } else {
      if (!parent) return undefined;
      if (nested.length === 0) nestedIndent = indent;
      else if (indent !== nestedIndent) return undefined;
      nested.push(field(found));
    }
  }
  closeParent();
  return [fields, ...fields.map(({ value }) => (value?.kind === 'map' ? value.fields : []))].every(hasUniqueKeys)
    ? fields
    : undefined;
}

const field = ({ key, value }: OpenField): YamlField =>
  value ? { span: span(key.span.start, value.span.end), key, value } : { span: key.span, key };

const mapOf = (fields: readonly YamlField[]): YamlValue => ({
  kind: 'map',
  span: span(fields[0]!.span.start, fields.at(-1)!.span.end),
  fields,
});

const hasUniqueKeys = (fields: readonly YamlField[]): boolean =>
  fields.length < 2 || new Set(fields.map(({ key }) => key.text)).size === fields.length;

function fieldAt(text: string, start: number, end: number): OpenField | undefined {
  let colon = start;
  while (colon < end && isKeyCode(text.charCodeAt(colon))) colon++;
  const isKey = colon > start && colon - start <= LONGEST_KEY && isLetter(text.charCodeAt(start));
  if (!isKey || text.charCodeAt(colon) !== COLON || !(colon + 1 === end || text.charCodeAt(colon + 1) === 0x20)) {
    return undefined;
  }
  const key = { span: span(start, colon), text: text.slice(start, colon) };
  const at = skipSpaces(text, colon + 1, end);
  if (at === end || text.charCodeAt(at) === 0x23) return { key };
  const value = valueAt(text, at, end);
  return value && { key, value };
}

function valueAt(text: string, at: number, end: number): YamlValue | undefined {
  const first = text.charAt(at);
  if (first === '"' || first === "'") {
    const value = quotedAt(text, at, end, first);
    return value && isLineDone(text, value.span.end, end) ? value : undefined;
  }
  if (first === '[') return listAt(text, at, end);
  if (INDICATORS.includes(first) && !(first === '-' && at + 1 < end && text.charCodeAt(at + 1) !== 0x20))
    return undefined;
  // Only within the line: a search through the rest of the text would make long front matter slow.
  const line = text.slice(at, end);
  const comment = line.indexOf(' #');
  const last = trimEnd(text, at, comment < 0 ? end : at + comment);
  const words = text.slice(at, last);
  return words.includes(': ') || words.endsWith(':') ? undefined : { kind: 'text', span: span(at, last), text: words };
}

/** A quotation without escapes, closed on its line. */
function quotedAt(text: string, at: number, end: number, quote: string): YamlValue | undefined {
  const close = at + text.slice(at, end).indexOf(quote, 1);
  if (close <= at || text.charAt(close + 1) === quote) return undefined;
  const words = text.slice(at + 1, close);
  return words.includes('\\') && quote === '"' ? undefined : { kind: 'text', span: span(at, close + 1), text: words };
}

function listAt(text: string, open: number, end: number): YamlValue | undefined {
  const items: YamlValue[] = [];
  let at = skipSpaces(text, open + 1, end);
  while (at < end) {
    if (text.charAt(at) === ']') {
      // Nothing may stand between the last comma and the bracket.
      const isWhole = items.length === 0 || items.at(-1)!.span.end <= at;
      return isWhole && isLineDone(text, at + 1, end) ? { kind: 'list', span: span(open, at + 1), items } : undefined;
    }
    const item = listItemAt(text, at, end);
    if (!item) return undefined;
    items.push(item);
    at = skipSpaces(text, item.span.end, end);
    if (text.charAt(at) === ',') {
      at = skipSpaces(text, at + 1, end);
      if (text.charAt(at) === ']') return undefined;
    } else if (text.charAt(at) !== ']') return undefined;
  }
  return undefined;
}

function listItemAt(text: string, at: number, end: number): YamlValue | undefined {
  const first = text.charAt(at);
  if (first === '"' || first === "'") return quotedAt(text, at, end, first);
  if (INDICATORS.includes(first)) return undefined;
  let stop = at;
  while (stop < end && text.charAt(stop) !== ',' && text.charAt(stop) !== ']') stop++;
  const last = trimEnd(text, at, stop);
  const words = text.slice(at, last);
  return FLOW_SIGNS.test(words) ? undefined : { kind: 'text', span: span(at, last), text: words };
}

/** Nothing but blanks and a comment follows. */
function isLineDone(text: string, at: number, end: number): boolean {
  const rest = skipSpaces(text, at, end);
  return rest === end || (rest > at && text.charCodeAt(rest) === 0x23);
}

function skipSpaces(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) === 0x20) at++;
  return at;
}
