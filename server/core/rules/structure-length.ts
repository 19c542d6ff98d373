/** A section much shorter or longer than experts' sections for the same aspect (1st and 99th percentile). */
import { wordCount } from '../text/word-count.ts';
import type { Report, SectionRule } from './rule.ts';

export const rule: SectionRule = {
  scope: 'section',
  id: 'structure/length',
  severity: 'information',
  on: true,
  *check({ aspect: id, heading, prose }, { spec }): Iterable<Report> {
    const aspect = spec.aspects.find((each) => each.id === id);
    if (aspect?.words === undefined || prose.sentences.length === 0) return;
    const { least, most } = aspect.words;
    const count = wordCount(prose.words);
    const args = { aspect: aspect.heading, count: String(count), least: String(least), most: String(most) };
    if (count < least) yield { span: heading.span, variant: 'short', args };
    if (count > most) yield { span: heading.span, variant: 'long', args };
  },
};
