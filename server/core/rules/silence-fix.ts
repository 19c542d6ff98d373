/** Edits that silence a finding, or take back a silence that is no longer needed. */
import { isMap, isScalar, parseDocument } from 'yaml';
import type { Caption, PlacedSection } from '../caption/caption.ts';
import { lineEndOf } from '../syntax/format.ts';
import type { TextEdit } from '../text/edit.ts';
import { type Span, shift, span } from '../text/span.ts';
import type { Finding, Fix } from './rule.ts';
import { sentenceAt } from './sentence-at.ts';
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
  const { text } = caption.tree;
  const line = lineEndOf(text);
  const comment = `<!-- allow ${finding.code}: -->`;
  const at = finding.span.start - placed.start;
  const heading = headingsOf(placed).find(({ start, end }) => start <= at && at <= end);
  if (heading !== undefined) {
    const end = placed.start + heading.end;
    // With a blank line after it, the comment speaks for the whole section.
    const gap = /^\s*?\n\s*?\n|^\s*$/.test(text.slice(end)) ? '' : line;
    return insertion(end, line + line + comment + gap);
  }
  const index = sentenceAt(placed.section.prose.sentences, at);
  const sentence = index === undefined ? undefined : placed.section.prose.sentences[index];
  const start = sentence === undefined ? lineStart(text, finding.span.start) : placed.start + sentence.span.start;
  const before = text.slice(lineStart(text, start), start);
  if (before.trim() === '') return insertion(start - before.length, comment + line);
  return { span: span(start - (before.length - before.trimEnd().length), start), text: line + comment + line };
}

/** Relative to the section. */
const headingsOf = ({ section }: PlacedSection): readonly Span[] => [
  section.heading.span,
  ...section.entries.map(({ start, entry }) => shift(entry.heading.span, start)),
];

const sectionAt = (caption: Caption, at: number): PlacedSection | undefined =>
  caption.sections.find(({ start, section }) => start <= at && at <= start + section.text.length);

/** An entry in the front matter's `allow`, which is made where it is missing. */
function allowInFile(caption: Caption, rule: string): TextEdit {
  const { text } = caption.tree;
  const line = lineEndOf(text);
  const front = frontMatterOf(caption);
  if (front === undefined) return insertion(0, ['---', `allow: [${rule}]`, '---', '', ''].join(line));
  const field = allowField(front.block.fields);
  if (field === undefined) return insertion(front.start + front.block.yaml.end, `allow: [${rule}]${line}`);
  const end = front.start + field.span.end;
  const value = field.value;
  if (value === undefined) return insertion(end, ` [${rule}]`);
  const whole = shift(value.span, front.start);
  switch (value.kind) {
    case 'text':
      return { span: whole, text: `[${value.text}, ${rule}]` };
    case 'map': {
      const last = value.fields.at(-1);
      return last === undefined
        ? { span: whole, text: `[${rule}]` }
        : besideLast(text, shift(last.span, front.start), `${rule}:`);
    }
    case 'list': {
      const last = value.items.at(-1);
      return last === undefined
        ? { span: whole, text: `[${rule}]` }
        : besideLast(text, shift(last.span, front.start), rule);
    }
  }
}

/** On a line of its own like the last entry, with its dash if it has one; behind a comma where they share a line. */
function besideLast(text: string, last: Span, entry: string): TextEdit {
  const before = text.slice(lineStart(text, last.start), last.start);
  const hasOwnLine = /^\s*(?:-\s+)?$/.test(before);
  return insertion(last.end, hasOwnLine ? lineEndOf(text) + before + entry : `, ${entry}`);
}

const insertion = (at: number, text: string): TextEdit => ({ span: span(at, at), text });

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
function lineOf(text: string, at: Span): Span | undefined {
  const start = lineStart(text, at.start);
  const next = text.indexOf('\n', at.end);
  const end = next === -1 ? text.length : next + 1;
  const beside = text.slice(start, at.start) + text.slice(at.end, end);
  return /^[\s-]*$/.test(beside) ? { start, end } : undefined;
}

const lineStart = (text: string, at: number): number => (at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1);
