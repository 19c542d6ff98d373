/** Prose that would hang a careless pattern: every rule stays linear on it, and none throws. */
import { expect, test } from 'vitest';
import { analyser } from '../../../server/core/analysis/analyse.ts';
import { allRules, ruleSet } from '../../../server/core/rules/rule-set.ts';
import { runDocument, runSection } from '../../../server/core/rules/run.ts';
import { builtInSpec } from '../../../server/core/spec/built-in.ts';

const size = 1_000_000;
const spec = builtInSpec();
const off = analyser({ ...spec, rules: new Map(allRules.map(({ id }) => [id, { severity: 'off' }])) });
const on = ruleSet({ ...spec, rules: new Map(allRules.map(({ id, severity }) => [id, { severity }])) });

const fill = (piece: string): string => piece.repeat(Math.ceil(size / piece.length));

const hostile: Readonly<Record<string, string>> = {
  'one letter': fill('a'),
  blanks: `A${fill(' ')}b.`,
  'a word again and again': fill('the '),
  'hedges and alternatives': fill('a man or a woman appears to be '),
  'clauses without an end': fill(', emphasizing the'),
  'opening quotation marks': fill('"“\'‘« '),
  'marks of markup': fill('**a __b `c '),
  'list marks': fill('- \n1. \n'),
  'arrows and apostrophes': fill("->bird's'"),
  'other scripts': fill('a 右 前。'),
  'invisible characters': fill('\u200b\ufeff a'),
  'allow comments': fill('<!-- allow style/absence: x -->\nThere is no end.\n'),
  'times that run backwards': Array.from({ length: size / 20 }, (_, at) => `It stops. @${size - at}`).join('\n'),
};

/** Far above what linear rules take together for a megabyte on a busy machine, far below what one quadratic rule takes. */
const limit = 20_000;

test.each(Object.entries(hostile))(
  '%s',
  (_name, prose) => {
    const { caption } = off(`# Motion\n\n${prose}\n`);
    const start = performance.now();
    const sections = caption.sections.map(({ section }) => runSection(section, caption.labels, on));
    const { faults } = runDocument(caption, sections, on);
    expect(performance.now() - start).toBeLessThan(limit);
    expect(faults).toEqual([]);
  },
  120_000,
);
