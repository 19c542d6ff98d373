/** The JSON form to text. */
import { slice } from '../../text/span.ts';
import { withoutBlankLines } from '../blank-lines.ts';
import { parse } from '../parse.ts';
import type { Block } from '../tree.ts';
import { isSame, layOver } from './front-matter-data.ts';
import { isFirst, keptLines, printBody, printHeadingData, printItem, printSentenceData, usualGap } from './print.ts';
import type { CaptionJson, EntryJson, ItemJson, PartJson, SectionJson, SentenceJson } from './schema.ts';
import { type BodyStyle, entryJson, headingJson, itemsJson } from './to-json.ts';

/** The document's text. Data that changed is printed anew, data that did not as it was written. */
export function fromJson(json: CaptionJson): string {
  const lineEnd = json.lineEnd ?? '\n';
  const blocks = [
    ...(json.frontMatter ? [printFrontMatter(json.frontMatter, lineEnd)] : []),
    keptLines(json.preamble ?? ''),
    ...(json.entries ?? []).map((entry) => printEntry(entry, lineEnd)),
    ...json.sections.flatMap((section) => [
      printSection(section, lineEnd),
      ...section.entries.map((entry) => printEntry(entry, lineEnd)),
    ]),
  ].filter((block) => block !== '');
  const mark = json.byteOrderMark ? '\ufeff' : '';
  return blocks.length === 0 ? mark : mark + blocks.join(lineEnd + lineEnd) + lineEnd;
}

function printFrontMatter(
  { data, source, unclosed }: NonNullable<CaptionJson['frontMatter']>,
  lineEnd: string,
): string {
  const yaml = layOver(data, source, lineEnd);
  if (unclosed) return yaml === '' ? '---' : `---${lineEnd}${yaml}`;
  const isOpen = yaml !== '' && !/[\r\n]$/.test(yaml);
  return `---${lineEnd}${yaml}${isOpen ? lineEnd : ''}---`;
}

function printSection(section: SectionJson, lineEnd: string): string {
  return below(printHeading(section, 1), printItems(section.items, 'caption', lineEnd), lineEnd);
}

function printEntry(entry: EntryJson, lineEnd: string): string {
  const heading = printHeading(entry, 2);
  if (entry.items) return below(heading, printItems(entry.items, styleOf(entry), lineEnd), lineEnd);
  return below(heading, printArchived(entry, lineEnd), lineEnd);
}

const styleOf = ({ kind }: EntryJson): BodyStyle => (kind === 'proposal' ? 'caption' : 'critique');

const below = (heading: string, body: string, lineEnd: string): string =>
  body === '' ? heading : heading + lineEnd + lineEnd + body;

/** The line as written, if it still says what the data says. */
function printHeading(heading: SectionJson | EntryJson | PartJson, level: 1 | 2 | 3): string {
  const { source } = heading;
  if (source !== undefined && saysHeading(source, heading, level)) return source;
  return printHeadingData(heading, level);
}

function saysHeading(source: string, heading: SectionJson | EntryJson | PartJson, level: 1 | 2 | 3): boolean {
  // A part is read below an archive heading.
  const block = onlyBlock(level === 3 ? `## Rejected\n${source}` : source, level === 1 ? 'section' : 'entry');
  if (!block || !('heading' in block)) return false;
  const read = level === 3 ? (block.kind === 'entry' ? block.verbatim?.parts?.[0]?.heading : undefined) : block.heading;
  if (read?.level !== level || block.text.length !== read.span.end) return false;
  const data = { ...headingJson(block.text, read), ...('entry' in read && { kind: read.entry }) };
  return Object.entries({ ...data, source }).every(([key, value]) => isSame(value, Reflect.get(heading, key)));
}

function printArchived(entry: EntryJson, lineEnd: string): string {
  const { text = '', parts = [], body } = entry;
  const printed = parts.map((part) => ({ ...part, source: printHeading(part, 3) }));
  const anew = printBody({ text, parts: printed }, lineEnd);
  if (body === undefined) return anew;
  const block = onlyBlock(`## Rejected\n\n${body}`, 'entry');
  const read = block?.kind === 'entry' ? entryJson(block, lineEnd) : undefined;
  return read && isSame(read.text, text) && isSame(read.parts ?? [], parts) ? body : anew;
}

function printItems(items: readonly ItemJson[], style: BodyStyle, lineEnd: string): string {
  return items
    .map((item, index) => {
      const gap = item.gap ?? usualGap(items[index - 1], item, lineEnd);
      return gap + printKept(item, style, lineEnd, gap === '' ? index === 0 : /[\r\n]$/.test(gap));
    })
    .join('');
}

function printKept(item: ItemJson, style: BodyStyle, lineEnd: string, opensLine: boolean): string {
  if (item.kind === 'paragraph') {
    return item.sentences
      .flatMap((sentence, index) => [
        ...(sentence.comments ?? []),
        printSentence(sentence, isFirst(item.sentences, index)),
      ])
      .join(lineEnd);
  }
  if (item.kind !== 'point' || item.source === undefined) return printItem(item, lineEnd, opensLine);
  const { gap: _, source, ...data } = item;
  const read = onlyItem(source, style);
  return read?.kind === 'point' && isSame({ ...read, source: undefined, gap: undefined }, data)
    ? source
    : printItem(data, lineEnd);
}

function printSentence(sentence: SentenceJson, first: boolean): string {
  const { source, words, time } = sentence;
  if (source === undefined) return printSentenceData(sentence, first);
  const read = onlyItem(source, 'caption');
  const one = read?.kind === 'paragraph' && read.sentences.length === 1 ? read.sentences[0] : undefined;
  return one && one.words === words && isSame(one.time, time) ? source : printSentenceData(sentence, first);
}

/** The item that the text alone is, if it is one. */
function onlyItem(text: string, style: BodyStyle): ItemJson | undefined {
  const heading = style === 'caption' ? '# Section\n\n' : '## Critique\n\n';
  const block = onlyBlock(heading + text, style === 'caption' ? 'section' : 'entry');
  if (!block || !('items' in block)) return undefined;
  const at = withoutBlankLines(block.text, heading.length, block.text.length);
  if (slice(block.text, at) !== text) return undefined;
  const items = itemsJson(block.text, block.items, style, '\n');
  return items.length === 1 ? items[0] : undefined;
}

function onlyBlock(text: string, kind: Block['kind']): Block | undefined {
  const { blocks } = parse(text);
  return blocks.length === 1 && blocks[0]?.block.kind === kind ? blocks[0].block : undefined;
}
