/** The camera section calls one camera static and moving; a camera that only shakes is fixed. */
import { slice } from '../text/span.ts';
import type { SectionRule } from './rule.ts';

export const rule: SectionRule = {
  scope: 'section',
  id: 'term/static-with-movement',
  severity: 'hint',
  on: true,
  aspects: ['camera'],
  *check({ text, prose }) {
    const said = prose.mentions.filter(({ negated, of }) => !negated && of === 'camera');
    const move = said.find(({ primitive }) => primitive.startsWith('movement.'));
    if (move === undefined) return;
    for (const { primitive, phase, span } of said) {
      if (primitive !== 'steadiness.static' || phase !== undefined) continue;
      yield {
        span,
        args: { words: slice(text, span), against: slice(text, move.span) },
        related: [{ span: move.span, message: { key: 'related.against', args: {} } }],
      };
    }
  },
};
