import { expect, test } from 'vitest';
import { proseOf } from '../../../server/core/caption/prose.ts';
import { formatted } from '../../../server/core/syntax/format.ts';
import { parse } from '../../../server/core/syntax/parse.ts';
import { aspects } from '../../fuzz/documents.ts';

const SIZE = 200_000;

const filled = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length));

/** What costs the square of its length would take minutes here. */
test.each([
  ['a line without an end', `# Subject\n${filled('A dog runs and runs. ')}`],
  ['a sentence without an end', `# Subject\n${filled('a dog runs and ')}`],
  ['stops', `# Subject\n${filled('. ')}${filled('.')}`],
  ['abbreviations', `# Subject\n${filled('No. Mr. ')}`],
  ['quotation marks', `# Subject\n${filled('"“ ”')}`],
  ['opening quotations', `# Subject\n${filled(' "a. ')}`],
  ['times', `# Subject\n${filled(' @0:01')}${filled('@')}`],
  ['sentences with times', `# Subject\n${filled('It runs. @0:01\n')}`],
  ['comments in one line', `# Subject\n${filled('It runs. <!-- a --> ')}`],
  ['comments on lines', `# Subject\n${filled('<!-- a -->\nIt runs.\n')}`],
  ['unclosed comments', `# Subject\n${filled('it <!-- a ')}`],
  ['backslashes', `# Subject\n${filled('it \\@ \\<!-- ')}${filled('\n\\')}`],
  ['blanks', `# Subject\n${filled(' ')}x${filled('\n')}x${filled('\t\n')}`],
  ['Chinese lines', `# Subject\n${filled('一只狗\n')}`],
  ['list lines', `# Subject\n${filled('- a\n')}`],
  ['number signs', `${filled('#')}\n${filled('#\n')}`],
  ['headings', filled('## Critique 4/5 (a, b)\n')],
  ['a heading', `## ${filled('a ')}${filled('(')}${filled(',')}${filled(')')}`],
  ['points', `## Critique\n${filled('- [ ] "a" -> "b": c @0:01 (by d)\n')}`],
  ['unclosed points', `## Critique\n${filled('- [ ] "a -> \n')}`],
  ['points far apart', `## Critique\n${filled('- [ ] a\n\n\n\n\n\n\n\n')}`],
  ['one point', `## Critique\n- [ ] "${filled('a" -> "')}`],
  ['a point of blanks', `## Critique\n- [ ] "a${filled(' ')}b" -> "c": ${filled(' ')}d${filled('\n  e ')}`],
  ['a point of curly quotes', `## Critique\n- [ ] “${filled('a" ')}`],
  ['archive parts', `## Rejected: Subject\n${filled('### Critique (a)\n\nx\n')}`],
  ['one scalar', `---\nnote: ${filled('x')}\n---\n`],
  ['one quoted scalar', `---\nnote: "${filled('x\\n')}"\n---\n`],
  ['an unclosed scalar', `---\nnote: "${filled('x\n')}---\n`],
  ['a folded scalar', `---\nnote: >\n${filled('  x y\n')}---\n`],
  ['a list', `---\nnote: [${filled('x, ')}y]\n---\n`],
  ['many fields', `---\n${Array.from({ length: SIZE / 10 }, (_, index) => `k${index}: v`).join('\n')}\n---\n`],
  ['blanks in front matter', `---\na: b${filled(' ')}#c\nd: "e" ${filled(' ')}\n---\n`],
])('%s', (_, text) => {
  const { blocks } = parse(text);
  for (const { block } of blocks) if (block.kind === 'section') proseOf(block.text, block.items, 0);
  expect(blocks.map(({ block }) => block.text).join('')).toBe(text);
  expect(formatted(text, aspects)).not.toBe('');
});

test('five megabytes in one line', () => {
  const text = `# Subject\n\n${'A dog runs past St. Mary and says "no. Never." @0:01 '.repeat(100_000)}`;
  expect(parse(text).blocks).toHaveLength(1);
});
