/** Critique prose as points: what a critic states, in the form that can be accepted or refused one by one. */
import { printQuote } from '../syntax/point.ts';
import { type Span, slice } from '../text/span.ts';
import { type Anchor, anchor } from './anchor.ts';
import { type Place, place, uniqueAround } from './locate.ts';
import { type StatedEdit, statedEdits } from './stated-edits.ts';

export interface StatedPoint {
  readonly edit: StatedEdit;
  readonly anchor: Anchor;
  /** The canonical line, `- [ ] "X" -> "Y": why`. */
  readonly line: string;
}

/**
 * The edits of a critique that can be points: those that name a place in the caption, and sentences to add. What else
 * it says stays prose, and all of its words stay as they are.
 */
export function pointsFrom(critique: string, caption: string): readonly StatedPoint[] {
  const where = place(caption);
  return statedEdits(critique).flatMap((edit) => {
    const at = anchor(edit, critique, where);
    const line = pointLine(edit, at, critique, where);
    return line === undefined ? [] : [{ edit, anchor: at, line }];
  });
}

function pointLine(edit: StatedEdit, at: Anchor, critique: string, caption: Place): string | undefined {
  const head = pointHead(edit, at, caption);
  if (head === undefined) return undefined;
  const why = reason(edit, critique);
  return `- [ ] ${head}${why === undefined ? '' : `: ${why}`}`;
}

function pointHead(edit: StatedEdit, at: Anchor, caption: Place): string | undefined {
  if (at.state === 'nowhere') {
    return edit.kind === 'add' && edit.explicit ? `-> ${quote(edit.replacement?.text ?? '')}` : undefined;
  }
  // Words read out of prose are offered only where the caption has them.
  if (at.state !== 'anchored') return edit.explicit ? detachedHead(edit) : undefined;
  const around = uniqueAround(at.span, caption) ?? at.span;
  const [before, after] = [
    { start: around.start, end: at.span.start },
    { start: at.span.end, end: around.end },
  ];
  const exact = slice(caption.text, at.span);
  const inAround = (words: string): string => slice(caption.text, before) + words + slice(caption.text, after);
  const words = edit.replacement?.text ?? '';
  if (edit.kind !== 'add') {
    const whole = words === '' && isSame(around, at.span) ? '' : inAround(words).replace(/\s+/g, ' ').trim();
    return `${quote(inAround(exact))} -> ${quote(whole)}`;
  }
  if (edit.place?.where === 'before') return `${quote(inAround(exact))} -> ${quote(inAround(`${words} ${exact}`))}`;
  return isSame(around, at.span)
    ? `after ${quote(exact)} -> ${quote(words)}`
    : `${quote(inAround(exact))} -> ${quote(inAround(`${exact} ${words}`))}`;
}

/** The words cannot be found, or not only once: the point says what the critic said and stays detached. */
function detachedHead({ kind, source, replacement, place }: StatedEdit): string {
  if (kind === 'add') return `after ${quote(place?.quote.text ?? '')} -> ${quote(replacement?.text ?? '')}`;
  return `${quote(source?.text ?? '')} -> ${quote(replacement?.text ?? '')}`;
}

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
const quote = (words: string): string => printQuote(words.replace(/\s+/g, ' ').trim());

/** The "because …" that the critic adds to the edit. */
const because =
  /^["”’'」』.]*[\s,]*(?:from the (?:caption|description|text),?\s*)?((?:as|because|since|due to)\s[^.\n。]{3,200})/i;

function reason({ span: at }: StatedEdit, critique: string): string | undefined {
  const found = because.exec(critique.slice(at.end, at.end + 260))?.[1]?.trim();
  // A second edit in the same breath is no reason for the first.
  return found === undefined || /["“”「]/.test(found) ? undefined : found.charAt(0).toUpperCase() + found.slice(1);
}
