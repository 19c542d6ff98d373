/** What the labels say is remarkable is said in the section that it belongs to; of a change, both its ends. */
import type { LabelGroup } from '../caption/labels.ts';
import type { Group, Primitive, PrimitiveId, Spec } from '../spec/spec.ts';
import { named } from './named.ts';
import type { Report, RuleOptions, SectionRule } from './rule.ts';

/** Option `groups`: which label groups have to be mentioned. */
const usualGroups = [
  'point-of-view',
  'overlays',
  'shot-size',
  'playback-speed',
  'lens',
  'camera-height',
  'camera-angle',
  'dutch',
  'focus',
  'steadiness',
];

/** A level angle is what one expects where no other is named; experts leave it out in every tenth caption. */
const unremarkable: ReadonlySet<PrimitiveId> = new Set(['camera-angle.level']);

export const rule: SectionRule = {
  scope: 'section',
  id: 'complete/label',
  severity: 'information',
  on: true,
  *check({ aspect, heading, prose }, { labels, spec, options }): Iterable<Report> {
    if (prose.sentences.length === 0) return;
    const said = named(prose.mentions);
    for (const id of groupsIn(options)) {
      const group = spec.groups.get(id);
      const label = labels.groups.get(id);
      if (label === undefined || group?.aspect !== aspect || group === undefined) continue;
      for (const report of unsaid(label, group, said, spec)) yield { span: heading.span, ...report };
    }
  },
};

function* unsaid(
  label: LabelGroup,
  group: Group,
  said: ReadonlySet<PrimitiveId>,
  spec: Spec,
): Iterable<Pick<Report, 'variant' | 'args'>> {
  const values = remarkable(label, spec);
  if (values.length === 0) return;
  const written = values.map(({ value }) => value).join(label.phases.length > 1 ? ' -> ' : ', ');
  if (!group.values.some((id) => said.has(id))) {
    yield { args: { label: written, wording: wordingOf(values[0]!) } };
  } else if (label.phases.length > 1) {
    for (const end of values.filter(({ id }) => !said.has(id))) {
      yield { variant: 'change', args: { label: written, end: end.name, wording: wordingOf(end) } };
    }
  }
}

const wordingOf = ({ wording, name }: Primitive): string => wording[0] ?? name;

/** The values that a reader has to be told, in order; none where a value is the usual one or cannot be told. */
function remarkable({ phases }: LabelGroup, spec: Spec): readonly Primitive[] {
  const values = phases.flatMap((phase) =>
    phase.values.flatMap(({ primitive }) => spec.primitives.get(primitive) ?? []),
  );
  const unique = [...new Set(values)];
  return unique.some(({ id, usual, open }) => usual || open || unremarkable.has(id)) ? [] : unique;
}

function groupsIn({ groups }: RuleOptions): readonly string[] {
  return Array.isArray(groups) ? groups.filter((each) => typeof each === 'string') : usualGroups;
}
