import type { Mention } from '../caption/caption.ts';
import type { PrimitiveId } from '../spec/spec.ts';

/** The primitives that the prose claims of the clip: not denied, and not said of a subject alone. */
export const named = (mentions: readonly Mention[]): ReadonlySet<PrimitiveId> =>
  new Set(mentions.filter(({ negated, of }) => !negated && of !== 'subject').map(({ primitive }) => primitive));
