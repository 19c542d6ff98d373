/** JSON with the places of everything in it. What is broken is reported, and the rest is still read. */
import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { type Span, span } from '../text/span.ts';

export type Json =
  | { readonly kind: 'scalar'; readonly span: Span; readonly value: string | number | boolean | null }
  | { readonly kind: 'list'; readonly span: Span; readonly items: readonly Json[] }
  | { readonly kind: 'object'; readonly span: Span; readonly fields: readonly JsonField[] };

export interface JsonField {
  /** The key with its quotes. */
  readonly span: Span;
  readonly key: string;
  readonly value: Json;
}

export interface JsonText {
  readonly root: Json;
  readonly broken: readonly { readonly span: Span; readonly reason: string }[];
}

/** Deeper than any spec; hostile nesting would exhaust the stack of whoever walks it. */
const DEEPEST = 40;

export function readJson(text: string): JsonText {
  const nothing: Json = { kind: 'object', span: span(0, 0), fields: [] };
  const deep = tooDeep(text);
  if (deep !== undefined) return { root: nothing, broken: [{ span: span(deep, deep + 1), reason: 'nesting' }] };
  // YAML holds all of JSON, and the library recovers from mistakes, which JSON.parse does not.
  const document = parseDocument(text, { schema: 'core', version: '1.2', logLevel: 'silent', prettyErrors: false });
  const broken = document.errors.map(({ pos: [from, to], code }) => {
    const start = Math.min(from, Math.max(0, text.length - 1));
    return { span: span(start, Math.min(text.length, Math.max(to, start + 1))), reason: code };
  });
  const root = document.contents ? jsonOf(document.contents as Node) : undefined;
  return { root: root ?? nothing, broken };
}

function tooDeep(text: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') depth--;
    if (depth > DEEPEST) return at;
  }
  return undefined;
}

function jsonOf(node: Node): Json | undefined {
  const [start = 0, end = start] = node.range ?? [];
  const at = span(start, end);
  if (isMap(node)) {
    const fields = node.items.flatMap((pair): JsonField[] => {
      const key = pair.key as Node | null;
      const value = pair.value === null ? undefined : jsonOf(pair.value as Node);
      if (!isScalar(key) || !key.range || value === undefined) return [];
      return [{ span: span(key.range[0], key.range[1]), key: String(key.value), value }];
    });
    return { kind: 'object', span: at, fields };
  }
  if (isSeq(node)) return { kind: 'list', span: at, items: node.items.flatMap((item) => jsonOf(item as Node) ?? []) };
  if (!isScalar(node)) return undefined;
  const { value } = node;
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return { kind: 'scalar', span: at, value: isPlain ? value : null };
}

/** The plain value, without the places. */
export function plain(json: Json): unknown {
  if (json.kind === 'scalar') return json.value;
  if (json.kind === 'list') return json.items.map(plain);
  return Object.fromEntries(json.fields.map(({ key, value }) => [key, plain(value)]));
}

export type JsonPath = readonly string[];

export const fieldOf = (json: Json | undefined, key: string): JsonField | undefined =>
  json?.kind === 'object' ? json.fields.find((field) => field.key === key) : undefined;

/** What stands at the path; list items go by their number. */
export function at(json: Json, path: JsonPath): Json | undefined {
  return path.reduce<Json | undefined>(
    (node, key) => (node?.kind === 'list' ? node.items[Number(key)] : fieldOf(node, key)?.value),
    json,
  );
}

/** The same without what stands at the path. */
export function without(json: Json, [key, ...rest]: JsonPath): Json {
  if (key === undefined || json.kind === 'scalar') return json;
  if (json.kind === 'list') {
    const place = Number(key);
    const items = json.items.flatMap((item, index) =>
      index !== place ? [item] : rest.length === 0 ? [] : [without(item, rest)],
    );
    return { ...json, items };
  }
  const fields = json.fields.flatMap((field) => {
    if (field.key !== key) return [field];
    return rest.length === 0 ? [] : [{ ...field, value: without(field.value, rest) }];
  });
  return { ...json, fields };
}
