/** One movement in opposite directions in two sections, where no label settles it. */
import { truth } from '../caption/truth.ts';
import { against, claimsOf, elsewhere, inAspect } from './claims.ts';
import { insteadOf } from './movement-words.ts';
import { directionOf, familyOf } from './movements.ts';
import type { DocumentRule } from './rule.ts';

export const rule: DocumentRule = {
  scope: 'document',
  id: 'cross/direction',
  severity: 'warning',
  on: true,
  *check(caption, { labels }) {
    const claims = claimsOf(caption, 'movement').filter(({ primitive }) => directionOf(primitive) !== undefined);
    const camera = inAspect(claims, 'camera');
    for (const claim of elsewhere(claims)) {
      const same = camera.filter(({ primitive }) => familyOf(primitive) === familyOf(claim.primitive));
      const other = same[0];
      if (other === undefined || same.some(({ primitive }) => primitive === claim.primitive)) continue;
      // "tilts up and down" holds what the camera section says, and more.
      if (inAspect(claims, claim.aspect).some(({ primitive }) => primitive === other.primitive)) continue;
      if (truth(labels, claim.primitive) !== 'unknown') continue;
      yield {
        span: claim.span,
        args: { words: claim.words, against: other.words },
        related: [against(other)],
        fixes: insteadOf(
          claim,
          camera.map(({ primitive }) => primitive),
        ),
      };
    }
  },
};
