import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meter } from '../../../server/core/critique/meter.ts';
import { wordDiff } from '../../../server/core/critique/word-diff.ts';
import { apply } from '../../../server/core/text/edit.ts';
import { slice } from '../../../server/core/text/span.ts';

const draft = 'A courier in a red coat waits at the gate. The camera is static.';
const read = (critique: string, more: Partial<Parameters<typeof meter>[1]> = {}) => meter(critique, { draft, ...more });

describe('an editor could act on', () => {
  test.each([
    'Change "red" to "orange".',
    'The coat is orange.',
    'The coat is not red but orange.',
    'The camera should be described as moving forward.',
    'The camera pans left, not right.',
    'Please mention the dog behind the gate.',
  ])('%s', (critique) => expect(read(critique).constructive).toBeGreaterThan(0.6));
});

describe('an editor is left guessing by', () => {
  test.each([
    'The colour of the coat is incorrect.',
    'The caption fails to mention an animal.',
    'The description of the camera movement is inaccurate.',
    'The position of the courier is misidentified and the light is described wrongly.',
  ])('%s', (critique) => {
    const { constructive, claims } = read(critique);
    expect(constructive).toBeLessThan(0.4);
    expect(claims.map(({ missingRepair }) => missingRepair)).toEqual([true]);
  });
});

test('the next sentence can carry the repair', () => {
  const { claims } = read('The colour is incorrect. The coat is orange.');
  expect(claims.map(({ repair, missingRepair }) => [repair, missingRepair])).toEqual([
    [false, false],
    [true, false],
  ]);
});

test('a claim names something in the caption, or does not', () => {
  expect(read('The coat is orange.\nA dog barks.').claims.map(({ names }) => names)).toEqual([true, false]);
});

test('praise counts against a low score only', () => {
  const praise = 'The video effectively captures the scene.';
  expect(read(praise, { score: 4 }).praiseWithLowScore).toBe(true);
  expect(read(praise, { score: 5 }).praiseWithLowScore).toBe(false);
  expect(read('It is described accurately, but remove "red".', { score: 4 }).praiseWithLowScore).toBe(false);
});

test('a nitpick rewrites and changes nothing', () => {
  expect(read('Change "high angle" to "high-angle".', { score: 4 }).nitpick).toBe(true);
  expect(read('Change "red coat" to "orange coat".', { score: 4 }).nitpick).toBe(false);
});

test('another language is found outside quotations', () => {
  expect(read('外套是橙色的。', { language: 'en' }).foreign).toEqual({ start: 0, end: 7 });
  expect(read('The sign reads "小心台阶" in red.', { language: 'en' }).foreign).toBeUndefined();
  expect(read('外套是橙色的。').foreign).toBeUndefined();
});

test('what was applied, and what changed unasked', () => {
  const final = 'A courier in an orange coat waits at the gate. The camera glides gently through mist.';
  const { edits, unasked } = read('Change "red" to "orange". Remove "waits".', { final });
  expect(edits.map(({ applied }) => applied)).toEqual([true, false]);
  expect(unasked.map(({ hunk }) => slice(final, hunk.after))).toEqual(['glides gently through mist']);
});

describe('a word diff', () => {
  const hunks = (before: string, after: string) =>
    wordDiff(before, after).map((hunk) => [slice(before, hunk.before), slice(after, hunk.after)]);

  test.each([
    ['The camera pans left.', 'The camera tilts up.', [['pans left', 'tilts up']]],
    ['a wide-angle shot', 'a close-up shot', [['wide-angle', 'close-up']]],
    ['镜头向左平移，然后停下。', '镜头向右平移，然后停下。', [['向左', '向右']]],
    ['same  words', 'same\nwords', []],
    ['', 'new', [['', 'new']]],
  ])('%s | %s', (before, after, expected) => expect(hunks(before, after)).toEqual(expected));

  test('turns the one text into the other, blanks aside', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'the cat', ' ', '\n', '，', '镜头', '向左平移', '.', '-'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edits = wordDiff(before, after).map((hunk) => ({ span: hunk.before, text: slice(after, hunk.after) }));
        expect(apply(before, edits).replace(/\s+/g, ' ')).toBe(after.replace(/\s+/g, ' '));
      }),
      { numRuns: 300 },
    );
  });

  test('of two books is one hunk', () => {
    const book = (word: string) => Array.from({ length: 30_000 }, (_, index) => `${word}${index}`).join(' ');
    expect(wordDiff(book('a'), book('b'))).toHaveLength(1);
  });
});
