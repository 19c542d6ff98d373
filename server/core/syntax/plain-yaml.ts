/**
 * The YAML that captions are written in, thirty times as fast as a whole YAML parser: fields with a scalar or a
 * one-line list, one level of nesting, comments. It reads a text as the `yaml` library does (a property test compares
 * them) or not at all.
 */
import { lineEnd, nextLine, trimEnd } from '../text/characters.ts';
import { type Span, span } from '../text/span.ts';
import type { Named, YamlField, YamlValue } from './tree.ts';

const KEY = /[A-Za-z_][\w./-]{0,200}(?=:(?:[ \r\n]|$))/y;
/** What this reader leaves to the library wherever it stands: tabs, controls, marks that other readers take for line ends. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const FOREIGN = /[\0-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]|\r(?!\n)/;
const INDICATORS = '-?:,[]{}#&*!|>\'"%@`';
const FLOW_SIGNS = /[:#[\]{}]/;

interface OpenField {
  readonly key: Named;
  readonly value?: YamlValue;
}

/** The fields of the YAML at `at`, or nothing if it is not of the plain kind. */
export function readPlainYaml(text: string, at: Span): readonly YamlField[] | undefined {
  if (FOREIGN.test(text.slice(at.start, at.end))) return undefined;
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
  KEY.lastIndex = start;
  if (!KEY.test(text)) return undefined;
  const colon = KEY.lastIndex;
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
  const comment = text.indexOf(' #', at);
  const last = trimEnd(text, at, comment >= 0 && comment < end ? comment : end);
  const words = text.slice(at, last);
  return words.includes(': ') || words.endsWith(':') ? undefined : { kind: 'text', span: span(at, last), text: words };
}

/** A quotation without escapes, closed on its line. */
function quotedAt(text: string, at: number, end: number, quote: string): YamlValue | undefined {
  const close = text.indexOf(quote, at + 1);
  if (close < 0 || close >= end || text.charAt(close + 1) === quote) return undefined;
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
