/**
 * What the labels say about every primitive. A group that is present settles all of its values, except those that it
 * leaves open; implications and exclusions of the spec carry that on to other groups. What nothing settles is unknown.
 */
import type { Group, GroupId, Primitive, PrimitiveId, Spec } from '../spec/spec.ts';
import type { Knowledge, LabelGroup, LabelPhase, Labels, Truth, When } from './labels.ts';

/** Does the primitive hold at that time? Without a time: does it hold at some time of the clip? */
export function truth(labels: Labels, primitive: PrimitiveId, when: When = 'ever'): Truth {
  return labels.knowledge().get(primitive)?.[when] ?? 'unknown';
}

/** The truth of every primitive that the labels settle, directly or by what follows. */
export function knowledgeOf(groups: ReadonlyMap<GroupId, LabelGroup>, spec: Spec): Knowledge {
  const known = new Map<PrimitiveId, Record<When, Truth>>();
  for (const label of groups.values()) {
    const group = spec.groups.get(label.group);
    if (group) for (const [id, truths] of direct(label, group, spec)) known.set(id, truths);
  }
  new Closure(spec, known).run();
  return known;
}

/** What one group's own words say about its values. */
function* direct(label: LabelGroup, group: Group, spec: Spec): Iterable<[PrimitiveId, Record<When, Truth>]> {
  for (const id of group.values) {
    const phases = label.phases.map((phase) => inPhase(id, phase, group, spec));
    const [start = 'unknown'] = phases;
    const partly = label.phases.some((phase) =>
      phase.values.some((value) => value.primitive === id && isPartial(value)),
    );
    yield [
      id,
      {
        start: partly ? 'unknown' : start,
        end: partly ? 'unknown' : (phases.at(-1) ?? 'unknown'),
        always: partly ? 'unknown' : all(phases),
        ever: partly ? 'yes' : opposite(all(phases.map(opposite))),
      },
    ];
  }
}

/** The value holds for one subject or a part of the time, so it settles nothing but that it occurs. */
const isPartial = (value: LabelPhase['values'][number]): boolean =>
  value.subject !== undefined || value.time !== undefined;

const opposite = (truth: Truth): Truth => (truth === 'yes' ? 'no' : truth === 'no' ? 'yes' : 'unknown');

const all = (truths: readonly Truth[]): Truth =>
  truths.includes('no') ? 'no' : truths.length > 0 && truths.every((truth) => truth === 'yes') ? 'yes' : 'unknown';

function inPhase(id: PrimitiveId, phase: LabelPhase, group: Group, spec: Spec): Truth {
  if (phase.denied.some((value) => value.primitive === id)) return 'no';
  const listed = phase.values.map((value) => spec.primitives.get(value.primitive));
  if (listed.some((primitive) => primitive && (primitive.id === id || implies(primitive, id, spec)))) return 'yes';
  if (phase.open.some((value) => value.primitive === id)) return 'unknown';
  if (phase.unknown || phase.othersUnknown) return 'unknown';
  // "Cannot be told" and a value that no spec knows leave the others open, and so does what holds only in part.
  if (listed.some((primitive) => primitive === undefined || primitive.open)) return 'unknown';
  if (phase.values.some(isPartial)) return 'unknown';
  // Of a group of one, only words about single values: the rest is as it was.
  if (listed.length === 0 && group.holds === 'one' && phase.denied.length + phase.open.length > 0) return 'unknown';
  // `tracking: present` does not deny a kind of tracking.
  const self = spec.primitives.get(id);
  if (self && listed.some((primitive) => primitive && implies(self, primitive.id, spec))) return 'unknown';
  return 'no';
}

function implies(from: Primitive, to: PrimitiveId, spec: Spec, seen: ReadonlySet<PrimitiveId> = new Set()): boolean {
  if (from.implies.includes(to)) return true;
  return from.implies.some((id) => {
    const next = seen.has(id) ? undefined : spec.primitives.get(id);
    return next !== undefined && implies(next, to, spec, new Set([...seen, id]));
  });
}

/** Carries what is known along implications (both ways) and exclusions until nothing new follows. */
class Closure {
  readonly #spec: Spec;
  readonly #known: Map<PrimitiveId, Record<When, Truth>>;
  readonly #queue: PrimitiveId[];
  /** Who implies a primitive. */
  readonly #impliedBy = new Map<PrimitiveId, PrimitiveId[]>();

  constructor(spec: Spec, known: Map<PrimitiveId, Record<When, Truth>>) {
    this.#spec = spec;
    this.#known = known;
    this.#queue = [...known.keys()];
    for (const { id, implies } of spec.primitives.values()) {
      for (const other of implies) this.#impliedBy.set(other, [...(this.#impliedBy.get(other) ?? []), id]);
    }
  }

  run(): void {
    for (let id = this.#queue.pop(); id !== undefined; id = this.#queue.pop()) {
      const truths = this.#known.get(id);
      const primitive = this.#spec.primitives.get(id);
      if (!truths || !primitive) continue;
      for (const other of primitive.implies) this.#follow(truths, other, 'yes');
      for (const other of this.#impliedBy.get(id) ?? []) this.#follow(truths, other, 'no');
      for (const other of primitive.excludes) this.#exclude(truths, other);
    }
  }

  /** What implies carries yes to what is implied, and no back, at the same time of the clip. */
  #follow(truths: Record<When, Truth>, other: PrimitiveId, carried: 'yes' | 'no'): void {
    for (const when of whens) if (truths[when] === carried) this.#learn(other, when, carried);
  }

  #exclude(truths: Record<When, Truth>, other: PrimitiveId): void {
    if (truths.start === 'yes') this.#learn(other, 'start', 'no');
    if (truths.end === 'yes') this.#learn(other, 'end', 'no');
    if (truths.always === 'yes') this.#learn(other, 'ever', 'no');
    if (truths.ever === 'yes') this.#learn(other, 'always', 'no');
  }

  /** What is already known stays: the writer's own words come before what follows from others. */
  #learn(id: PrimitiveId, when: When, truth: 'yes' | 'no'): void {
    const truths = this.#known.get(id) ?? { start: 'unknown', end: 'unknown', always: 'unknown', ever: 'unknown' };
    if (truths[when] !== 'unknown') return;
    truths[when] = truth;
    for (const follows of consequences(when, truth, this.#lasts(id))) {
      if (truths[follows] === 'unknown') truths[follows] = truth;
    }
    this.#known.set(id, truths);
    this.#queue.push(id);
  }

  /** Does a value of its group hold for the whole clip, if it holds? */
  #lasts(id: PrimitiveId): boolean {
    const group = this.#spec.groups.get(this.#spec.primitives.get(id)?.group ?? '');
    return group !== undefined && !group.changes;
  }
}

const whens: readonly When[] = ['start', 'end', 'always', 'ever'];

/** What else is true (or false) when something is true (or false) at one of the times. */
function consequences(when: When, truth: 'yes' | 'no', lasts: boolean): readonly When[] {
  if (lasts) return whens;
  if (truth === 'yes') return when === 'always' ? whens : when === 'ever' ? [] : ['ever'];
  return when === 'ever' ? whens : when === 'always' ? [] : ['always'];
}
