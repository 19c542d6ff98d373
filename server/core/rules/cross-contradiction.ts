/** The rule for a group of which one section is the home: another section claims something else, and no label decides. */
import { truth } from '../caption/truth.ts';
import type { AspectId, GroupId, PrimitiveId } from '../spec/spec.ts';
import { against, claimsOf, inAspect } from './claims.ts';
import type { DocumentRule, Severity } from './rule.ts';

interface CrossRule {
  readonly id: string;
  readonly group: GroupId;
  /** The section that has to say it. */
  readonly home: AspectId;
  readonly severity: Severity;
  readonly weigh?: (claim: PrimitiveId, home: readonly PrimitiveId[]) => Severity | undefined;
}

export function crossRule({ id, group, home, severity, weigh = () => severity }: CrossRule): DocumentRule {
  return {
    scope: 'document',
    id,
    severity,
    on: true,
    *check(caption, { labels }) {
      const claims = claimsOf(caption, group);
      const known = inAspect(claims, home);
      const other = known[0];
      if (other === undefined) return;
      const held = known.map(({ primitive }) => primitive);
      for (const claim of claims) {
        if (claim.aspect === home || held.includes(claim.primitive)) continue;
        if (truth(labels, claim.primitive) !== 'unknown') continue;
        const weight = weigh(claim.primitive, held);
        if (weight === undefined) continue;
        yield {
          span: claim.span,
          severity: weight,
          args: { words: claim.words, against: other.words },
          related: [against(other)],
        };
      }
    },
  };
}
