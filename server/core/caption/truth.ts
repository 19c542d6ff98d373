/**
 * What the labels say about every primitive. A group that is present settles all of its values, except those that it
 * leaves open; implications and exclusions of the spec carry that on to other groups. What nothing settles is unknown.
 */
import type { Group, GroupId, Primitive, PrimitiveId, Spec } from '../spec/spec.ts';
import type { LabelGroup, LabelPhase, Labels, LabelValue, Truth, Truths, When } from './labels.ts';

/** Does the primitive hold at that time? Without a time: does it hold at some time of the clip? */
export function truth(labels: Labels, primitive: PrimitiveId, when: When = 'ever'): Truth {
  return labels.knowledge(primitive)[when];
}

const UNKNOWN: Truths = { start: 'unknown', end: 'unknown', always: 'unknown', ever: 'unknown' };

/** What the labels settle about a primitive, by its own group or by what follows from others; remembered. */
export function knowledgeOf(groups: ReadonlyMap<GroupId, LabelGroup>, spec: Spec): (id: PrimitiveId) => Truths {
  const own = remembered((id) => ownWords(id, groups, spec));
  return remembered((id) => {
    const primitive = spec.primitives.get(id);
    return primitive ? following(primitive, own, spec) : UNKNOWN;
  });
}

function remembered(work: (id: PrimitiveId) => Truths): (id: PrimitiveId) => Truths {
  const known = new Map<PrimitiveId, Truths>();
  return (id) => {
    const truths = known.get(id) ?? work(id);
    known.set(id, truths);
    return truths;
  };
}

/** What the primitive's own group says of it. */
function ownWords(id: PrimitiveId, groups: ReadonlyMap<GroupId, LabelGroup>, spec: Spec): Truths {
  const group = spec.groups.get(spec.primitives.get(id)?.group ?? '');
  const label = group && groups.get(group.id);
  if (!label || label.phases.length === 0) return UNKNOWN;
  const isInPart = (phase: LabelPhase): boolean =>
    phase.values.some((value) => value.primitive === id && isPartial(value));
  if (label.phases.some(isInPart)) return { ...UNKNOWN, ever: 'yes' };
  const phases = label.phases.map((phase) => inPhase(id, phase, group, spec));
  return { start: phases[0]!, end: phases.at(-1)!, always: all(phases), ever: opposite(all(phases.map(opposite))) };
}

/** The value holds for one subject or a part of the time, so it settles nothing but that it occurs. */
const isPartial = (value: LabelValue): boolean => value.subject !== undefined || value.time !== undefined;

const opposite = (truth: Truth): Truth => (truth === 'yes' ? 'no' : truth === 'no' ? 'yes' : 'unknown');

const all = (truths: readonly Truth[]): Truth =>
  truths.includes('no') ? 'no' : truths.length > 0 && truths.every((truth) => truth === 'yes') ? 'yes' : 'unknown';

function inPhase(id: PrimitiveId, phase: LabelPhase, group: Group, spec: Spec): Truth {
  const isId = (value: LabelValue): boolean => value.primitive === id;
  if (phase.denied.some(isId)) return 'no';
  const self = spec.primitives.get(id);
  if (phase.values.some((value) => isId(value) || self?.impliedBy.includes(value.primitive))) return 'yes';
  if (phase.unknown || phase.othersUnknown || phase.open.some(isId)) return 'unknown';
  for (const value of phase.values) {
    // "Cannot be told", a value that no spec knows, and what holds only in part leave the others open.
    if (isPartial(value) || (spec.primitives.get(value.primitive)?.open ?? true)) return 'unknown';
    // `tracking: present` does not deny a kind of tracking.
    if (self?.implies.includes(value.primitive)) return 'unknown';
  }
  // Of a group of one, only words about single values: the rest is as it was.
  const onlyRemarks = phase.values.length === 0 && phase.denied.length + phase.open.length > 0;
  return group.holds === 'one' && onlyRemarks ? 'unknown' : 'no';
}

/**
 * What follows from other groups' words: what implies it affirms it, what it implies or excludes can deny it. The
 * writer's own words come first. One step is enough, because the spec's relations are complete.
 */
function following(primitive: Primitive, own: (id: PrimitiveId) => Truths, spec: Spec): Truths {
  const truths: Record<When, Truth> = { ...own(primitive.id) };
  const lasts = !spec.groups.get(primitive.group)?.changes;
  const learn = (when: When, truth: 'yes' | 'no'): void => {
    if (truths[when] !== 'unknown') return;
    truths[when] = truth;
    for (const other of consequences(when, truth, lasts)) if (truths[other] === 'unknown') truths[other] = truth;
  };
  for (const id of primitive.impliedBy) {
    const others = own(id);
    for (const when of whens) if (others[when] === 'yes') learn(when, 'yes');
  }
  for (const id of primitive.implies) {
    const others = own(id);
    for (const when of whens) if (others[when] === 'no') learn(when, 'no');
  }
  for (const id of primitive.excludes) {
    const { start, end, always, ever } = own(id);
    if (always === 'yes') learn('ever', 'no');
    if (start === 'yes') learn('start', 'no');
    if (end === 'yes') learn('end', 'no');
    if (ever === 'yes') learn('always', 'no');
  }
  return truths;
}

const whens: readonly When[] = ['start', 'end', 'always', 'ever'];

/**
 * What else is true (or false) when something is true (or false) at one of the times. A value of a group that cannot
 * change lasts: it holds for the whole clip or not at all.
 */
function consequences(when: When, truth: 'yes' | 'no', lasts: boolean): readonly When[] {
  if (lasts) return whens;
  if (truth === 'yes') return when === 'always' ? whens : when === 'ever' ? [] : ['ever'];
  return when === 'ever' ? whens : when === 'always' ? [] : ['always'];
}
