/** What stands below a heading: paragraphs, points, comments, and lines that no tool touches. */
import { lineEnd, nextLine, skipBlanks, trimEnd } from '../text/characters.ts';
import { type Span, span } from '../text/span.ts';
import { commentAt } from './comment.ts';
import { headingLevel } from './heading.ts';
import { isListLine, paragraph } from './paragraph.ts';
import { point, pointEnd, pointMark } from './point.ts';
import { timeProblem } from './time-mark.ts';
import type { Comment, Item, Problem } from './tree.ts';

/**
 * Points belong everywhere but in the caption itself; a critique's lists and tables are kept as they are, while a
 * proposal is caption prose that waits.
 */
export type BodyStyle = 'caption' | 'proposal' | 'critique';

const AT_SIGN = 0x40;
const LESS_THAN = 0x3c;

/** The items of `text` from `from` on, which begins a line. Comments inside a paragraph follow it in the list. */
export function items(text: string, from: number, style: BodyStyle, problems: Problem[]): Item[] {
  const found: Item[] = [];
  const commented = text.includes('<!--', from);
  const escaped = text.includes('\\', from);
  let open: { start: number; end: number; markup: Span[]; comments: Comment[] } | undefined;

  const close = () => {
    if (!open) return;
    const { start, end, markup, comments } = open;
    const inside = markup.filter((mark) => mark.start < end);
    const prose = paragraph(text, start, end, inside);
    for (const { time } of prose.sentences) {
      const problem = time && timeProblem(time);
      if (problem) problems.push(problem);
    }
    found.push(prose);
    for (const comment of comments) found.push(comment);
    open = undefined;
  };

  let lineStart = true;
  let end = -1;
  for (let at = from; at < text.length; ) {
    // A line with many comments is measured once.
    if (at > end || lineStart) end = lineEnd(text, at);
    const first = skipBlanks(text, at, end);
    if (first === end) {
      // The rest of a line behind a comment may be blank; only an empty line ends a paragraph.
      if (lineStart) close();
      at = nextLine(text, end);
      lineStart = true;
      continue;
    }
    if (commented && text.startsWith('<!--', first)) {
      const comment = commentAt(text, first, problems);
      if (open) {
        open.comments.push(comment);
        open.markup.push(comment.span);
      } else found.push(comment);
      at = comment.span.end;
      lineStart = false;
      continue;
    }
    const mark = lineStart ? pointMark(text, first, end) : undefined;
    if (mark) {
      close();
      const stop = pointEnd(text, end);
      if (style === 'caption')
        problems.push({ code: 'syntax/point-outside-critique', span: span(first, mark.end + 1) });
      found.push(point(text, first, mark, stop, problems));
      at = nextLine(text, lineEnd(text, stop));
      continue;
    }
    const verbatim = lineStart ? verbatimEnd(text, at, first, end, style, problems) : undefined;
    if (verbatim !== undefined) {
      close();
      found.push({ kind: 'verbatim', span: span(first, trimEnd(text, first, verbatim)) });
      at = nextLine(text, verbatim);
      continue;
    }
    open ??= { start: first, end: first, markup: [], comments: [] };
    const stop: number = escaped || commented ? proseEnd(text, first, end, lineStart, open.markup) : end;
    open.end = trimEnd(text, first, stop);
    at = stop < end ? stop : nextLine(text, end);
    lineStart = stop === end;
  }
  close();
  return found;
}

/**
 * Where the prose of a line ends: at a comment or at the line's end. A backslash keeps what follows from reading as
 * markup: at the beginning of a line, before `@` and before `<!--`; it is no part of the words.
 */
function proseEnd(text: string, first: number, end: number, lineStart: boolean, markup: Span[]): number {
  if (lineStart && text.charAt(first) === '\\') markup.push(span(first, first + 1));
  for (let at = first; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== AT_SIGN && !(code === LESS_THAN && text.startsWith('<!--', at))) continue;
    if (at > first && text.charAt(at - 1) === '\\') {
      if (markup.at(-1)?.end !== at) markup.push(span(at - 1, at));
    } else if (code === LESS_THAN) return at;
  }
  return end;
}

/** The end of the lines kept as they are that begin here, if such lines begin here. */
function verbatimEnd(
  text: string,
  at: number,
  first: number,
  end: number,
  style: BodyStyle,
  problems: Problem[],
): number | undefined {
  const level = first === at ? headingLevel(text, at) : 0;
  if (level > 2) {
    problems.push({ code: 'syntax/heading-level', span: span(at, trimEnd(text, at, end)) });
    return end;
  }
  if (style !== 'critique' || !isListLine(text, first, end)) return undefined;
  let last = end;
  for (let next = nextLine(text, end); next < text.length; ) {
    const stop = lineEnd(text, next);
    const word = skipBlanks(text, next, stop);
    if (word === stop || pointMark(text, word, stop) || headingLevel(text, next) > 0) break;
    last = stop;
    next = nextLine(text, stop);
  }
  return last;
}
