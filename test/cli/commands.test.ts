import { describe, expect, test } from 'vitest';
import { commands } from '../../server/cli/commands.ts';
import { allRules } from '../../server/core/rules/rule-set.ts';
import { folder, sound } from './harness.ts';

const critiqued = `---
video: tank.mp4
spec: chai
---

# Subject

A diver in dark clothing hangs in the middle of a glass tank.
Her arms are folded.

## Critique 3/5 (annotator-1, 2025-10-29)

Change "hangs" to "floats". The fish are missing.

- [ ] "Her arms" -> "His arms": It is a man.
- [ ] "a shark" -> "a ray"

# Earlier versions

## Pre-caption: Subject (some-model)

A swimmer in dark clothing hangs in the middle of a tank.
Her arms are folded.
`;

describe('help', () => {
  test('without a command every command is listed with what it is for', async () => {
    const { code, out } = await folder().run();
    expect(code).toBe(0);
    for (const { name } of commands) expect(out).toMatch(new RegExp(`^  ${name} +\\S`, 'm'));
  });

  test.each(commands.map(({ name }) => name))('%s explains itself in both languages, with examples', async (name) => {
    const { run } = folder();
    const english = await run(name, '--help');
    const chinese = await run(name, '--help', '--locale', 'zh-cn');
    expect([english.code, chinese.code]).toEqual([0, 0]);
    expect(chinese.out).toMatch(/\p{Script=Han}/u);
    // A key that no catalogue has is printed as it is.
    expect(english.out + chinese.out).not.toMatch(/\bcli\.[a-z]/);
    expect(english.out).toContain(`cutline ${name}`);
  });

  test('the version is that of the package', async () => {
    const { out } = await folder().run('--version');
    expect(out).toMatch(/^cutline \d+\.\d+\.\d+\n$/);
  });
});

describe('fmt', () => {
  const loose = sound('The camera is static.   It shows the   quay.');

  test('lays out and keeps every word', async () => {
    const { run, read } = folder({ 'a.caption': loose });
    expect(await run('fmt')).toMatchObject({ code: 0, out: 'a.caption\n' });
    expect(read('a.caption').split(/\s+/)).toEqual(loose.split(/\s+/));
    expect(read('a.caption')).toContain('static.\nIt shows the quay.\n');
    expect(await run('fmt', '--check')).toMatchObject({ code: 0, out: '' });
  });

  test('--check names what would change and changes nothing', async () => {
    const { run, read } = folder({ 'a.caption': loose });
    expect(await run('fmt', '--check')).toMatchObject({ code: 1, out: 'a.caption\n' });
    expect(read('a.caption')).toBe(loose);
  });

  test('text that is piped in comes out laid out', async () => {
    const { out } = await folder().runWith({ input: loose }, 'fmt', '--stdin');
    expect(out).toContain('static.\nIt shows the quay.\n');
  });

  test('a file that is no UTF-8 is left alone', async () => {
    const { run } = folder({ 'a.caption': Buffer.from([0x23, 0x20, 0xff]), 'b.caption': loose });
    const { code, err, out } = await run('fmt');
    expect({ code, out }).toEqual({ code: 2, out: 'b.caption\n' });
    expect(err).toContain('a.caption was left as it is');
  });
});

describe('explain', () => {
  test('every rule has something to say', async () => {
    const { out } = await folder().run('explain');
    for (const { id } of allRules) expect(out).toContain(id.slice(id.indexOf('/') + 1));
  });

  test.each([
    ['dolly-in', 'movement.dolly-in'],
    ['dolly in', 'movement.dolly-in'],
    ['shot-size', 'medium-close-up'],
    ['Camera', 'Label groups'],
    ['term/push-pull', 'push'],
    ['push-pull', 'Severity'],
    ['俯拍', 'camera-angle.high'],
  ])('%s', async (name, said) => {
    const { code, out } = await folder().run('explain', name);
    expect(code).toBe(0);
    expect(out).toContain(said);
  });

  test('a name that is nearly right is answered with the right one', async () => {
    const { code, err } = await folder().run('explain', 'doly-in');
    expect(code).toBe(2);
    expect(err).toContain('dolly-in');
  });
});

describe('show and stats', () => {
  test('show prints the caption, its state and its open points', async () => {
    const { out } = await folder({ 'a.caption': critiqued }).run('show');
    expect(out).toContain('a.caption  tank.mp4');
    expect(out).toContain('Subject  critiqued · 17 words · 3/5 · 2 open');
    expect(out).toContain('○ "Her arms" -> "His arms": It is a man.');
  });

  test('stats count clips, states, scores and points', async () => {
    const { out } = await folder({ 'a.caption': critiqued, 'b.caption': sound() }).run('stats', '--json');
    expect(JSON.parse(out)).toMatchObject({
      clips: 2,
      sections: { subject: { states: { critiqued: 1, written: 1 }, scores: { 3: 1 }, words: { least: 17 } } },
      points: { open: 2, applied: 0, refused: 0 },
    });
  });
});

describe('diff', () => {
  test('from the draft to the caption, word by word', async () => {
    const { out } = await folder({ 'a.caption': critiqued }).run('diff', 'a.caption');
    expect(out).toBe(
      'Subject\n  A [-swimmer-]{+diver+} in dark clothing hangs in the middle of a {+glass+} tank. Her arms are\n  folded.\n',
    );
  });

  test('between two captions, also in Chinese', async () => {
    const { run } = folder({
      'a.caption': '# 主体\n\n一艘红色的船停在码头。\n',
      'b.caption': '# 主体\n\n一艘蓝色的船停在码头。\n',
    });
    const { out } = await run('diff', 'a.caption', 'b.caption');
    expect(out).toMatch(/\[-红色-\]\{\+蓝色\+\}/);
  });

  test('an aspect that is misspelled is answered with the nearest', async () => {
    const { code, err } = await folder({ 'a.caption': critiqued }).run('diff', 'a.caption', 'subjct');
    expect(code).toBe(2);
    expect(err).toContain('subject');
  });
});

describe('points', () => {
  test('are listed with those that the critique states in prose', async () => {
    const { out } = await folder({ 'a.caption': critiqued }).run('points', 'a.caption');
    expect(out).toContain('1  ○ "Her arms" -> "His arms": It is a man.');
    expect(out).toContain('? "hangs" -> "floats"');
  });

  test('are written below the critique once, and its words stay', async () => {
    const { run, read } = folder({ 'a.caption': critiqued });
    await run('points', 'a.caption', '--write');
    const text = read('a.caption');
    expect(text).toContain('- [ ] "a shark" -> "a ray"\n- [ ] "hangs" -> "floats"');
    expect(text).toContain('Change "hangs" to "floats". The fish are missing.');
    await run('points', 'a.caption', '--write');
    expect(read('a.caption')).toBe(text);
  });

  test('accept changes the caption and ticks the point in one step', async () => {
    const { run, read } = folder({ 'a.caption': critiqued });
    expect((await run('accept', 'a.caption', '1')).code).toBe(0);
    expect(read('a.caption')).toContain('\nHis arms are folded.\n\n## Critique');
    expect(read('a.caption')).toContain('- [x] "Her arms" -> "His arms": It is a man.');
    expect(await run('accept', 'a.caption', '1')).toMatchObject({ code: 1, out: '' });
  });

  test('a point whose words are gone stays open', async () => {
    const { run, read } = folder({ 'a.caption': critiqued });
    const { code, err } = await run('accept', 'a.caption', '--all');
    expect(code).toBe(1);
    expect(err).toContain('Left open: 2');
    expect(read('a.caption')).toContain('- [ ] "a shark" -> "a ray"');
    expect(read('a.caption')).toContain('- [x] "Her arms"');
  });

  test('own words may be used and are recorded', async () => {
    const { run, read } = folder({ 'a.caption': critiqued });
    await run('accept', 'a.caption', '1', '--words', 'The arms');
    expect(read('a.caption')).toContain('\nThe arms are folded.\n');
    expect(read('a.caption')).toContain('- [x] "Her arms" -> "The arms": It is a man.');
  });

  test('refuse leaves the caption as it is', async () => {
    const { run, read } = folder({ 'a.caption': critiqued });
    expect((await run('refuse', 'a.caption', '2', '1')).code).toBe(0);
    expect(read('a.caption')).toBe(critiqued.replaceAll('- [ ]', '- [-]'));
  });

  test.each([['7'], ['0'], ['x']])('there is no point %s', async (number) => {
    const { run, read } = folder({ 'a.caption': critiqued });
    expect((await run('accept', 'a.caption', number)).code).toBe(2);
    expect(read('a.caption')).toBe(critiqued);
  });
});

describe('import and export', () => {
  test('captions go through JSON and come back to the letter', async () => {
    const { run, read } = folder({ 'in/a.caption': critiqued, 'in/deep/b.caption': sound() });
    expect((await run('export', 'json', 'in', 'json')).code).toBe(0);
    expect(JSON.parse(read('json/deep/b.json'))).toMatchObject({ format: 1 });
    expect((await run('import', 'json', 'json', 'out')).code).toBe(0);
    expect(read('out/a.caption')).toBe(critiqued);
    // One sentence per line is how the JSON form is written out.
    expect(read('out/deep/b.caption')).toBe(sound().replace('angle. The', 'angle.\nThe'));
  });

  test('an import does not overwrite what somebody has written', async () => {
    const { run, read } = folder({ 'in/a.caption': critiqued, 'out/a.caption': sound() });
    await run('export', 'json', 'in', 'json');
    const { code, err } = await run('import', 'json', 'json', 'out');
    expect(code).toBe(2);
    expect(err).toContain('--force');
    expect(read('out/a.caption')).toBe(sound());
    expect((await run('import', 'json', 'json', 'out', '--force')).code).toBe(0);
    expect(read('out/a.caption')).toBe(critiqued);
  });

  test('a file that is no caption in JSON form is named', async () => {
    const { code, err } = await folder({ 'in/a.json': '{"format": 1}' }).run('import', 'json', 'in', 'out');
    expect(code).toBe(2);
    expect(err).toContain('is no caption in JSON form');
  });

  test('a collection in the CHAI layout goes out and in again', async () => {
    const { run, read } = folder({ 'in/tank.caption': critiqued });
    expect((await run('export', 'chai', 'in', 'tree')).code).toBe(0);
    expect((await run('import', 'chai', 'tree', 'out')).code).toBe(0);
    expect(read('out/tank.caption')).toContain('A diver in dark clothing hangs in the middle of a glass tank.');
  });

  test('a form that is not known is answered with those that are', async () => {
    expect((await folder().run('export', 'chia', 'a', 'b')).err).toContain('Did you mean chai?');
  });
});
