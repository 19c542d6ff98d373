/** A pan, tilt or zoom that the camera section does not have, where no label settles it. */
import type { Caption } from '../caption/caption.ts';
import { truth } from '../caption/truth.ts';
import { against, type Claim, claimsOf, elsewhere, inAspect } from './claims.ts';
import { insteadOf } from './movement-words.ts';
import { directionOf, familyOf, inNote, labelledMovements, motionOf } from './movements.ts';
import type { DocumentRule, Severity } from './rule.ts';

const weights: Readonly<Record<string, Severity>> = { pan: 'warning', tilt: 'warning', zoom: 'warning' };

export const rule: DocumentRule = {
  scope: 'document',
  id: 'cross/movement',
  severity: 'warning',
  on: true,
  *check(caption) {
    const claims = claimsOf(caption, 'movement');
    const camera = inAspect(claims, 'camera');
    const move = camera.find(({ primitive }) => familyOf(primitive) !== 'any');
    if (move === undefined) return;
    const named = new Set(camera.map(({ primitive }) => familyOf(primitive)));
    const whole = named.has('arc') || named.has('crane');
    for (const claim of elsewhere(claims)) {
      const family = familyOf(claim.primitive);
      if (family === 'any' || named.has(family) || isSettled(claim, caption)) continue;
      yield {
        span: claim.span,
        severity: whole ? 'information' : (weights[family] ?? 'information'),
        args: { words: claim.words, against: move.words },
        related: [against(move)],
        fixes: insteadOf(
          claim,
          camera.map(({ primitive }) => primitive),
        ),
      };
    }
  },
};

/** Labels or their note speak of this movement, so that `label/movement` does. */
const isSettled = ({ primitive }: Claim, { labels }: Caption): boolean =>
  motionOf(labels) === 'none' ||
  inNote(labels, familyOf(primitive)) !== undefined ||
  labelledMovements(labels).some((each) => familyOf(each) === familyOf(primitive)) ||
  (directionOf(primitive) !== undefined && truth(labels, primitive) !== 'unknown');
