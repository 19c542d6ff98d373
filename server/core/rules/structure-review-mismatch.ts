/** 5 of 5 says that nothing has to change; any other score says what. */
import type { PlacedEntry } from '../caption/caption.ts';
import { shift } from '../text/span.ts';
import type { Report, SectionRule } from './rule.ts';

const score = /^(\d+)(?:\s*[/／]\s*(\d+))?$/;

export const rule: SectionRule = {
  scope: 'section',
  id: 'structure/review-mismatch',
  severity: 'error',
  on: true,
  *check({ entries }): Iterable<Report> {
    for (const placed of entries) {
      const { heading } = placed.entry;
      if (heading.entry !== 'critique' || heading.value === undefined) continue;
      const match = score.exec(heading.value.text);
      if (match === null) continue;
      const span = shift(heading.value.span, placed.start);
      const best = match[2] ?? '5';
      const isPerfect = match[1] === best;
      if (isPerfect && asksForChange(placed)) yield { span, variant: 'perfect', args: { score: heading.value.text } };
      if (!isPerfect && isEmpty(placed)) yield { span, args: { score: heading.value.text, best: `${best}/${best}` } };
    }
  },
};

const asksForChange = ({ points }: PlacedEntry): boolean =>
  points.some(({ edit }) => edit !== undefined && edit.kind !== 'about');

const isEmpty = ({ entry }: PlacedEntry): boolean => entry.items.every((item) => item.kind === 'comment');
