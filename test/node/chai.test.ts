import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { builtInSpec } from '../../server/core/spec/built-in.ts';
import { exportChaiTree, importChaiTree } from '../../server/node/chai.ts';
import { clip, feedback, subject, tree, written } from '../core/dataset/chai-example.ts';

const spec = builtInSpec();
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cutline-chai-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (...steps: string[]) => join(folder, ...steps);

function put(root: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** Every file below the folder: JSON as values, anything else as text. */
function filesIn(root: string): Record<string, unknown> {
  const paths = readdirSync(root, { recursive: true }) as string[];
  const found = paths.filter((path) => statSync(join(root, path)).isFile()).sort();
  return Object.fromEntries(
    found.map((path) => {
      const text = readFileSync(join(root, path), path.endsWith('.bin') ? 'latin1' : 'utf8');
      return [path, path.endsWith('.json') ? JSON.parse(text) : text];
    }),
  );
}

const keys = (found: readonly { key: string }[]) => found.map(({ key }) => key);
const document = () => at('documents', 'harbor.3.1.caption');
const edit = (old: string, now: string) =>
  writeFileSync(document(), readFileSync(document(), 'utf8').replace(old, now));

describe('a folder in the CHAI layout', () => {
  const more = new Map<string, string | Uint8Array>([
    ['notes.txt', 'Kept as it is.\r\n'],
    ['thumb.bin', Uint8Array.from([0xff, 0xfe, 0x00, 0x80])],
  ]);

  test('comes back from its documents, file by file', async () => {
    put(at('source'), new Map([...written(tree()), ...more]));
    const first = await importChaiTree(at('source'), at('documents'), spec);
    expect(first).toMatchObject({ total: 2, written: 2, unchanged: 0, stopped: false, problems: [] });
    expect(readdirSync(at('documents')).sort()).toEqual([
      'cutline.dataset.json',
      'harbor.3.1.caption',
      'harbor.3.1.history.jsonl',
      'z.caption',
      'z.history.jsonl',
    ]);
    const second = await exportChaiTree(at('documents'), at('out'), spec);
    expect(second).toMatchObject({ total: 2, unchanged: 0, stopped: false, notes: [], problems: [] });
    expect(filesIn(at('out'))).toEqual(filesIn(at('source')));
  });

  test('is imported again without a change', async () => {
    put(at('source'), written(tree()));
    await importChaiTree(at('source'), at('documents'), spec);
    const before = filesIn(at('documents'));
    expect(await importChaiTree(at('source'), at('documents'), spec)).toMatchObject({ written: 0, unchanged: 2 });
    expect(filesIn(at('documents'))).toEqual(before);
    await exportChaiTree(at('documents'), at('out'), spec);
    expect(await exportChaiTree(at('documents'), at('out'), spec)).toMatchObject({ written: 0 });
  });

  test('may lie beside its documents', async () => {
    put(folder, written(tree()));
    await importChaiTree(folder, at('documents'), spec);
    await importChaiTree(folder, at('documents'), spec);
    await exportChaiTree(at('documents'), at('documents', 'out'), spec);
    expect(filesIn(at('documents', 'out'))).toEqual(tree());
  });
});

describe('an edited document', () => {
  beforeEach(async () => {
    put(at('source'), written(tree()));
    await importChaiTree(at('source'), at('documents'), spec);
    edit('She holds one rope.', 'She pulls one rope.');
  });

  test('is never overwritten by an import', async () => {
    const again = await importChaiTree(at('source'), at('documents'), spec);
    expect(keys(again.problems)).toEqual(['dataset.edited']);
    expect(readFileSync(document(), 'utf8')).toContain('She pulls one rope.');
  });

  test('is overwritten when that is asked for, and its journal goes on', async () => {
    const journal = readFileSync(at('documents', 'harbor.3.1.history.jsonl'), 'utf8');
    const again = await importChaiTree(at('source'), at('documents'), spec, { force: true });
    expect(again).toMatchObject({ written: 1, unchanged: 1, problems: [] });
    expect(readFileSync(document(), 'utf8')).toContain('She holds one rope.');
    expect(readFileSync(at('documents', 'harbor.3.1.history.jsonl'), 'utf8')).toBe(journal);
  });

  test('is exported as it is now', async () => {
    await exportChaiTree(at('documents'), at('out'), spec);
    expect(filesIn(at('out'))[`${subject}_feedback.json`]).toEqual(
      feedback({ final_caption: 'A woman in a green coat stands on a pier. She pulls one rope.' }),
    );
  });
});

test('a source that went on replaces documents that nobody edited, and their journals keep both imports', async () => {
  put(at('source'), written(tree()));
  await importChaiTree(at('source'), at('documents'), spec);
  const newer = { ...tree(), [`${subject}_feedback.json`]: feedback({ final_caption: 'Newer.', mood: 1 }) };
  put(at('source'), written(newer));
  expect(await importChaiTree(at('source'), at('documents'), spec)).toMatchObject({ written: 1, problems: [] });
  const journal = readFileSync(at('documents', 'harbor.3.1.history.jsonl'), 'utf8');
  expect(journal.match(/"event":"imported"/g)).toHaveLength(2);
  await exportChaiTree(at('documents'), at('out'), spec);
  expect(filesIn(at('out'))).toEqual(newer);
  // And back again: what only the newer one had is gone.
  put(at('source'), written(tree()));
  await importChaiTree(at('source'), at('documents'), spec);
  await exportChaiTree(at('documents'), at('out2'), spec);
  expect(filesIn(at('out2'))).toEqual(tree());
});

test('a file that no document makes any more is told, and removed when that is asked for', async () => {
  put(at('source'), written(tree()));
  await importChaiTree(at('source'), at('documents'), spec);
  await exportChaiTree(at('documents'), at('out'), spec);
  writeFileSync(document(), readFileSync(document(), 'utf8').replace(/## Review approved.*\n/, ''));
  put(at('out'), new Map([['mine.txt', 'x']]));
  const again = await exportChaiTree(at('documents'), at('out'), spec);
  expect(again.notes.map(({ key, of }) => [key, of])).toEqual([
    ['dataset.left-over', at('out', `${subject}_review.json`)],
  ]);
  const forced = await exportChaiTree(at('documents'), at('out'), spec, { force: true });
  expect(forced.notes).toEqual([]);
  expect(Object.keys(filesIn(at('out')))).not.toContain(`${subject}_review.json`);
  expect(Object.keys(filesIn(at('out')))).toContain('mine.txt');
});

describe('nothing is written outside', () => {
  test('for ids that lead elsewhere', async () => {
    const up = '../../up.mp4';
    put(
      at('source'),
      written({ ...tree(), 'labels/x.json': { label: 'x', pos: [up, '/abs', 'a:b', 'nul\0'], neg: [clip] } }),
    );
    const summary = await importChaiTree(at('source'), at('deep', 'documents'), spec);
    expect(keys(summary.notes)).toEqual(Array(4).fill('dataset.unsafe-id'));
    expect(summary).toMatchObject({ written: 2, problems: [] });
    expect(readdirSync(folder).sort()).toEqual(['deep', 'source']);
    expect(readdirSync(at('deep'))).toEqual(['documents']);
  });

  test('for a document or a sidecar that names another place', async () => {
    put(at('source'), written(tree()));
    await importChaiTree(at('source'), at('documents'), spec);
    edit('video: harbor.3.1.mp4', 'video: "a:b"');
    const sidecar = at('documents', 'cutline.dataset.json');
    const path = '{"path":"../evil.txt","text":"x"}';
    writeFileSync(sidecar, readFileSync(sidecar, 'utf8').replace('"files": []', `"files": [${path}]`));
    const summary = await exportChaiTree(at('documents'), at('deep', 'out'), spec);
    expect(keys(summary.notes).sort()).toEqual(['dataset.unsafe-id', 'dataset.unsafe-path']);
    expect(readdirSync(at('deep'))).toEqual(['out']);
  });
});

describe('what cannot be done is said', () => {
  test.each([
    ['no such folder', () => importChaiTree(at('nowhere'), at('to'), spec), 'file.missing'],
    ['an empty folder', () => importChaiTree(folder, at('to'), spec), 'dataset.nothing-to-import'],
    ['a source inside the goal', () => importChaiTree(at('to', 'source'), at('to'), spec), 'dataset.into-source'],
    ['a folder without documents', () => exportChaiTree(folder, at('to'), spec), 'dataset.nothing-to-export'],
  ])('%s', async (_, run, key) => {
    expect(keys((await run()).problems)).toEqual([key]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a file that is no export', async () => {
    writeFileSync(at('a.json'), '{}');
    expect(keys((await importChaiTree(at('a.json'), at('to'), spec)).problems)).toEqual(['dataset.no-export']);
  });

  test('two documents of one clip', async () => {
    put(at('source'), written(tree()));
    await importChaiTree(at('source'), at('documents'), spec);
    writeFileSync(at('documents', 'copy.caption'), readFileSync(document()));
    const { problems } = await exportChaiTree(at('documents'), at('out'), spec);
    expect(problems).toEqual([
      { key: 'dataset.same-clip', args: { name: 'harbor.3.1.caption', other: 'copy.caption', clip } },
    ]);
  });

  test('a goal that is a file', async () => {
    put(at('source'), written(tree()));
    writeFileSync(at('to'), 'x');
    expect(new Set(keys((await importChaiTree(at('source'), at('to'), spec)).problems))).toEqual(
      new Set(['file.not-a-folder']),
    );
  });
});

test('the comprehensive export is written, and is imported again', async () => {
  put(at('source'), written(tree()));
  await importChaiTree(at('source'), at('documents'), spec);
  const comprehensive = new Date(2025, 10, 4, 12, 30);
  await exportChaiTree(at('documents'), at('out'), spec, { comprehensive });
  expect(readdirSync(at('out')).sort()).toEqual([
    'all_videos_with_captions_20251104_1230.json',
    'comprehensive_statistics_20251104_1230.json',
    'not_completed_videos_20251104_1230.json',
    'reviewed_videos_20251104_1230.json',
  ]);
  expect(await importChaiTree(at('out'), at('again'), spec)).toMatchObject({ total: 2, written: 2, problems: [] });
  await exportChaiTree(at('again'), at('out2'), spec, { comprehensive });
  expect(filesIn(at('out2'))).toEqual(filesIn(at('out')));
});

describe('an interruption', () => {
  test('on request leaves whole documents, and the next run does the rest', async () => {
    put(at('source'), written(tree()));
    let asked = 0;
    const summary = await importChaiTree(at('source'), at('documents'), spec, { stopped: () => ++asked > 1 });
    expect(summary).toMatchObject({ written: 1, stopped: true });
    expect(await importChaiTree(at('source'), at('documents'), spec)).toMatchObject({ written: 1, unchanged: 1 });
  });

  test('by kill -9 at any time leaves no half file, and the next run gives what an undisturbed one gives', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [
        `output_captions/subject_description/c${index}.mp4_feedback.json`,
        feedback({ video_id: `c${index}.mp4`, final_caption: 'A gull flies. '.repeat(200) }),
      ]),
    );
    put(at('source'), written(many));
    await importChaiTree(at('source'), at('whole'), spec);
    const whole = filesIn(at('whole'));
    for (const fraction of [0.2, 0.5, 0.8]) {
      await killedImport(Math.floor(40 * fraction));
      for (const [path, content] of Object.entries(filesIn(at('documents')))) {
        if (path.endsWith('.caption')) expect(content, path).toBe(whole[path]);
      }
    }
    await importChaiTree(at('source'), at('documents'), spec);
    expect(filesIn(at('documents'))).toEqual(whole);
  }, 60_000);

  /** An import in a process of its own that is killed while it works on the clip after `count` ones. */
  async function killedImport(count: number): Promise<void> {
    const script = `
      import { importChaiTree } from ${JSON.stringify(new URL('../../server/node/chai.ts', import.meta.url).href)};
      import { builtInSpec } from ${JSON.stringify(new URL('../../server/core/spec/built-in.ts', import.meta.url).href)};
      const [from, to] = ${JSON.stringify([at('source'), at('documents')])};
      await importChaiTree(from, to, builtInSpec(), { report: ({ done }) => process.stdout.write(done + '\\n') });`;
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let told = '';
    child.stdout.on('data', (text) => {
      told += text;
      if (told.split('\n').includes(String(count))) child.kill('SIGKILL');
    });
    await new Promise((resume) => child.on('close', resume));
    expect(child.signalCode).toBe('SIGKILL');
  }

  test('in the middle of a journal line is healed by the next run', async () => {
    put(at('source'), written(tree()));
    await importChaiTree(at('source'), at('documents'), spec);
    const journal = at('documents', 'harbor.3.1.history.jsonl');
    const lines = readFileSync(journal, 'utf8');
    writeFileSync(journal, lines.slice(0, lines.length / 2));
    rmSync(document());
    await importChaiTree(at('source'), at('documents'), spec);
    await exportChaiTree(at('documents'), at('out'), spec);
    expect(filesIn(at('out'))).toEqual(tree());
  });
});
