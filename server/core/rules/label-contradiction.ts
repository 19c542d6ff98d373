/** The rule for a group whose value the labels know: a claim that they deny is reported, as surely as it is meant. */
import { truth } from '../caption/truth.ts';
import type { AspectId, GroupId, PrimitiveId } from '../spec/spec.ts';
import { type Claim, claimsOf, inAspect, labelled, labelSource } from './claims.ts';
import type { DocumentRule, Fix, Severity } from './rule.ts';

interface LabelRule {
  readonly id: string;
  readonly group: GroupId;
  readonly severity: Severity;
  /** Where a claim is judged; everywhere when left out. */
  readonly aspects?: readonly AspectId[];
  /** How sure it is that the claim is wrong when these labels hold; nothing where they can be meant alike. */
  readonly weigh?: (claim: PrimitiveId, held: readonly PrimitiveId[]) => Severity | undefined;
  readonly fixes?: (claim: Claim, held: readonly PrimitiveId[]) => readonly Fix[];
}

export function labelRule(options: LabelRule): DocumentRule {
  const { id, group, severity, aspects, weigh = () => severity, fixes = () => [] } = options;
  return {
    scope: 'document',
    id,
    severity,
    on: true,
    *check(caption, { labels }) {
      const held = labelled(labels, group);
      if (held.length === 0) return;
      const claims = claimsOf(caption, group);
      const inCamera = new Set(inAspect(claims, 'camera').map(({ primitive }) => primitive));
      const { text, related } = labelSource(caption, group);
      for (const claim of claims) {
        if (aspects !== undefined && !aspects.includes(claim.aspect)) continue;
        if (truth(labels, claim.primitive) !== 'no') continue;
        const weight = weigh(claim.primitive, held);
        if (weight === undefined) continue;
        // Where the camera section, which is written from the labels, agrees with the claim, the label may be wrong.
        const disputed = inCamera.has(claim.primitive);
        yield {
          span: claim.span,
          severity: disputed ? softer[weight] : weight,
          args: { words: claim.words, label: text },
          related,
          fixes: fixes(claim, held),
        };
      }
    },
  };
}

const softer: Readonly<Record<Severity, Severity>> = {
  error: 'warning',
  warning: 'information',
  information: 'information',
  hint: 'hint',
};
