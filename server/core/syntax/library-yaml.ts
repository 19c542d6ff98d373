/** Any YAML, by the `yaml` library. What is broken becomes a problem and the rest is still read. */
import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type Range, type YAMLError } from 'yaml';
import { lineEnd, trimEnd } from '../text/characters.ts';
import { hull, type Span, shift, span } from '../text/span.ts';
import type { Named, Problem, YamlField, YamlValue } from './tree.ts';

/** Deeper than any data of ours; hostile nesting would exhaust the stack of whoever walks it. */
const DEEPEST = 16;

export function readLibraryYaml(text: string, at: Span, problems: Problem[]): readonly YamlField[] {
  const source = text.slice(at.start, at.end);
  if (isTooDeep(source)) {
    problems.push({ code: 'syntax/yaml-deep', span: span(at.start, trimEnd(text, at.start, lineEnd(text, at.start))) });
    return [];
  }
  const document = parseDocument(source, {
    schema: 'failsafe',
    logLevel: 'silent',
    prettyErrors: false,
    uniqueKeys: true,
    strict: false,
  });
  for (const error of document.errors) problems.push(problem(error, source, at.start));
  const reader = { source, offset: at.start, problems };
  const contents = document.contents;
  if (isMap(contents)) return fieldsIn(reader, contents.items as Pair[], 0);
  if (contents !== null && source.trim() !== '') {
    problems.push({ code: 'syntax/yaml-no-fields', span: placeOf(reader, contents as Node) });
  }
  return [];
}

interface Reader {
  readonly source: string;
  readonly offset: number;
  readonly problems: Problem[];
}

function fieldsIn(reader: Reader, pairs: readonly Pair[], depth: number): YamlField[] {
  const found: YamlField[] = [];
  for (const pair of pairs) {
    const key = keyIn(reader, pair.key as Node | null);
    if (!key) continue;
    const value = pair.value === null ? undefined : valueIn(reader, pair.value as Node, depth + 1);
    found.push({ span: span(key.span.start, value ? value.span.end : key.span.end), key, ...(value && { value }) });
  }
  return found;
}

function keyIn(reader: Reader, key: Node | null): Named | undefined {
  if (!isScalar(key) || !key.range) return undefined;
  return { span: placeOf(reader, key), text: String(key.value ?? '') };
}

function valueIn(reader: Reader, node: Node, depth: number): YamlValue | undefined {
  const at = placeOf(reader, node);
  if (isMap(node)) {
    const fields = fieldsIn(reader, node.items as Pair[], depth);
    const [first, last] = [fields[0], fields.at(-1)];
    return { kind: 'map', span: node.flow || !first || !last ? at : hull(first.span, last.span), fields };
  }
  if (isSeq(node)) {
    const items = (node.items as Node[]).flatMap((item) => (item ? (valueIn(reader, item, depth + 1) ?? []) : []));
    return { kind: 'list', span: at, items };
  }
  if (isAlias(node)) {
    // Following aliases lets a few lines stand for billions of values; ours is data that people read.
    reader.problems.push({ code: 'syntax/yaml-alias', span: at });
    return { kind: 'text', span: at, text: `*${node.source}` };
  }
  if (!isScalar(node) || at.start === at.end) return undefined;
  return { kind: 'text', span: at, text: String(node.value ?? '') };
}

function placeOf(reader: Reader, node: Node): Span {
  const [start, end] = (node.range ?? [0, 0, 0]) as Range;
  return shift(span(start, trimEnd(reader.source, start, end)), reader.offset);
}

const CODES: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  DUPLICATE_KEY: 'syntax/yaml-duplicate',
  TAB_AS_INDENT: 'syntax/yaml-indent',
};

function problem(error: YAMLError, source: string, offset: number): Problem {
  const [from, to] = error.pos;
  const start = Math.min(from, source.length);
  const end = Math.min(Math.max(to, start + 1), source.length, Math.max(start + 1, lineEnd(source, start)));
  const at = shift(span(start, Math.max(start, end)), offset);
  return { code: CODES[error.code] ?? 'syntax/yaml', span: at };
}

/** By brackets and by indentation signs, before the library builds anything; strings only make the answer larger. */
function isTooDeep(source: string): boolean {
  let depth = 0;
  let dashes = 0;
  for (let at = 0; at < source.length; at++) {
    const character = source.charAt(at);
    if (character === '[' || character === '{') depth++;
    else if ((character === ']' || character === '}') && depth > 0) depth--;
    if (character === '\n' || character === '\r') dashes = 0;
    else if ((character === '-' || character === '?' || character === ':') && source.charAt(at + 1) === ' ') dashes++;
    else if (character !== ' ' && dashes < DEEPEST) dashes = 0;
    if (depth > DEEPEST || dashes > DEEPEST) return true;
  }
  return false;
}
