/** Front matter values so that every YAML reader takes them for the text that they are. */

/** A front matter value without places: text, a list, fields, or null where nothing is written. */
export type YamlData = string | null | readonly YamlData[] | { readonly [key: string]: YamlData };

/** What some YAML reader takes for a truth value or for nothing, in any letter case. */
const OTHER_TYPES = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
/** Words that begin with a letter and hold nothing that YAML could read as a sign. */
const PLAIN = /^[\p{L}_][^\p{C}\u2028\u2029]*$/u;
const SIGNS = /: |:$| #| $/;
const FLOW_SIGNS = /[,[\]{}:#]/;

/** A scalar, quoted where it has to be. */
export function printYamlText(text: string, isInFlow = false): string {
  const isPlain =
    PLAIN.test(text) && !SIGNS.test(text) && !OTHER_TYPES.test(text) && !(isInFlow && FLOW_SIGNS.test(text));
  return isPlain ? text : JSON.stringify(text).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g, escaped);
}

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A value on one line. */
export function printYamlValue(data: YamlData, isInFlow = false): string {
  if (data === null) return isInFlow ? 'null' : '';
  if (typeof data === 'string') return printYamlText(data, isInFlow);
  if (isList(data)) return `[${data.map((item) => printYamlValue(item, true)).join(', ')}]`;
  const fields = Object.entries(data).map(
    ([key, value]) => `${printYamlText(key, true)}: ${printYamlValue(value, true)}`,
  );
  return `{${fields.join(', ')}}`;
}

/** Fields, one per line; the fields of a group stand below it, everything deeper on one line. */
export function printYamlFields(data: Readonly<Record<string, YamlData>>, lineEnd = '\n'): string {
  return Object.entries(data)
    .map(([key, value]) => printYamlField(key, value, '', lineEnd))
    .join('');
}

export function printYamlField(key: string, value: YamlData, indent: string, lineEnd: string): string {
  const name = `${indent}${printYamlText(key, true)}:`;
  const isGroup = indent === '' && value !== null && typeof value === 'object' && !isList(value);
  if (isGroup && Object.keys(value).length > 0) {
    const fields = Object.entries(value).map(([inner, data]) => printYamlField(inner, data, '  ', lineEnd));
    return `${name}${lineEnd}${fields.join('')}`;
  }
  const printed = printYamlValue(value);
  return `${name}${printed === '' ? '' : ' '}${printed}${lineEnd}`;
}

export const isList = (data: YamlData): data is readonly YamlData[] => Array.isArray(data);
