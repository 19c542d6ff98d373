import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatted } from '../../../server/core/syntax/format.ts';
import { fromJson } from '../../../server/core/syntax/json/from-json.ts';
import { type CaptionJson, captionJson, captionSchema } from '../../../server/core/syntax/json/schema.ts';
import { toJson } from '../../../server/core/syntax/json/to-json.ts';
import { aspects, document, seeds } from '../../fuzz/documents.ts';

const schemaFile = new URL('../../../schemas/caption.schema.json', import.meta.url);

/** The JSON of a text, as a program reads it, to change it. */
const changeable = (text: string): CaptionJson => JSON.parse(JSON.stringify(toJson(text, aspects)));

test('the published schema says what the program reads (`npm run schemas` writes it)', () => {
  expect(JSON.parse(readFileSync(schemaFile, 'utf8'))).toEqual(JSON.parse(JSON.stringify(captionSchema())));
});

test('the JSON form of any text is valid under the schema', () => {
  const validate = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(schemaFile, 'utf8')));
  const isValid = (text: string): void => {
    if (!validate(changeable(text))) throw new Error(JSON.stringify(validate.errors));
  };
  seeds.forEach(isValid);
  fc.assert(fc.property(document, isValid), { numRuns: 300 });
  expect(validate({ format: 2, sections: [] })).toBe(false);
  expect(validate({ format: 1, sections: [{ title: 'Two\nlines', items: [], entries: [] }] })).toBe(false);
});

test('what no person wrote is printed in the canonical way', () => {
  const json: CaptionJson = {
    format: 1,
    frontMatter: { data: { video: 'a.mp4', labels: { overlays: 'no', movement: ['pan-left', '9:16'], note: 'a: b' } } },
    sections: [
      {
        title: 'Subject',
        items: [
          {
            kind: 'paragraph',
            sentences: [
              { words: '# A dog.' },
              { words: 'It runs.', time: { from: 1.25, to: 63 } },
              { words: 'At @0:05' },
            ],
          },
        ],
        entries: [
          {
            kind: 'critique',
            title: '',
            value: '4/5',
            who: 'a',
            date: '2025-10-29',
            items: [
              { kind: 'point', state: 'open', edit: { kind: 'replace', quote: 'a "b"', replacement: 'c\\' }, by: 'm' },
              { kind: 'point', state: 'refused', explanation: 'after all\nmore' },
            ],
          },
          { kind: 'pre-caption', title: '', aspect: 'Subject', text: ' # A dog\n# B \n', parts: [] },
        ],
      },
    ],
  };
  const text = `---
video: a.mp4
labels:
  overlays: "no"
  movement: [pan-left, "9:16"]
  note: "a: b"
---

# Subject

\\# A dog.
It runs. @0:01.25-1:03
At \\@0:05

## Critique 4/5 (a, 2025-10-29)

- [ ] "a \\"b\\"" -> "c\\\\" (by m)
- [-] : after all
  more

## Pre-caption: Subject

 # A dog
\\# B \\
\\
`;
  expect(fromJson(captionJson.parse(json))).toBe(text);
  const { sections, frontMatter } = changeable(text);
  expect(frontMatter?.data).toEqual(json.frontMatter?.data);
  expect(sections[0]!.items).toEqual(json.sections[0]!.items);
  expect(sections[0]!.entries[1]).toMatchObject({ text: ' # A dog\n# B \n' });
});

test('no data can bring a heading into a critique', () => {
  const json = changeable('## Critique\n\nOne.\n');
  const item = json.entries![0]!.items![0]!;
  if (item.kind === 'lines') item.text = 'One.\n# Subject\n## Review approved';
  expect(fromJson(json)).toBe('## Critique\n\nOne.\n\\# Subject\n\\## Review approved\n');
});

test('changed data is printed anew, and everything around it stays as it was written', () => {
  const text = seeds.find((seed) => seed.includes('harbor-tower'))!;
  const json = changeable(text);
  const subject = json.sections[0]!;
  const paragraph = subject.items[0]!;
  if (paragraph.kind === 'paragraph') paragraph.sentences[1]!.words = 'She waits.';
  const point = subject.entries[0]!.items![1]!;
  if (point.kind === 'point') point.state = 'applied';
  expect(fromJson(json)).toBe(
    formatted(text, aspects)
      .replace(/^She lifts .*$/m, 'She waits. @0:01.2-0:03')
      .replace('- [ ] after', '- [x] after'),
  );
});

test('changed front matter is laid over the old, comments included', () => {
  const json = changeable(
    '---\nvideo: a.mp4   # the clip\nlabels: # by eye\n    focus: deep\n    # height\n    camera-height: aerial\nold: x\n---\n',
  );
  json.frontMatter!.data = {
    video: 'b.mp4',
    labels: { focus: 'deep', 'camera-height': 'low', lens: ['no'] },
    added: null,
  };
  expect(fromJson(json)).toBe(
    '---\nvideo: b.mp4   # the clip\nlabels: # by eye\n    focus: deep\n    # height\n    camera-height: low\n    lens: ["no"]\nadded:\n---\n',
  );
});

test('broken front matter is kept, also where a field beside the break is changed', () => {
  const json = changeable('---\nvideo: a.mp4\n: : broken [\nspec: chai\n---\n');
  json.frontMatter!.data = { ...json.frontMatter!.data, video: 'b.mp4' };
  const text = fromJson(json);
  expect(text).toContain(': : broken [');
  expect(changeable(text).frontMatter?.data).toMatchObject({ video: 'b.mp4' });
});

const scalar = fc.oneof(
  fc.constantFrom(
    'no',
    'yes',
    '9:16',
    '3005.1',
    '',
    ' a',
    'a ',
    '# c',
    'a # c',
    'a: b',
    '[x',
    '- a',
    "it's",
    '"',
    '\\',
    '中文',
    'a\nb',
    '~',
    'null',
    '@x',
    '\ufeff',
    '\u2028',
    '\t',
  ),
  fc.string({ unit: 'grapheme' }),
);
const key = fc
  .oneof(fc.constantFrom('video', 'a b', '1', 'no', ':', '名', '"q"'), fc.string({ minLength: 1, maxLength: 4 }))
  .filter((name) => name !== '__proto__');
const data = fc.dictionary(
  key,
  fc.oneof(
    scalar,
    fc.constant(null),
    fc.array(scalar, { maxLength: 3 }),
    fc.dictionary(key, fc.oneof(scalar, fc.array(scalar, { maxLength: 2 })), { maxKeys: 3 }),
  ),
  { maxKeys: 4 },
);

/** An empty group says nothing, like a field without a value. */
const said = (fields: object): object => JSON.parse(JSON.stringify(fields));

test('any front matter data comes back as text', () => {
  fc.assert(
    fc.property(data, (fields) => {
      const text = fromJson(captionJson.parse({ format: 1, frontMatter: { data: fields }, sections: [] }));
      expect(said(changeable(text).frontMatter!.data)).toEqual(said(fields));
    }),
    { numRuns: 300 },
  );
});

test('any data can be laid over any front matter', () => {
  const yaml = fc.constantFrom(
    ...seeds.filter((seed) => seed.startsWith('---')),
    '---\n---\n',
    '---\na: {b: c}\nlist:\n  - x\n---\n',
    '---\n[x\n---\n',
    '---\nlabels:\n---\n',
    '---\na: b',
  );
  fc.assert(
    fc.property(yaml, data, fc.boolean(), (text, fields, keep) => {
      const json = changeable(text);
      json.frontMatter!.data = keep ? { ...json.frontMatter!.data, ...fields } : fields;
      expect(said(changeable(fromJson(json)).frontMatter!.data)).toEqual(said(json.frontMatter!.data));
    }),
    { numRuns: 300 },
  );
});
