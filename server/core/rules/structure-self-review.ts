/**
 * A review by the person whose critique it judges. Who rejects a version and writes it anew is named by both, and that
 * review says `corrected`.
 */
import type { Entry } from '../syntax/tree.ts';
import { shift } from '../text/span.ts';
import type { Report, SectionRule } from './rule.ts';

export const rule: SectionRule = {
  scope: 'section',
  id: 'structure/self-review',
  severity: 'warning',
  on: true,
  *check({ entries }): Iterable<Report> {
    const critics = new Map(
      entries.flatMap(({ start, entry }) => {
        const who = entry.heading.entry === 'critique' ? entry.heading.by?.who : undefined;
        return who === undefined ? [] : [[nameOf(who.text), shift(who.span, start)]];
      }),
    );
    for (const { start, entry } of entries) {
      const who = isVerdict(entry) ? entry.heading.by?.who : undefined;
      const critic = who === undefined ? undefined : critics.get(nameOf(who.text));
      if (who === undefined || critic === undefined) continue;
      yield {
        span: shift(who.span, start),
        args: { who: who.text },
        related: [{ span: critic, message: { key: 'related.own-critique', args: {} } }],
      };
    }
  },
};

const isVerdict = ({ heading }: Entry): boolean =>
  heading.entry === 'review' && heading.value?.text.toLowerCase() !== 'corrected';

const nameOf = (text: string): string => text.trim().toLowerCase();
