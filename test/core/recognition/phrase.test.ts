import { describe, expect, test } from 'vitest';
import { forms } from '../../../server/core/recognition/forms.ts';
import { lexiconOf } from '../../../server/core/recognition/lexicon.ts';
import { mentions } from '../../../server/core/recognition/mentions.ts';

/** Does the phrase occur in the text? */
function finds(phrase: string, text: string, lists: Readonly<Record<string, readonly string[]>> = {}): boolean {
  const lexicon = lexiconOf({
    primitives: new Map(),
    phrases: new Map([['x.y', [phrase]]]),
    lists: new Map(Object.entries({ DIRECTION: ['up', 'left'], DESCRIBING: ['slow'], ...lists })),
  });
  const span = { start: 0, end: text.length };
  return mentions({ flat: text, span, sentences: [{ span }] }, undefined, lexicon).length > 0;
}

describe('the phrase language', () => {
  test.each([
    ['tilt', 'it tilted', true],
    ['tilt', 'it tilled', false],
    ['dark/dim room', 'a dim room', true],
    ['dark/dim room', 'a bright room', false],
    ['very? dark', 'dark', true],
    ['(close up | closeup)', 'a close-up', true],
    ['(close up | closeup)', 'a closeup', true],
    ['wide .. shot', 'wide, calm, sunlit shot', true],
    ['wide .. shot', 'wide road in the shot', false],
    ['low , .. angle', 'a low, calm angle', true],
    ['low , .. angle', 'a low angle', false],
    ['tilt ~ up', 'tilts left and then slowly up', true],
    ['tilt ~ up', 'tilts when she looks up', false],
    ['<tilt up>', 'an up, slow tilt', true],
    ['<tilt up>', 'moves up, tilting away', false],
  ])('%s in "%s": %s', (phrase, text, found) => expect(finds(phrase, text)).toBe(found));

  test('a list stands for its entries, also those of several words', () => {
    const lists = { FAR: ['far', 'a long way off'] };
    expect(finds('house FAR', 'houses a long way off', lists)).toBe(true);
    expect(finds('house FAR', 'houses near by', lists)).toBe(false);
  });

  test('a phrase that does not parse costs nothing but itself', () => {
    expect(finds('<(tilt', 'it tilts')).toBe(true);
    expect(finds(')) |', 'it tilts')).toBe(false);
  });
});

describe('forms', () => {
  test.each([
    ['tilt', ['tilts', 'tilted', 'tilting']],
    ['pan', ['pans', 'panned', 'panning']],
    ['glide', ['glides', 'glided', 'gliding']],
    ['push', ['pushes', 'pushed', 'pushing']],
    ['carry', ['carries', 'carried', 'carrying']],
    ['zoom', ['zooms', 'zoomed', 'zooming']],
  ])('of %s', (word, expected) => expect(forms(word)).toEqual(expect.arrayContaining(expected)));
});
