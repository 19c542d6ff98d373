/** The figures that decide severities, on captions that experts revised: whoever changes a rule sees what it does to them. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const data = process.env.CUTLINE_CHAI ?? '../shared/chai';

function figures<Figures>(script: string, ...files: readonly string[]): Figures {
  const { stdout, stderr, status } = spawnSync(
    'npm',
    ['run', '--silent', script, '--', ...files.map((file) => join(data, file)), '--json'],
    { encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  if (status !== 0) throw new Error(`${script} failed:\n${stderr}`);
  return JSON.parse(stdout);
}

interface Counts {
  readonly pre: number;
  readonly post: number;
  readonly repaired: number;
}

interface Experts {
  readonly documents: number;
  readonly error: Counts;
  readonly warning: Counts;
  readonly randomRepaired: number;
  readonly findingsPer100Approved: number;
  readonly confirmedDraftShare: number;
}

interface Critiques {
  readonly critiques: number;
  readonly edits: number;
  readonly replacements: number;
  readonly anchored: number;
  readonly applied: number;
  readonly constructiveAuc: number;
  readonly constructiveAucMatched: number;
}

describe('findings on drafts that experts revised', () => {
  const { documents, error, warning, ...shares } = figures<Experts>('bench:experts', 'captions.jsonl');

  test('are measured on clips', () => expect(documents).toBeGreaterThan(0));
  test('errors are what experts change', () => expect(error.repaired / error.pre).toBeGreaterThanOrEqual(0.85));
  test('warnings are what experts change', () => expect(warning.repaired / warning.pre).toBeGreaterThanOrEqual(0.75));
  test('both far beyond chance', () => {
    expect((error.repaired + warning.repaired) / (error.pre + warning.pre)).toBeGreaterThan(2 * shares.randomRepaired);
  });
  test('approved documents are left alone', () => expect(shares.findingsPer100Approved).toBeLessThanOrEqual(10));
  test('many drafts have one', () => expect(shares.confirmedDraftShare).toBeGreaterThanOrEqual(0.3));
});

describe('critiques as experts write them', () => {
  const found = figures<Critiques>('bench:critiques', 'captions.jsonl', 'critiques.jsonl');

  test('state edits that are read', () => expect(found.edits / found.critiques).toBeGreaterThanOrEqual(0.25));
  test('whose words are found in the draft', () => {
    expect(found.anchored / found.replacements).toBeGreaterThanOrEqual(0.95);
  });
  test('and stand in the final caption', () => {
    expect(found.applied / found.replacements).toBeGreaterThanOrEqual(0.9);
  });
  test('tell themselves from critiques that leave the repair open', () => {
    expect(found.constructiveAuc).toBeGreaterThanOrEqual(0.95);
    expect(found.constructiveAucMatched).toBeGreaterThanOrEqual(0.85);
  });
});
