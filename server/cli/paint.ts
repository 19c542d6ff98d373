/** Colour for a terminal, or none: `NO_COLOR`, `--no-color` and a pipe print plain text. */
export interface Paint {
  readonly on: boolean;
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly blue: (text: string) => string;
  readonly cyan: (text: string) => string;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly underline: (text: string) => string;
}

export function paint(on: boolean): Paint {
  const style = (open: number, close: number) => (text: string) =>
    on && text !== '' ? `\u001b[${open}m${text}\u001b[${close}m` : text;
  return {
    on,
    red: style(31, 39),
    green: style(32, 39),
    yellow: style(33, 39),
    blue: style(34, 39),
    cyan: style(36, 39),
    bold: style(1, 22),
    dim: style(2, 22),
    underline: style(4, 24),
  };
}

/** Whether to colour: the option decides, then `NO_COLOR` and `FORCE_COLOR`, then whether a person looks at the output. */
export function wantsColour(
  asked: boolean | undefined,
  environment: Readonly<Record<string, string | undefined>>,
  terminal: boolean,
): boolean {
  if (asked !== undefined) return asked;
  if (environment.NO_COLOR) return false;
  if (environment.FORCE_COLOR) return environment.FORCE_COLOR !== '0';
  return terminal && environment.TERM !== 'dumb';
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: a colour begins with the escape character.
const escapes = /\u001b\[\d+m/g;

/** How many columns the text takes: East Asian wide characters and emoji take two, marks none. */
export function columns(text: string): number {
  let count = 0;
  for (const character of text.replace(escapes, '')) count += columnsOf(character.codePointAt(0)!, character);
  return count;
}

function columnsOf(code: number, character: string): number {
  if (code < 0x300) return 1;
  if (/\p{Mn}|\p{Me}|\p{Cf}/u.test(character)) return 0;
  const wide =
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd);
  return wide ? 2 : 1;
}

/** The text filled up with blanks to `width` columns. */
export const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columns(text)));

/** The text in rows of at most `width` columns, broken at blanks and between CJK characters. */
export function wrap(text: string, width: number): string[] {
  const rows: string[] = [];
  let row = '';
  for (const word of text.match(/\s+|[\u3000-\u9fff\uff00-\uffef]|[^\s\u3000-\u9fff\uff00-\uffef]+/g) ?? []) {
    if (row !== '' && columns(row) + columns(word) > width) {
      rows.push(row.trimEnd());
      row = '';
    }
    if (row !== '' || word.trim() !== '') row += word;
  }
  return row.trim() === '' ? rows : [...rows, row.trimEnd()];
}
