/** Many fixes at once: whole fixes only, so that none is left half done. */
import type { Finding, Fix } from '../rules/rule.ts';
import type { TextEdit } from '../text/edit.ts';
import { overlaps, type Span } from '../text/span.ts';

export interface FixAll {
  readonly edits: readonly TextEdit[];
  /** How many findings the edits repair. */
  readonly count: number;
}

/**
 * The first fix of every finding that is as safe as asked for, in the order of the findings; a fix that touches what
 * an earlier one changes waits for the next round.
 */
export function fixAll(findings: readonly Finding[], safety: Fix['safety']): FixAll {
  const edits: TextEdit[] = [];
  let count = 0;
  // Findings come in the order of the text, so most fixes lie behind everything that was taken before them.
  let furthest = -1;
  for (const finding of findings) {
    const fix = finding.fixes.find((each) => safety === 'suggestion' || each.safety === 'safe');
    if (fix === undefined || fix.edits.length === 0) continue;
    const isBehind = fix.edits.every(({ span }) => span.start > furthest);
    if (!isBehind && fix.edits.some((edit) => edits.some((taken) => collide(edit.span, taken.span)))) continue;
    edits.push(...fix.edits);
    furthest = Math.max(furthest, ...fix.edits.map(({ span }) => span.end));
    count++;
  }
  return { edits, count };
}

/** Insertions at one place collide too: nobody chose their order. */
const collide = (a: Span, b: Span): boolean => overlaps(a, b) || a.start === b.start || a.end === b.end;
