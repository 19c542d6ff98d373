/** A critique that finds fault and leaves open what would be right cannot be acted on without the video. */
import { withoutRepair } from '../critique/claims.ts';
import { shift, slice } from '../text/span.ts';
import { shortened } from './critique-words.ts';
import type { Report, SectionRule } from './rule.ts';

export const rule: SectionRule = {
  scope: 'section',
  id: 'critique/missing-repair',
  severity: 'information',
  on: true,
  *check(section, { critiquesOf }): Iterable<Report> {
    for (const { placed, prose, claims } of critiquesOf(section)) {
      for (const { span } of withoutRepair(claims())) {
        yield { span: shift(span, placed.start), args: { claim: shortened(slice(prose, span)) } };
      }
    }
  },
};
