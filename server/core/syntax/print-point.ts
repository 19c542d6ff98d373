/** A point as it is written into a critique. */

import { printQuote } from './quote.ts';
import { printTimeMark } from './time-mark.ts';
import type { PointState } from './tree.ts';

export interface PointWords {
  readonly state: PointState;
  readonly edit?: PointEditWords | undefined;
  /** May hold several lines. */
  readonly explanation?: string | undefined;
  readonly time?: { readonly from: number; readonly to?: number | undefined } | undefined;
  readonly by?: string | undefined;
}

export type PointEditWords =
  | { readonly kind: 'replace'; readonly quote: string; readonly replacement: string }
  | { readonly kind: 'remove'; readonly quote: string }
  | { readonly kind: 'add'; readonly quote?: string | undefined; readonly replacement: string }
  | { readonly kind: 'about'; readonly quote: string };

export const POINT_MARKS: Readonly<Record<PointState, string>> = { open: ' ', applied: 'x', refused: '-' };

/** `- [ ] "quote" -> "replacement": why @0:01.2 (by name)`; further lines of the explanation follow indented. */
export function printPoint({ state, edit, explanation, time, by }: PointWords, lineEnd = '\n'): string {
  const [first = '', ...more] = (explanation ?? '').split('\n');
  const head = edit ? printEdit(edit) : '';
  const tail = [time ? printTimeMark(time.from, time.to) : '', by === undefined ? '' : `(by ${by})`];
  const words = [joined(head, first), ...tail].filter((part) => part !== '').join(' ');
  const lines = more.map((line) => (line === '' ? '' : `  ${line}`));
  return [`- [${POINT_MARKS[state]}]${words === '' ? '' : ' '}${words}`, ...lines].join(lineEnd);
}

/** What would read as a head of its own stands behind a colon. */
const LIKE_A_HEAD = /^(?:["＂“”‘「『《:：>＞→⇒➔➜⟶]|[-－—–=]{0,3}[>＞]|after\b|在)/i;

function joined(head: string, explanation: string): string {
  if (explanation === '') return head;
  if (head !== '') return `${head}: ${explanation}`;
  return LIKE_A_HEAD.test(explanation) ? `: ${explanation}` : explanation;
}

function printEdit(edit: PointEditWords): string {
  switch (edit.kind) {
    case 'replace':
      return `${printQuote(edit.quote)} -> ${printQuote(edit.replacement)}`;
    case 'remove':
      return `${printQuote(edit.quote)} -> ""`;
    case 'add':
      return `${edit.quote === undefined ? '' : `after ${printQuote(edit.quote)} `}-> ${printQuote(edit.replacement)}`;
    case 'about':
      return printQuote(edit.quote);
  }
}
