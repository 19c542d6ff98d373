/**
 * CHAI label sets and our labels, in both directions. Most CHAI labels say one thing several times (`start_with`,
 * `is_always`, `only_…`), so our groups hold each fact once and the names follow from `chai-labels.json`. The way back
 * tries values and keeps what contradicts the label set least; what is left over is written down as exceptions, so
 * every label set comes back as it was.
 */
import type { GroupFacts, LabelFacts, PhaseFacts, Truth } from '../caption/labels.ts';
import type { Group, GroupId, Spec } from '../spec/spec.ts';
import { answersTo, decide, groupOf } from './chai-conditions.ts';
import { type ChaiLabel, type ChaiTable, chaiTable, rawOf } from './chai-table.ts';

/** What a data set says about one clip. */
export interface ChaiLabels {
  /** All labels of the data set, by the last part of their names; those neither in `yes` nor in `unknown` are no. */
  readonly names: readonly string[];
  readonly yes: ReadonlySet<string>;
  readonly unknown: ReadonlySet<string>;
  /** The clip's camera-motion fields, where the data set has them. */
  readonly raw?: Readonly<Record<string, unknown>>;
}

/** Where a data set differs from what follows from the labels. */
export interface ChaiExceptions {
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly unknown: readonly string[];
  /** Camera-motion fields; null where the data set lacks the field. */
  readonly raw: Readonly<Record<string, unknown>>;
}

export interface ChaiMapping {
  /** Our labels for a clip's label set, and what they do not reproduce. */
  readonly read: (chai: ChaiLabels) => { readonly facts: LabelFacts; readonly exceptions: ChaiExceptions };
  /** What our labels and the exceptions say of each CHAI label, and the camera-motion fields. */
  readonly write: (facts: LabelFacts, exceptions?: ChaiExceptions) => ChaiAnswer;
}

export interface ChaiAnswer {
  /** A label that the table does not know is no, unless an exception speaks of it. */
  readonly truth: (name: string) => Truth;
  readonly raw: Readonly<Record<string, unknown>>;
}

/** The mapping for a spec; make it once and use it for all clips. */
export function chaiMapping(spec: Spec): ChaiMapping {
  const table = chaiTable();
  return {
    read: (chai) => {
      const facts = new Reader(chai, table, spec).facts();
      return { facts, exceptions: exceptionsOf(chai, write(facts, undefined, table, spec)) };
    },
    write: (facts, exceptions) => write(facts, exceptions, table, spec),
  };
}

function write(facts: LabelFacts, exceptions: ChaiExceptions | undefined, table: ChaiTable, spec: Spec): ChaiAnswer {
  const answers = answersTo(facts, spec);
  const excepted = new Map<string, Truth>();
  for (const truth of ['yes', 'no', 'unknown'] as const) {
    for (const name of exceptions?.[truth] ?? []) excepted.set(name, truth);
  }
  const raw = rawOf(facts, answers, table.raw);
  for (const [key, value] of Object.entries(exceptions?.raw ?? {})) {
    if (value === null) raw.delete(key);
    else raw.set(key, value);
  }
  return {
    truth: (name) => excepted.get(name) ?? decide(table.labels.get(name)?.cases ?? [], answers),
    raw: Object.fromEntries(raw),
  };
}

function exceptionsOf(chai: ChaiLabels, derived: ChaiAnswer): ChaiExceptions {
  const wrong = chai.names.filter((name) => derived.truth(name) !== truthIn(chai, name));
  const raw: Record<string, unknown> = {};
  if (chai.raw) {
    for (const key of new Set([...Object.keys(chai.raw), ...Object.keys(derived.raw)])) {
      if (!same(chai.raw[key], derived.raw[key])) raw[key] = chai.raw[key] ?? null;
    }
  }
  const of = (truth: Truth): string[] => wrong.filter((name) => truthIn(chai, name) === truth);
  return { yes: of('yes'), no: of('no'), unknown: of('unknown'), raw };
}

const truthIn = (chai: ChaiLabels, name: string): Truth =>
  chai.yes.has(name) ? 'yes' : chai.unknown.has(name) ? 'unknown' : 'no';

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** Finds the labels that contradict a label set least, group by group. */
class Reader {
  readonly #chai: ChaiLabels;
  readonly #table: ChaiTable;
  readonly #spec: Spec;
  readonly #names: ReadonlySet<string>;
  #facts: LabelFacts = new Map();
  #settled: ReadonlySet<GroupId> = new Set();

  constructor(chai: ChaiLabels, table: ChaiTable, spec: Spec) {
    this.#chai = chai;
    this.#table = table;
    this.#spec = spec;
    this.#names = new Set(chai.names);
  }

  facts(): LabelFacts {
    for (const { key, text } of this.#table.raw) {
      const note = this.#chai.raw?.[key];
      if (text !== undefined && typeof note === 'string' && note !== '') this.#put(text, { phases: [], text: note });
    }
    for (const groups of this.#table.together) this.#settle(groups.flatMap((id) => this.#spec.groups.get(id) ?? []));
    return this.#facts;
  }

  #put(id: GroupId, value: GroupFacts): void {
    this.#facts = new Map(this.#facts).set(id, value);
  }

  #settle(groups: readonly Group[]): void {
    const decided = new Set([...this.#settled, ...groups.map(({ id }) => id)]);
    const labels = [...this.#table.labels.values()].filter(
      (label) =>
        groups.some(({ id }) => label.groups.has(id)) && isSubset(label.groups, decided) && this.#names.has(label.name),
    );
    const score = (facts: LabelFacts): number => this.#contradictions(facts, labels, groups);
    const many = groups.length === 1 && groups[0]?.holds === 'many' ? groups[0] : undefined;
    this.#facts = many ? climb(this.#facts, many, score) : best(this.#combinations(groups, labels), score);
    this.#settled = decided;
  }

  /** How many labels and camera-motion fields the facts get wrong. */
  #contradictions(facts: LabelFacts, labels: readonly ChaiLabel[], groups: readonly Group[]): number {
    const answers = answersTo(facts, this.#spec);
    let count = 0;
    for (const { name, cases } of labels) if (decide(cases, answers) !== truthIn(this.#chai, name)) count++;
    if (!this.#chai.raw) return count;
    const fields = this.#table.raw.filter(({ group }) => groups.some(({ id }) => id === group));
    const derived = rawOf(facts, answers, fields);
    for (const { key, otherwise } of fields) {
      const given = this.#chai.raw[key];
      const value = derived.get(key) ?? (otherwise === undefined ? undefined : this.#chai.raw[otherwise]);
      if (!same(given, value)) count++;
    }
    return count;
  }

  /** The facts so far with every likely state of the groups, the emptiest first: where nothing tells, say nothing. */
  #combinations(groups: readonly Group[], labels: readonly ChaiLabel[]): readonly LabelFacts[] {
    return groups.reduce<readonly LabelFacts[]>(
      (all, group) => {
        const states = statesOf(group, this.#likelyValues(group, labels));
        return all.flatMap((facts) => states.map((state) => (state ? new Map(facts).set(group.id, state) : facts)));
      },
      [this.#facts],
    );
  }

  /** Values that a label of the clip or one of its fields speaks for, and values that nothing could speak for. */
  #likelyValues(group: Group, labels: readonly ChaiLabel[]): readonly string[] {
    const witnesses = new Map<string, boolean>();
    for (const { name, cases } of labels) {
      for (const [truth, condition] of cases) {
        if (truth !== 'yes') continue;
        for (const value of [...condition].flatMap(([question, words]) =>
          question.startsWith(group.id) ? words : [],
        )) {
          witnesses.set(value, witnesses.get(value) === true || this.#chai.yes.has(name));
        }
      }
    }
    const fields = this.#table.raw.filter(
      (field) => field.group === group.id && this.#chai.raw?.[field.key] !== undefined,
    );
    const spoken = fields.flatMap((field) => Object.entries(field.values ?? {}));
    const fromRaw = spoken.flatMap(([theirs, ours]) =>
      fields.some((field) => this.#chai.raw?.[field.key] === theirs) ? [ours] : [],
    );
    return group.values
      .map((id) => id.slice(group.id.length + 1))
      .filter((value) => fromRaw.includes(value) || witnesses.get(value) !== false);
  }
}

const isSubset = (part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean =>
  [...part].every((each) => whole.has(each));

const phase = (...values: readonly string[]): PhaseFacts => ({ values });
const UNKNOWN: PhaseFacts = { values: [], unknown: true };

/** What a group of one may say: nothing, one value, or a change between two, of which one may be unknown. */
function statesOf(group: Group, values: readonly string[]): readonly (GroupFacts | undefined)[] {
  const single = values.map((value) => ({ phases: [phase(value)] }));
  if (!group.changes) return [undefined, ...single];
  const ends: readonly PhaseFacts[] = [...values.map((value) => phase(value)), UNKNOWN];
  const changes = ends.flatMap((from) => ends.flatMap((to) => (from === to ? [] : [{ phases: [from, to] }])));
  return [undefined, ...single, ...changes, { phases: [UNKNOWN] }];
}

function best(candidates: readonly LabelFacts[], score: (facts: LabelFacts) => number): LabelFacts {
  let [winner = new Map()] = candidates;
  let least = score(winner);
  for (const candidate of candidates.slice(1)) {
    const contradictions = score(candidate);
    if (contradictions < least) [winner, least] = [candidate, contradictions];
    if (least === 0) break;
  }
  return winner;
}

/** A group of many: adds the value that helps most, closed or leaving the others open, as long as one helps. */
function climb(base: LabelFacts, group: Group, score: (facts: LabelFacts) => number): LabelFacts {
  const having = (values: readonly string[]): LabelFacts[] =>
    [false, true].map((othersUnknown) =>
      new Map(base).set(group.id, { phases: [othersUnknown ? { values, othersUnknown } : { values }] }),
    );
  const names = group.values.map((id) => id.slice(group.id.length + 1));
  let values: readonly string[] = [];
  let winner = best([base, ...having([])], score);
  for (let least = score(winner); least > 0; ) {
    const steps = names.filter((name) => !values.includes(name)).map((name) => [...values, name]);
    const better = best([winner, ...steps.flatMap(having)], score);
    const contradictions = score(better);
    if (contradictions >= least) break;
    [winner, least] = [better, contradictions];
    values = winner.get(group.id)?.phases[0]?.values ?? [];
  }
  // Values that no label needs any more: `present` beside a kind of tracking.
  for (const value of values) {
    const without = (winner.get(group.id)?.phases[0]?.values ?? []).filter((each) => each !== value);
    winner = best([...having(without), winner], score);
  }
  return winner;
}
