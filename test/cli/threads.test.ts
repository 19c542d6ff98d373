import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Folder, folder, sound } from './harness.ts';

/** Captions of which every third has a doubled word and every seventh is empty. */
function collection(count: number): Folder {
  const text = (index: number): string =>
    index % 7 === 0 ? '' : sound(index % 3 === 0 ? 'The camera camera is static.' : `Boat ${index} passes.`);
  return folder(
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index % 5}/${index}.caption`, text(index)])),
  );
}

describe('threads', () => {
  test.each(['stylish', 'json', 'sarif', 'junit', 'github'])(
    'print the same %s however many there are',
    async (format) => {
      const { run } = collection(200);
      const one = await run('check', '--no-cache', '--format', format, '--threads', '1');
      const three = await run('check', '--no-cache', '--format', format, '--threads', '3');
      expect(three).toEqual(one);
      expect(one.out).toContain('1/');
    },
  );
});

describe('the memory of the last run', () => {
  const cached = (path: string): string[] => readdirSync(join(path, '.cache/cutline'));

  test('changes nothing about what is printed', async () => {
    const { run, path, write } = collection(120);
    const fresh = await run('check', '--no-cache');
    expect(await run('check')).toEqual(fresh);
    expect(cached(path)).toHaveLength(1);
    expect(await run('check')).toEqual(fresh);
    expect((await run('check', '--format', 'json')).out).toBe(
      (await run('check', '--no-cache', '--format', 'json')).out,
    );

    write('1/1.caption', sound('The boat boat passes.'));
    const changed = await run('check');
    expect(changed).toEqual(await run('check', '--no-cache'));
    expect(changed.out).not.toBe(fresh.out);
  });

  test('is forgotten when the spec changes', async () => {
    const { run, write } = collection(120);
    await run('check');
    write('cutline.spec.json', '{ "extends": "chai", "rules": { "format/repeated-word": "off" } }');
    const { out } = await run('check');
    expect(out).not.toContain('repeated-word');
    expect(out).toBe((await run('check', '--no-cache')).out);
  });

  test('that is damaged is made anew', async () => {
    const { run, path, write } = collection(120);
    const fresh = await run('check');
    const [name = ''] = cached(path);
    write(`.cache/cutline/${name}`, '["\n\u0000 not what it was');
    expect(await run('check')).toEqual(fresh);
  });

  test('is not kept for a few files', async () => {
    const { run, path } = collection(20);
    await run('check');
    expect(readdirSync(path)).not.toContain('.cache');
  });

  test('goes where it is told to, and nowhere when that cannot be', async () => {
    const { run, path, write } = collection(120);
    const fresh = await run('check', '--cache-folder', 'here');
    expect(readdirSync(join(path, 'here'))).toHaveLength(1);
    write('blocked', '');
    expect(await run('check', '--cache-folder', 'blocked')).toEqual(fresh);
  });
});
