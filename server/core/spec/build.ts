/** From the written spec to the one in force: defaults filled in, relations spelled out and said by both sides. */
import type { AspectSource, GroupSource, RuleSource, SpecSource, ValueSource } from './source.ts';
import type { Aspect, Group, GroupId, Primitive, PrimitiveId, RuleSetting, Spec } from './spec.ts';

/** Relations to what does not exist are left out here; `brokenReferences` reports them. */
export function build(source: SpecSource): Spec {
  const names = namesOf(source);
  const groups = new Map(Object.entries(source.groups ?? {}).map(([id, group]) => [id, groupOf(id, group)]));
  const primitives = primitivesOf(source, names);
  return {
    id: source.id ?? 'unnamed',
    version: source.version ?? 1,
    aspects: Object.entries(source.aspects ?? {}).map(([id, aspect]) => aspectOf(id, aspect)),
    groups,
    primitives: bothSides(primitives),
    rules: new Map(Object.entries(source.rules ?? {}).map(([id, rule]) => [id, settingOf(rule)])),
    lists: new Map(Object.entries(source.lists ?? {})),
    phrases: new Map(Object.entries(source.phrases ?? {}).filter(([id]) => !primitives.has(id))),
  };
}

/** What a relation may name: `group.value`, or `group` for all of its values (for its text, if it is free text). */
type Names = ReadonlyMap<string, readonly string[]>;

export function namesOf(source: SpecSource): Names {
  const names = new Map<string, readonly string[]>();
  for (const [id, group] of Object.entries(source.groups ?? {})) {
    const values = Object.keys(group.values ?? {}).map((value) => `${id}.${value}`);
    names.set(id, group.holds === 'text' ? [id] : values);
    for (const value of values) names.set(value, [value]);
  }
  return names;
}

function primitivesOf(source: SpecSource, names: Names): Map<PrimitiveId, Primitive> {
  const primitives = new Map<PrimitiveId, Primitive>();
  for (const [group, groupSource] of Object.entries(source.groups ?? {})) {
    for (const [value, valueSource] of Object.entries(groupSource.values ?? {})) {
      const id = `${group}.${value}`;
      primitives.set(id, primitiveOf(id, group, value, groupSource, valueSource, source.phrases?.[id] ?? [], names));
    }
  }
  return primitives;
}

function primitiveOf(
  id: PrimitiveId,
  group: GroupId,
  value: string,
  groupSource: GroupSource,
  source: ValueSource,
  phrases: readonly string[],
  names: Names,
): Primitive {
  const known = (references: readonly string[] = []): string[] => references.flatMap((each) => names.get(each) ?? []);
  return {
    id,
    group,
    value,
    name: source.name ?? value,
    aspect: groupSource.aspect ?? '',
    definition: source.definition ?? '',
    wording: source.wording ?? [],
    phrases: [...phrases, ...(source.phrases ?? [])],
    excludes: known(source.excludes),
    requires: (source.requires ?? []).map((each) => known(typeof each === 'string' ? [each] : each)).filter(notEmpty),
    implies: known(source.implies),
    impliedBy: [],
    confused: Object.entries(source.confused ?? {}).flatMap(([name, tell]) =>
      known([name]).map((other) => ({ with: other, tell })),
    ),
    usual: groupSource.usual === value,
    open: source.open ?? false,
    ...(source.example !== undefined && { example: source.example }),
  };
}

const notEmpty = (list: readonly unknown[]): boolean => list.length > 0;

/**
 * What is said on one side holds on the other: exclusion, implication, and what is confused with what. What excludes
 * something excludes also what implies that, so one step along a relation finds everything that follows.
 */
function bothSides(primitives: ReadonlyMap<PrimitiveId, Primitive>): Map<PrimitiveId, Primitive> {
  const ids = [...primitives.keys()];
  const implies = new Map(ids.map((id) => [id, implied(id, primitives)]));
  const impliedBy = new Map<PrimitiveId, PrimitiveId[]>(ids.map((id) => [id, []]));
  for (const [id, others] of implies) for (const other of others) impliedBy.get(other)?.push(id);
  const withThoseBelow = (id: PrimitiveId): readonly PrimitiveId[] => [id, ...(impliedBy.get(id) ?? [])];

  const excludes = new Map(ids.map((id) => [id, new Set<PrimitiveId>()]));
  const confused = new Map([...primitives].map(([id, { confused }]) => [id, [...confused]]));
  for (const primitive of primitives.values()) {
    for (const other of primitive.excludes.flatMap(withThoseBelow)) {
      for (const one of withThoseBelow(primitive.id)) {
        excludes.get(one)?.add(other);
        excludes.get(other)?.add(one);
      }
    }
    for (const { with: other, tell } of primitive.confused) {
      const there = confused.get(other);
      if (there?.every((each) => each.with !== primitive.id)) there.push({ with: primitive.id, tell });
    }
  }
  return new Map(
    [...primitives].map(([id, primitive]) => [
      id,
      {
        ...primitive,
        excludes: [...(excludes.get(id) ?? [])],
        implies: implies.get(id) ?? [],
        impliedBy: impliedBy.get(id) ?? [],
        confused: confused.get(id) ?? [],
      },
    ]),
  );
}

/** What follows from it, step by step; itself only if the spec goes in a circle, and then it is left out. */
function implied(id: PrimitiveId, primitives: ReadonlyMap<PrimitiveId, Primitive>): readonly PrimitiveId[] {
  const found = new Set<PrimitiveId>([id]);
  for (const each of found) for (const next of primitives.get(each)?.implies ?? []) found.add(next);
  found.delete(id);
  return [...found];
}

function aspectOf(id: string, source: AspectSource): Aspect {
  return {
    id,
    heading: source.heading ?? id,
    aliases: source.aliases ?? [],
    optional: source.optional ?? false,
    needs: source.needs ?? [],
    instruction: source.instruction ?? '',
    ...(source.words && { words: source.words }),
  };
}

function groupOf(id: GroupId, source: GroupSource): Group {
  return {
    id,
    name: source.name ?? id,
    aspect: source.aspect ?? '',
    holds: source.holds ?? 'one',
    changes: source.changes ?? false,
    ordered: source.ordered ?? false,
    values: Object.keys(source.values ?? {}).map((value) => `${id}.${value}`),
    definition: source.definition ?? '',
    ...(source.usual !== undefined && { usual: `${id}.${source.usual}` }),
  };
}

const settingOf = (source: RuleSource): RuleSetting => (typeof source === 'string' ? { severity: source } : source);
