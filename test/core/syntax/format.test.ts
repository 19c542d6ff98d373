import { expect, test } from 'vitest';
import { format, formatted } from '../../../server/core/syntax/format.ts';
import { apply } from '../../../server/core/text/edit.ts';
import { aspects } from '../../fuzz/documents.ts';

const laidOut = (text: string): string => formatted(text, aspects);
const prose = (text: string): string => laidOut(`# Subject\n\n${text}\n`).slice('# Subject\n\n'.length, -1);

test('one sentence per line, a blank line between paragraphs', () => {
  expect(prose('A dog runs. It\nstops   here. @0:01 Then\tit sits.\n\n\n\nThe end.')).toBe(
    'A dog runs.\nIt stops here. @0:01\nThen it sits.\n\nThe end.',
  );
});

test('Chinese lines are joined without a space', () => {
  expect(prose('一只狗\n跑过草地。它停下。')).toBe('一只狗跑过草地。\n它停下。');
});

test('list lines stay lines', () => {
  expect(prose('Three things:\n- one\n- two. And more\n1. three')).toBe(
    'Three things:\n- one\n- two.\nAnd more\n1. three',
  );
});

test('comments stay with the sentence that they precede', () => {
  expect(prose('A dog runs. <!-- allow a/b --> It stops.\n<!-- c -->\nIt <!-- d --> sits. <!-- e -->')).toBe(
    'A dog runs.\n<!-- allow a/b -->\nIt stops.\n<!-- c -->\nIt <!-- d --> sits. <!-- e -->',
  );
  expect(prose('<!-- a -->\n\n<!-- b -->\nA dog runs.')).toBe('<!-- a -->\n\n<!-- b -->\nA dog runs.');
});

test('words that come to stand at a beginning of a line are kept from reading as markup', () => {
  expect(prose('It ends. - [ ] is written there. # is too. \\@0:01 is a word. --- It\n\\# is here.')).toBe(
    'It ends.\n\\- [ ] is written there.\n\\# is too.\n\\@0:01 is a word.\n--- It # is here.',
  );
});

test('sections stand in the order of the spec, with their entries', () => {
  const text = '# Earlier versions\n\n# Notes\n\n# Merged\n\n# Camera\n\n## Critique 4/5\n\n# 主体\n\n# Notes too\n';
  expect(laidOut(text)).toBe(
    '# 主体\n\n# Camera\n\n## Critique 4/5\n\n# Merged\n\n# Notes\n\n# Notes too\n\n# Earlier versions\n',
  );
});

test('headings are tidied', () => {
  expect(laidOut('##  Rejected :  Spatial   2/5(a ,2025-10-29,  text 3f2a91c )\n')).toBe(
    '## Rejected: Spatial 2/5 (a, 2025-10-29, text 3f2a91c)\n',
  );
  expect(laidOut('##  批注  4/5 （甲，乙）\n')).toBe('## 批注 4/5（甲，乙）\n');
});

test('critiques and the archive keep their lines', () => {
  const critique = '## Critique\n\n- [ ]   "a"->"b"\n\n\n  One. Two.   \n* three\n';
  const archive = '## Pre-caption: Subject (m)\n\n  One. Two.   \n\n\n\\# three\nfour  \\\n';
  expect(laidOut(critique)).toBe(critique);
  expect(laidOut(archive)).toBe(archive);
  expect(laidOut(`\n\n${critique.replace('\n\n', '\n')}\n\n\n${archive}\n\n`)).toBe(`${critique}\n${archive}`);
});

test('front matter keeps its comments and its order', () => {
  expect(laidOut('---  \nvideo: a.mp4   # clip  \n\n# note\nlabels:\n    focus:   deep\n---\n# Subject\n')).toBe(
    '---\nvideo: a.mp4   # clip\n\n# note\nlabels:\n    focus:   deep\n---\n\n# Subject\n',
  );
  const folded = '---\nnote: |\n  words  \n---\n';
  expect(laidOut(folded)).toBe(folded);
});

test('line ends and byte order mark stay', () => {
  expect(laidOut('\ufeff# Subject\r\nOne. Two.')).toBe('\ufeff# Subject\r\n\r\nOne.\r\nTwo.\r\n');
  expect(laidOut('')).toBe('');
  expect(laidOut('\ufeff')).toBe('\ufeff');
});

test('edits touch only the blocks that are not in order', () => {
  const text = '# Subject\n\nOne.\n\n# Scene\n\nTwo. Three.\n\n# Motion\n\nFour.\n';
  const edits = format(text, aspects);
  expect(edits).toEqual([{ span: { start: 30, end: 31 }, text: '\n' }]);
  expect(apply(text, edits)).toBe(laidOut(text));
  expect(format(laidOut(text), aspects)).toEqual([]);
});
