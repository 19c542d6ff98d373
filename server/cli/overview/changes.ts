/** A word diff for a terminal: what went in red, what came in green; without colour, `[-old-]{+new+}` as git writes it. */
import { wordDiff } from '../../core/critique/word-diff.ts';
import { slice } from '../../core/text/span.ts';
import type { Terminal } from '../command.ts';
import { wrap } from '../paint.ts';

export function changeRows(before: string, after: string, { paint, width }: Terminal): string[] {
  const gone = (text: string): string =>
    eachWord(text, (word) => (paint.on ? paint.red(word) : `[-${word}-]`), paint.on);
  const come = (text: string): string =>
    eachWord(text, (word) => (paint.on ? paint.green(word) : `{+${word}+}`), paint.on);
  let out = '';
  let at = 0;
  for (const hunk of wordDiff(before, after)) {
    out += after.slice(at, hunk.after.start);
    const old = slice(before, hunk.before);
    const now = slice(after, hunk.after);
    if (old !== '') out += gone(old);
    if (old !== '' && now !== '' && paint.on && /\S/.test(old) && /\S/.test(now)) out += ' ';
    if (now !== '') out += come(now);
    at = hunk.after.end;
  }
  out += after.slice(at);
  return wrap(out, Math.min(width, 100) - 2).map((row) => `  ${row}`);
}

/** Colour is put around each word, so that a line may break between two. */
const eachWord = (text: string, mark: (words: string) => string, colour: boolean): string =>
  colour
    ? text.replace(/\S+/g, mark)
    : text.replace(/^(\s*)([\s\S]*?)(\s*)$/, (_, a, words, b) => (words === '' ? text : a + mark(words) + b));
