import { expect, test } from 'vitest';
import { fixAll } from '../../../server/core/analysis/fix-all.ts';
import type { Finding, Fix } from '../../../server/core/rules/rule.ts';
import { apply } from '../../../server/core/text/edit.ts';

type Change = readonly [start: number, end: number, text: string];

const fix = (safety: Fix['safety'], ...changes: readonly Change[]): Fix => ({
  title: { key: 'fix', args: {} },
  safety,
  edits: changes.map(([start, end, text]) => ({ span: { start, end }, text })),
});

const finding = (...fixes: readonly Fix[]): Finding => ({
  code: 'a/b',
  severity: 'warning',
  span: { start: 0, end: 1 },
  message: { key: 'a/b', args: {} },
  related: [],
  fixes,
});

const fixed = (text: string, findings: readonly Finding[], safety: Fix['safety'] = 'safe'): string =>
  apply(text, fixAll(findings, safety).edits);

test('every finding gives its first fix that is safe enough', () => {
  const findings = [
    finding(fix('suggestion', [0, 1, 'x']), fix('safe', [0, 1, 'A'])),
    finding(fix('suggestion', [2, 3, 'C'])),
  ];
  expect(fixed('abc', findings)).toBe('Abc');
  expect(fixed('abc', findings, 'suggestion')).toBe('xbC');
});

test('a fix that collides with an earlier one waits as a whole', () => {
  const findings = [
    finding(fix('safe', [2, 4, '--'])),
    finding(fix('safe', [3, 5, '!!'], [0, 1, 'A'])),
    finding(fix('safe', [5, 6, 'F'])),
  ];
  expect(fixed('abcdef', findings)).toBe('ab--eF');
  expect(fixAll(findings, 'safe').count).toBe(2);
});

test('the order of the findings does not have to be that of the text', () => {
  const findings = [
    finding(fix('safe', [4, 5, 'E'])),
    finding(fix('safe', [0, 1, 'A'])),
    finding(fix('safe', [3, 5, '!'])),
  ];
  expect(fixed('abcdef', findings)).toBe('AbcdEf');
});

test('two insertions at one place collide', () => {
  expect(fixed('ab', [finding(fix('safe', [1, 1, 'x'])), finding(fix('safe', [1, 1, 'y']))])).toBe('axb');
});
