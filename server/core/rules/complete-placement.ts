/** A spatial section says where things are: in the frame, or in depth. */
import type { SectionRule } from './rule.ts';

export const rule: SectionRule = {
  scope: 'section',
  id: 'complete/placement',
  severity: 'information',
  on: true,
  aspects: ['spatial'],
  *check({ heading, prose }) {
    if (prose.sentences.length === 0) return;
    if (prose.mentions.some(({ primitive }) => places.test(primitive))) return;
    yield { span: heading.span };
  },
};

const places = /^(?:frame-position|depth)\./;
