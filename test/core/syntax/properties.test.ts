import fc from 'fast-check';
import { test } from 'vitest';
import { document, edit, edited } from '../../fuzz/documents.ts';
import * as properties from '../../fuzz/properties.ts';

const runs = { numRuns: 600 };

test('a tree covers any text, with every span in its place', () => {
  fc.assert(fc.property(document, properties.coversTheText), runs);
});

test('a tree made with the help of an earlier one is the tree made afresh', () => {
  fc.assert(
    fc.property(document, edit, (text, change) => {
      properties.parsesTheSameAfterAnEdit(text, edited(text, change));
    }),
    runs,
  );
});

test('flat prose is as long as its source', () => {
  fc.assert(fc.property(document, properties.flattensInPlace), runs);
});

test('formatting is done once and changes no word', () => {
  fc.assert(fc.property(document, properties.formatsOnce), runs);
});

test('the JSON form gives the canonical layout back', () => {
  fc.assert(fc.property(document, properties.comesBackFromJson), runs);
});
