import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, sound } from './harness.ts';

/** Two sections of one aspect are an error, whatever else the rules say. */
const broken = `${sound()}\n# Subject\n\nA second tugboat.\n`;
/** A doubled word is repaired without changing the meaning. */
const doubled = sound('The camera camera is static.');

describe('exit codes', () => {
  test('0 when there is no error', async () => {
    const { run } = folder({ 'a.caption': sound() });
    expect(await run('check')).toMatchObject({ code: 0, err: '' });
  });

  test('1 when there is an error', async () => {
    const { run } = folder({ 'a.caption': broken });
    const { code, out } = await run('check');
    expect(code).toBe(1);
    expect(out).toContain('structure/duplicate-aspect');
  });

  test('1 when there are more warnings than allowed', async () => {
    const { run } = folder({
      'a.caption': doubled,
      'cutline.spec.json': '{ "extends": "chai", "rules": { "format/repeated-word": "warning" } }',
    });
    expect((await run('check')).code).toBe(0);
    expect((await run('check', '--max-warnings', '0')).code).toBe(1);
    expect((await run('check', '--max-warnings', '100')).code).toBe(0);
    expect((await run('check', '--max-warnings=0', '--quiet')).code).toBe(1);
  });

  test.each([
    [['check', 'nowhere'], 'There is no `nowhere`'],
    [['check', '*.captoin'], 'Nothing matches `*.captoin`'],
    [['check', 'notes.txt'], '`notes.txt` is not a caption'],
    [['check', 'empty'], 'There are no captions in'],
    [['check', '--fromat', 'json'], 'Did you mean --format?'],
    [['check', '--format', 'xml'], 'It can be stylish, json, sarif, junit, github'],
    [['check', '--max-warnings', 'few'], 'needs a number'],
    [['check', '--quiet=yes'], 'takes no value'],
    [['chekc'], 'Did you mean cutline check?'],
    [['show', 'a.captoin'], 'Did you mean a.caption?'],
  ])('2 and a reason for %j', async (words, reason) => {
    const { run, path } = folder({ 'a.caption': sound(), 'notes.txt': 'x' });
    mkdirSync(join(path, 'empty'));
    const { code, out, err } = await run(...words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(reason);
  });
});

describe('what is checked', () => {
  const listed = async (files: Record<string, string>, ...paths: string[]): Promise<string[]> => {
    const { out } = await folder(files).run('check', '--format', 'json', ...paths);
    return (JSON.parse(out) as { files: { path: string }[] }).files.map((file) => file.path);
  };

  test('every caption below the folder in the order of the names, nothing else', async () => {
    const files = { 'b.caption': '', 'a/z.caption': '', 'a/a.caption': '', 'notes.md': '', 'c.CAPTION': '' };
    expect(await listed(files)).toEqual(['a/a.caption', 'a/z.caption', 'b.caption']);
  });

  test('no node_modules, no .git, nothing that .cutlineignore lists', async () => {
    const files = {
      '.cutlineignore': '# drafts are not ready\ndrafts/\n/old/*.caption\n!old/kept.caption\n',
      'a.caption': '',
      'node_modules/b.caption': '',
      '.git/c.caption': '',
      'drafts/d.caption': '',
      'deep/drafts/e.caption': '',
      'old/f.caption': '',
      'old/kept.caption': '',
      'deep/old/g.caption': '',
    };
    expect(await listed(files)).toEqual(['a.caption', 'deep/old/g.caption', 'old/kept.caption']);
  });

  test('an ignore file above the folder that is named holds, too', async () => {
    const files = { '.cutlineignore': 'clips/b.caption\n', 'clips/a.caption': '', 'clips/b.caption': '' };
    expect(await listed(files, 'clips')).toEqual(['clips/a.caption']);
  });

  test('files, folders and globs together, each file once', async () => {
    const files = { 'a.caption': '', 'd1/b.caption': '', 'd1/x/c.caption': '', 'd2/d.caption': '' };
    expect(await listed(files, 'd2/d.caption', 'd1/**/*.caption', 'd2')).toEqual([
      'd2/d.caption',
      'd1/b.caption',
      'd1/x/c.caption',
    ]);
    expect(await listed(files, 'd?/*.caption')).toEqual(['d1/b.caption', 'd2/d.caption']);
  });

  test.skipIf(process.platform === 'win32')('folders behind links once, and no circles', async () => {
    const { run, path } = folder({ 'a/b.caption': '' });
    symlinkSync(path, join(path, 'a', 'round'));
    symlinkSync(join(path, 'gone'), join(path, 'a', 'gone.caption'));
    const { out } = await run('check', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({ files: [{ path: 'a/b.caption' }] });
  });

  test('each caption under the spec that is nearest to it', async () => {
    const own = '{ "extends": "chai", "rules": { "format/repeated-word": "error" } }';
    const off = '{ "extends": "chai", "rules": { "format/repeated-word": "off" } }';
    const { run } = folder({
      'strict/cutline.spec.json': own,
      'strict/deep/a.caption': doubled,
      'lax/cutline.spec.json': off,
      'lax/b.caption': doubled,
    });
    const { out } = await run('check', '--format', 'github', '--quiet');
    expect(out.split('\n').filter((line) => line.includes('repeated-word'))).toHaveLength(1);
    expect(out).toContain('::error file=strict/deep/a.caption,line=');
  });

  test('mistakes in the spec itself, at their place', async () => {
    const { run } = folder({ 'a.caption': sound(), 'cutline.spec.json': '{ "rules": { "format/repeated": "off" } }' });
    const { out } = await run('check', '--format', 'json');
    const { files } = JSON.parse(out) as { files: { path: string; findings: { code: string; start: object }[] }[] };
    expect(files[0]).toMatchObject({
      path: 'cutline.spec.json',
      findings: [{ code: 'spec/unknown-rule', start: { line: 1 } }],
    });
  });
});

describe('repairs', () => {
  test('--fix repairs what is safe and says so', async () => {
    const { run, read } = folder({ 'a.caption': doubled });
    expect((await run('check', '--fix')).out).toContain('1 fixed');
    expect(read('a.caption')).toBe(sound());
    expect((await run('check')).out).not.toContain('repeated-word');
  });

  test('without --fix nothing is written', async () => {
    const { run, read } = folder({ 'a.caption': doubled });
    expect((await run('check')).out).toContain('1 fixable with --fix');
    expect(read('a.caption')).toBe(doubled);
  });

  test('a file that is no UTF-8 is never written', async () => {
    const bytes = Buffer.concat([Buffer.from(doubled), Buffer.from([0xff, 0x0a])]);
    const { run, path } = folder({ 'a.caption': bytes });
    await run('check', '--fix');
    const { readFileSync } = await import('node:fs');
    expect(readFileSync(join(path, 'a.caption')).equals(bytes)).toBe(true);
  });
});

describe('difficult files', () => {
  test('a byte that is no UTF-8 is reported where it stands, and the rest is checked', async () => {
    const before = broken.slice(0, broken.indexOf('bow'));
    const bytes = Buffer.concat([Buffer.from(before), Buffer.from([0xe9]), Buffer.from(broken.slice(before.length))]);
    const { out, code } = await folder({ 'a.caption': bytes }).run('check', '--format', 'json');
    const { findings } = (JSON.parse(out) as { files: { findings: { code: string; message: string }[] }[] }).files[0]!;
    expect(code).toBe(1);
    expect(findings[0]).toMatchObject({
      code: 'file/encoding',
      message: `Byte ${before.length + 1} of the file (0xE9) is no UTF-8 text`,
      start: { line: 8, offset: before.length },
    });
    expect(findings.map((finding) => finding.code)).toContain('structure/duplicate-aspect');
  });

  test('UTF-16 is called by its name', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(sound(), 'utf16le')]);
    const { out, code } = await folder({ 'a.caption': bytes }).run('check');
    expect(code).toBe(1);
    expect(out).toContain('UTF-16');
  });

  test('a byte order mark and CR LF are no findings', async () => {
    const plain = await folder({ 'a.caption': sound() }).run('check', '--format', 'github');
    const marked = `\ufeff${sound().replaceAll('\n', '\r\n')}`;
    const { out } = await folder({ 'a.caption': marked }).run('check', '--format', 'github');
    expect(out).toBe(plain.out);
  });

  test.skipIf(process.platform !== 'linux')(
    'a file that cannot be read is named, and the others are checked',
    async () => {
      const { run, path } = folder({ 'b.caption': broken });
      // Reading the beginning of a process's memory fails, for any user.
      symlinkSync('/proc/self/mem', join(path, 'a.caption'));
      const { code, out } = await run('check');
      expect(code).toBe(2);
      expect(out).toContain('The file could not be read');
      expect(out).toContain('structure/duplicate-aspect');
    },
  );

  test('empty, tiny and binary files are no accidents', async () => {
    const files = { 'a.caption': '', 'b.caption': '\n', 'c.caption': Buffer.from([0, 255, 1, 254]), 'd.caption': '#' };
    const { code, out, err } = await folder(files).run('check', '--format', 'json');
    expect(code).toBe(1);
    expect(err).toBe('');
    expect(JSON.parse(out)).toMatchObject({ summary: { files: 4 } });
  });

  test('five megabytes are checked in seconds', { timeout: 60_000 }, async () => {
    let prose = '';
    for (let index = 0; prose.length < 5_000_000; index++)
      prose += `Gull ${index} walks along the quay of the harbor.\n`;
    const { code, out } = await folder({ 'a.caption': sound(prose) }).run('check', '--format', 'json');
    expect(code).toBeLessThan(2);
    expect(JSON.parse(out)).toMatchObject({ summary: { files: 1 } });
  });
});

describe('text that is piped in', () => {
  test('is checked under the name and the spec it is given', async () => {
    const { runWith } = folder({
      'strict/cutline.spec.json': '{ "extends": "chai", "rules": { "format/repeated-word": "error" } }',
    });
    const given = { input: doubled };
    const named = await runWith(
      given,
      'check',
      '--stdin',
      '--stdin-filename',
      'strict/a.caption',
      '-f',
      'github',
      '-q',
    );
    expect(named.code).toBe(1);
    expect(named.out).toContain('::error file=strict/a.caption,');
    expect((await runWith(given, 'check', '-', '-f', 'github', '-q')).out).not.toContain('repeated-word');
  });

  test('cannot be repaired in place', async () => {
    const { runWith } = folder();
    expect(await runWith({ input: doubled }, 'check', '--stdin', '--fix')).toMatchObject({ code: 2, out: '' });
  });
});

describe('language and colour', () => {
  test('the language comes from the environment or the option', async () => {
    const { run, runWith } = folder({ 'a.caption': doubled });
    expect((await runWith({ environment: { LANG: 'zh_CN.UTF-8' } }, 'check')).out).toContain('份描述');
    expect((await run('check', '--locale', 'zh-cn')).out).toContain('份描述');
    expect((await runWith({ environment: { LANG: 'zh_CN.UTF-8' } }, 'check', '--locale', 'en')).out).toContain(
      'checked',
    );
  });

  test('a pipe gets no colour unless it asks for it', async () => {
    const { run, runWith } = folder({ 'a.caption': doubled });
    const colour = '\u001b[';
    expect((await run('check')).out).not.toContain(colour);
    expect((await run('check', '--color')).out).toContain(colour);
    expect((await runWith({ environment: { FORCE_COLOR: '1' } }, 'check')).out).toContain(colour);
    expect((await runWith({ environment: { FORCE_COLOR: '1', NO_COLOR: '1' } }, 'check')).out).not.toContain(colour);
  });
});
