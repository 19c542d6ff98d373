/** A front-matter field that is most likely a slip of the pen. Other fields are the team's own and are kept. */
import { shift } from '../text/span.ts';
import { nearest } from './nearest.ts';
import type { DocumentRule, Report } from './rule.ts';
import { frontMatterOf } from './silence.ts';

const known: readonly string[] = ['video', 'spec', 'labels', 'allow'];

export const rule: DocumentRule = {
  scope: 'document',
  id: 'structure/unknown-field',
  severity: 'warning',
  on: true,
  *check(caption): Iterable<Report> {
    const front = frontMatterOf(caption);
    for (const { key } of front?.block.fields ?? []) {
      const meant = known.includes(key.text) ? undefined : nearest(key.text, known);
      if (front === undefined || meant === undefined) continue;
      const span = shift(key.span, front.start);
      const title = { key: 'fix.replace', args: { old: key.text, new: meant } };
      yield {
        span,
        args: { field: key.text, meant },
        fixes: [{ title, edits: [{ span, text: meant }], safety: 'suggestion' }],
      };
    }
  },
};
