import type { Span } from './span.ts';

/** Replace the text of `span` by `text`; an empty span inserts, an empty text removes. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** Edits that can be applied together: sorted by place, those that overlap an earlier one left out. */
export function disjoint(edits: readonly TextEdit[]): TextEdit[] {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const kept: TextEdit[] = [];
  let free = -1;
  for (const edit of sorted) {
    if (edit.span.start < free) continue;
    // Two insertions at one place would land in an order that nobody chose.
    if (edit.span.start === edit.span.end && kept.at(-1)?.span.start === edit.span.start) continue;
    kept.push(edit);
    free = edit.span.end;
  }
  return kept;
}

/** The text after the edits; overlapping ones are left out (see `disjoint`). */
export function apply(text: string, edits: readonly TextEdit[]): string {
  let out = '';
  let at = 0;
  for (const edit of disjoint(edits)) {
    out += text.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
  }
  return out + text.slice(at);
}
