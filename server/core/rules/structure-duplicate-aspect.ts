/** Two sections for one aspect: an export has a place for one. */
import type { AspectId } from '../spec/spec.ts';
import { type Span, shift } from '../text/span.ts';
import type { DocumentRule, Report } from './rule.ts';

export const rule: DocumentRule = {
  scope: 'document',
  id: 'structure/duplicate-aspect',
  severity: 'error',
  on: true,
  *check(caption): Iterable<Report> {
    const first = new Map<AspectId, Span>();
    for (const { start, section } of caption.sections) {
      const name = section.role === 'merged' ? 'merged' : section.aspect;
      if (name === undefined) continue;
      const heading = shift(section.heading.span, start);
      const earlier = first.get(name);
      if (earlier === undefined) first.set(name, heading);
      else {
        yield {
          span: heading,
          args: { aspect: section.heading.title.text },
          related: [{ span: earlier, message: { key: 'related.first-section', args: {} } }],
        };
      }
    }
  },
};
