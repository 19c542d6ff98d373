import { describe, expect, test } from 'vitest';
import type { Mention } from '../../../server/core/caption/caption.ts';
import { lexiconOf } from '../../../server/core/recognition/lexicon.ts';
import { mentions } from '../../../server/core/recognition/mentions.ts';
import { builtInSpec } from '../../../server/core/spec/built-in.ts';
import { pairs } from './pairs.ts';

const lexicon = lexiconOf(builtInSpec());

/** Mentions of prose that begins at `start` of its section; every full stop ends a sentence. */
function read(text: string, aspect = 'spatial', start = 0): readonly Mention[] {
  const sentences = [...text.matchAll(/[^.]+\.?/g)].map((match) => ({
    span: { start: start + match.index, end: start + match.index + match[0].length },
  }));
  return mentions({ flat: text, span: { start, end: start + text.length }, sentences }, aspect, lexicon);
}

const claims = (text: string): readonly string[] =>
  read(text)
    .filter(({ negated, hedged, of }) => !negated && !hedged && of === 'camera')
    .map(({ primitive }) => primitive);

const one = (text: string, primitive: string, aspect?: string): Mention => {
  const found = read(text, aspect).filter((mention) => mention.primitive === primitive);
  expect(found, `${primitive} in "${text}"`).toHaveLength(1);
  return found[0]!;
};

test('there are at least 150 pairs', () => {
  expect(pairs.length).toBeGreaterThanOrEqual(150);
  expect(new Set(pairs.map(([, sentence]) => sentence)).size).toBe(pairs.length);
});

describe.each(pairs)('%s', (primitive, sentence, nearMiss) => {
  test(`is claimed by: ${sentence}`, () => expect(claims(sentence)).toContain(primitive));
  test(`is not claimed by: ${nearMiss}`, () => expect(claims(nearMiss)).not.toContain(primitive));
});

describe('a mention', () => {
  test('has the words of its phrase, at their place in the section', () => {
    const text = 'Then the camera tilts slowly upward.';
    const [mention] = read(text, 'spatial', 12).filter(({ primitive }) => primitive === 'movement.tilt-up');
    expect(text.slice(mention!.span.start - 12, mention!.span.end - 12)).toBe('tilts slowly upward');
  });

  test('names its sentence', () => {
    expect(read('It rains. The camera pans left.').map(({ sentence }) => sentence)).toContain(1);
  });

  test('never reaches across the end of a sentence', () => {
    expect(claims('The camera tilts. Up there, a bird sings.')).not.toContain('movement.tilt-up');
  });

  test('is found whatever the case, the hyphens and the apostrophes', () => {
    expect(claims('A BIRD’S EYE VIEW.')).toContain('camera-angle.birds-eye');
    expect(claims('A medium close up.')).toContain('shot-size.medium-close-up');
  });
});

describe('a list of directions', () => {
  test('gives one movement each', () => {
    expect(claims('The camera moves backward, upward and to the left.')).toEqual([
      'movement.dolly-out',
      'movement.pedestal-up',
      'movement.truck-left',
    ]);
  });

  test('ends at the next verb', () => {
    expect(claims('The camera pans left and tilts up.')).toEqual(['movement.pan-left', 'movement.tilt-up']);
  });
});

describe('who moves', () => {
  test.each([
    ['The camera tilts up.', 'camera'],
    ['The plane tilts up.', 'subject'],
    ['As the man walks, the view tilts up.', 'camera'],
    ['The man facing the camera tilts up.', 'subject'],
    ['A vehicle enters the frame and tilts up.', 'subject'],
    ['The camera follows a girl who tilts up.', 'subject'],
    ['The camera follows the girl, tilting up.', 'camera'],
    ['The camera, which is handheld, tilts up.', 'camera'],
    ['After the bell rings, the camera pans left, then tilts up.', 'camera'],
  ])('%s', (text, of) => expect(one(text, 'movement.tilt-up').of).toBe(of));

  test('in the camera section, it is the camera where nobody is named', () => {
    expect(one('Then moves forward.', 'movement.dolly-in', 'camera').of).toBe('camera');
    expect(one('Then moves forward.', 'movement.dolly-in', 'spatial').of).toBe('unclear');
  });
});

describe('denial', () => {
  test.each([
    'The scene is shown without panning left.',
    'The camera does not pan left.',
    'The camera never pans left.',
    'The camera tilts up rather than panning left.',
    'There is no tilt, no zoom, nor does the camera pan left.',
  ])('%s', (text) => expect(one(text, 'movement.pan-left').negated).toBe(true));

  test('ends with its clause', () => {
    expect(one('The camera is not static but pans left.', 'movement.pan-left').negated).toBe(false);
    expect(one('The camera not only pans left.', 'movement.pan-left').negated).toBe(false);
  });
});

describe('guesses', () => {
  test('are hedged', () => {
    expect(one('It appears to be a low angle.', 'camera-angle.low').hedged).toBe(true);
    expect(one('It is a low angle.', 'camera-angle.low').hedged).toBe(false);
  });
});

describe('phases', () => {
  test.each([
    ['The clip starts as a wide shot.', 'shot-size.wide', 'start'],
    ['The clip ends in a wide shot.', 'shot-size.wide', 'end'],
    ['The clip goes from a wide shot to a close-up.', 'shot-size.wide', 'start'],
    ['The clip goes from a wide shot to a close-up.', 'shot-size.close-up', 'end'],
    ['The camera is initially static.', 'steadiness.static', 'start'],
    ['The clip is a wide shot.', 'shot-size.wide', undefined],
  ])('%s (%s)', (text, primitive, phase) => expect(one(text, primitive).phase).toBe(phase));
});

describe('a decoy', () => {
  test('keeps its words from every other phrase', () => {
    expect(read('She puts the frying pan down.')).toEqual([]);
  });
});

test.each([
  'the camera moves up and down and left and, slowly, static wide low shot ',
  'in tilt up in tilt up ',
  'slowly slowly and left and tilting ',
])('hostile text costs what its length says: %s', (phrase) => {
  const time = (text: string): number => {
    const began = performance.now();
    read(text);
    return performance.now() - began;
  };
  time(phrase.repeat(500));
  const small = time(phrase.repeat(500));
  const large = time(phrase.repeat(5000));
  expect(large).toBeLessThan(Math.max(small, 5) * 60);
});
