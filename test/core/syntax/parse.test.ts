import { expect, test } from 'vitest';
import { parse } from '../../../server/core/syntax/parse.ts';
import { sentenceWords } from '../../../server/core/syntax/sentence-text.ts';
import type { Entry, Point, Section } from '../../../server/core/syntax/tree.ts';
import { slice } from '../../../server/core/text/span.ts';

const section = (prose: string): Section => parse(`# Subject\n\n${prose}\n`).blocks[0]!.block as Section;
const critique = (body: string): Entry => parse(`## Critique\n\n${body}\n`).blocks[0]!.block as Entry;
const heading = (line: string) => {
  const { heading: found, problems } = parse(`${line}\n`).blocks[0]!.block as Entry;
  const { by } = found;
  return {
    kind: found.entry,
    title: found.title.text,
    aspect: found.aspect?.text,
    value: found.value?.text,
    who: by?.who?.text,
    date: by?.date?.text,
    hash: by?.hash?.text,
    rest: by?.rest.map(({ text }) => text),
    problems: problems.map(({ code }) => code),
  };
};

/** The words of the sentences, each with its time in seconds. */
function sentences(prose: string): string[] {
  const { text, items } = section(prose);
  return items.flatMap((item) =>
    item.kind === 'paragraph'
      ? item.sentences.map((sentence) => {
          const { time } = sentence;
          const words = sentenceWords(text, sentence, item.markup);
          return time ? `${words} | ${time.from}${time.to === undefined ? '' : `-${time.to}`}` : words;
        })
      : [],
  );
}

function points(body: string) {
  const { items, problems } = critique(body);
  const found = items.filter((item): item is Point => item.kind === 'point');
  return { found, first: told(found[0]), problems: problems.map(({ code }) => code) };
}

function told(point: Point | undefined) {
  const edit = point?.edit;
  return {
    state: point?.state,
    ...(edit && { edit: edit.kind }),
    ...(edit && 'quote' in edit && edit.quote && { quote: edit.quote.text }),
    ...(edit && 'replacement' in edit && { replacement: edit.replacement.text }),
    ...(point?.explanation && { why: point.explanation.text }),
    ...(point?.time && { time: point.time.from }),
    ...(point?.by && { by: point.by.text }),
  };
}

test('a document is its blocks', () => {
  const kinds = parse('---\na: b\n---\n\nwords\n# Subject\n## Critique\n# Scene\n').blocks.map(
    ({ block }) => block.kind,
  );
  expect(kinds).toEqual(['front-matter', 'preamble', 'section', 'entry', 'section']);
});

test('front matter without its second fence ends before the first heading', () => {
  const [first, second] = parse('---\nvideo: a.mp4\n# Subject\nx\n').blocks;
  expect(first?.block).toMatchObject({ kind: 'front-matter', closed: false, fields: [{ key: { text: 'video' } }] });
  expect(second?.block.kind).toBe('section');
});

test('an edit parses its own block only, wherever the others move', () => {
  const before = parse('# A\n\none\n\n# B\n\ntwo\n\n# C\n\nthree\n');
  const after = parse('# A\n\none more\n\n# B\n\ntwo\n\n# C\n\nthree\n', before);
  expect(after.blocks.map(({ block }, index) => block === before.blocks[index]!.block)).toEqual([false, true, true]);
  const moved = parse('# C\n\nthree\n# A\n\none\n\n# B\n\ntwo\n\n', before);
  expect(moved.blocks[1]!.block).toBe(before.blocks[0]!.block);
  expect(moved.blocks[2]!.block).toBe(before.blocks[1]!.block);
});

test('a heading says kind, aspect, value, who, when and for which text', () => {
  expect(heading('## Critique 4/5 (annotator-1, 2025-10-29)')).toMatchObject({
    kind: 'critique',
    value: '4/5',
    who: 'annotator-1',
    date: '2025-10-29',
    problems: [],
  });
  expect(heading('## review APPROVED (b, text 3f2a91c)')).toMatchObject({
    kind: 'review',
    value: 'APPROVED',
    hash: '3f2a91c',
  });
  expect(heading('## Rejected: Spatial 2/5 (c)')).toMatchObject({
    kind: 'rejected',
    aspect: 'Spatial',
    value: '2/5',
    who: 'c',
  });
  expect(heading('## Pre-caption: Color grading')).toMatchObject({ kind: 'pre-caption', aspect: 'Color grading' });
  expect(heading('## Proposal (model, draft)')).toMatchObject({ kind: 'proposal', who: 'model', rest: ['draft'] });
});

test('headings are understood in Chinese and in full width', () => {
  expect(heading('## 批注 4/5（标注员，2025-10-29）')).toMatchObject({
    kind: 'critique',
    value: '4/5',
    who: '标注员',
    date: '2025-10-29',
  });
  expect(heading('## 原始批注：主体')).toMatchObject({ kind: 'raw-critique', aspect: '主体' });
  expect(heading('## 审核 通过')).toMatchObject({ kind: 'review', value: '通过' });
});

test('a heading that is not finished or not known is kept and reported', () => {
  expect(heading('## Critique 4/5 (anno')).toMatchObject({ who: 'anno', problems: ['syntax/heading-parenthesis'] });
  expect(heading('## Remark: Subject (a)')).toMatchObject({
    kind: 'unknown',
    who: 'a',
    problems: ['syntax/unknown-entry'],
  });
  expect(heading("## Reviewer's note").kind).toBe('unknown');
});

test('a sentence runs over line ends and takes the time behind it', () => {
  expect(sentences('A dog\nruns. @0:01.2-0:03.0 It stops. @4.5 The end')).toEqual([
    'A dog runs. | 1.2-3',
    'It stops. | 4.5',
    'The end',
  ]);
});

test('a time with nothing before it is words, and so is one behind a backslash', () => {
  expect(sentences('@0:05 A dog runs.')).toEqual(['@0:05 A dog runs.']);
  expect(sentences('The sign reads \\@0:05 today.')).toEqual(['The sign reads @0:05 today.']);
});

test('lines between Chinese characters are joined without a space', () => {
  expect(sentences('一只狗\n跑过草地。\nA dog\nruns.')).toEqual(['一只狗跑过草地。', 'A dog runs.']);
});

test('a backslash keeps words from reading as markup', () => {
  expect(sentences('\\# one')).toEqual(['# one']);
  expect(sentences('\\- [ ] two')).toEqual(['- [ ] two']);
  expect(sentences('three \\<!-- four -->\n\\\\five')).toEqual(['three <!-- four --> \\five']);
});

test('comments are no words, within a sentence too', () => {
  const { items } = section(
    '<!-- allow style/wordy: quoted -->\nA dog <!-- note --> runs.\n<!-- allow a/b -->\nIt stops.',
  );
  expect(sentences('A dog <!-- note --> runs.\n<!-- allow a/b -->\nIt stops.')).toEqual(['A dog runs.', 'It stops.']);
  expect(items.map(({ kind }) => kind)).toEqual(['comment', 'paragraph', 'comment', 'comment']);
  expect(items[0]).toMatchObject({ allow: { rule: { text: 'style/wordy' }, why: { text: 'quoted' } } });
});

test('an unclosed comment ends with its block', () => {
  const tree = parse('# Subject\n\n<!-- open\n\nwords\n\n# Scene\n\nA tree.\n');
  expect(tree.blocks[0]!.block.problems.map(({ code }) => code)).toEqual(['syntax/comment-unclosed']);
  expect(tree.blocks[1]!.block).toMatchObject({ kind: 'section', items: [{ kind: 'paragraph' }] });
});

test('a point replaces, removes, adds or speaks about words', () => {
  expect(points('- [x] "a" -> "b": why @0:01 (by m)').first).toEqual({
    state: 'applied',
    edit: 'replace',
    quote: 'a',
    replacement: 'b',
    why: 'why',
    time: 1,
    by: 'm',
  });
  expect(points('- [-] "a" -> ""').first).toEqual({ state: 'refused', edit: 'remove', quote: 'a' });
  expect(points('- [ ] after "a" -> "b"').first).toEqual({ state: 'open', edit: 'add', quote: 'a', replacement: 'b' });
  expect(points('- [ ] -> "b"').first).toEqual({ state: 'open', edit: 'add', replacement: 'b' });
  expect(points('- [ ] "a": vague').first).toEqual({ state: 'open', edit: 'about', quote: 'a', why: 'vague' });
  expect(points('- [ ] The dog is missing.').first).toEqual({ state: 'open', why: 'The dog is missing.' });
});

test('a point is understood as it is typed', () => {
  const replaced = { state: 'open', edit: 'replace', quote: 'a', replacement: 'b', why: 'c' };
  for (const line of [
    '“a” → “b”：c',
    '「a」＞『b』：c',
    '《a》 => ‘b’ : c',
    '"a"->"b":c',
    '“a" -> "b”: c',
    '＂a＂ ⇒ "b"： c',
  ]) {
    expect(points(`- [ ] ${line}`).first, line).toEqual(replaced);
  }
  expect(points('- [ ] 在“a”之后 -> “b”').first).toMatchObject({ edit: 'add', quote: 'a' });
  expect(points('- [ ] ‘the dog’s tail’ -> "tail"').first).toMatchObject({ quote: 'the dog’s tail' });
  expect(points('- [ ] "say \\"go\\"" -> "a\\\\b\\nc"').first).toMatchObject({
    quote: 'say "go"',
    replacement: 'a\\b\nc',
  });
});

test('indented lines continue a point', () => {
  const { found, first } = points('- [ ] "a" -> "b": why (by m)\n  reply: no\n\n  severity: minor\nprose');
  expect(first).toMatchObject({ why: 'why\nreply: no\n\nseverity: minor', by: 'm' });
  expect(found).toHaveLength(1);
  expect(points('- [ ] a long\n  reason @0:02 (by m)').first).toEqual({
    state: 'open',
    why: 'a long\nreason',
    time: 2,
    by: 'm',
  });
});

test('a half-typed point is a point', () => {
  for (const [line, problem] of [
    ['- [ ] "a', 'syntax/point-quote'],
    ['- [ ] "a" ->', 'syntax/point-replacement'],
    ['- [ ] "a" -> b', 'syntax/point-replacement'],
    ['- [?] "a"', 'syntax/point-mark'],
  ] as const) {
    expect(points(line).found, line).toHaveLength(1);
    expect(points(line).problems, line).toEqual([problem]);
  }
  expect(points('- []').first).toEqual({ state: 'open' });
  expect(points('- [x](address) is a link').found).toHaveLength(0);
});

test('a point in the caption itself is reported', () => {
  expect(section('Words.\n- [ ] "a" -> "b"').problems.map(({ code }) => code)).toEqual([
    'syntax/point-outside-critique',
  ]);
});

test('lists and tables of a critique are kept as they are, sentences in prose are found', () => {
  const { text, items } = critique('Two things. Both wrong.\n1. one\n2. two\n\n| a | b |');
  expect(items.map((item) => [item.kind, slice(text, item.span)])).toEqual([
    ['paragraph', 'Two things. Both wrong.'],
    ['verbatim', '1. one\n2. two'],
    ['verbatim', '| a | b |'],
  ]);
});

test('an archive entry is kept whole, with its level-3 parts', () => {
  const { block } = parse(
    '## Rejected: Scene (a)\n\n  A tree.\n- [ ] no point\n\n### Critique 2/5 (b)\n\nWhich tree?\n',
  ).blocks[0]!;
  const { text, items, verbatim } = block as Entry;
  expect(items).toEqual([]);
  expect(slice(text, verbatim!.span)).toBe('  A tree.\n- [ ] no point\n\n### Critique 2/5 (b)\n\nWhich tree?');
  expect(verbatim!.parts).toMatchObject([{ heading: { entry: 'critique', level: 3, value: { text: '2/5' } } }]);
  expect(slice(text, verbatim!.parts![0]!.body)).toBe('Which tree?');
});
