/** The revision changed words that no critique speaks about: nobody has checked them against the video. */
import { critiquesOf, revisions } from '../critique/in-document.ts';
import { unaskedChanges } from '../critique/unasked.ts';
import { shift, slice, span } from '../text/span.ts';
import { shortened } from './critique-words.ts';
import type { DocumentRule, Report } from './rule.ts';

/** As on the field's reviewing screen, which marks hand edits of more than five words. */
const mostWords = 5;

export const rule: DocumentRule = {
  scope: 'document',
  id: 'critique/over-edit',
  severity: 'information',
  on: true,
  *check(caption, { options }): Iterable<Report> {
    const most = typeof options.words === 'number' ? options.words : mostWords;
    for (const { placed, draft, isRevised } of revisions(caption)) {
      const { prose } = placed.section;
      if (draft === undefined || !isRevised) continue;
      const asked = critiquesOf(placed.section)
        .map((each) => each.placed.entry.text)
        .join('\n');
      for (const { hunk, words } of unaskedChanges(draft.trim(), prose.flat, asked)) {
        if (words <= most) continue;
        const { start, end } = hunk.after;
        // Where words only went, the word before the gap is shown.
        const shown = start < end ? hunk.after : span(Math.max(0, prose.flat.lastIndexOf(' ', start - 2) + 1), start);
        yield {
          span: shift(shown, placed.start + prose.span.start),
          ...(start === end && { variant: 'gone' }),
          args: {
            words: shortened(slice(start < end ? prose.flat : draft.trim(), start < end ? hunk.after : hunk.before)),
          },
        };
      }
    }
  },
};
