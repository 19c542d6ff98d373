/** Executes the pages of the rules: what they underline is flagged, what they accept is not, and fixes do what they show. */
import { describe, expect, test } from 'vitest';
import { type Analyse, analyser } from '../../../server/core/analysis/analyse.ts';
import type { Finding } from '../../../server/core/rules/rule.ts';
import { type AnyRule, allRules } from '../../../server/core/rules/rule-set.ts';
import { builtInSpec } from '../../../server/core/spec/built-in.ts';
import { apply } from '../../../server/core/text/edit.ts';
import { words } from '../../../server/core/words/words.ts';
import { type Example, type Page, pages, type Underline } from './page.ts';

const english = words('en');
const spec = builtInSpec();
const plain = analyser(spec);
const all = pages();

/** A rule that is off by default is shown switched on. */
const analyserFor = (rule: AnyRule): Analyse =>
  rule.on ? plain : analyser({ ...spec, rules: new Map([...spec.rules, [rule.id, { severity: rule.severity }]]) });

describe('every rule has its page', () => {
  test('and every page its rule', () => {
    expect(all.map(({ id }) => id).sort()).toEqual(allRules.map(({ id }) => id));
  });

  test('under the name of the rule', () => {
    expect(all.filter(({ id, file }) => file !== `${id.replace('/', '-')}.md`).map(({ file }) => file)).toEqual([]);
  });
});

for (const page of all) {
  const rule = allRules.find(({ id }) => id === page.id);
  if (rule === undefined) continue;
  describe(page.id, () => {
    const analyse = analyserFor(rule);
    const findingsIn = (text: string): readonly Finding[] =>
      analyse(text).findings.filter(({ code }) => code === page.id);

    test('says why, and shows what it flags and what it accepts', () => {
      expect(page.why).not.toBe('');
      expect(page.examples.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['flagged', 'accepted']));
    });
    for (const [index, example] of page.examples.entries()) {
      test(`${example.kind}, line ${example.line}`, () => check(page, index, example, findingsIn));
    }
  });
}

function check(page: Page, index: number, example: Example, findingsIn: (text: string) => readonly Finding[]): void {
  const { text } = example;
  switch (example.kind) {
    case 'accepted':
      expect(underlinesOf(text, findingsIn(text), [])).toEqual([]);
      return;
    case 'flagged':
      expect(example.underlines.length).toBeGreaterThan(0);
      expect(underlinesOf(text, findingsIn(text), example.underlines)).toEqual(example.underlines);
      return;
    case 'fixed': {
      const before = page.examples[index - 1];
      expect(before?.kind).toBe('flagged');
      const edits = findingsIn(before!.text).flatMap(({ fixes }) => fixes[0]?.edits ?? []);
      expect(apply(before!.text, edits)).toBe(text);
    }
  }
}

/** What the findings would underline; a message is given where the page gives one. */
function underlinesOf(text: string, findings: readonly Finding[], expected: readonly Underline[]): Underline[] {
  return findings.map(({ span, message }, index) => {
    const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
    const line = text.slice(0, span.start).split('\n').length - 1;
    const lineEnd = text.indexOf('\n', span.start);
    const place = { line, from: span.start - lineStart, to: Math.min(span.end, lineEnd) - lineStart };
    return expected[index]?.message === undefined ? place : { ...place, message: english.message(message) };
  });
}
