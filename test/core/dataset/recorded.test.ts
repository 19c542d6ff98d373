import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../server/core/dataset/json.ts';
import { record, restore } from '../../../server/core/dataset/recorded.ts';

const object = fc.dictionary(
  fc.constantFrom('user', 'caption', 'score', 'extra', '__proto__'),
  fc.jsonValue({ maxDepth: 2 }),
) as fc.Arbitrary<JsonObject>;

describe('the difference between a document and a file', () => {
  test('gives any file back, with the order of its fields', () => {
    fc.assert(
      fc.property(object, object, (derived, actual) => {
        const stored = JSON.parse(JSON.stringify(record(derived, actual) ?? null)) ?? undefined;
        expect(JSON.stringify(restore(derived, stored))).toBe(JSON.stringify(actual));
      }),
      { numRuns: 500 },
    );
  });

  test('gives any text back by its white space alone, when that is all that differs', () => {
    const blank = fc.constantFrom(' ', '  ', '\n', '\r\n', '\t', '\u00a0', '');
    const words = fc.array(fc.tuple(fc.constantFrom('a', 'bc', '猫', '😀'), blank, blank), { minLength: 1 });
    fc.assert(
      fc.property(words, (pieces) => {
        const derived = { text: pieces.map(([word, one]) => word + one).join('') };
        const actual = { text: pieces.map(([word, , other]) => word + other).join('') };
        const stored = record(derived, actual);
        expect(restore(derived, stored)).toEqual(actual);
        expect(JSON.stringify(stored ?? '')).not.toMatch(/[猫😀]/u);
      }),
    );
  });

  test('an edit wins over what was recorded', () => {
    const stored = record({ caption: 'A dog runs.' }, { caption: 'A dog  runs. ' });
    expect(restore({ caption: 'A dog runs.' }, stored)).toEqual({ caption: 'A dog  runs. ' });
    expect(restore({ caption: 'A dog walks.' }, stored)).toEqual({ caption: 'A dog walks.' });
    // An edit of nothing but a blank is an edit.
    expect(restore({ caption: 'A dogruns.' }, stored)).toEqual({ caption: 'A dogruns.' });
  });

  test('a field that was missing comes back when somebody writes it', () => {
    const stored = record({ user: 'a' }, {});
    expect(restore({ user: 'a' }, stored)).toEqual({});
    expect(restore({ user: 'b' }, stored)).toEqual({ user: 'b' });
  });

  test('a field that no document knows stays when another is edited', () => {
    const stored = record({ score: 3 }, { score: 3, mood: 'good' });
    expect(restore({ score: 4 }, stored)).toEqual({ score: 4, mood: 'good' });
  });

  test('types count: the text 5 is not the number 5', () => {
    expect(restore({ score: 5 }, record({ score: 5 }, { score: '5' }))).toEqual({ score: '5' });
  });

  test('a file that is gone from the document does not come back', () => {
    const stored = record({ by: 'omar' }, { by: 'omar', at: 'noon' });
    expect(restore(undefined, stored)).toBeUndefined();
  });

  test('a file that there never was is not made until it must be', () => {
    expect(restore({ a: 1 }, record({ a: 1 }, undefined))).toBeUndefined();
    expect(restore(undefined, record(undefined, {}))).toEqual({});
    expect(record({ a: 1 }, { a: 1 })).toBeUndefined();
    expect(record(undefined, undefined)).toBeUndefined();
  });
});
