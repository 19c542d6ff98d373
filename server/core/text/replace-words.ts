/** Exchanging words inside English prose so that what stands around them stays right. */
import type { TextEdit } from './edit.ts';
import { type Span, span } from './span.ts';

/**
 * Puts `words` in the place of those in `at`; no words take them out, with a blank and a comma that would be left over.
 * Follows with the capital of a sentence's first word and with `a` or `an` before the place.
 */
export function replaceWords(text: string, at: Span, words: string): TextEdit {
  const isCapital = /\p{Lu}/u.test(text.charAt(at.start));
  if (words === '') return removal(text, at, isCapital);
  return withArticle(text, { span: at, text: isCapital ? capital(words) : words }, words);
}

function removal(text: string, at: Span, isCapital: boolean): TextEdit {
  const behind = /^(,?\s+)?(\p{L}*)/u.exec(text.slice(at.end, at.end + 40));
  const gap = behind?.[1] ?? '';
  const next = behind?.[2] ?? '';
  if (isCapital && gap !== '') {
    return { span: span(at.start, at.end + gap.length + next.length), text: capital(next) };
  }
  if (gap !== '' && next !== '') {
    const end = at.end + gap.length;
    // `possibly, a guard` loses its comma; `tall, possibly a guard` keeps it.
    return withArticle(text, { span: span(at.start, end), text: '' }, next);
  }
  const before = /\s+$/.exec(text.slice(Math.max(0, at.start - 8), at.start))?.[0].length ?? 0;
  return { span: span(at.start - before, at.end), text: '' };
}

/** Takes a wrong article before the place into the edit: `an eerie hall` becomes `a hall`. */
function withArticle(text: string, edit: TextEdit, next: string): TextEdit {
  const article = /\b([Aa])(n?)(\s+)$/.exec(text.slice(Math.max(0, edit.span.start - 8), edit.span.start));
  if (article === null) return edit;
  const right = /^[aeiou]/i.test(next) ? 'n' : '';
  if (article[2] === right) return edit;
  const start = edit.span.start - article[0].length;
  return { span: span(start, edit.span.end), text: `${article[1]}${right}${article[3]}${edit.text}` };
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
