/** A stretch of text: UTF-16 offsets, end exclusive. Lines and columns exist only at the edges (LSP, terminal). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const span = (start: number, end: number): Span => ({ start, end });

export const slice = (text: string, at: Span): string => text.slice(at.start, at.end);

/** The same stretch when the text it was measured in begins at `offset` of a larger one. */
export const shift = (at: Span, offset: number): Span =>
  offset === 0 ? at : { start: at.start + offset, end: at.end + offset };

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** True when the two share a character; an empty span overlaps what it lies strictly inside. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The smallest span that holds both. */
export const hull = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });
