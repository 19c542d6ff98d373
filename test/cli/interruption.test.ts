import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { finished, folder, sound } from './harness.ts';

const doubled = sound('The camera camera is static.');

function many(path: string, count: number, text: string): void {
  mkdirSync(join(path, 'many'));
  for (let index = 0; index < count; index++) writeFileSync(join(path, 'many', `${index}.caption`), text);
}

describe.skipIf(process.platform === 'win32')('Ctrl-C', () => {
  test('stops between two files: each is as it was or repaired, and nothing is left lying about', async () => {
    const { path, start } = folder();
    many(path, 2000, doubled);
    const child = start('check', '--fix', '--threads', '1', '--format', 'github');
    child.stdout?.once('data', () => child.kill('SIGINT'));
    const { code, err } = await finished(child);
    expect(code).toBe(130);
    expect(err).toContain('Stopped');
    const texts = readdirSync(join(path, 'many')).map((name) => readFileSync(join(path, 'many', name), 'utf8'));
    expect(texts).toHaveLength(2000);
    expect(texts.filter((text) => text !== doubled && text !== sound())).toEqual([]);
    expect(texts).toContain(sound());
    expect(texts).toContain(doubled);
  });
});

describe.skipIf(process.platform === 'win32')('a reader that has seen enough', () => {
  test('is no error, and ends the run', async () => {
    const { path, start } = folder();
    many(path, 1500, doubled);
    const child = start('check', '--format', 'json', '--threads', '2');
    child.stdout?.once('data', () => child.stdout?.destroy());
    const { err, signal } = await finished(child);
    expect({ err, signal }).toEqual({ err: '', signal: null });
  });
});
