import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from '../../../server/core/syntax/parse.ts';
import { readVerbatim, verbatim } from '../../../server/core/syntax/verbatim.ts';

test('ordinary text is printed as it is', () => {
  const text = 'A person stands.\n\n- a list # with a hash\n> a quotation\n--- and "quotes" \\ inside';
  expect(verbatim(text)).toBe(text);
});

test('a line that begins like a heading is kept from being one', () => {
  expect(verbatim('# Subject\n#hashtag\n###')).toBe('\\# Subject\n#hashtag\n\\###');
});

const signs = [
  '\n',
  '\r',
  '\r\n',
  ' ',
  '\t',
  '\\',
  '\\r',
  '\\R',
  '# ',
  '### x',
  '---',
  'words',
  '\ufeff',
  '中文',
  '\u2028',
  '\0',
  '\ud800',
];
const arbitraryText = fc.oneof(
  fc.array(fc.constantFrom(...signs), { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);

test('any text comes back to the letter', () => {
  fc.assert(
    fc.property(arbitraryText, (text) => {
      expect(readVerbatim(verbatim(text))).toBe(text);
    }),
    { numRuns: 2000 },
  );
});

test('any text comes back from an archive entry, also when the file has other line ends', () => {
  fc.assert(
    fc.property(arbitraryText, fc.constantFrom('\n', '\r\n'), (text, lineEnd) => {
      const source = `# Earlier versions\n\n## Pre-caption: Subject (a)\n\n${verbatim(text)}\n\n## Rejected: Scene (b)\n\nx\n`;
      const tree = parse(source.replaceAll('\n', lineEnd));
      expect(tree.blocks.length).toBe(3);
      const block = tree.blocks[1]?.block;
      const body = block?.kind === 'entry' ? block.verbatim : undefined;
      expect(readVerbatim(block!.text.slice(body!.span.start, body!.span.end))).toBe(text);
    }),
    { numRuns: 1000 },
  );
});
