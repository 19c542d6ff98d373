/** Characters that nobody sees: control codes, zero-width and direction marks, characters lost in a conversion. */
import type { Report, SectionRule } from './rule.ts';

export const rule: SectionRule = {
  scope: 'section',
  id: 'format/control-character',
  severity: 'warning',
  on: true,
  *check({ prose }): Iterable<Report> {
    const { flat } = prose;
    if (printable.test(flat)) return;
    for (let at = 0; at < flat.length; at++) {
      const code = flat.charCodeAt(at);
      if (!isInvisible(code) || doesItsWork(flat, at, code)) continue;
      const start = at;
      while (at + 1 < flat.length && flat.charCodeAt(at + 1) === code) at++;
      const span = { start: prose.span.start + start, end: prose.span.start + at + 1 };
      const args = { code: code.toString(16).toUpperCase().padStart(4, '0') };
      // What was there cannot be told from the text.
      if (code === 0xfffd) yield { span, variant: 'lost', args };
      else {
        const title = { key: 'fix.remove-invisible', args };
        yield { span, args, fixes: [{ title, edits: [{ span, text: '' }], safety: 'safe' }] };
      }
    }
  },
};

/** Nearly every caption is of these alone. */
const printable = /^[\t\n\r -~]*$/;

/** Blanks and line ends are no control codes here; U+FFFD stands for a character that a conversion lost. */
function isInvisible(code: number): boolean {
  if (code < 0x20) return code !== 0x09 && code !== 0x0a && code !== 0x0d;
  if (code < 0x7f) return false;
  if (code <= 0x9f || code === 0xad) return true;
  if (code < 0x200b) return false;
  return (
    code <= 0x200f ||
    (code >= 0x2028 && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0xfeff ||
    code === 0xfffd
  );
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const joined = /^\p{Extended_Pictographic}/u;
const ZERO_WIDTH_JOINER = 0x200d;

/** A joiner inside an emoji, a joiner or a direction mark close to right-to-left letters. */
function doesItsWork(text: string, at: number, code: number): boolean {
  if (code === ZERO_WIDTH_JOINER && joined.test(text.slice(at + 1, at + 3))) return true;
  const directs = (code >= 0x200c && code <= 0x200f) || (code >= 0x2066 && code <= 0x2069);
  return directs && rightToLeft.test(text.slice(Math.max(0, at - 40), at + 40));
}
