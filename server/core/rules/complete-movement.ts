/** Every movement of the labels is named in the camera section. */
import type { PrimitiveId, Spec } from '../spec/spec.ts';
import { named } from './named.ts';
import type { Report, SectionRule } from './rule.ts';

export const rule: SectionRule = {
  scope: 'section',
  id: 'complete/movement',
  severity: 'information',
  on: true,
  aspects: ['camera'],
  *check({ heading, prose }, { labels, spec }): Iterable<Report> {
    const group = labels.groups.get('movement');
    if (group === undefined || prose.sentences.length === 0) return;
    const said = withImplied(named(prose.mentions), spec);
    for (const id of new Set(group.phases.flatMap(({ values }) => values.map(({ primitive }) => primitive)))) {
      const primitive = spec.primitives.get(id);
      if (primitive === undefined || said.has(id)) continue;
      yield { span: heading.span, args: { label: primitive.value, wording: primitive.wording[0] ?? primitive.name } };
    }
  },
};

/** A dolly zoom that is named names its dolly and its zoom. */
function withImplied(ids: ReadonlySet<PrimitiveId>, spec: Spec): ReadonlySet<PrimitiveId> {
  const all = new Set(ids);
  for (const id of all) for (const implied of spec.primitives.get(id)?.implies ?? []) all.add(implied);
  return all;
}
