/**
 * The canonical layout: one sentence per line, one blank line between blocks, sections in the order of the spec.
 * Words never change; critiques, the archive and the front matter keep their lines.
 */
import { skipBlanks, trimEnd } from '../text/characters.ts';
import type { TextEdit } from '../text/edit.ts';
import { span } from '../text/span.ts';
import { withoutBlankLines } from './blank-lines.ts';
import { fences } from './blocks.ts';
import { parse } from './parse.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { printHeading } from './print-heading.ts';
import { printItems } from './print-items.ts';
import { type Aspects, roleOf } from './section-role.ts';
import type { Entry, Placed, Section } from './tree.ts';

/** The edits that lay the text out; none if it is in order. */
export function format(text: string, spec: Aspects): TextEdit[] {
  const laidOut = layOut(text, spec);
  const inOrder = laidOut.every(({ source }, index) => index === 0 || laidOut[index - 1]!.source.start < source.start);
  if (!inOrder || laidOut.length === 0) return replacement(text, 0, text.length, join(text, laidOut));
  const first = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  return laidOut.flatMap(({ source, printed }, index) => {
    const end = laidOut[index + 1]?.source.start ?? text.length;
    return replacement(text, index === 0 ? first : source.start, end, printed);
  });
}

/** The text as `format` leaves it. */
export function formatted(text: string, spec: Aspects): string {
  return join(text, layOut(text, spec));
}

interface LaidOut {
  readonly source: Placed;
  /** With the blank line that separates it from the next block. */
  readonly printed: string;
}

function layOut(text: string, spec: Aspects): LaidOut[] {
  const lineEnd = lineEndOf(text);
  const { blocks } = parse(text);
  const printed = inOrder(blocks, spec)
    .map((source) => ({ source, printed: printBlock(source, lineEnd) }))
    .filter((block) => block.printed !== '');
  return printed.map((block, index) => ({
    ...block,
    printed: block.printed + (index < printed.length - 1 ? lineEnd + lineEnd : lineEnd),
  }));
}

/** A byte order mark stays in front, whatever comes first. */
function join(text: string, laidOut: readonly LaidOut[]): string {
  const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  return mark + laidOut.map(({ printed }) => printed).join('');
}

const BYTE_ORDER_MARK = '\ufeff';

/** As the first line with words ends; LF in a text without lines. */
export function lineEndOf(text: string): '\n' | '\r\n' {
  const first = text.indexOf('\n', skipBlanks(text, text.startsWith(BYTE_ORDER_MARK) ? 1 : 0, text.length));
  return first > 0 && text.charAt(first - 1) === '\r' ? '\r\n' : '\n';
}

/** Sections with their entries by the spec's order; unknown ones before the archive; whatever has no section first. */
function inOrder(blocks: readonly Placed[], spec: Aspects): Placed[] {
  const groups: { rank: number; blocks: Placed[] }[] = [{ rank: -1, blocks: [] }];
  for (const placed of blocks) {
    if (placed.block.kind === 'section') groups.push({ rank: rankOf(placed.block, spec), blocks: [placed] });
    else groups.at(-1)!.blocks.push(placed);
  }
  return groups.sort((a, b) => a.rank - b.rank).flatMap((group) => group.blocks);
}

function rankOf(section: Section, spec: Aspects): number {
  const { role, aspect } = roleOf(section.heading.title.text, spec);
  const count = spec.aspects.length;
  if (role === 'aspect') return spec.aspects.findIndex(({ id }) => id === aspect);
  return { merged: count, unknown: count + 1, earlier: count + 2 }[role];
}

function printBlock({ start, block }: Placed, lineEnd: string): string {
  switch (block.kind) {
    case 'front-matter':
      return printFences(block.text, lineEnd);
    case 'preamble':
      return printPreamble(block.text, start === 0);
    case 'section':
      return below(printHeading(block.text, block.heading), printItems(block.text, block.items, lineEnd), lineEnd);
    case 'entry':
      return below(printHeading(block.text, block.heading), printBody(block, lineEnd), lineEnd);
  }
}

const below = (heading: string, body: string, lineEnd: string): string =>
  body === '' ? heading : heading + lineEnd + lineEnd + body;

function printBody({ text, heading, items }: Entry, lineEnd: string): string {
  if (heading.entry === 'proposal') return printItems(text, items, lineEnd);
  return sliceOf(text, withoutBlankLines(text, heading.span.end, text.length));
}

/** As it is, without the blank lines around it, unless a character that means something else in front would come there. */
function printPreamble(text: string, isFirst: boolean): string {
  const from = isFirst && text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  const at = withoutBlankLines(text, from, text.length);
  return text.slice(isFirst && text.charAt(at.start) === BYTE_ORDER_MARK ? from : at.start, at.end);
}

/** The YAML as it is; blanks at the ends of lines go where they cannot belong to a value. */
function printFences(text: string, lineEnd: string): string {
  const found = fences(text);
  if (!found) return sliceOf(text, withoutBlankLines(text, 0, text.length));
  if (!found.closed) {
    const rest = text.slice(found.yaml.start, trimEnd(text, found.yaml.start, text.length));
    return rest === '' ? '---' : `---${lineEnd}${rest}`;
  }
  const yaml = sliceOf(text, found.yaml);
  const tidy = readPlainYaml(text, found.yaml) ? withoutTrailingBlanks(yaml) : yaml;
  return `---${lineEnd}${tidy}---`;
}

function withoutTrailingBlanks(lines: string): string {
  const pieces = lines.split(/(\r\n|\n)/);
  return pieces
    .map((piece) => (/^[\r\n]/.test(piece) ? piece : piece.slice(0, trimEnd(piece, 0, piece.length))))
    .join('');
}

const sliceOf = (text: string, at: { readonly start: number; readonly end: number }): string =>
  text.slice(at.start, at.end);

/** One edit for what differs between the source and the text that replaces it. */
function replacement(text: string, start: number, end: number, printed: string): TextEdit[] {
  const most = Math.min(end - start, printed.length);
  let front = 0;
  while (front < most && text.charCodeAt(start + front) === printed.charCodeAt(front)) front++;
  if (front === printed.length && start + front === end) return [];
  let back = 0;
  while (back < most - front && text.charCodeAt(end - 1 - back) === printed.charCodeAt(printed.length - 1 - back))
    back++;
  return [{ span: span(start + front, end - back), text: printed.slice(front, printed.length - back) }];
}
