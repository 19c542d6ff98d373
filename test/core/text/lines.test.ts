import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineStarts, position } from '../../../server/core/text/lines.ts';

test('LF, CR LF and a lone CR end a line', () => {
  expect(lineStarts('a\nb\r\nc\rd\r\r\n\n')).toEqual([0, 2, 5, 7, 9, 11, 12]);
  expect(lineStarts('')).toEqual([0]);
});

test('line and column of any offset lead back to it', () => {
  const text = fc.stringMatching(/^[ab\r\n]{0,40}$/);
  fc.assert(
    fc.property(text, (text) => {
      const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
      const starts = lineStarts(text);
      for (let offset = 0; offset < text.length; offset++) {
        const { line, column } = position(starts, offset);
        expect(lines[line - 1]?.[column - 1]).toBe(text[offset]);
      }
    }),
  );
});
