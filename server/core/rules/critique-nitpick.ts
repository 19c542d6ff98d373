/** Under a score of 4 stands a remark about wording and nothing else: the caption was right. */
import { isNitpick } from '../critique/nitpick.ts';
import { hull, shift } from '../text/span.ts';
import type { Report, SectionRule } from './rule.ts';

export const rule: SectionRule = {
  scope: 'section',
  id: 'critique/nitpick',
  severity: 'information',
  on: true,
  *check(section, { critiquesOf }): Iterable<Report> {
    for (const { placed, prose, score, claims: read } of critiquesOf(section)) {
      const claims = read();
      const [first, last] = [claims[0], claims.at(-1)];
      if (score !== 4 || first === undefined || last === undefined || !isNitpick(prose, claims)) continue;
      yield { span: shift(hull(first.span, last.span), placed.start) };
    }
  },
};
