/** Headings with the canonical blanks: `## Kind: Aspect value (who, date)`. */
import { type Span, slice } from '../text/span.ts';
import type { EntryHeading, Heading, Named } from './tree.ts';

export function printHeading(text: string, heading: Heading | EntryHeading): string {
  const signs = '#'.repeat(heading.level);
  const parts = 'entry' in heading ? entryParts(text, heading) : [heading.title.text];
  const words = [signs, ...parts.map(tidy).filter((part) => part !== '')].join(' ');
  if (!heading.by) return words;
  const by = parenthesis(text, heading.by.span);
  // A full-width parenthesis brings its own space; but a sign alone would be no heading without one.
  return by.startsWith('（') && words !== signs ? words + by : `${words} ${by}`;
}

function entryParts(text: string, { title, aspect, value, by, span: whole }: EntryHeading): string[] {
  const rest = tidy(slice(text, { start: title.span.end, end: by?.span.start ?? whole.end }));
  const colon = rest.startsWith(':') || rest.startsWith('：') ? rest.charAt(0) : '';
  const named = [aspect, value].flatMap((part: Named | undefined) => (part ? [part.text] : []));
  // A full-width colon brings its own space.
  if (colon === '：') return [`${title.text}：${named.join(' ')}`];
  return [`${title.text}${colon}`, ...named];
}

/** An unclosed parenthesis is still being typed. */
function parenthesis(text: string, at: Span): string {
  const source = tidy(slice(text, at));
  if (!source.startsWith('(') || !source.endsWith(')')) return source;
  const inside = source.slice(1, -1).replace(/ ?, ?/g, ', ');
  return `(${tidy(inside)})`;
}

const tidy = (words: string): string => words.replace(/[ \t]+/g, ' ').replace(/^ | $/g, '');
