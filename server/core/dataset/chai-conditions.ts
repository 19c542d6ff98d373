/**
 * The language in which `chai-labels.json` says what a CHAI label means: cases in order, the first that fits decides,
 * and none that fits means no.
 *
 *     "has_pan_left": [["yes", {"movement": "pan-left", "movement-kind": ["simple", "complex"]}], …]
 *
 * A condition asks groups for words. `group` alone hears the values of all phases, `group@start`, `group@end` and
 * `group@always` those of the first, of the last, and of all; `group@course` hears `same`, `up the list` or
 * `down the list`. Beside values there are `any`, `none`, `only pan-left`, `unknown` and `others-unknown`.
 */
import type { GroupFacts, LabelFacts, PhaseFacts, Truth } from '../caption/labels.ts';
import type { GroupId, Spec } from '../spec/spec.ts';

export type Case = readonly [Truth, Condition];

/** Question -> words, one of which has to be among the answers. Every question has to be met. */
export type Condition = ReadonlyMap<Question, readonly string[]>;

/** `camera-angle@start`. */
export type Question = string;

/** The answers to questions about the facts, each worked out once; undefined where the group is absent. */
export type Answers = (question: Question) => readonly string[] | undefined;

export const groupOf = (question: Question): GroupId => question.split('@', 1)[0]!;

/** What the cases say; unknown as soon as a case depends on a group that is absent. */
export function decide(cases: readonly Case[], answers: Answers): Truth {
  for (const [truth, condition] of cases) {
    const fits = meets(condition, answers);
    if (fits === undefined) return 'unknown';
    if (fits) return truth;
  }
  return 'no';
}

function meets(condition: Condition, answers: Answers): boolean | undefined {
  let met: boolean | undefined = true;
  for (const [question, words] of condition) {
    const heard = answers(question);
    if (heard === undefined) met = undefined;
    else if (!words.some((word) => heard.includes(word))) return false;
  }
  return met;
}

export function answersTo(facts: LabelFacts, spec: Spec): Answers {
  const remembered = new Map<Question, readonly string[] | undefined>();
  return (question) => {
    if (!remembered.has(question)) remembered.set(question, answer(question, facts, spec));
    return remembered.get(question);
  };
}

function answer(question: Question, facts: LabelFacts, spec: Spec): readonly string[] | undefined {
  const [group = '', when] = question.split('@');
  const phases = facts.get(group)?.phases;
  const first = phases?.[0];
  const last = phases?.at(-1);
  if (!phases || !first || !last) return undefined;
  if (when === 'start') return wordsOf(first, group, spec);
  if (when === 'end') return wordsOf(last, group, spec);
  if (when === 'always') return phases.length === 1 ? wordsOf(first, group, spec) : [];
  if (when === 'course') return [courseOf(phases, group, spec)];
  const listed = new Set(phases.flatMap((phase) => phase.values));
  const only = listed.size === 1 ? [`only ${[...listed][0]}`] : [];
  return ['any', ...only, ...phases.flatMap((phase) => wordsOf(phase, group, spec))];
}

function wordsOf(phase: PhaseFacts, group: GroupId, spec: Spec): readonly string[] {
  const words = phase.values.flatMap((value) => [value, ...impliedBy(value, group, spec)]);
  if (phase.unknown) return [...words, 'unknown', 'others-unknown'];
  if (phase.othersUnknown) return [...words, 'others-unknown'];
  return words.length === 0 ? ['none'] : words;
}

/** Values of the same group that hold when this one does. */
function impliedBy(value: string, group: GroupId, spec: Spec): readonly string[] {
  const implied = spec.primitives.get(`${group}.${value}`)?.implies ?? [];
  return implied.flatMap((id) => (spec.primitives.get(id)?.group === group ? [id.slice(group.length + 1)] : []));
}

function courseOf(phases: GroupFacts['phases'], group: GroupId, spec: Spec): string {
  const values = spec.groups.get(group)?.values ?? [];
  const place = (phase: PhaseFacts | undefined): number => values.indexOf(`${group}.${phase?.values[0]}`);
  const from = place(phases[0]);
  const to = place(phases.at(-1));
  if (from < 0 || to < 0) return 'unknown';
  return from === to ? 'same' : from < to ? 'down the list' : 'up the list';
}
