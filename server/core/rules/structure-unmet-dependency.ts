/** A section written before the sections that it builds on: motion before subject, spatial before scene. */
import type { AspectId } from '../spec/spec.ts';
import { shift } from '../text/span.ts';
import type { DocumentRule, Report } from './rule.ts';

export const rule: DocumentRule = {
  scope: 'document',
  id: 'structure/unmet-dependency',
  severity: 'warning',
  on: true,
  *check({ sections, spec }): Iterable<Report> {
    const written = new Set<AspectId>();
    for (const { section } of sections) {
      if (section.aspect !== undefined && section.prose.sentences.length > 0) written.add(section.aspect);
    }
    for (const { start, section } of sections) {
      if (section.aspect === undefined || !written.has(section.aspect)) continue;
      const aspect = spec.aspects.find(({ id }) => id === section.aspect);
      const missing = aspect?.needs.filter((id) => !written.has(id)) ?? [];
      if (aspect === undefined || missing.length === 0) continue;
      const names = missing.map((id) => spec.aspects.find((each) => each.id === id)?.heading ?? id);
      yield { span: shift(section.heading.span, start), args: { aspect: aspect.heading, needs: names.join(', ') } };
    }
  },
};
