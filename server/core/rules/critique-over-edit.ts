/** The revision changed words that no critique speaks about: nobody has checked them against the video. */
import { unaskedChanges } from '../critique/unasked.ts';
import { shift, slice, span } from '../text/span.ts';
import { shortened } from './critique-words.ts';
import type { Report, RevisionRule } from './rule.ts';

/** As on the field's reviewing screen, which marks hand edits of more than five words. */
const mostWords = 5;

export const rule: RevisionRule = {
  scope: 'revision',
  id: 'critique/over-edit',
  severity: 'information',
  on: true,
  *check({ section: { prose }, critiques, draft, isRevised }, { options }): Iterable<Report> {
    if (draft === undefined || !isRevised) return;
    const most = typeof options.words === 'number' ? options.words : mostWords;
    const before = draft.trim();
    const asked = critiques.map((each) => each.placed.entry.text).join('\n');
    for (const { hunk, words } of unaskedChanges(before, prose.flat, asked)) {
      if (words <= most) continue;
      const { start, end } = hunk.after;
      // Where words only went, the word before the gap is shown.
      const shown = start < end ? hunk.after : span(Math.max(0, prose.flat.lastIndexOf(' ', start - 2) + 1), start);
      yield {
        span: shift(shown, prose.span.start),
        ...(start === end && { variant: 'gone' }),
        args: { words: shortened(start < end ? slice(prose.flat, hunk.after) : slice(before, hunk.before)) },
      };
    }
  },
};
