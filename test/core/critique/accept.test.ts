import { describe, expect, test } from 'vitest';
import { analyser } from '../../../server/core/analysis/analyse.ts';
import { acceptAll, acceptPoint, type Outcome, refusePoint } from '../../../server/core/critique/accept.ts';
import { critiqueReader } from '../../../server/core/critique/in-document.ts';
import { pointsFrom } from '../../../server/core/critique/points.ts';
import { turnIntoPoints } from '../../../server/core/critique/turn-into-points.ts';
import { builtInSpec } from '../../../server/core/spec/built-in.ts';
import { apply } from '../../../server/core/text/edit.ts';

const analyse = analyser(builtInSpec());

/** The first section of a document with one critique. */
function critiqued(text: string) {
  const { section } = analyse(text).caption.sections[0]!;
  const entry = section.entries[0]!;
  return { section, entry, point: entry.points[0]! };
}

const document = (prose: string, points: string): string =>
  `# Subject\n\n${prose}\n\n## Critique 3/5 (maria)\n\n${points}\n`;
const after = (text: string, outcome: Outcome): string =>
  'edits' in outcome ? apply(text, outcome.edits) : outcome.reason;

function accepted(prose: string, line: string, words?: string): string {
  const text = document(prose, line);
  const { section, entry, point } = critiqued(text);
  return after(text, acceptPoint(section, entry, point, words));
}

describe('accepting a point changes the caption and ticks the point', () => {
  test('a replacement', () => {
    expect(accepted('A red coat.', '- [ ] "red" -> "orange": why')).toBe(
      document('An orange coat.', '- [x] "red" -> "orange": why'),
    );
  });
  test('a removal, with the time of the sentence that goes', () => {
    expect(accepted('A coat.\nIt is red. @0:03', '- [ ] "It is red." -> ""')).toBe(
      document('A coat.', '- [x] "It is red." -> ""'),
    );
  });
  test('an addition, behind the time of the sentence before', () => {
    expect(accepted('A coat. @0:03', '- [ ] after "A coat." -> "It is red."')).toBe(
      document('A coat. @0:03 It is red.', '- [x] after "A coat." -> "It is red."'),
    );
  });
  test('across a line end', () => {
    expect(accepted('A red\ncoat.', '- [ ] “red coat” → “blue hat”')).toBe(
      document('A blue hat.', '- [x] “red coat” → “blue hat”'),
    );
  });
  test('with the words that a person used instead', () => {
    expect(accepted('A red coat.', '- [ ] "red" -> "orange"', 'dark "red"')).toBe(
      document('A dark "red" coat.', '- [x] "red" -> "dark \\"red\\""'),
    );
  });
});

describe('a point is not accepted', () => {
  test.each([
    ['when its words are gone', 'A blue coat.', '- [ ] "red" -> "orange"', 'gone'],
    ['when they stand there twice', 'A red, red coat.', '- [ ] "red" -> "orange"', 'several'],
    ['when it was decided before', 'A red coat.', '- [-] "red" -> "orange"', 'decided'],
    ['when it says no words', 'A red coat.', '- [ ] "red": It is not.', 'no-edit'],
    ['over a time mark', 'A coat. @0:01\nIt is red.', '- [ ] "A coat. It is red." -> "A red coat."', 'markup'],
  ])('%s', (_, prose, line, reason) => expect(accepted(prose, line)).toBe(reason));
});

test('refusing a point keeps it', () => {
  const text = document('A red coat.', '- [ ] "red" -> "orange"');
  const { entry, point } = critiqued(text);
  expect(after(text, refusePoint(entry, point))).toBe(document('A red coat.', '- [-] "red" -> "orange"'));
});

test('accepting all leaves what is not certain open', () => {
  const lines = [
    '- [ ] "red" -> "orange"',
    '- [ ] "red coat" -> "hat"',
    '- [ ] "blue" -> "green"',
    '- [ ] "waits" -> "sits"',
  ];
  const text = document('A red coat waits.', lines.join('\n'));
  const { section, entry } = critiqued(text);
  const { edits, left } = acceptAll(section, entry);
  expect(apply(text, edits)).toBe(
    document(
      'An orange coat sits.',
      [lines[0]!.replace('[ ]', '[x]'), lines[1], lines[2], lines[3]!.replace('[ ]', '[x]')].join('\n'),
    ),
  );
  expect(left.map(({ reason }) => reason)).toEqual(['overlap', 'gone']);
});

describe('prose becomes points', () => {
  const lines = (critique: string, caption: string): string[] => pointsFrom(critique, caption).map(({ line }) => line);

  test('with the words as the caption has them', () => {
    expect(lines('Change "Red  coat" to "orange coat", as it is orange.', 'A red coat.')).toEqual([
      '- [ ] "red coat" -> "orange coat": As it is orange',
    ]);
  });
  test('with as many words as make the quote certain', () => {
    expect(lines('Remove "red" from "a red hat".', 'A red coat, a red hat.')).toEqual([
      '- [ ] "a red hat." -> "a hat."',
    ]);
  });
  test('with a removal and two additions', () => {
    expect(lines('Remove "slowly". Add "today" after "walks". Add "old" before "man".', 'A man walks slowly.')).toEqual(
      ['- [ ] "slowly" -> ""', '- [ ] after "walks" -> "today"', '- [ ] "man" -> "old man"'],
    );
  });
  test('with words that are nowhere, detached', () => {
    expect(lines('Change "blue" to "green".', 'A red coat.')).toEqual(['- [ ] "blue" -> "green"']);
  });
  test('but not words that prose only hints at and the caption does not have', () => {
    expect(lines('It should be described as green rather than blue.', 'A red coat.')).toEqual([]);
  });

  test('below the critique, once', () => {
    const text = document('A red coat.', 'Change "red" to "orange". The rest is fine.');
    const { section } = critiqued(text);
    const read = critiqueReader();
    const edit = turnIntoPoints(section, read(section)[0]!);
    const changed = apply(text, [edit!]);
    expect(changed).toBe(
      document('A red coat.', 'Change "red" to "orange". The rest is fine.\n\n- [ ] "red" -> "orange"'),
    );
    const again = critiqued(changed);
    expect(turnIntoPoints(again.section, read(again.section)[0]!)).toBeUndefined();
    expect(after(changed, acceptPoint(again.section, again.entry, again.point))).toContain('An orange coat.');
  });
});
