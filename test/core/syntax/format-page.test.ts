/** docs/format.md: every example parses, and what it marks as broken is reported. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatted } from '../../../server/core/syntax/format.ts';
import { parse } from '../../../server/core/syntax/parse.ts';
import { aspects } from '../../fuzz/documents.ts';

const page = readFileSync(new URL('../../../docs/format.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/^```caption( broken)?\n([\s\S]*?)^```$/gm)].map(([, broken, text]) => ({
  broken: broken !== undefined,
  text: text ?? '',
}));

test('the page has examples of both kinds', () => {
  expect(examples.filter(({ broken }) => broken).length).toBeGreaterThan(4);
  expect(examples.filter(({ broken }) => !broken).length).toBeGreaterThan(9);
});

test.each(examples)('example $#', ({ broken, text }) => {
  const { blocks } = parse(text);
  const problems = blocks.flatMap(({ block }) => block.problems.map(({ code }) => code));
  if (broken) expect(problems).not.toEqual([]);
  else expect(problems).toEqual([]);
  const once = formatted(text, aspects);
  expect(formatted(once, aspects)).toBe(once);
});
