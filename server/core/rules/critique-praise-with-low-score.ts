/** A score below 5 says that something has to change; a critique that only praises does not say what. */
import { isOnlyPraise } from '../critique/meter.ts';
import { hull, shift } from '../text/span.ts';
import type { Report, SectionRule } from './rule.ts';

export const rule: SectionRule = {
  scope: 'section',
  id: 'critique/praise-with-low-score',
  severity: 'warning',
  on: true,
  *check(section, { critiquesOf }): Iterable<Report> {
    for (const { placed, score, claims: read } of critiquesOf(section)) {
      if (score === undefined || score >= 5 || placed.points.some(({ edit }) => edit !== undefined)) continue;
      const claims = read();
      const [first, last] = [claims[0], claims.at(-1)];
      if (first === undefined || last === undefined || !isOnlyPraise(claims)) continue;
      yield { span: shift(hull(first.span, last.span), placed.start), args: { score: String(score) } };
    }
  },
};
