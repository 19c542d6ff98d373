import { describe, expect, test } from 'vitest';
import { claimsOf } from '../../../server/core/critique/claims.ts';
import { type StatedEdit, statedEdits } from '../../../server/core/critique/stated-edits.ts';

/** `replace X => Y`, `remove X`, `add Y after P`; `~` stands before what is read out of prose. */
const print = ({ kind, source, replacement, place, context, explicit }: StatedEdit): string =>
  [
    `${explicit ? '' : '~'}${kind}`,
    source && `<${source.text}>`,
    replacement && `=> <${replacement.text}>`,
    place && `${place.where} <${place.quote.text}>`,
    context && `in <${context.text}>`,
  ]
    .filter(Boolean)
    .join(' ');
const edits = (critique: string): string[] => statedEdits(critique).map(print);

describe('a replacement', () => {
  const one = ['replace <red coat> => <orange coat>'];
  test.each([
    'Change "red coat" to "orange coat".',
    'Please replace the phrase "red coat" with "orange coat" for clarity.',
    'The phrase "red coat" should be revised to "orange coat".',
    'Additionally, "red coat" should be "orange coat".',
    'Consider changing "red coat" to "orange coat".',
    'Instead of saying "red coat", it would be clearer to say: "orange coat".',
    'The man wears an "orange coat" rather than a "red coat".',
    'Use "orange coat" instead of "red coat".',
    'Not "red coat" but "orange coat".',
    'The term "red coat" is inaccurate; it should be "orange coat".',
    'The term "red coat" is wrong. It should be described as "orange coat".',
    'Remove "red coat" and replace it with "orange coat".',
    'Revise "red coat" to read "orange coat".',
    '“red coat” -> “orange coat”',
    'change"red coat"to"orange coat"',
    "Change 'red coat' to 'orange coat'.",
    'Change ‘red coat’ to ‘orange coat’.',
    '将“red coat”修改为“orange coat”。',
    '把「red coat」改成「orange coat」',
    '"red coat"这里应该改为"orange coat"',
    'red coat -> orange coat',
    '1. red coat → orange coat',
    'red coat－＞orange coat',
    '1. 将red coat修改为orange coat',
    'red coat这里应该改为orange coat',
  ])('%s', (critique) => expect(edits(critique)).toEqual(one));

  test('two in one sentence', () => {
    expect(edits('Change "a cat" to "a dog" and "runs" to "walks".')).toEqual([
      'replace <a cat> => <a dog>',
      'replace <runs> => <walks>',
    ]);
  });

  test('in turn', () => {
    expect(edits('Replace "left" and "top" with "right" and "bottom", respectively.')).toEqual([
      'replace <left> => <right>',
      'replace <top> => <bottom>',
    ]);
  });

  test('with the passage it stands in', () => {
    expect(edits('Change "left" in "on the left side" to "right".')).toEqual([
      'replace <left> => <right> in <on the left side>',
    ]);
  });

  test('that names only its result', () => {
    expect(edits('Revise the last sentence to read: "The dog sleeps."')).toEqual(['replace => <The dog sleeps.>']);
  });

  test('with a full stop inside the quotation marks', () => {
    expect(edits('Change "A." to "B." Remove "C."')).toEqual(['replace <A.> => <B.>', 'remove <C.>']);
  });

  test('with a quotation inside the quotation', () => {
    expect(edits('Change "a sign that reads "OPEN" in red" to "a sign"')).toEqual([
      'replace <a sign that reads "OPEN" in red> => <a sign>',
    ]);
  });

  test('over a line end', () => {
    expect(edits('Please change "red\ncoat" to\n"orange coat".')).toEqual(['replace <red\ncoat> => <orange coat>']);
  });

  test('out of prose', () => {
    expect(edits('The man should be described as standing rather than sitting.')).toEqual([
      '~replace <sitting> => <standing>',
    ]);
  });
});

describe('a removal', () => {
  test.each([
    ['Please remove the phrase "at dusk" from the caption.', ['remove <at dusk>']],
    ['The words "at dusk" and "slowly" should be omitted.', ['remove <at dusk>', 'remove <slowly>']],
    ['Remove "A," "B," and "C."', ['remove <A,>', 'remove <B,>', 'remove <C.>']],
    ['The claim "at dusk" is wrong, please delete it.', ['remove <at dusk>']],
    ['There is no need to mention "at dusk".', ['remove <at dusk>']],
    ['Remove "dark" from "a dark, wide street".', ['remove <dark> in <a dark, wide street>']],
    ['删除“at dusk”', ['remove <at dusk>']],
    ['删去 at dusk，因为看不出来', ['remove <at dusk>']],
  ])('%s', (critique, expected) => expect(edits(critique)).toEqual(expected));
});

describe('an addition', () => {
  test.each([
    ['Add "slowly" after "walks".', ['add => <slowly> after <walks>']],
    ['Insert the word "old" before "barn".', ['add => <old> before <barn>']],
    ['After "walks", please add "slowly".', ['add => <slowly> after <walks>']],
    ['在“walks”之后加上“slowly”', ['add => <slowly> after <walks>']],
    ['Please include the sentence: "A dog barks."', ['add => <A dog barks.>']],
    ['Please include that a dog barks.', ['~add => <a dog barks>']],
  ])('%s', (critique, expected) => expect(edits(critique)).toEqual(expected));
});

describe('no edit', () => {
  test.each([
    'The digits change from "12" to "13" during the video.',
    'Please keep "at dusk".',
    'Do not change "red coat" to "orange coat".',
    'The description of "at dusk" is accurate.',
    'The sign reads "OPEN".',
    '',
  ])('%s', (critique) => expect(edits(critique)).toEqual([]));
});

test('places are those of the critique', () => {
  const critique = '1. ＣＨＡＮＧＥ 😀 “ｒｅｄ” to "blue".';
  const [edit] = statedEdits(critique);
  expect(critique.slice(edit?.source?.span.start, edit?.source?.span.end)).toBe('ｒｅｄ');
  expect(critique.slice(edit?.replacement?.span.start, edit?.replacement?.span.end)).toBe('blue');
});

describe('a hostile critique of half a megabyte is read in seconds', () => {
  test.each([
    'change "a" to ',
    '"',
    '"a", ',
    'instead of ',
    'a -> b\n',
    'a修改为',
    ' ',
    'the ',
    "isn't, ",
    '\ue000\ue001',
    '“',
  ])('%j over and over', (part) => {
    const critique = part.repeat(Math.ceil(500_000 / part.length));
    const started = performance.now();
    claimsOf(critique);
    // Quadratic reading would take hours; the bound leaves room for a busy machine.
    expect(performance.now() - started).toBeLessThan(18_000);
  });
});
