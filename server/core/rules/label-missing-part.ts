/** A label that cannot stand alone: a shallow focus lies somewhere, a complex movement is told in words. */

import type { Caption } from '../caption/caption.ts';
import { truth } from '../caption/truth.ts';
import { shift } from '../text/span.ts';
import type { DocumentRule, Report } from './rule.ts';
import { frontMatterOf } from './silence.ts';

export const rule: DocumentRule = {
  scope: 'document',
  id: 'label/missing-part',
  severity: 'information',
  on: true,
  *check(caption): Iterable<Report> {
    const offset = frontMatterOf(caption)?.start ?? 0;
    const values = [...caption.labels.groups.values()].flatMap(({ phases }) => phases.flatMap((phase) => phase.values));
    for (const value of values) {
      for (const choices of caption.spec.primitives.get(value.primitive)?.requires ?? []) {
        if (choices.some((choice) => isSettled(choice, caption))) continue;
        yield {
          span: shift(value.at.span, offset),
          args: { value: value.at.text, missing: groupsOf(choices).join(', ') },
        };
        break;
      }
    }
  },
};

/** Is it there, or is it said that it is not known? Then nothing is forgotten. */
function isSettled(choice: string, { labels, spec }: Caption): boolean {
  const [group = ''] = choice.split('.');
  const label = labels.groups.get(group);
  if (label === undefined) return false;
  if (spec.groups.get(group)?.holds === 'text') return label.text !== undefined;
  return truth(labels, choice) !== 'no';
}

const groupsOf = (choices: readonly string[]): readonly string[] => [
  ...new Set(choices.map((choice) => choice.split('.', 1)[0]!)),
];
