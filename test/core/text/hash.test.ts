import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactHash, mergedHash, shortHash } from '../../../server/core/text/hash.ts';

test('a hash has seven hexadecimal digits and stays the same for ever', () => {
  expect(shortHash('')).toMatch(/^[0-9a-f]{7}$/);
  expect(shortHash('A dog runs.')).toBe(shortHash('A dog runs.'));
  // Documents remember hashes, so they must not change with the program.
  expect([shortHash('A dog runs.'), shortHash('猫在跑。'), exactHash('A dog runs.')]).toMatchInlineSnapshot(`
    [
      "d6093e0",
      "3ff21e9",
      "9b3dcf7",
    ]
  `);
});

test('laying a text out again leaves its hash alone', () => {
  expect(shortHash('A dog runs. It barks.')).toBe(shortHash(' A dog\nruns.\r\n\r\nIt  barks. '));
  expect(exactHash('A dog runs.')).not.toBe(exactHash('A dog  runs.'));
});

test('another word has another hash', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      fc.pre(a.replace(/\s/g, '') !== b.replace(/\s/g, ''));
      expect(shortHash(a)).not.toBe(shortHash(b));
    }),
  );
});

test('a merged caption knows the captions it was made from, in their order', () => {
  expect(mergedHash(['A dog.', 'A park.'])).toBe(mergedHash(['A dog.\n', ' A park.']));
  expect(mergedHash(['A dog.', 'A park.'])).not.toBe(mergedHash(['A park.', 'A dog.']));
});
