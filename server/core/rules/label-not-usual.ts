/** A name on the line `usual: […]` that has no usual value, so the line says nothing about it. */
import { shift } from '../text/span.ts';
import type { DocumentRule, Report } from './rule.ts';
import { frontMatterOf } from './silence.ts';

export const rule: DocumentRule = {
  scope: 'document',
  id: 'label/not-usual',
  severity: 'warning',
  on: true,
  *check(caption): Iterable<Report> {
    const offset = frontMatterOf(caption)?.start ?? 0;
    for (const { group, key, usual } of caption.labels.groups.values()) {
      const known = caption.spec.groups.get(group);
      if (!usual || !known || known.holds === 'many' || known.usual !== undefined) continue;
      yield { span: shift(key.span, offset), args: { group } };
    }
  },
};
