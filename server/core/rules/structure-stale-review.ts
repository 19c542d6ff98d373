/** A review remembers the text it was given for; an edit since then is not reviewed. */
import { shortHash } from '../text/hash.ts';
import { shift } from '../text/span.ts';
import type { Report, SectionRule } from './rule.ts';

export const rule: SectionRule = {
  scope: 'section',
  id: 'structure/stale-review',
  severity: 'warning',
  on: true,
  *check(section): Iterable<Report> {
    // Of several reviews only the last one speaks about the present text.
    const last = section.entries.filter(({ entry }) => entry.heading.entry === 'review').at(-1);
    const hash = last?.entry.heading.by?.hash;
    if (last === undefined || hash === undefined || hash.text === shortHash(section.prose.words)) return;
    const who = last.entry.heading.by?.who?.text ?? '';
    yield {
      span: shift(last.entry.heading.span, last.start),
      ...(who === '' ? { variant: 'nobody' } : {}),
      args: { who },
    };
  },
};
