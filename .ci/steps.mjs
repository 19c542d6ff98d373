// Runs the checks one after another and adds up what they counted. A step counts the tests that it reports, or itself.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const data = process.env.CUTLINE_CHAI ?? '../shared/chai';
const scratch = mkdtempSync(join(tmpdir(), 'cutline-ci-'));
const report = (name) => join(scratch, `${name}.json`);
const vitest = (name, ...more) => ({
  name,
  command: [
    'npx',
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report(name)}`,
    ...more,
  ],
  counts: report(name),
});
const step = (name, ...command) => ({ name, command });

// The seeds are fixed, so that a change lands or not by its own merit; `npm run fuzz` without one looks further.
const steps = [
  step('formatter and linter', 'npm', 'run', 'lint'),
  step('types', 'npm', 'run', 'types'),
  step('build', 'npm', 'run', 'build'),
  vitest('tests'),
  step('the README starts', 'npm', 'start'),
  vitest('corpus', '--config', 'vitest.corpus.config.mts'),
  step('fuzz for a minute', 'npm', 'run', 'fuzz', '--', '--seconds', '60', '--seed', '70707'),
  step('random edits', 'npm', 'run', 'fuzz', '--', '--edits', '20000', '--seed', '1'),
  step('benchmark, smoke', 'npm', 'run', 'bench', '--', '--smoke'),
];

let passed = 0;
let failed = 0;
const summary = [];
if (!existsSync(join(data, 'captions.jsonl'))) {
  summary.push(`FAILED  the corpus is missing at ${data}`);
  failed += 1;
}
for (const { name, command, counts } of steps) {
  console.log(`\n=== ${name}: ${command.join(' ')}`);
  const started = Date.now();
  const { status } = spawnSync(command[0], command.slice(1), {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, CUTLINE_CHAI: data, NO_COLOR: '1' },
  });
  const tests = counts && existsSync(counts) ? JSON.parse(readFileSync(counts, 'utf8')) : undefined;
  const good = tests ? tests.numPassedTests : status === 0 ? 1 : 0;
  // A run that breaks outside its tests, or that found none, has failed whatever it counted.
  const bad = tests
    ? Math.max(tests.numFailedTests, status === 0 && tests.numTotalTests > 0 ? 0 : 1)
    : status === 0
      ? 0
      : 1;
  passed += good;
  failed += bad;
  summary.push(
    `${bad ? 'FAILED' : 'ok    '}  ${name} (${good} passed, ${bad} failed, ${((Date.now() - started) / 1000).toFixed(0)} s)`,
  );
}
rmSync(scratch, { recursive: true, force: true });
console.log(`\n${summary.join('\n')}\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
