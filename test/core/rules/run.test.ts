/** Severities, options and faults. */
import { describe, expect, test } from 'vitest';
import { analyser } from '../../../server/core/analysis/analyse.ts';
import type { SectionRule } from '../../../server/core/rules/rule.ts';
import { ruleSet } from '../../../server/core/rules/rule-set.ts';
import { runDocument, runSection } from '../../../server/core/rules/run.ts';
import { builtInSpec } from '../../../server/core/spec/built-in.ts';
import type { RuleSetting } from '../../../server/core/spec/spec.ts';

const spec = builtInSpec();
const withRule = (id: string, setting: RuleSetting) => analyser({ ...spec, rules: new Map([[id, setting]]) });

describe('a project', () => {
  const text = '# Motion\n\nIt perhaps rains.\n';
  const severities = (setting: RuleSetting): string[] =>
    withRule(
      'style/speculation',
      setting,
    )(text)
      .findings.filter(({ code }) => code === 'style/speculation')
      .map(({ severity }) => severity);

  test('sets the severity of a rule', () => expect(severities({ severity: 'error' })).toEqual(['error']));

  test('switches a rule off', () => expect(severities({ severity: 'off' })).toEqual([]));

  test('stands above what a rule says about one report', () => {
    const analyse = withRule('structure/missing-aspect', { severity: 'hint' });
    const found = analyse(`${text}\n# Merged\n\nIt rains.\n`).findings;
    const missing = found.filter(({ code }) => code === 'structure/missing-aspect');
    expect(missing.map(({ severity }) => severity)).toEqual(['hint', 'hint', 'hint', 'hint']);
  });

  test('sets options', () => {
    const analyse = withRule('structure/merged-budget', { options: { words: 3 } });
    const found = analyse('# Merged\n\nIt rains all day.\n').findings;
    expect(found.filter(({ code }) => code === 'structure/merged-budget')).toHaveLength(1);
  });

  test('extends a word list', () => {
    const lists = new Map([...spec.lists, ['style/audio', ['thunder']]]);
    const found = analyser({ ...spec, lists })('# Scene\n\nThunder rolls.\n').findings;
    expect(found.filter(({ code }) => code === 'style/audio')).toHaveLength(1);
  });
});

test('a missing section is information while one writes and an error once approved', () => {
  const analyse = analyser(spec);
  const severities = (text: string) =>
    new Set(
      analyse(text)
        .findings.filter(({ code }) => code === 'structure/missing-aspect')
        .map(({ severity }) => severity),
    );
  expect(severities('# Scene\n\nA road.\n')).toEqual(new Set(['information']));
  expect(severities('# Scene\n\nA road.\n\n## Review approved (jonas)\n')).toEqual(new Set(['error']));
  expect(severities('# Scene\n\nA road.\n\n## Review\n')).toEqual(new Set(['information']));
});

test('a rule that throws is a fault, and the others still speak', () => {
  const broken: SectionRule = {
    scope: 'section',
    id: 'test/broken',
    severity: 'error',
    on: true,
    *check() {
      yield { span: { start: 0, end: 1 } };
      throw new Error('a bug');
    },
  };
  const { caption } = analyser(spec)('# Motion\n\nIt perhaps rains.\n');
  const rules = ruleSet(spec);
  const active = { rule: broken, severity: 'error', fixed: false, options: {} } as const;
  const set = { ...rules, section: [active, ...rules.section] };
  const sections = caption.sections.map(({ section }) => runSection(section, caption.labels, set));
  const { findings, faults } = runDocument(caption, sections, set);
  expect(faults).toEqual([{ code: 'test/broken', reason: expect.stringContaining('a bug') }]);
  expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['test/broken', 'style/speculation']));
});
