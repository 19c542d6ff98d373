/** Left and right without a frame of reference. */
import type { Mention } from '../caption/caption.ts';
import { overlaps } from '../text/span.ts';
import { phraseRule } from './phrase-rule.ts';

export const rule = phraseRule({
  id: 'term/left-right',
  severity: 'hint',
  aspects: ['subject', 'motion', 'spatial'],
  when: ({ span }, { prose }) => !prose.mentions.some((mention) => moves(mention) && overlaps(span, mention.span)),
});

/** "The camera pans to the right": a camera has no side but its own. */
const moves = ({ primitive, of }: Mention): boolean => of === 'camera' && primitive.startsWith('movement.');
