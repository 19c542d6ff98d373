/** The word lists: what an entry finds, and what it would write instead. */
import { describe, expect, test } from 'vitest';
import { compilePhrases, findPhrases } from '../../../server/core/rules/phrases.ts';
import { wordsOf } from '../../../server/core/rules/words.ts';

function found(lines: readonly string[], text: string): string[] {
  const hits = findPhrases(wordsOf(text, 0), compilePhrases([['list', lines]])).get('list') ?? [];
  return hits.map(({ span, instead }) => [text.slice(span.start, span.end), ...instead].join(' -> '));
}

describe('an entry', () => {
  test('finds its words in any letter case, across hyphens and line ends', () => {
    expect(found(['slow motion'], 'Slow-motion, slow\nmotion and SLOW MOTION')).toEqual([
      'Slow-motion',
      'slow\nmotion',
      'SLOW MOTION',
    ]);
  });

  test('finds whole words only, and none across punctuation', () => {
    expect(found(['or so', 'mood'], 'For some, moody or, so')).toEqual([]);
  });

  test('understands apostrophes as they are typed', () => {
    expect(found(["bird's eye"], "bird's-eye and bird’s eye, not 'bird' s eye")).toEqual(["bird's-eye", 'bird’s eye']);
  });

  test('stands for every choice, and its replacement makes the same ones', () => {
    const lines = ['(pushes|pushing) (in|forward) -> (moves|moving) ahead | (zooms|zooming) in'];
    expect(found(lines, 'It pushes in while pushing forward')).toEqual([
      'pushes in -> moves ahead -> zooms in',
      'pushing forward -> moving ahead -> zooming in',
    ]);
  });

  test('may leave words out', () => {
    expect(found(['lush -> ""'], 'a lush hill')).toEqual(['lush -> ']);
  });

  test('yields to a longer one', () => {
    expect(found(['appears to', 'appears to be -> is'], 'it appears to be')).toEqual(['appears to be -> is']);
  });

  test('yields to an exception that touches it', () => {
    expect(found(['striking', '!is striking'], 'a striking man is striking a bell')).toEqual(['striking']);
  });

  test('stands for no more readings than anybody could mean', () => {
    expect(found(['(a|b) '.repeat(40)], 'a b')).toEqual([]);
  });
});
