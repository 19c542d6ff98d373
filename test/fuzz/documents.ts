/** Random documents and random edits: from seeds that hold every construct, from its signs, and from any text at all. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Spec } from '../../server/core/spec/spec.ts';

const folder = new URL('./seeds/', import.meta.url);

export const seeds: readonly string[] = readdirSync(folder)
  .sort()
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));

/** Enough of a spec for the order of sections. */
export const aspects: Pick<Spec, 'aspects'> = {
  aspects: [
    ['Subject', '主体'],
    ['Scene', '场景'],
    ['Motion', '运动'],
    ['Spatial', '空间'],
    ['Camera', '镜头'],
  ].map(([heading, alias]) => ({
    id: heading!.toLowerCase(),
    heading: heading!,
    aliases: [alias!],
    optional: false,
    needs: [],
    instruction: '',
  })),
};

/** Pieces that mean something, alone or next to each other. */
export const pieces: readonly string[] = [
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    ' ',
    '  ',
    '\t',
    '\n  ',
    '\ufeff',
    '\u2028',
    '\u3000',
    '\0',
    '\ud83d',
    '😀',
    '\u200f',
  ],
  ...['# ', '## ', '### ', '# Subject\n', '# Camera\n', '# Scene (a)\n', '## Critique 4/5 (a)\n', '## Proposal (m)\n'],
  ...['# Merged\n', '# Earlier versions\n', '## Pre-caption: Subject (m)\n', '## Rejected: 空间\n', '### Critique\n'],
  ...[
    '---',
    '---\n',
    'key: value\n',
    'labels:\n',
    '  a: b -> c\n',
    '- ',
    '- [ ] ',
    '- [x] ',
    '* [-] ',
    '1. ',
    '2) ',
    '> ',
    '|',
  ],
  ...[
    '"',
    '“',
    '”',
    '「',
    '」',
    '‘',
    '’',
    "'",
    '->',
    '→',
    '＞',
    ':',
    '：',
    'after ',
    '(by a)',
    '(',
    ')',
    '（',
    '）',
    ',',
  ],
  ...['@0:01', '@0:01-0:03', '@', '@5s', '\\', '\\@0:05', '\\# ', '<!--', '-->', '<!-- allow a/b: c -->', '<!-- x -->'],
  ...['.', '. ', '!', '?', '...', '…', '。', '！', '．', '，', 'Mr. ', 'No. 2', 'e.g. ', 'J. ', 'U.S. ', '3.5', '12. '],
  ...['word', 'Word', 'The ', 'a ', 'A', 'ａ', '中', '中文', 'ß', 'שלום', 'İ', '*', '_', '#', '-'],
];

const assembled = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));

/** A place and a length as shares of the text, so that an edit shrinks independently of it. */
export const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof({ weight: 3, arbitrary: fc.nat(4) }, { weight: 1, arbitrary: fc.nat(200) }),
  text: fc.oneof(
    { weight: 4, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 3 }).map((parts) => parts.join('')) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  ),
});

export type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

export function edited(text: string, { at, removed, text: added }: Edit): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + added + text.slice(Math.min(text.length, start + removed));
}

export const document = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom(...seeds), fc.array(edit, { maxLength: 6 }))
      .map(([seed, edits]) => edits.reduce(edited, seed)),
  },
  { weight: 3, arbitrary: assembled },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...seeds), fc.boolean())
      .map(([seed, mark]) => (mark ? '\ufeff' : '') + seed.replace(/\n/g, '\r\n')),
  },
);
