/** Labels that cannot both be right: the spec says that one excludes the other. */
import type { LabelGroup, LabelPhase, LabelValue } from '../caption/labels.ts';
import type { Group, PrimitiveId, Spec } from '../spec/spec.ts';
import { shift } from '../text/span.ts';
import type { DocumentRule, Report } from './rule.ts';
import { frontMatterOf } from './silence.ts';

export const rule: DocumentRule = {
  scope: 'document',
  id: 'label/impossible',
  severity: 'information',
  on: true,
  *check(caption): Iterable<Report> {
    const offset = frontMatterOf(caption)?.start ?? 0;
    const stated = [...caption.labels.groups.values()].flatMap((label) => statedIn(label, caption.spec));
    for (const [index, later] of stated.entries()) {
      const earlier = stated.slice(0, index).find((each) => meet(each, later) && exclude(each, later, caption.spec));
      if (!earlier) continue;
      const args = { value: name(later), other: name(earlier) };
      const message = { key: 'related.against', args: {} };
      const related = [{ span: shift(earlier.value.at.span, offset), message }];
      yield { span: shift(later.value.at.span, offset), args, related };
    }
  },
};

interface Stated {
  readonly group: Group;
  readonly value: LabelValue;
  /** The primitive itself and what it implies. */
  readonly holds: readonly PrimitiveId[];
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

const name = ({ group, value }: Stated): string => `${group.id}: ${value.primitive.slice(group.id.length + 1)}`;

function statedIn(label: LabelGroup, spec: Spec): readonly Stated[] {
  const group = spec.groups.get(label.group);
  if (!group) return [];
  const last = label.phases.length - 1;
  return label.phases.flatMap((phase: LabelPhase, index) =>
    phase.values
      .filter(({ primitive, subject, time }) => spec.primitives.has(primitive) && !subject && !time)
      .map((value) => ({
        group,
        value,
        holds: [value.primitive, ...(spec.primitives.get(value.primitive)?.implies ?? [])],
        atStart: index === 0 || !group.changes,
        atEnd: index === last || !group.changes,
      })),
  );
}

/** Is there a time of the clip at which both hold? What lies between start and end cannot be compared. */
const meet = (a: Stated, b: Stated): boolean =>
  (a.atStart && b.atStart) || (a.atEnd && b.atEnd) || !a.group.changes || !b.group.changes;

const exclude = (a: Stated, b: Stated, spec: Spec): boolean =>
  a.value.primitive !== b.value.primitive &&
  a.holds.some((id) => spec.primitives.get(id)?.excludes.some((excluded) => b.holds.includes(excluded)));
