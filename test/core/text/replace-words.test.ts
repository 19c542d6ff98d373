/** Words exchanged in prose: what stands around them stays right. */
import { describe, expect, test } from 'vitest';
import { apply } from '../../../server/core/text/edit.ts';
import { replaceWords } from '../../../server/core/text/replace-words.ts';

/** `«…»` marks the words that go. */
function after(marked: string, words: string): string {
  const text = marked.replace(/[«»]/g, '');
  const span = { start: marked.indexOf('«'), end: marked.indexOf('»') - 1 };
  return apply(text, [replaceWords(text, span, words)]);
}

describe('replacing', () => {
  test.each([
    ['It «pans up» now.', 'tilts up', 'It tilts up now.'],
    ['«Pans up» now.', 'tilts up', 'Tilts up now.'],
    ['An «establishing shot» of a bay.', 'wide shot', 'A wide shot of a bay.'],
    ['From a «bird’s-eye» view.', 'aerial', 'From an aerial view.'],
  ])('%s', (before, words, expected) => expect(after(before, words)).toBe(expected));
});

describe('leaving out', () => {
  test.each([
    ['A «serene» lake.', 'A lake.'],
    ['An «eerie» hall.', 'A hall.'],
    ['A «dramatic» arch.', 'An arch.'],
    ['«Perhaps» it rains.', 'It rains.'],
    ['«Perhaps,» it rains.', 'It rains.'],
    ['A tall man, «possibly» a guard, waits.', 'A tall man, a guard, waits.'],
    ['The lake is «serene».', 'The lake is.'],
    ['The lake lies there «beautifully».', 'The lake lies there.'],
  ])('%s', (before, expected) => expect(after(before, '')).toBe(expected));
});
