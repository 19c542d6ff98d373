/** The import table of ARCHITECTURE.md, read from the source: a folder that reaches where it may not fails here. */
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = resolve(fileURLToPath(import.meta.url), '../..');

interface Row {
  readonly folder: string;
  /** Folders of this repository. */
  readonly own: readonly string[];
  /** Packages; `node` stands for all of Node's own modules. */
  readonly packages: readonly string[];
}

/** A folder may import itself, the folders and the packages listed, and nothing else. */
const table: readonly Row[] = [
  { folder: 'server/core', own: ['schemas'], packages: ['yaml', 'zod', 'diff', 'ajv'] },
  { folder: 'server/node', own: ['server/core'], packages: ['node', 'zod', 'tinyglobby', 'picomatch', 'openai'] },
  {
    folder: 'server/lsp',
    own: ['server/core', 'server/node'],
    packages: ['node', 'vscode-languageserver', 'vscode-languageserver-textdocument', 'vscode-uri'],
  },
  {
    folder: 'server/cli',
    own: ['server/core', 'server/node', 'schemas'],
    packages: ['node', 'cac', 'picocolors', 'tinyglobby', 'picomatch'],
  },
  {
    folder: 'extension',
    own: ['server/lsp/protocol', 'media/protocol'],
    packages: ['vscode', 'vscode-languageclient'],
  },
  { folder: 'media', own: ['server/core/evidence'], packages: ['mediabunny', 'zod'] },
];

const imports = (source: string): string[] =>
  [...source.matchAll(/(?:^|\n)\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/g)]
    .concat([...source.matchAll(/(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g)])
    .concat([...source.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)])
    .map((match) => match[1]!);

function filesOf(folder: string): string[] {
  let entries: string[];
  try {
    entries = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
  return entries.filter((name) => /\.(ts|mts)$/.test(name)).map((name) => join(folder, name));
}

const node = new Set(builtinModules);

function allowed(row: Row, file: string, target: string): boolean {
  if (target.startsWith('.')) {
    const path = relative(root, resolve(root, dirname(file), target));
    return [row.folder, ...row.own].some(
      (folder) => path === folder || path.startsWith(`${folder}/`) || path.startsWith(`${folder}.`),
    );
  }
  if (target.startsWith('node:') || node.has(target)) return row.packages.includes('node');
  return row.packages.some((name) => target === name || target.startsWith(`${name}/`));
}

const reaches = (row: Row): string[] =>
  filesOf(row.folder).flatMap((file) =>
    imports(readFileSync(join(root, file), 'utf8'))
      .filter((target) => !allowed(row, file, target))
      .map((target) => `${file} imports ${target}`),
  );

describe('the import table', () => {
  for (const row of table) {
    test(`${row.folder} imports only what it may`, () => expect(reaches(row)).toEqual([]));
  }

  test('an import that is not in the table is seen', () => {
    const core = table[0]!;
    expect(allowed(core, 'server/core/syntax/parse.ts', 'node:fs')).toBe(false);
    expect(allowed(core, 'server/core/syntax/parse.ts', '../../cli/main.ts')).toBe(false);
    expect(allowed(core, 'server/core/syntax/parse.ts', '../text/span.ts')).toBe(true);
    expect(imports("import { a } from 'x';\nexport * from './y.ts';\nconst z = await import('z');")).toEqual([
      'x',
      './y.ts',
      'z',
    ]);
  });
});

describe('the core is pure', () => {
  const forbidden =
    /\b(?:Date\.now|new Date\(|Math\.random|performance\.now|setTimeout|setInterval|console\.|process\.|async |await |Promise[<.])/;
  test('no clock, no randomness, no printing, nothing asynchronous', () => {
    const faults = filesOf('server/core').flatMap((file) =>
      readFileSync(join(root, file), 'utf8')
        .split('\n')
        .filter((line) => forbidden.test(line.replace(/\/\/.*|^\s*\/?\*.*|'[^']*'|`[^`]*`/g, '')))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(faults).toEqual([]);
  });
});
