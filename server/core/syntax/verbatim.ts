/**
 * Text that must come back to the letter, as it is printed in the archive. Ordinary text is printed as it is; a
 * backslash at the beginning or the end of a line keeps what editors and the grammar would otherwise change:
 *
 *     \# Not a heading        a line that begins like a heading, or with a backslash
 *     trailing blanks  \      a line that ends with a blank or a backslash; alone, an empty first or last line
 *     line\r                  a line that ends with CR LF, and line\R with CR alone
 */
const MARKUP = /^#{1,6}(?:[ \t]|$)/;

/** The lines of an archive entry's body from which `readVerbatim` gives the text back. */
export function verbatim(text: string): string {
  if (text === '') return '';
  // Every second piece is the line end of the line before it; the last line has none.
  const pieces = text.split(/(\r\n|\n|\r)/);
  const last = pieces.length - 1;
  let body = '';
  for (let index = 0; index <= last; index += 2) {
    const isEdge = index === 0 || index === last;
    body += (index > 0 ? '\n' : '') + printLine(pieces[index] ?? '', pieces[index + 1] ?? '', isEdge);
  }
  return body;
}

function printLine(line: string, lineEnd: string, isEdge: boolean): string {
  const sign = lineEndSign(line, lineEnd, isEdge);
  if (line === '' && sign === '\\') return sign;
  const printed = line + sign;
  return printed.startsWith('\\') || MARKUP.test(line) ? `\\${printed}` : printed;
}

function lineEndSign(line: string, lineEnd: string, isEdge: boolean): string {
  if (lineEnd === '\r\n') return '\\r';
  if (lineEnd === '\r') return '\\R';
  if (line === '') return isEdge ? '\\' : '';
  return /[ \t\\]$|\\[rR]$/.test(line) ? '\\' : '';
}

/** The text that `verbatim` printed; of a body that a person wrote, its text with LF as line end. */
export function readVerbatim(body: string): string {
  const lines = body.split(/\r\n|\n|\r/);
  let text = '';
  for (const [index, line] of lines.entries()) {
    const opened = line.startsWith('\\') ? line.slice(1) : line;
    const lineFeed = index < lines.length - 1 ? '\n' : '';
    if (opened.endsWith('\\r')) text += `${opened.slice(0, -2)}\r${lineFeed}`;
    else if (opened.endsWith('\\R')) text += `${opened.slice(0, -2)}\r`;
    else if (opened.endsWith('\\')) text += opened.slice(0, -1) + lineFeed;
    else text += opened + lineFeed;
  }
  return text;
}
