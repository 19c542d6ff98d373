import { expect, test } from 'vitest';
import {
  appended,
  importStart,
  type JournalEntry,
  lastRecorded,
  lastStep,
  printJournal,
  readJournal,
} from '../../../server/core/dataset/journal.ts';

const imported: JournalEntry = { event: 'imported', from: 'chai', document: '1234567' };
const scored = (time: string): JournalEntry => ({ event: 'scored', aspect: 'subject', time });

test('lines that are none are kept apart, with their place and the reason', () => {
  const text = `${printJournal([imported])}{"event":"scored","time":\n\n{"event":"danced"}\n[1]\n${printJournal([scored('t')])}`;
  const { entries, bad } = readJournal(text);
  expect(entries).toEqual([imported, scored('t')]);
  expect(bad.map(({ line, text }) => [line, text])).toEqual([
    [2, '{"event":"scored","time":'],
    [4, '{"event":"danced"}'],
    [5, '[1]'],
  ]);
  expect(bad.every(({ why }) => why !== '')).toBe(true);
});

test('fields of a newer version stay on their entry', () => {
  const line = '{"event":"polished","aspect":"scene","seed":7}\n';
  expect(printJournal(readJournal(line).entries)).toBe(line);
});

test('what was done last counts, from the last import on', () => {
  const journal = readJournal(printJournal([imported, scored('1'), scored('2'), imported, scored('3'), scored('4')]));
  expect(lastStep(journal, 'scored', 'subject')).toEqual(scored('4'));
  expect(lastStep(journal, 'scored', 'subject', 'rejected')).toBeUndefined();
  const again = readJournal(printJournal([imported, scored('1'), imported]));
  expect(lastStep(again, 'scored', 'subject')).toBeUndefined();
  expect(again.entries).toHaveLength(3);
});

test('a difference of an earlier import does not outlive the next one', () => {
  const recorded: JournalEntry = { event: 'recorded', file: 'review', aspect: 'subject', missing: true };
  expect(lastRecorded(readJournal(printJournal([imported, recorded])), 'review', 'subject')).toEqual(recorded);
  expect(lastRecorded(readJournal(printJournal([imported, recorded, imported])), 'review', 'subject')).toBeUndefined();
});

test('lines that are appended begin a line', () => {
  expect(appended('', 'b\n')).toBe('b\n');
  expect(appended('a\n', 'b\n')).toBe('b\n');
  expect(appended('{"half":', 'b\n')).toBe('\nb\n');
});

test('the last import is found by its line', () => {
  const text = printJournal([imported, scored('1'), imported, scored('2')]);
  expect(text.slice(importStart(text))).toBe(printJournal([imported, scored('2')]));
  expect(importStart('')).toBe(0);
  expect(importStart(printJournal([scored('1')]))).toBe(printJournal([scored('1')]).length);
});
