/** A clip's record as a caption document: what one works on first, the archive last. */
import type { AspectId, Spec } from '../spec/spec.ts';
import { printWords } from '../syntax/sentence-text.ts';
import { verbatim } from '../syntax/verbatim.ts';
import { joint } from '../text/characters.ts';
import { sentenceEnds } from '../text/sentences.ts';
import type { ClipRecord, CritiqueRecord, SectionRecord, Signed } from './record.ts';

/** The document's text; `labels` are the lines below `labels:` in the front matter, without indentation. */
export function printDocument(record: ClipRecord, labels: readonly string[], spec: Spec): string {
  const blocks = [frontMatter(record, labels, spec), ...aspectBlocks(record, spec)];
  const { merged } = record;
  if (merged) {
    const by = parenthesis(merged.model, merged.date, merged.hash && `text ${merged.hash}`);
    blocks.push(`# Merged${by}`, prose(merged.text));
  }
  const archive = record.sections.flatMap((section) => archiveBlocks(section, spec));
  if (archive.length > 0) blocks.push('# Earlier versions', ...archive);
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function frontMatter({ clip }: ClipRecord, labels: readonly string[], spec: Spec): string {
  const lines = ['---', `video: ${yamlText(clip)}`, `spec: ${spec.id}`];
  if (labels.length > 0) lines.push('labels:', ...labels.map((line) => `  ${line}`));
  return [...lines, '---'].join('\n');
}

/** Every aspect that a finished document has, so that the writer finds where to write, and those that have text. */
function aspectBlocks({ sections }: ClipRecord, spec: Spec): string[] {
  const known = spec.aspects.map(({ id }) => id);
  const others = sections.map(({ aspect }) => aspect).filter((aspect) => !known.includes(aspect));
  return [...known, ...others].flatMap((aspect) => {
    const section = sections.find((one) => one.aspect === aspect);
    if (section === undefined && spec.aspects.find(({ id }) => id === aspect)?.optional) return [];
    return [`# ${headingOf(aspect, spec)}`, ...(section ? sectionBlocks(section) : [])];
  });
}

function sectionBlocks({ caption, critique, review }: SectionRecord): string[] {
  const blocks = [prose(caption)];
  if (critique) blocks.push(`## ${critiqueHeading(critique)}`, critiqueBody(critique.text));
  if (review) {
    const by = parenthesis(review.by, review.date, review.hash && `text ${review.hash}`);
    blocks.push(`## Review ${review.outcome}${by}`);
  }
  return blocks;
}

function archiveBlocks({ aspect, preCaption, rawCritique, rejected }: SectionRecord, spec: Spec): string[] {
  const blocks: string[] = [];
  const name = headingOf(aspect, spec);
  if (preCaption) blocks.push(`## Pre-caption: ${name}${parenthesis(preCaption.model)}`, kept(preCaption.text));
  if (rawCritique) blocks.push(`## Raw critique: ${name}${signature(rawCritique)}`, kept(rawCritique.text));
  if (!rejected) return blocks;
  blocks.push(`## Rejected: ${name}${signature(rejected)}`, kept(rejected.caption ?? ''));
  const draft = rejected.preCaption;
  if (draft) blocks.push(`### Pre-caption${parenthesis(draft.model)}`, kept(draft.text));
  if (rejected.critique) blocks.push(`### ${critiqueHeading(rejected.critique)}`, kept(rejected.critique.text));
  if (rejected.rawCritique) blocks.push('### Raw critique', kept(rejected.rawCritique.text));
  return blocks;
}

/** The heading of an aspect that no spec knows is its name, such as a folder of the source. */
export const headingOf = (aspect: AspectId, spec: Spec): string =>
  spec.aspects.find(({ id }) => id === aspect)?.heading ?? aspect;

const critiqueHeading = (critique: CritiqueRecord): string =>
  `Critique${critique.score === undefined ? '' : ` ${critique.score}/5`}${signature(critique)}`;

const signature = ({ by, date }: Signed): string => parenthesis(by, date);

/** ` (who, date)`; a comma or a parenthesis in a name would end it, so the journal keeps such a name exactly. */
function parenthesis(...parts: readonly (string | undefined)[]): string {
  const words = parts
    .map((part) => (part ?? '').replace(/[\s,，、()（）]+/g, ' ').trim())
    .filter((part) => part !== '');
  return words.length === 0 ? '' : ` (${words.join(', ')})`;
}

const LINE_END = /\r\n?|\n/;
const BLANK_LINES = /(?:(?:\r\n?|\n)[ \t]*){2,}/;

/** A caption's text with one sentence per line and a blank line between paragraphs. */
export function prose(text: string): string {
  return text
    .split(BLANK_LINES)
    .map((paragraph) =>
      sentences(inOneLine(paragraph))
        .map((words, index) => printWords(words, index === 0))
        .join('\n'),
    )
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

function inOneLine(paragraph: string): string {
  const lines = paragraph.split(LINE_END).map((line) => line.replace(/[ \t]+/g, ' ').replace(/^ | $/g, ''));
  return lines.reduce((words, line) => words + joint(words, line) + line);
}

function sentences(line: string): string[] {
  const ends = [...sentenceEnds(line, 0, line.length), line.length];
  return ends.map((end, index) => line.slice(ends[index - 1] ?? 0, end).trim()).filter((sentence) => sentence !== '');
}

/** Text of the archive, letter by letter; blanks that nobody sees are left to the journal. */
const kept = (text: string): string => verbatim(tidy(text));

/** As above, and a line that would read as a point or a comment is none. */
const critiqueBody = (text: string): string => kept(text).replace(/^[ \t]*(?:[-*+][ \t]+[[［]|<!--)/gm, '\\$&');

/** Without blanks at the ends of lines and empty lines around the text. */
const tidy = (text: string): string =>
  text
    .split(LINE_END)
    .map((line) => line.replace(/[ \t]+$/, ''))
    .join('\n')
    .replace(/^\n+|\n+$/g, '');

/** A scalar that every YAML reader takes for the text that it is. */
export function yamlText(value: string): string {
  const isPlain = /^[\p{L}\d_./-][^\s:#'"{}[\],&*!|>%@`\\]*(?: [^\s:#'"{}[\],&*!|>%@`\\]+)*$/u.test(value);
  const isOtherType = /^(?:[-+.\d][\d_.,:eExXoO+-]*|y|n|yes|no|on|off|true|false|null|~|-+|\.+)$/i.test(value);
  return isPlain && !isOtherType && !/^[-.](?: |$)|^---/.test(value) ? value : JSON.stringify(value);
}
