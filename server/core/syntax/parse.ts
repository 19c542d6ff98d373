/** Text to tree. Never fails, never drops a character. */
import { lineEnd, nextLine } from '../text/characters.ts';
import { span } from '../text/span.ts';
import { withoutBlankLines } from './blank-lines.ts';
import { type Border, borders } from './blocks.ts';
import { frontMatter } from './front-matter.ts';
import { entryHeading, headingLevel, sectionHeading } from './heading.ts';
import { items } from './items.ts';
import type {
  Block,
  Entry,
  EntryHeading,
  EntryKind,
  Placed,
  Preamble,
  Problem,
  Section,
  Tree,
  Verbatim,
} from './tree.ts';

const ARCHIVED: ReadonlySet<EntryKind> = new Set<EntryKind>(['pre-caption', 'raw-critique', 'rejected']);

/** The tree of the text. Blocks whose text did not change are the very same objects as in `previous`. */
export function parse(text: string, previous?: Tree): Tree {
  const starts = borders(text);
  if (!previous) return { text, blocks: starts.map((border, index) => fresh(text, starts, border, index)) };
  return { text, blocks: reuse(text, starts, previous.blocks) };
}

const endOf = (text: string, starts: readonly Border[], index: number): number =>
  starts[index + 1]?.start ?? text.length;

function fresh(text: string, starts: readonly Border[], border: Border, index: number): Placed {
  return { start: border.start, block: parseBlock(border.kind, text.slice(border.start, endOf(text, starts, index))) };
}

/** Blocks equal at the front, blocks equal at the back, and between them whatever has the same text. */
function reuse(text: string, starts: readonly Border[], old: readonly Placed[]): Placed[] {
  const isSame = (border: Border, index: number, block: Block | undefined): block is Block =>
    block !== undefined &&
    block.kind === border.kind &&
    block.text.length === endOf(text, starts, index) - border.start &&
    text.startsWith(block.text, border.start);

  const count = starts.length;
  const blocks: Placed[] = new Array(count);
  let front = 0;
  for (; front < count && isSame(starts[front]!, front, old[front]?.block); front++) blocks[front] = old[front]!;
  let back = 0;
  for (; back < Math.min(count, old.length) - front; back++) {
    const index = count - 1 - back;
    const placed = old[old.length - 1 - back];
    if (!isSame(starts[index]!, index, placed?.block)) break;
    blocks[index] = at(starts[index]!.start, placed!);
  }
  if (front + back === count) return blocks;

  const byText = new Map<string, Placed>();
  for (const placed of old.slice(front, old.length - back)) byText.set(placed.block.text, placed);
  for (let index = front; index < count - back; index++) {
    const border = starts[index]!;
    const own = text.slice(border.start, endOf(text, starts, index));
    const known = byText.get(own);
    blocks[index] =
      known?.block.kind === border.kind
        ? at(border.start, known)
        : { start: border.start, block: parseBlock(border.kind, detached(own)) };
  }
  return blocks;
}

const at = (start: number, placed: Placed): Placed =>
  placed.start === start ? placed : { start, block: placed.block };

/** A copy that does not keep the whole document alive: engines make slices point into the text they were cut from. */
const detached = (slice: string): string => ` ${slice}`.slice(1);

function parseBlock(kind: Block['kind'], text: string): Block {
  switch (kind) {
    case 'front-matter':
      return frontMatter(text);
    case 'preamble':
      return preamble(text);
    case 'section':
      return section(text);
    case 'entry':
      return entry(text);
  }
}

function preamble(text: string): Preamble {
  const problems: Problem[] = [];
  const found = items(text, text.charCodeAt(0) === 0xfeff ? 1 : 0, 'critique', problems);
  const prose = found.find((item) => item.kind !== 'comment');
  if (prose) problems.push({ code: 'syntax/text-before-heading', span: prose.span });
  return { kind: 'preamble', text, problems, items: found };
}

function section(text: string): Section {
  const problems: Problem[] = [];
  const end = lineEnd(text, 0);
  const heading = sectionHeading(text, 0, end, problems);
  return { kind: 'section', text, heading, items: items(text, nextLine(text, end), 'caption', problems), problems };
}

function entry(text: string): Entry {
  const problems: Problem[] = [];
  const end = lineEnd(text, 0);
  const heading = entryHeading(text, 0, end, 2, problems);
  const from = nextLine(text, end);
  if (ARCHIVED.has(heading.entry)) {
    return { kind: 'entry', text, heading, items: [], verbatim: archived(text, from, problems), problems };
  }
  const style = heading.entry === 'proposal' ? 'proposal' : 'critique';
  return { kind: 'entry', text, heading, items: items(text, from, style, problems), problems };
}

/** The text below an archive heading, and its level-3 parts, each with the blank lines around it left off. */
function archived(text: string, from: number, problems: Problem[]): Verbatim {
  const headings: { heading: EntryHeading; start: number; body: number }[] = [];
  for (let line = from; line < text.length; ) {
    const end = lineEnd(text, line);
    if (headingLevel(text, line) === 3) {
      const heading = entryHeading(text, line, end, 3, problems);
      headings.push({ heading, start: line, body: nextLine(text, end) });
    }
    line = nextLine(text, end);
  }
  const parts = headings.map(({ heading, body }, index) => {
    const words = withoutBlankLines(text, body, headings[index + 1]?.start ?? text.length);
    return { heading, body: words.start < words.end ? words : span(heading.span.end, heading.span.end) };
  });
  const whole = withoutBlankLines(text, from, text.length);
  return { kind: 'verbatim', span: whole, ...(parts.length > 0 && { parts }) };
}
