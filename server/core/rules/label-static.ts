/** The shot is called static although the labels move the camera. */
import { claimsOf, elsewhere, inAspect, labelSource } from './claims.ts';
import { motionOf, restsInNote } from './movements.ts';
import type { DocumentRule } from './rule.ts';
import { isStatic, withoutStatic } from './static-words.ts';

export const rule: DocumentRule = {
  scope: 'document',
  id: 'label/static',
  severity: 'error',
  on: true,
  *check(caption, { labels }) {
    const motion = motionOf(labels);
    if (motion === undefined || motion === 'none') return;
    const rests = restsInNote(labels);
    const claims = claimsOf(caption, 'steadiness').filter(isStatic);
    // The camera section knows the labels too; where it rests the camera, it may be for a part of the clip.
    if (inAspect(claims, 'camera').length > 0) return;
    const moved = labels.groups.has('movement') ? 'movement' : 'movement-kind';
    const { text, related } = labelSource(caption, moved);
    for (const claim of elsewhere(claims)) {
      if (rests && !claim.throughout) continue;
      yield {
        span: claim.span,
        ...((motion === 'minor' || rests) && { severity: 'warning' }),
        args: { words: claim.words, label: text },
        related,
        fixes: withoutStatic(claim),
      };
    }
  },
};
