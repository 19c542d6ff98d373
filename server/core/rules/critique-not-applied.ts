/** The caption was revised or approved, and yet the words stand there that the critique wants changed or out. */
import { anchor, isApplied } from '../critique/anchor.ts';
import { openPoints, type Revision } from '../critique/in-document.ts';
import { place } from '../critique/locate.ts';
import { replaceWords } from '../critique/seams.ts';
import type { StatedEdit } from '../critique/stated-edits.ts';
import { type Span, shift, slice } from '../text/span.ts';
import { shortened } from './critique-words.ts';
import type { Fix, Report, RevisionRule } from './rule.ts';

export const rule: RevisionRule = {
  scope: 'revision',
  id: 'critique/not-applied',
  severity: 'warning',
  on: true,
  *check(revision): Iterable<Report> {
    if (!revision.isRevised) return;
    yield* prose(revision);
    yield* points(revision);
  },
};

function* prose({ section, critique }: Revision): Iterable<Report> {
  const now = place(section.prose.flat);
  for (const edit of critique.edits()) {
    if (!edit.explicit || edit.source === undefined || isApplied(edit, now)) continue;
    const at = anchor(edit, critique.prose, now);
    if (at.state !== 'anchored') continue;
    const inSection = shift(at.span, section.prose.span.start);
    yield {
      span: inSection,
      variant: edit.kind === 'remove' ? 'remove' : 'replace',
      args: { old: shortened(slice(now.text, at.span)), new: shortened(edit.replacement?.text ?? '') },
      related: [{ span: shift(edit.source.span, critique.placed.start), message: asked }],
      fixes: fixes(edit, at.span, now.text, section.prose.span.start),
    };
  }
}

const asked = { key: 'related.asked-here', args: {} };

function fixes(edit: StatedEdit, at: Span, caption: string, offset: number): Fix[] {
  const change = replaceWords(caption, at, edit.replacement?.text ?? '');
  const old = slice(caption, change.span);
  const title =
    change.text.trim() === ''
      ? { key: 'fix.remove', args: { old: shortened(old) } }
      : { key: 'fix.replace', args: { old: shortened(old), new: shortened(change.text) } };
  return [{ title, edits: [{ ...change, span: shift(change.span, offset) }], safety: 'suggestion' }];
}

/** A point that is neither applied nor refused, under a caption that was approved as it is. */
function* points({ critique, draft }: Revision): Iterable<Report> {
  if (draft !== undefined) return;
  for (const { mark } of openPoints(critique)) {
    yield { span: shift(mark, critique.placed.start), variant: 'open' };
  }
}
