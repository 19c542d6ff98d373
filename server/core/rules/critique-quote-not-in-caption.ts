/** Words that a critique quotes from the caption have to stand there, or nobody knows which words it means. */
import { anchor, isApplied } from '../critique/anchor.ts';
import { openPoints, type Revision } from '../critique/in-document.ts';
import { occurrences, place } from '../critique/locate.ts';
import { shift } from '../text/span.ts';
import { shortened } from './critique-words.ts';
import type { Report, RevisionRule } from './rule.ts';

export const rule: RevisionRule = {
  scope: 'revision',
  id: 'critique/quote-not-in-caption',
  severity: 'warning',
  on: true,
  *check(revision): Iterable<Report> {
    yield* points(revision);
    yield* prose(revision);
  },
};

/** An open point waits to be accepted in the caption as it is now. */
function* points({ section, critique }: Revision): Iterable<Report> {
  const now = place(section.prose.flat);
  for (const { edit } of openPoints(critique)) {
    if (edit === undefined || !('quote' in edit) || edit.quote === undefined) continue;
    const count = occurrences(edit.quote.text, now).length;
    if (count === 1) continue;
    yield {
      span: shift(edit.quote.span, critique.placed.start),
      ...(count > 1 && { variant: 'several' }),
      args: { quote: shortened(edit.quote.text), count: String(count) },
    };
  }
}

/** Prose speaks about the caption as it was critiqued; once that is gone from the archive, nothing can be said. */
function* prose({ section, critique, draft, isRevised }: Revision): Iterable<Report> {
  if (isRevised && draft === undefined) return;
  const then = place(draft ?? section.prose.flat);
  for (const edit of critique.edits()) {
    const quote = edit.source ?? edit.place?.quote;
    if (!edit.explicit || quote === undefined || anchor(edit, critique.prose, then).state !== 'gone') continue;
    if (edit.kind === 'replace' && isApplied(edit, then)) continue;
    yield {
      span: shift(quote.span, critique.placed.start),
      severity: 'information',
      args: { quote: shortened(quote.text) },
    };
  }
}
