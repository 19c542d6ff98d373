/**
 * From a CHAI label set to our labels: of all that a group may say, the one that contradicts the set least. Groups are
 * settled in the order of `together` in `chai-labels.json`, because some labels depend on groups settled before.
 */
import type { GroupFacts, LabelFacts, PhaseFacts, Truth } from '../caption/labels.ts';
import type { Group, GroupId, Spec } from '../spec/spec.ts';
import { answersTo, decide, groupOf } from './chai-conditions.ts';
import { type ChaiLabel, type ChaiTable, type RawValue, rawOf } from './chai-table.ts';

/** What a data set says about one clip. */
export interface ChaiLabels {
  /** All labels of the data set, by the last part of their names; those neither in `yes` nor in `unknown` are no. */
  readonly names: ReadonlySet<string>;
  readonly yes: ReadonlySet<string>;
  readonly unknown: ReadonlySet<string>;
  /** The clip's camera-motion fields, where the data set has them. */
  readonly raw?: Readonly<Record<string, unknown>>;
}

export const truthIn = (chai: ChaiLabels, name: string): Truth =>
  chai.yes.has(name) ? 'yes' : chai.unknown.has(name) ? 'unknown' : 'no';

export const sameValue = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** Groups that are settled at the same time, and what there is to judge them by. */
interface Step {
  readonly groups: readonly Group[];
  readonly labels: readonly ChaiLabel[];
  readonly fields: readonly RawValue[];
}

type Score = (facts: LabelFacts) => number;

export function chaiReader(table: ChaiTable, spec: Spec): (chai: ChaiLabels) => LabelFacts {
  const steps = stepsOf(table, spec);
  return (chai) => {
    let facts: LabelFacts = new Map(notesIn(chai, table));
    for (const step of steps) {
      const score: Score = (candidate) => contradictions(candidate, step, chai, spec);
      const [many] = step.groups.filter(({ holds }) => holds === 'many');
      facts = many ? climb(facts, many, step, chai, score) : least(combinations(facts, step, chai), score);
    }
    return facts;
  };
}

function stepsOf(table: ChaiTable, spec: Spec): readonly Step[] {
  const settled = new Set<GroupId>();
  return table.together.map((ids) => {
    for (const id of ids) settled.add(id);
    return {
      groups: ids.flatMap((id) => spec.groups.get(id) ?? []),
      labels: [...table.labels.values()].filter(
        ({ groups }) => ids.some((id) => groups.has(id)) && [...groups].every((id) => settled.has(id)),
      ),
      fields: table.raw.filter(({ group }) => group !== undefined && ids.includes(group)),
    };
  });
}

function notesIn(chai: ChaiLabels, table: ChaiTable): [GroupId, GroupFacts][] {
  return table.raw.flatMap(({ key, text }): [GroupId, GroupFacts][] => {
    const note = chai.raw?.[key];
    return text !== undefined && typeof note === 'string' && note !== '' ? [[text, { phases: [], text: note }]] : [];
  });
}

/** How many labels and camera-motion fields the facts get wrong. */
function contradictions(facts: LabelFacts, step: Step, chai: ChaiLabels, spec: Spec): number {
  const answers = answersTo(facts, spec);
  let count = 0;
  for (const { name, cases } of step.labels) {
    if (chai.names.has(name) && decide(cases, answers) !== truthIn(chai, name)) count++;
  }
  if (!chai.raw) return count;
  const derived = rawOf(facts, answers, step.fields);
  for (const { key, otherwise } of step.fields) {
    const value = derived.get(key) ?? (otherwise === undefined ? undefined : chai.raw[otherwise]);
    if (!sameValue(chai.raw[key], value)) count++;
  }
  return count;
}

function least(candidates: readonly LabelFacts[], score: Score): LabelFacts {
  let [winner = new Map()] = candidates;
  let lowest = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const count = score(candidate);
    if (count < lowest) [winner, lowest] = [candidate, count];
    if (lowest === 0) break;
  }
  return winner;
}

/** The facts with every likely state of the step's groups, the emptiest first: where nothing tells, say nothing. */
function combinations(facts: LabelFacts, step: Step, chai: ChaiLabels): readonly LabelFacts[] {
  return step.groups.reduce<readonly LabelFacts[]>(
    (all, group) => {
      const states = statesOf(group, likelyValues(group, step, chai));
      return all.flatMap((each) => states.map((state) => (state ? new Map(each).set(group.id, state) : each)));
    },
    [facts],
  );
}

const UNKNOWN: PhaseFacts = { values: [], unknown: true };

/** What a group of one may say: nothing, one value, or a change between two, of which one may be unknown. */
function statesOf(group: Group, values: readonly string[]): readonly (GroupFacts | undefined)[] {
  const single = values.map((value): PhaseFacts => ({ values: [value] }));
  const constant = single.map((phase) => ({ phases: [phase] }));
  if (!group.changes) return [undefined, ...constant];
  const ends = [...single, UNKNOWN];
  const changes = ends.flatMap((from) => ends.flatMap((to) => (from === to ? [] : [{ phases: [from, to] }])));
  return [undefined, ...constant, ...changes, { phases: [UNKNOWN] }];
}

/** All values, less those that a label by itself would have to affirm and does not. */
function likelyValues(group: Group, { labels, fields }: Step, chai: ChaiLabels): readonly string[] {
  const affirmed = new Map<string, boolean>();
  for (const { name, cases, groups } of labels) {
    if (!groups.has(group.id)) continue;
    // Behind a case about another group, a value may well hold without the label being yes.
    for (const [truth, condition] of groups.size === 1 ? cases : cases.slice(0, 1)) {
      if (truth !== 'yes' || condition.size !== 1) continue;
      for (const [question, words] of condition) {
        if (groupOf(question) !== group.id) continue;
        for (const word of words) affirmed.set(word, affirmed.get(word) === true || chai.yes.has(name));
      }
    }
  }
  for (const { key, group: of, values } of fields) {
    if (of === group.id)
      for (const [theirs, ours] of Object.entries(values ?? {}))
        if (chai.raw?.[key] === theirs) affirmed.set(ours, true);
  }
  return valuesOf(group).filter((value) => affirmed.get(value) !== false);
}

const valuesOf = (group: Group): readonly string[] => group.values.map((id) => id.slice(group.id.length + 1));

/** How many steps that do not help at once may be taken; two values can belong together and help only then. */
const PATIENCE = 2;

/** A group of many: adds or takes away the value that helps most, leaving the others open or not. */
function climb(facts: LabelFacts, group: Group, step: Step, chai: ChaiLabels, score: Score): LabelFacts {
  const having = (values: readonly string[]): LabelFacts[] =>
    [{ values }, { values, othersUnknown: true }].map((phase) => new Map(facts).set(group.id, { phases: [phase] }));
  const names = mentioned(group, step, chai);
  let best = least([facts, ...having([])], score);
  let values: readonly string[] = [];
  const seen = new Set<string>(['']);
  for (let idle = 0; idle <= PATIENCE && score(best) > 0; ) {
    const moves = names
      .map((name) => (values.includes(name) ? values.filter((value) => value !== name) : [...values, name]))
      .map((move) => valuesOf(group).filter((value) => move.includes(value)))
      .filter((move) => !seen.has(move.join()));
    if (moves.length === 0) break;
    const next = least(moves.flatMap(having), score);
    values = next.get(group.id)?.phases[0]?.values ?? [];
    seen.add(values.join());
    idle = score(next) < score(best) ? 0 : idle + 1;
    if (idle === 0) best = next;
  }
  // Values that say no more than others do: `present` beside a kind of tracking.
  for (const value of best.get(group.id)?.phases[0]?.values ?? []) {
    const rest = (best.get(group.id)?.phases[0]?.values ?? []).filter((each) => each !== value);
    best = least([...having(rest), best], score);
  }
  return best;
}

/** Values of which a label that is not denied, or a camera-motion field, speaks. */
function mentioned(group: Group, { labels, fields }: Step, chai: ChaiLabels): readonly string[] {
  const words = new Set<string>();
  for (const { name, cases } of labels) {
    if (truthIn(chai, name) === 'no') continue;
    for (const [, condition] of cases) {
      for (const [question, each] of condition) {
        if (groupOf(question) === group.id) for (const word of each) words.add(word.replace(/^only /, ''));
      }
    }
  }
  if (chai.raw) {
    for (const { values, list, flag } of fields) {
      for (const word of [...Object.values(values ?? {}), ...Object.values(list ?? {}), flag ?? []].flat())
        words.add(word);
    }
  }
  return valuesOf(group).filter((value) => words.has(value));
}
