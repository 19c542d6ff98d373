/** Lines and columns of a text, for the edges where people and other programs count that way. */

/** Where each line begins; `\n`, `\r\n` and a lone `\r` end a line. */
export type LineStarts = readonly number[];

export interface Position {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  readonly offset: number;
}

export function lineStarts(text: string): LineStarts {
  const starts = [0];
  // Two searches that skip ahead are several times faster than looking at every character.
  let feed = text.indexOf('\n');
  let carriage = text.indexOf('\r');
  while (feed !== -1 || carriage !== -1) {
    const end = carriage === -1 || (feed !== -1 && feed <= carriage + 1) ? feed + 1 : carriage + 1;
    starts.push(end);
    if (feed !== -1 && feed < end) feed = text.indexOf('\n', end);
    if (carriage !== -1 && carriage < end) carriage = text.indexOf('\r', end);
  }
  return starts;
}

/** The index into `starts` of the line that holds the offset. */
export function lineAt(starts: LineStarts, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function position(starts: LineStarts, offset: number): Position {
  const line = lineAt(starts, offset);
  return { line: line + 1, column: offset - starts[line]! + 1, offset };
}
