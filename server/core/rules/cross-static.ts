/** A section calls the shot static while the camera section moves the camera, and no label settles it. */
import { against, claimsOf, elsewhere, inAspect } from './claims.ts';
import { motionOf } from './movements.ts';
import type { DocumentRule } from './rule.ts';
import { isStatic, withoutStatic } from './static-words.ts';

export const rule: DocumentRule = {
  scope: 'document',
  id: 'cross/static',
  severity: 'warning',
  on: true,
  *check(caption, { labels }) {
    if (motionOf(labels) !== undefined) return;
    const claims = claimsOf(caption, 'steadiness').filter(isStatic);
    const move = inAspect(claimsOf(caption, 'movement'), 'camera')[0];
    if (move === undefined || inAspect(claims, 'camera').length > 0) return;
    for (const claim of elsewhere(claims)) {
      yield {
        span: claim.span,
        args: { words: claim.words, against: move.words },
        related: [against(move)],
        fixes: withoutStatic(claim),
      };
    }
  },
};
