import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLibraryYaml } from '../../../server/core/syntax/library-yaml.ts';
import { readPlainYaml } from '../../../server/core/syntax/plain-yaml.ts';
import type { Problem, YamlValue } from '../../../server/core/syntax/tree.ts';
import { readYaml } from '../../../server/core/syntax/yaml.ts';
import { span } from '../../../server/core/text/span.ts';

const read = (yaml: string) => {
  const problems: Problem[] = [];
  return { fields: readYaml(yaml, span(0, yaml.length), problems), problems };
};

/** Values as plain data, to compare at a glance. */
function data(value: YamlValue | undefined): unknown {
  if (value?.kind === 'list') return value.items.map(data);
  if (value?.kind === 'map')
    return Object.fromEntries(value.fields.map((field) => [field.key.text, data(field.value)]));
  return value?.text;
}

const read1 = (yaml: string) =>
  Object.fromEntries(read(yaml).fields.map((field) => [field.key.text, data(field.value)]));

test('every scalar is text, as written', () => {
  expect(read1('a: no\nb: 9:16\nc: 3005.1\nd: "quoted"\ne:\nf: 0x10 # sixteen\n')).toEqual({
    a: 'no',
    b: '9:16',
    c: '3005.1',
    d: 'quoted',
    e: undefined,
    f: '0x10',
  });
});

test('labels are nested one level, with lists', () => {
  const yaml =
    'video: a.mp4\n\nlabels: # known\n  shot-size: wide -> full\n  # by eye\n  movement: [pan-left, "tilt-up"]\n';
  expect(read1(yaml)).toEqual({
    video: 'a.mp4',
    labels: { 'shot-size': 'wide -> full', movement: ['pan-left', 'tilt-up'] },
  });
  expect(readPlainYaml(yaml, span(0, yaml.length))).toBeDefined();
});

test('what the plain reader does not know is read all the same', () => {
  const yaml =
    'note: >\n  folded\n  words\nlabels:\n  a:\n    - value: x\n      subject: the dog\n  b: {value: y, time: "@0:01"}\nend: "a\\tb"\n';
  expect(readPlainYaml(yaml, span(0, yaml.length))).toBeUndefined();
  expect(read1(yaml)).toEqual({
    note: 'folded words\n',
    labels: { a: [{ value: 'x', subject: 'the dog' }], b: { value: 'y', time: '@0:01' } },
    end: 'a\tb',
  });
});

test('a broken line is a problem, and the fields around it are read', () => {
  const { fields, problems } = read('video: a.mp4\nlabels: [a, b\nspec: chai\n');
  expect(fields[0]?.key.text).toBe('video');
  expect(problems.map(({ code }) => code)).toContain('syntax/yaml');
  expect(read('a: 1\na: 2\n').problems.map(({ code }) => code)).toEqual(['syntax/yaml-duplicate']);
  expect(read('just words\n').problems.map(({ code }) => code)).toEqual(['syntax/yaml-no-fields']);
});

test('aliases are not followed and deep nesting is refused', () => {
  const bomb = `a: &a [x, x]\n${Array.from({ length: 30 }, (_, i) => `k${i}: &k${i} [*a, *a, *a]`).join('\n')}\n`;
  expect(read(bomb).problems.every(({ code }) => code === 'syntax/yaml-alias')).toBe(true);
  for (const deep of [
    '['.repeat(100_000),
    `a: ${'- '.repeat(50_000)}x`,
    `a: ${'{a: '.repeat(50_000)}`,
    '? '.repeat(50_000),
  ]) {
    expect(read(deep).problems.map(({ code }) => code)).toEqual(['syntax/yaml-deep']);
  }
});

const word = fc.constantFrom(
  'a',
  'wide',
  'no',
  '9:16',
  '-> x',
  '- x',
  "it's",
  '"q"',
  "'s'",
  '"a" b',
  '#c',
  'a#b',
  ' # c',
  'a: b',
  ':',
  '[',
  ']',
  '{',
  '}',
  '[a, b]',
  '[a,b ]',
  '[]',
  '[ ]',
  '[a, ]',
  '[,a]',
  '["x", y z]',
  '[a] # c',
  '[a]#c',
  '|',
  '>',
  '*a',
  '&a',
  '!t',
  '%',
  '@x',
  '`',
  '?',
  '日本',
  '…',
  '\\',
  '"\\n"',
  "''",
  '""',
  '"a"b',
  ',',
  'x ,y',
  '<<',
  '~',
  'a:',
  'wide -> full',
  '[x -> y]',
  '\t',
  '\u00a0',
  '\u2028',
  '😀',
);
const line = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('', '  ', '    ', ' '),
      fc.constantFrom('a', 'b', 'c', 'key', 'labels', 'k-1', '1', '"q"', '<<', 'two words', '名'),
      fc.constantFrom(':', ': ', ':  ', ' : '),
      word,
      fc.constantFrom('', ' ', ' # note', ' x'),
    )
    .map((parts) => parts.join('')),
  fc.constantFrom('', '  ', '# comment', '  # comment', 'words', '- item', '  - item', '...', '--- x', '  continued'),
);
const yaml = fc
  .tuple(fc.array(line, { maxLength: 7 }), fc.constantFrom('\n', '\r\n', '\r'), fc.boolean())
  .map(([lines, end, closed]) => lines.join(end) + (closed ? end : ''));

test('the plain reader and the library read the same fields at the same places', () => {
  let plain = 0;
  fc.assert(
    fc.property(
      fc.oneof({ weight: 5, arbitrary: yaml }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) }),
      (text) => {
        const own = readPlainYaml(text, span(0, text.length));
        if (!own) return;
        plain++;
        const problems: Problem[] = [];
        expect(own).toEqual(readLibraryYaml(text, span(0, text.length), problems));
        expect(problems).toEqual([]);
      },
    ),
    { numRuns: 4000 },
  );
  expect(plain).toBeGreaterThan(300);
});
