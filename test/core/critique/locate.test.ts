import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchor, isApplied, quotedWords } from '../../../server/core/critique/anchor.ts';
import { locate, occurrences, place, uniqueAround } from '../../../server/core/critique/locate.ts';
import { statedEdits } from '../../../server/core/critique/stated-edits.ts';
import { slice } from '../../../server/core/text/span.ts';

const found = (quote: string, caption: string): string | undefined => {
  const at = locate(quote, caption);
  return at && slice(caption, at);
};

describe('a quote is found', () => {
  test.each([
    ['as typed', 'red coat', 'A red coat hangs.', 'red coat'],
    ['in another case', 'RED Coat', 'A red coat hangs.', 'red coat'],
    ['across a line end', 'red coat', 'A red\n  coat hangs.', 'red\n  coat'],
    ['with other quotation marks', 'the “OPEN” sign', 'Past the "OPEN" sign.', 'the "OPEN" sign'],
    ['with single for double marks', "labelled 'A'", 'A box labelled "A" falls.', 'labelled "A"'],
    ['with another dash', 'close–up', 'A close-up of it.', 'close-up'],
    ['without the hyphen', 'close up', 'A close-up of it.', 'close-up'],
    ['in full-width letters', 'ｒｅｄ coat', '😀 A red coat.', 'red coat'],
    ['in a full-width caption', 'red coat', '😀 Ａ ｒｅｄ　ｃｏａｔ。', 'ｒｅｄ　ｃｏａｔ'],
    ['as a ligature', 'first floor', 'The ﬁrst ﬂoor.', 'ﬁrst ﬂoor'],
    ['decomposed', 'cafe\u0301', 'A café.', 'café'],
    ['with a full stop of the critique', 'a red coat.', 'In a red coat he waits.', 'a red coat'],
    ['with an ellipsis at its end', 'In a red…', 'In a red coat he waits.', 'In a red'],
    [
      'with an ellipsis for what it leaves out',
      'In a red … waits',
      'In a red coat he waits.',
      'In a red coat he waits',
    ],
    ['in Chinese', '红色外套', '一个穿红色外套的人。', '红色外套'],
  ])('%s', (_, quote, caption, expected) => expect(found(quote, caption)).toBe(expected));
});

describe('a quote is not found', () => {
  test.each([
    ['when it is gone', 'blue coat', 'A red coat.'],
    ['when it stands there twice', 'red', 'A red coat and a red hat.'],
    ['inside a word', 'top', 'He stops.'],
    ['inside a letter with its accent', 'cafe', 'A cafe\u0301.'],
    ['when it is empty', ' … ', 'A red coat.'],
    ['when its ends are in another order', 'waits … red', 'In a red coat he waits.'],
  ])('%s', (_, quote, caption) => expect(found(quote, caption)).toBeUndefined());
});

test('an exact match goes before one in another case', () => {
  expect(locate('Red', 'A red coat, Red Square.')).toEqual({ start: 12, end: 15 });
});

test('whatever is cut out of any text is found where it was, or more than once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.nat(60), fc.nat(60), (text, a, b) => {
      const [from, to] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
      for (const at of occurrences(text.slice(from, to), text)) {
        expect(at.start).toBeGreaterThanOrEqual(0);
        expect(at.end).toBeLessThanOrEqual(text.length);
        expect(at.start).toBeLessThan(at.end);
      }
    }),
    { numRuns: 300 },
  );
});

test('a quote grows until it is certain', () => {
  const caption = 'A red coat and a red hat.';
  const at = uniqueAround({ start: 17, end: 20 }, place(caption));
  expect(at && slice(caption, at)).toBe('a red hat.');
});

describe('an edit is anchored', () => {
  const anchored = (critique: string, caption: string) => {
    const [edit] = statedEdits(critique);
    if (edit === undefined) throw new Error('no edit');
    const at = anchor(edit, critique, caption);
    return at.state === 'anchored' ? at.span.start : at.state;
  };
  const caption = 'On the left a tree, on the left a house.';

  test('nowhere when its words occur twice', () =>
    expect(anchored('Change "left" to "right".', caption)).toBe('several'));
  test('in the passage that is named', () =>
    expect(anchored('Remove "left" from "on the left a house".', caption)).toBe(27));
  test('at the one that is counted', () => expect(anchored('Change the second "left" to "right".', caption)).toBe(27));
  test('nowhere when the words are not there', () => expect(anchored('Remove "blue".', caption)).toBe('gone'));
  test('with another article when it is read out of prose', () =>
    expect(anchored('The door should be described as white rather than red.', 'A red door.')).toBe(2));
});

test('an edit is applied when the new words are there and the old ones only inside them', () => {
  const [edit] = statedEdits('Change "coat" to "red coat".');
  expect(isApplied(edit!, 'A red coat.')).toBe(true);
  expect(isApplied(edit!, 'A red coat and a coat.')).toBe(false);
  expect(isApplied(edit!, 'A coat.')).toBe(false);
});

test('quotations name the draft, the replacement, or neither', () => {
  const critique = 'Change "red" to "blue", the "gate" stays, the sign says "EXIT", and remove "green".';
  const names = quotedWords(critique, statedEdits(critique), 'A red gate.').map(({ wording, names }) => [
    wording.text,
    names,
  ]);
  expect(names).toEqual([
    ['red', 'draft'],
    ['blue', 'replacement'],
    ['gate', 'draft'],
    ['EXIT', 'other'],
    ['green', 'detached'],
  ]);
});
