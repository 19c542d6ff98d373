import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { appendLines, sweep, walk, writeAtomic } from '../../server/node/files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cutline-files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (...steps: string[]) => join(folder, ...steps);
const keyOf = (outcome: Awaited<ReturnType<typeof writeAtomic>>) =>
  'problem' in outcome ? outcome.problem.key : 'done';

describe('writing', () => {
  test('makes the folders and leaves nothing but the file', async () => {
    expect(await writeAtomic(at('a', 'b', 'c.txt'), 'words')).toEqual({ done: true });
    expect(readFileSync(at('a', 'b', 'c.txt'), 'utf8')).toBe('words');
    expect(readdirSync(at('a', 'b'))).toEqual(['c.txt']);
  });

  test('keeps the permissions of a file and the link that leads to it', async () => {
    writeFileSync(at('real.txt'), 'old');
    chmodSync(at('real.txt'), 0o640);
    symlinkSync(at('real.txt'), at('link.txt'));
    await writeAtomic(at('link.txt'), 'new');
    expect(readFileSync(at('real.txt'), 'utf8')).toBe('new');
    expect(statSync(at('real.txt')).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder).sort()).toEqual(['link.txt', 'real.txt']);
  });

  test('leaves a file alone that somebody changed since it was read', async () => {
    writeFileSync(at('a.txt'), 'theirs');
    expect(keyOf(await writeAtomic(at('a.txt'), 'ours', { since: 'as read' }))).toBe('file.changed');
    expect(keyOf(await writeAtomic(at('a.txt'), 'ours', { since: null }))).toBe('file.changed');
    expect(readFileSync(at('a.txt'), 'utf8')).toBe('theirs');
    expect(keyOf(await writeAtomic(at('a.txt'), 'ours', { since: 'theirs' }))).toBe('done');
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  test('says what stands in the way', async () => {
    writeFileSync(at('file'), '');
    mkdirSync(at('folder'));
    expect(keyOf(await writeAtomic(at('file', 'a.txt'), ''))).toBe('file.not-a-folder');
    expect(keyOf(await writeAtomic(at('folder'), ''))).toBe('file.is-a-folder');
    expect(keyOf(await writeAtomic(at('n'.repeat(300)), ''))).toBe('file.name-too-long');
    expect(readdirSync(folder).sort()).toEqual(['file', 'folder']);
  });

  test.skipIf(!existsSync('/dev/full'))('says that there is no space left', async () => {
    expect(keyOf(await appendLines('/dev/full', 'line\n'))).toBe('file.no-space');
  });
});

describe('appending', () => {
  test('begins a line of its own, also behind one that was torn', async () => {
    await appendLines(at('a.jsonl'), 'one\n');
    await appendLines(at('a.jsonl'), 'two\n');
    writeFileSync(at('a.jsonl'), `${readFileSync(at('a.jsonl'), 'utf8')}{"half":`);
    await appendLines(at('a.jsonl'), 'three\n');
    expect(readFileSync(at('a.jsonl'), 'utf8')).toBe('one\ntwo\n{"half":\nthree\n');
  });
});

describe('walking', () => {
  test('finds files in order, follows no link to a folder and enters no repository', async () => {
    for (const path of ['b/2.txt', 'a/1.txt', '.git/x', 'node_modules/y/z', '.hidden']) {
      mkdirSync(join(at(path), '..'), { recursive: true });
      writeFileSync(at(path), '');
    }
    symlinkSync(folder, at('a', 'loop'));
    symlinkSync(at('b', '2.txt'), at('c.txt'));
    expect(await walk(folder)).toEqual({ paths: ['.hidden', 'a/1.txt', 'b/2.txt', 'c.txt'], problems: [] });
  });

  test('says that a folder is missing', async () => {
    expect((await walk(at('nowhere'))).problems.map(({ key }) => key)).toEqual(['file.missing']);
  });

  test('what a killed process left behind is swept, what a living one writes is not', async () => {
    writeFileSync(at(`.cutline-writing-${process.pid}-abc`), '');
    writeFileSync(at('.cutline-writing-999999999-abc'), '');
    await sweep(folder);
    expect(readdirSync(folder)).toEqual([`.cutline-writing-${process.pid}-abc`]);
    expect((await walk(folder)).paths).toEqual([]);
  });
});
