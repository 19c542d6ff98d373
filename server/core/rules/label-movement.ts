/** A movement that the labels deny, or that their note leaves out. */
import type { Caption } from '../caption/caption.ts';
import { truth } from '../caption/truth.ts';
import { type Claim, claimsOf, elsewhere, inAspect, labelSource } from './claims.ts';
import { insteadOf } from './movement-words.ts';
import { directionOf, familyOf, inNote, labelledMovements, motionOf } from './movements.ts';
import type { DocumentRule, Report, Severity } from './rule.ts';

export const rule: DocumentRule = {
  scope: 'document',
  id: 'label/movement',
  severity: 'error',
  on: true,
  *check(caption): Iterable<Report> {
    const claims = claimsOf(caption, 'movement');
    const named = new Set(inAspect(claims, 'camera').map(({ primitive }) => primitive));
    for (const claim of elsewhere(claims)) {
      if (named.has(claim.primitive)) continue;
      const verdict = judge(claim, caption, new Set([...named].map(familyOf)));
      if (verdict === undefined) continue;
      const { text, related } = labelSource(caption, verdict.by);
      yield {
        span: claim.span,
        severity: verdict.severity,
        ...(verdict.by === 'movement-note' && { variant: 'note' }),
        args: { words: claim.words, label: text },
        related,
        fixes: insteadOf(claim, labelledMovements(caption.labels)),
      };
    }
  },
};

interface Verdict {
  readonly by: 'movement' | 'movement-note' | 'movement-kind';
  readonly severity: Severity;
}

/** Families whose words mean one thing; "moves up" and "moves away" are said of much else. */
const clearFamilies: ReadonlySet<string> = new Set(['pan', 'tilt', 'zoom']);

function judge({ primitive }: Claim, caption: Caption, inCamera: ReadonlySet<string>): Verdict | undefined {
  const { labels } = caption;
  const family = familyOf(primitive);
  if (family === 'any') return undefined;
  const clear = clearFamilies.has(family);
  const labelled = labelledMovements(labels);
  if (motionOf(labels) === 'none') return { by: 'movement-kind', severity: 'information' };
  if (labelled.some((each) => familyOf(each) === family)) {
    const denied = directionOf(primitive) !== undefined && truth(labels, primitive) === 'no';
    return denied ? { by: 'movement', severity: 'warning' } : undefined;
  }
  if (inCamera.has(family) || inNote(labels, family) === 'named') return undefined;
  // On an arc, a crane or a rotating body the parts of the movement cannot be told apart.
  const whole = ['arc', 'crane'].some((each) => inCamera.has(each) || labelled.some((one) => familyOf(one) === each));
  if (inNote(labels, family) === 'unnamed') {
    return { by: 'movement-note', severity: clear && !whole ? 'error' : 'information' };
  }
  const denied =
    directionOf(primitive) === undefined ? familyDenied(family, caption) : truth(labels, primitive) === 'no';
  return denied ? { by: 'movement', severity: clear ? 'warning' : 'information' } : undefined;
}

/** Are all directions of the family denied? */
function familyDenied(family: string, { labels, spec }: Caption): boolean {
  const members = (spec.groups.get('movement')?.values ?? []).filter(
    (id) => directionOf(id) !== undefined && familyOf(id) === family,
  );
  return members.length > 0 && members.every((id) => truth(labels, id) === 'no');
}
