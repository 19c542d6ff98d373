/** Words that speak to an editor: they belong in the critique. */
import { slice } from '../text/span.ts';
import { hitReport } from './phrase-rule.ts';
import type { Report, SectionRule } from './rule.ts';

const arrow = /->|=>|→|➔/g;

export const rule: SectionRule = {
  scope: 'section',
  id: 'format/critique-residue',
  severity: 'warning',
  on: true,
  *check(section, { reading }): Iterable<Report> {
    for (const hit of reading.hits('format/critique-residue')) yield hitReport(hit, section);
    for (const match of section.prose.flat.matchAll(arrow)) {
      const start = section.prose.span.start + match.index;
      const span = { start, end: start + match[0].length };
      if (!reading.quoted(span)) yield { span, args: { words: slice(section.text, span) } };
    }
  },
};
