/** Polished critiques are in one language, so that editors and models can read them; notes in another are kept as raw. */

import { foreignPart } from '../critique/language.ts';
import { shift } from '../text/span.ts';
import type { Report, SectionRule } from './rule.ts';

export const rule: SectionRule = {
  scope: 'section',
  id: 'critique/non-english',
  severity: 'warning',
  on: true,
  *check(section, { critiquesOf }): Iterable<Report> {
    for (const { placed, prose } of critiquesOf(section)) {
      const part = foreignPart(prose, 'en');
      if (part !== undefined) yield { span: shift(part, placed.start) };
    }
  },
};
