/** Front matter fields as plain data, and changed data laid over the text they were read from. */
import { lineEnd as endOfLine, nextLine } from '../../text/characters.ts';
import { apply, type TextEdit } from '../../text/edit.ts';
import { span } from '../../text/span.ts';
import { isList, printYamlField, printYamlFields, printYamlValue, type YamlData } from '../print-yaml.ts';
import type { YamlField, YamlValue } from '../tree.ts';
import { readYaml } from '../yaml.ts';

export type Fields = Readonly<Record<string, YamlData>>;

export const dataOf = (fields: readonly YamlField[]): Fields =>
  Object.fromEntries(fields.map(({ key, value }) => [key.text, value ? valueData(value) : null]));

function valueData(value: YamlValue): YamlData {
  if (value.kind === 'text') return value.text;
  return value.kind === 'list' ? value.items.map(valueData) : dataOf(value.fields);
}

/** What the YAML says by itself: broken YAML may read otherwise where something follows it. */
export const dataIn = (source: string): Fields => dataOf(read(source));

const read = (source: string): readonly YamlField[] => readYaml(source, span(0, source.length), []);

/** The YAML that says the data: the source where it still does, changed only where it does not. */
export function layOver(data: Fields, source: string | undefined, lineEnd: string): string {
  if (source === undefined) return printYamlFields(data, lineEnd);
  const fields = read(source);
  if (isSame(dataOf(fields), data)) return source;
  const changed = apply(source, edits(source, fields, data, '', lineEnd));
  if (isSame(dataOf(read(changed)), data)) return changed;
  // Where a change cannot be laid over, the old lines stay as comments: nothing that was written is lost.
  const old = source.split(/\r\n|\n|\r/).map((line) => (line === '' ? line : `# ${line}`));
  return printYamlFields(data, lineEnd) + old.join(lineEnd);
}

function edits(
  source: string,
  fields: readonly YamlField[],
  data: Fields,
  indent: string,
  lineEnd: string,
): TextEdit[] {
  const found: TextEdit[] = [];
  for (const field of fields) {
    const wanted = Object.hasOwn(data, field.key.text) ? data[field.key.text] : undefined;
    if (wanted === undefined) found.push({ span: linesOf(source, field), text: '' });
    else found.push(...fieldEdits(source, field, wanted, lineEnd));
  }
  const known = new Set(fields.map(({ key }) => key.text));
  const added = Object.entries(data)
    .filter(([key]) => !known.has(key))
    .map(([key, value]) => printYamlField(key, value, indent, lineEnd));
  if (added.length > 0) found.push(insertion(source, fields, added.join(''), lineEnd));
  return found;
}

function fieldEdits(source: string, { key, value }: YamlField, wanted: YamlData, lineEnd: string): TextEdit[] {
  if (isSame(value ? valueData(value) : null, wanted)) return [];
  if (!value) return [{ span: span(key.span.end + 1, key.span.end + 1), text: ` ${printYamlValue(wanted)}` }];
  const isGroup = value.kind === 'map' && source.charAt(value.span.start) !== '{' && value.fields.length > 0;
  if (isGroup && wanted !== null && typeof wanted === 'object' && !isList(wanted) && Object.keys(wanted).length > 0) {
    const first = value.fields[0]!.span.start;
    return edits(source, value.fields, wanted as Fields, source.slice(lineStart(source, first), first), lineEnd);
  }
  return [{ span: value.span, text: printYamlValue(wanted) }];
}

/** Behind the last field, on a line of its own. */
function insertion(source: string, fields: readonly YamlField[], lines: string, lineEnd: string): TextEdit {
  const last = fields.at(-1);
  const end = last ? endOfLine(source, last.span.end) : source.length;
  const at = nextLine(source, end);
  const isOpen = at === source.length && source !== '' && !/[\r\n]$/.test(source);
  return { span: span(at, at), text: isOpen ? lineEnd + lines : lines };
}

const linesOf = (source: string, { span: at }: YamlField) =>
  span(lineStart(source, at.start), nextLine(source, endOfLine(source, at.end)));

function lineStart(source: string, from: number): number {
  let at = from;
  while (at > 0 && source.charAt(at - 1) !== '\n' && source.charAt(at - 1) !== '\r') at--;
  return at;
}

/** The same data, whatever the order of keys. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [Object.entries(a), Object.entries(b)].map((all) =>
    all.filter(([, value]) => value !== undefined),
  );
  if (left!.length !== right!.length) return false;
  const others = new Map(right);
  return left!.every(([key, value]) => others.has(key) && isSame(value, others.get(key)));
}
