import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { folder, sound } from './harness.ts';

const doubled = sound('The camera camera is <static>, 100% & "fixed".');
const files = { 'a b/ä#1.caption': `${doubled}\n# Subject\n\nA second tugboat.\n`, 'clean.caption': sound() };

const output = async (format: string): Promise<string> => (await folder(files).run('check', '--format', format)).out;

interface Findings {
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly {
      readonly code: string;
      readonly start: { readonly line: number; readonly column: number; readonly offset: number };
      readonly fixes: readonly { readonly edits: readonly { readonly start: { readonly offset: number } }[] }[];
    }[];
  }[];
  readonly summary: Readonly<Record<string, number>>;
}

describe('json', () => {
  test('has the published shape', async () => {
    const schema = JSON.parse(readFileSync(new URL('../../schemas/check-output.schema.json', import.meta.url), 'utf8'));
    const validate = new Ajv2020({ strict: true }).compile(schema);
    const value: unknown = JSON.parse(await output('json'));
    expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ version: 1, files: [{}], summary: {} })).toBe(false);
  });

  test('lines, columns and offsets name the same place', async () => {
    const { files: found, summary } = JSON.parse(await output('json')) as Findings;
    expect(found.map((file) => file.path)).toEqual(['a b/ä#1.caption', 'clean.caption']);
    const text = files['a b/ä#1.caption'];
    const repeated = found[0]!.findings.find(({ code }) => code === 'format/repeated-word')!;
    const offset = text.indexOf('camera camera');
    expect(text.split('\n')[repeated.start.line - 1]!.slice(repeated.start.column - 1)).toMatch(/^camera/);
    expect(repeated.start.offset).toBeGreaterThanOrEqual(offset);
    expect(repeated.start.offset).toBeLessThan(offset + 'camera camera'.length);
    const all = found.flatMap((file) => file.findings);
    expect(summary.files).toBe(2);
    expect(['error', 'warning', 'information', 'hint'].reduce((sum, name) => sum + summary[name]!, 0)).toBe(all.length);
  });
});

describe('sarif', () => {
  test('is one run of version 2.1.0 whose results name rules, places and repairs', async () => {
    const sarif = JSON.parse(await output('sarif'));
    expect(sarif).toMatchObject({ version: '2.1.0', runs: [{ tool: { driver: { name: 'cutline' } } }] });
    const [{ results, tool, columnKind }] = sarif.runs;
    expect(columnKind).toBe('utf16CodeUnits');
    const known = new Set(tool.driver.rules.map((rule: { id: string }) => rule.id));
    for (const result of results) {
      expect(known.has(result.ruleId)).toBe(true);
      expect(['error', 'warning', 'note']).toContain(result.level);
      expect(result.message.text).not.toBe('');
      const { artifactLocation, region } = result.locations[0].physicalLocation;
      expect(artifactLocation.uri).toMatch(/^(a%20b\/%C3%A4%231|clean)\.caption$/);
      expect(region.startLine).toBeGreaterThan(0);
      expect(region.endColumn).toBeGreaterThan(0);
    }
    const repaired = results.find((result: { ruleId: string }) => result.ruleId === 'format/repeated-word');
    expect(repaired.fixes[0].artifactChanges[0].replacements[0].deletedRegion.startLine).toBeGreaterThan(0);
  });
});

describe('junit', () => {
  test('is XML with a suite for each file, and nothing unescaped', async () => {
    const xml = await output('junit');
    expect(xml).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="cutline">\n/);
    expect(xml.match(/<testsuite /g)).toHaveLength(2);
    expect(xml).toMatch(/<failure type="error" message="[^"<]*">/);
    const open: string[] = [];
    for (const [, end, name, empty] of xml.matchAll(/<(\/?)([a-z-]+)(?:\s[a-z]+="[^"<>]*")*(\/?)>/g)) {
      if (end) expect(open.pop()).toBe(name);
      else if (!empty) open.push(name!);
    }
    expect(open).toEqual([]);
    expect(xml.replace(/<[^<>]*>|&(?:amp|lt|gt|quot);/g, '')).not.toMatch(/[<>&]/);
  });
});

describe('github', () => {
  test('is one line for each finding, with what the runner would misread escaped', async () => {
    const lines = (await output('github')).trimEnd().split('\n');
    for (const line of lines) {
      expect(line).toMatch(
        /^::(error|warning|notice) file=[^,:]+,line=\d+,endLine=\d+(,col=\d+,endColumn=\d+)?,title=[^,:]+::\S/,
      );
    }
    expect(lines.some((line) => line.includes('%0A'))).toBe(true);
  });
});

describe('stylish', () => {
  test('shows the words in their line, what to do, and a sum', async () => {
    const { run } = folder({
      'a.caption': doubled,
      'cutline.spec.json':
        '{ "extends": "chai", "rules": { "structure/length": "off", "aspect/unremarkable": "off" } }',
    });
    const { out } = await run('check');
    expect(out).toMatchInlineSnapshot(`
      "a.caption
        24:57  warning  \`camera\` stands twice  format/repeated-word
               │ …speed from a high angle. The camera camera is <static>, 100% & "fixed".
               │                               ~~~~~~~~~~~~~
               = Remove one of them
               + Remove \`camera\` (--fix does it)

      1 caption checked, 1 warning
      1 fixable with --fix
      "
    `);
  });
});
