/** Text to its JSON form. */
import { type Span, slice, span } from '../../text/span.ts';
import { withoutBlankLines } from '../blank-lines.ts';
import { fences } from '../blocks.ts';
import { formatted, lineEndOf } from '../format.ts';
import { parse } from '../parse.ts';
import type { Aspects } from '../section-role.ts';
import { markupIn, sentenceWords } from '../sentence-text.ts';
import type { Entry, EntryHeading, Heading, Item, Paragraph, Point, PointEdit, Sentence, TimeMark } from '../tree.ts';
import { readVerbatim } from '../verbatim.ts';
import { dataIn } from './front-matter-data.ts';
import { printBody, printHeadingData, printItem, printSentenceData, usualGap } from './print.ts';
import {
  type CaptionJson,
  type EntryJson,
  FORMAT,
  type ItemJson,
  type PartJson,
  type PointJson,
  type SectionJson,
  type SentenceJson,
  type TimeJson,
} from './schema.ts';

/** The document in its canonical layout as JSON; `fromJson` gives that layout back, letter by letter. */
export function toJson(text: string, spec: Aspects): CaptionJson {
  const laidOut = formatted(text, spec);
  const lineEnd = lineEndOf(laidOut);
  const mark = laidOut.startsWith('\ufeff');
  const sections: SectionJson[] = [];
  const before: EntryJson[] = [];
  let frontMatter: CaptionJson['frontMatter'];
  let preamble = '';
  for (const { start, block } of parse(laidOut).blocks) {
    switch (block.kind) {
      case 'front-matter':
        frontMatter = frontMatterJson(block.text);
        break;
      case 'preamble': {
        const at = withoutBlankLines(block.text, 0, block.text.length);
        preamble = block.text.slice(start === 0 ? (mark ? 1 : 0) : at.start, at.end);
        break;
      }
      case 'section':
        sections.push({
          ...headingJson(block.text, block.heading),
          items: itemsJson(block.text, block.items, 'caption', lineEnd),
          entries: [],
        });
        break;
      case 'entry':
        (sections.at(-1)?.entries ?? before).push(entryJson(block, lineEnd));
    }
  }
  return {
    format: FORMAT,
    ...(lineEnd === '\r\n' && { lineEnd }),
    ...(mark && { byteOrderMark: true }),
    ...(frontMatter && { frontMatter }),
    ...(preamble !== '' && { preamble }),
    ...(before.length > 0 && { entries: before }),
    sections,
  };
}

function frontMatterJson(text: string): NonNullable<CaptionJson['frontMatter']> {
  const found = fences(text);
  const yaml = found ? found.yaml : span(0, 0);
  const isClosed = found?.closed === true;
  const source = text.slice(yaml.start, isClosed ? yaml.end : withoutBlankLines(text, yaml.start, yaml.end).end);
  return { data: dataIn(source), source, ...(!isClosed && { unclosed: true as const }) };
}

export function headingJson(text: string, heading: Heading | EntryHeading) {
  const { title, by } = heading;
  const data = {
    title: title.text,
    ...(by?.who && { who: by.who.text }),
    ...(by?.date && { date: by.date.text }),
    ...(by?.hash && { hash: by.hash.text }),
    ...(by && by.rest.length > 0 && { rest: by.rest.map((one) => one.text) }),
    ...('aspect' in heading && heading.aspect && { aspect: heading.aspect.text }),
    ...('value' in heading && heading.value && { value: heading.value.text }),
  };
  const written = slice(text, heading.span);
  return printHeadingData(data, heading.level) === written ? data : { ...data, source: written };
}

export function entryJson({ text, heading, items, verbatim }: Entry, lineEnd: string): EntryJson {
  const head = { kind: heading.entry, ...headingJson(text, heading) };
  if (!verbatim) {
    return { ...head, items: itemsJson(text, items, heading.entry === 'proposal' ? 'caption' : 'critique', lineEnd) };
  }
  const { parts = [], span: whole } = verbatim;
  const main = withoutBlankLines(text, whole.start, parts[0]?.heading.span.start ?? whole.end);
  const data = {
    text: readVerbatim(slice(text, main)),
    ...(parts.length > 0 && {
      parts: parts.map(
        ({ heading: part, body }): PartJson => ({
          kind: part.entry,
          ...headingJson(text, part),
          text: readVerbatim(slice(text, body)),
        }),
      ),
    }),
  };
  const written = slice(text, whole);
  return printBody(data, lineEnd) === written ? { ...head, ...data } : { ...head, ...data, body: written };
}

/** How the lines below a heading are kept: prose by its sentences, a critique's prose by its lines. */
export type BodyStyle = 'caption' | 'critique';

export function itemsJson(text: string, items: readonly Item[], style: BodyStyle, lineEnd: string): ItemJson[] {
  const found: ItemJson[] = [];
  let end: number | undefined;
  for (const item of items) {
    if (end !== undefined && item.span.start < end) continue;
    const data = itemJson(text, item, style, lineEnd);
    const from = end;
    end = item.span.end;
    const between = from === undefined ? leading(text, item.span) : text.slice(from, item.span.start);
    const usual = usualGap(found.at(-1), data, lineEnd);
    found.push(between === usual ? data : { ...data, gap: between });
  }
  return found;
}

/** Blanks before the first word of a body. */
function leading(text: string, at: Span): string {
  let start = at.start;
  while (start > 0 && (text.charAt(start - 1) === ' ' || text.charAt(start - 1) === '\t')) start--;
  return text.slice(start, at.start);
}

function itemJson(text: string, item: Item, style: BodyStyle, lineEnd: string): ItemJson {
  const written = slice(text, item.span);
  if (item.kind === 'comment') return { kind: 'comment', text: written };
  if (item.kind === 'point') {
    const data = pointJson(item);
    return printItem(data, lineEnd) === written ? data : { ...data, source: written };
  }
  if (item.kind === 'verbatim' || style === 'critique') return { kind: 'lines', text: written };
  return { kind: 'paragraph', sentences: sentencesJson(text, item) };
}

function sentencesJson(text: string, { span: { start }, sentences, markup }: Paragraph): SentenceJson[] {
  const comments = markup.filter((mark) => text.charAt(mark.start) === '<');
  let from = start;
  return sentences.map((sentence, index) => {
    const isFirst = index === 0 || sentences[index - 1]!.time !== undefined;
    const before = markupIn(comments, span(from, sentence.span.start));
    from = sentence.time?.span.end ?? sentence.span.end;
    const data = {
      words: sentenceWords(text, sentence, markup),
      ...(sentence.time && { time: timeJson(sentence.time) }),
      ...(before.length > 0 && { comments: before.map((comment) => slice(text, comment)) }),
    };
    const written = lineOf(text, sentence, markup);
    return printSentenceData(data, isFirst) === written ? data : { ...data, source: written };
  });
}

/** The sentence's line with the backslash that may begin it and the time that may end it. */
function lineOf(text: string, sentence: Sentence, markup: readonly Span[]): string {
  const { start } = sentence.span;
  const backslash = markupIn(markup, span(start - 1, start)).find((mark) => text.charAt(mark.start) === '\\');
  return text.slice(backslash?.start ?? sentence.span.start, sentence.time?.span.end ?? sentence.span.end);
}

const timeJson = ({ from, to }: TimeMark): TimeJson => (to === undefined ? { from } : { from, to });

export function pointJson({ state, edit, explanation, time, by }: Point): PointJson {
  return {
    kind: 'point',
    state,
    ...(edit && { edit: editJson(edit) }),
    ...(explanation && { explanation: explanation.text }),
    ...(time && { time: timeJson(time) }),
    ...(by && { by: by.text }),
  };
}

function editJson(edit: PointEdit): NonNullable<PointJson['edit']> {
  switch (edit.kind) {
    case 'replace':
      return { kind: 'replace', quote: edit.quote.text, replacement: edit.replacement.text };
    case 'add':
      return { kind: 'add', ...(edit.quote && { quote: edit.quote.text }), replacement: edit.replacement.text };
    default:
      return { kind: edit.kind, quote: edit.quote.text };
  }
}
