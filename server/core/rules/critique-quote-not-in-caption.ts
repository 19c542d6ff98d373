/** Words that a critique quotes from the caption have to stand there, or nobody knows which words it means. */
import { anchor, isApplied } from '../critique/anchor.ts';
import { openPoints, type Revision, revisions } from '../critique/in-document.ts';
import { occurrences, place } from '../critique/locate.ts';
import { statedEdits } from '../critique/stated-edits.ts';
import { shift } from '../text/span.ts';
import { shortened } from './critique-words.ts';
import type { DocumentRule, Report } from './rule.ts';

export const rule: DocumentRule = {
  scope: 'document',
  id: 'critique/quote-not-in-caption',
  severity: 'warning',
  on: true,
  *check(caption): Iterable<Report> {
    for (const revision of revisions(caption)) {
      yield* points(revision);
      yield* prose(revision);
    }
  },
};

/** An open point waits to be accepted in the caption as it is now. */
function* points({ placed: { start, section }, critique }: Revision): Iterable<Report> {
  const now = place(section.prose.flat);
  for (const { edit } of openPoints(critique)) {
    if (edit === undefined || !('quote' in edit) || edit.quote === undefined) continue;
    const count = occurrences(edit.quote.text, now).length;
    if (count === 1) continue;
    yield {
      span: shift(edit.quote.span, start + critique.placed.start),
      ...(count > 1 && { variant: 'several' }),
      args: { quote: shortened(edit.quote.text), count: String(count) },
    };
  }
}

/** Prose speaks about the caption as it was critiqued; once that is gone from the archive, nothing can be said. */
function* prose({ placed: { start, section }, critique, draft, isRevised }: Revision): Iterable<Report> {
  if (isRevised && draft === undefined) return;
  const then = place(draft ?? section.prose.flat);
  for (const edit of statedEdits(critique.prose)) {
    const quote = edit.source ?? edit.place?.quote;
    if (!edit.explicit || quote === undefined || anchor(edit, critique.prose, then).state !== 'gone') continue;
    if (edit.kind === 'replace' && isApplied(edit, then)) continue;
    yield {
      span: shift(quote.span, start + critique.placed.start),
      severity: 'information',
      args: { quote: shortened(quote.text) },
    };
  }
}
