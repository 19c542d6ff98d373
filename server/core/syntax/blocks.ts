/** Where a document's blocks begin. Only this looks at the whole text; all else looks at one block. */
import { isLineEnd, lineEnd, nextLine, skipBlanks, trimEnd } from '../text/characters.ts';
import { span } from '../text/span.ts';
import { withoutBlankLines } from './blank-lines.ts';
import { headingLevel } from './heading.ts';
import type { Block } from './tree.ts';

export interface Border {
  readonly start: number;
  readonly kind: Block['kind'];
}

const BYTE_ORDER_MARK = 0xfeff;

/** The blocks in order, each up to the beginning of the next. Headings win over everything but the front matter. */
export function borders(text: string): Border[] {
  const found: Border[] = [];
  const matter = frontMatterEnd(text);
  if (matter > 0) found.push({ start: 0, kind: 'front-matter' });
  const from = matter > 0 ? matter : text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  for (let at = text.indexOf('#', from); at >= 0; at = text.indexOf('#', at + 1)) {
    if (at > from && !isLineEnd(text.charCodeAt(at - 1))) continue;
    const level = headingLevel(text, at);
    if (level === 1 || level === 2) found.push({ start: at, kind: level === 1 ? 'section' : 'entry' });
  }
  const blocks = matter > 0 ? 1 : 0;
  const first = found[blocks]?.start ?? text.length;
  // Blank lines behind the front matter belong to it.
  const words = matter > 0 ? withoutBlankLines(text, matter, first) : span(0, first);
  if (words.start < words.end) found.splice(blocks, 0, { start: words.start, kind: 'preamble' });
  return found;
}

/** The lines of the fences, when the text begins with front matter. */
export interface Fences {
  /** From the first to the last character of the YAML lines between. */
  readonly yaml: { readonly start: number; readonly end: number };
  /** Behind the closing fence's line; without one, where the first heading begins. */
  readonly end: number;
  readonly closed: boolean;
}

const frontMatterEnd = (text: string): number => fences(text)?.end ?? 0;

export function fences(text: string): Fences | undefined {
  const from = skipBlanks(text, text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0, text.length);
  if (!isFence(text, from)) return undefined;
  const start = nextLine(text, lineEnd(text, from));
  let heading = -1;
  for (let at = start; at < text.length; ) {
    const end = lineEnd(text, at);
    if (isFence(text, at)) return { yaml: { start, end: at }, end: nextLine(text, end), closed: true };
    if (heading < 0 && headingLevel(text, at) > 0) heading = at;
    at = nextLine(text, end);
  }
  const end = heading < 0 ? text.length : heading;
  return { yaml: { start, end }, end, closed: false };
}

/** `---` alone on its line, which begins at `at`. */
function isFence(text: string, at: number): boolean {
  if (at > 0 && !isLineEnd(text.charCodeAt(at - 1)) && text.charCodeAt(at - 1) !== BYTE_ORDER_MARK) return false;
  if (!text.startsWith('---', at)) return false;
  return trimEnd(text, at, lineEnd(text, at)) === at + 3;
}
