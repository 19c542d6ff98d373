/** Edits that silence a finding, or take back a silence that is no longer needed. */
import { isMap, isScalar, parseDocument } from 'yaml';
import type { Caption, PlacedSection } from '../caption/caption.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import type { Finding, Fix } from './rule.ts';
import { type Allow, allowField, frontMatterOf } from './silence.ts';

/** Silence the finding for its line or its section, or its rule for the whole file; undefined where no comment can stand. */
export function silenceFix(caption: Caption, finding: Finding, where: 'here' | 'file'): Fix | undefined {
  const edit = where === 'here' ? allowHere(caption, finding) : allowInFile(caption, finding.code);
  if (edit === undefined) return undefined;
  return {
    title: { key: `fix.allow-${where}`, args: { rule: finding.code } },
    edits: [edit],
    safety: 'safe',
  };
}

/** A comment before the sentence, or below the heading when the finding speaks about the section as a whole. */
function allowHere(caption: Caption, finding: Finding): TextEdit | undefined {
  const placed = sectionAt(caption, finding.span.start);
  if (placed === undefined) return undefined;
  const comment = `<!-- allow ${finding.code}: -->`;
  const { text } = caption.tree;
  const at = finding.span.start - placed.start;
  for (const heading of [placed.section.heading, ...entryHeadings(placed)]) {
    if (at < heading.span.start || heading.span.end < at) continue;
    const end = placed.start + heading.span.end;
    return { span: { start: end, end }, text: `\n\n${comment}\n` };
  }
  const sentence = placed.section.prose.sentences.find(({ span }) => span.start <= at && at <= span.end);
  const start = sentence === undefined ? lineStart(text, finding.span.start) : placed.start + sentence.span.start;
  if (start === lineStart(text, start)) return { span: { start, end: start }, text: `${comment}\n` };
  const blanks = /[ \t]*$/.exec(text.slice(lineStart(text, start), start))![0].length;
  return { span: { start: start - blanks, end: start }, text: `\n${comment}\n` };
}

const entryHeadings = ({ section }: PlacedSection): { readonly span: Span }[] =>
  section.entries.map(({ start, entry }) => ({
    span: { start: start + entry.heading.span.start, end: start + entry.heading.span.end },
  }));

const sectionAt = (caption: Caption, at: number): PlacedSection | undefined =>
  caption.sections.find(({ start, section }) => start <= at && at <= start + section.text.length);

/** An entry in the front matter's `allow`, which is made where it is missing. */
function allowInFile(caption: Caption, rule: string): TextEdit {
  const front = frontMatterOf(caption);
  if (front === undefined) return { span: { start: 0, end: 0 }, text: `---\nallow: [${rule}]\n---\n\n` };
  const { start, block } = front;
  const value = allowField(block.fields)?.value;
  const field = allowField(block.fields);
  if (field === undefined || value === undefined || value.kind === 'map') {
    const end = start + (field?.span.end ?? block.yaml.end);
    const text = caption.tree.text;
    if (field === undefined) return { span: { start: end, end }, text: `${endsLine(text, end)}allow: [${rule}]\n` };
    return { span: { start: end, end }, text: value === undefined ? ` [${rule}]` : `\n  ${rule}:` };
  }
  if (value.kind === 'text') {
    return { span: { start: start + value.span.start, end: start + value.span.end }, text: `[${value.text}, ${rule}]` };
  }
  const last = value.items.at(-1);
  if (last === undefined)
    return { span: { start: start + value.span.start, end: start + value.span.end }, text: `[${rule}]` };
  const end = start + last.span.end;
  const line = caption.tree.text.slice(lineStart(caption.tree.text, start + last.span.start), start + last.span.start);
  const bullet = /^\s*-\s+$/.exec(line);
  return { span: { start: end, end }, text: bullet === null ? `, ${rule}` : `\n${bullet[0]}${rule}` };
}

const endsLine = (text: string, at: number): string => (at === 0 || text[at - 1] === '\n' ? '' : '\n');

/**
 * The text of `cutline.spec.json` with the rule switched off, everything else as it was; a new file for an empty text.
 * Undefined when the text is not an object that could hold it.
 */
export function silenceInProject(text: string, rule: string): readonly TextEdit[] | undefined {
  if (text.trim() === '') {
    const fresh = `{\n  "extends": "chai",\n  "rules": {\n    "${rule}": "off"\n  }\n}\n`;
    return [{ span: { start: 0, end: text.length }, text: fresh }];
  }
  // JSON is YAML, and the YAML reader knows where everything stands.
  const root = parseDocument(text).contents;
  if (!isMap(root) || root.range == null) return undefined;
  const rules = root.items.find((pair) => isScalar(pair.key) && pair.key.value === 'rules')?.value;
  if (rules === undefined) {
    const at = root.range[0] + 1;
    return [
      { span: { start: at, end: at }, text: `\n  "rules": { "${rule}": "off" }${root.items.length > 0 ? ',' : '\n'}` },
    ];
  }
  if (!isMap(rules) || rules.range == null) return undefined;
  const existing = rules.items.find((pair) => isScalar(pair.key) && pair.key.value === rule);
  const value = existing?.value;
  if (existing !== undefined) {
    const range = isScalar(value) || isMap(value) ? value.range : undefined;
    return range == null ? undefined : [{ span: { start: range[0], end: range[1] }, text: '"off"' }];
  }
  const at = rules.range[0] + 1;
  return [{ span: { start: at, end: at }, text: `\n    "${rule}": "off"${rules.items.length > 0 ? ',' : '\n  '}` }];
}

/** What to delete so that the allow is gone: the comment with its line, the entry with its comma, or the whole field. */
export function withoutAllow(allow: Allow, caption: Caption): Span {
  const { text } = caption.tree;
  const front = frontMatterOf(caption);
  const field = front === undefined ? undefined : allowField(front.block.fields);
  const at = allow.span.start - (front?.start ?? 0);
  if (front === undefined || field === undefined || at < field.span.start || field.span.end < at) {
    return lineOf(text, allow.span) ?? allow.span;
  }
  const { value } = field;
  const count = value?.kind === 'list' ? value.items.length : value?.kind === 'map' ? value.fields.length : 1;
  if (count < 2) {
    const whole = { start: front.start + field.span.start, end: front.start + field.span.end };
    return lineOf(text, whole) ?? whole;
  }
  const line = lineOf(text, allow.span);
  if (line !== undefined) return line;
  const after = /^\s*,\s*/.exec(text.slice(allow.span.end));
  if (after !== null) return { start: allow.span.start, end: allow.span.end + after[0].length };
  const before = /,\s*$/.exec(text.slice(0, allow.span.start));
  return { start: allow.span.start - (before?.[0].length ?? 0), end: allow.span.end };
}

/** The lines of the span with their line end, when nothing but a list's dash stands beside it. */
function lineOf(text: string, span: Span): Span | undefined {
  const start = lineStart(text, span.start);
  const next = text.indexOf('\n', span.end);
  const end = next === -1 ? text.length : next + 1;
  const beside = text.slice(start, span.start) + text.slice(span.end, end);
  return /^[\s-]*$/.test(beside) ? { start, end } : undefined;
}

const lineStart = (text: string, at: number): number => (at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1);
