/**
 * Labels out of the front matter:
 *
 *     labels:
 *       shot-size: wide -> extreme-wide        one after the other; `unknown -> full` is allowed
 *       movement: [dolly-out, others-unknown]  at the same time; `no zoom-in` and `unknown zoom-in` speak of one value
 *       tracking: none                         of several that could hold, none does
 *       height-to-subject: {value: above, subject: the cat, time: 0:02-0:04}
 *       movement-note: The camera backs away.  free text
 *       usual: [lens, dutch, effects]          these groups have their usual value
 */
import type { Group, GroupId, Spec } from '../spec/spec.ts';
import { labelPhases, type WrittenLabel } from '../syntax/label-value.ts';
import type { FrontMatter, Named, YamlField } from '../syntax/tree.ts';
import { span } from '../text/span.ts';
import type { GroupFacts, LabelFacts, LabelGroup, LabelPhase, Labels, LabelValue } from './labels.ts';
import { knowledgeOf } from './truth.ts';

/** The line that names groups with their usual value. */
export const USUAL = 'usual';

/** Lines below `labels:` that are no groups: `usual`, and `chai` with what a data set says beyond the groups. */
export const linesForLabels: ReadonlySet<string> = new Set([USUAL, 'chai']);

export function labelsOf(frontMatter: FrontMatter | undefined, spec: Spec): Labels {
  const groups = new Map<GroupId, LabelGroup>();
  if (frontMatter) {
    for (const group of groupsOf(frontMatter, spec)) if (!groups.has(group.group)) groups.set(group.group, group);
  }
  return { groups, knowledge: knowledgeOf(groups, spec) };
}

/** The labels as plain facts, without their places. */
export function factsOf(labels: Labels): LabelFacts {
  return new Map([...labels.groups].map(([id, group]) => [id, groupFacts(group)]));
}

function groupFacts(group: LabelGroup): GroupFacts {
  const names = (values: readonly LabelValue[]): string[] => values.map(({ at }) => at.text);
  const phases = group.phases.map((phase) => ({
    values: names(phase.values),
    denied: names(phase.denied),
    open: names(phase.open),
    unknown: phase.unknown,
    othersUnknown: phase.othersUnknown,
  }));
  return group.text ? { phases, text: group.text.text } : { phases };
}

/** The fields of a map in the front matter: `labels:`, `chai:`. */
export function fieldsUnder(key: string, frontMatter: FrontMatter): readonly YamlField[] {
  const value = frontMatter.fields.find((field) => field.key.text === key)?.value;
  return value?.kind === 'map' ? value.fields : [];
}

/** In the order written, the groups of the `usual` line last, so that a line of its own wins. */
function* groupsOf(frontMatter: FrontMatter, spec: Spec): Iterable<LabelGroup> {
  const fields = fieldsUnder('labels', frontMatter);
  for (const field of fields) {
    if (!linesForLabels.has(field.key.text))
      yield* writtenGroup(field, spec.groups.get(field.key.text), frontMatter.text);
  }
  const usual = fields.find((field) => field.key.text === USUAL)?.value;
  for (const { name } of usual ? labelPhases(usual, frontMatter.text).phases.flat() : []) {
    yield usualGroup(name, spec.groups.get(name.text));
  }
}

function* writtenGroup({ key, value }: YamlField, group: Group | undefined, text: string): Iterable<LabelGroup> {
  if (value === undefined) return;
  const base = { group: key.text, key, span: value.span, usual: false };
  if (group?.holds !== 'text') {
    const phases = labelPhases(value, text).phases.map((labels) => phaseOf(labels, key.text, group));
    const isEmptyList = value.kind === 'list' && value.items.length === 0;
    yield { ...base, phases: isEmptyList ? [NONE] : phases };
  } else if (value.kind === 'text') yield { ...base, phases: [], text: value };
}

const NONE: LabelPhase = { values: [], denied: [], open: [], unknown: false, othersUnknown: false };

function phaseOf(labels: readonly WrittenLabel[], group: GroupId, known: Group | undefined): LabelPhase {
  const values: LabelValue[] = [];
  const denied: LabelValue[] = [];
  const open: LabelValue[] = [];
  const words = new Set<string>();
  for (const label of labels) {
    const [head = '', word] = /^(no|not|unknown)\s+(?=\S)/.exec(label.name.text) ?? [];
    if (word !== undefined) (word === 'unknown' ? open : denied).push(labelValue(without(head, label), group));
    // `none` is a value of some groups (`dutch: none`) and elsewhere says that no value holds.
    else if (wordsForPhases.has(label.name.text) && !known?.values.includes(`${group}.${label.name.text}`)) {
      words.add(label.name.text);
    } else values.push(labelValue(label, group));
  }
  const saysNothing = values.length + denied.length + open.length + words.size === 0;
  return {
    values,
    denied,
    open,
    unknown: saysNothing || words.has('unknown'),
    othersUnknown: words.has('others-unknown'),
  };
}

const wordsForPhases: ReadonlySet<string> = new Set(['unknown', 'others-unknown', 'none']);

function without(head: string, label: WrittenLabel): WrittenLabel {
  const { text, span: at } = label.name;
  return { ...label, name: { text: text.slice(head.length), span: span(at.start + head.length, at.end) } };
}

const labelValue = ({ name, ...about }: WrittenLabel, group: GroupId): LabelValue => ({
  primitive: `${group}.${name.text}`,
  at: name,
  ...about,
});

function usualGroup(name: Named, group: Group | undefined): LabelGroup {
  const value = group?.usual?.slice(name.text.length + 1);
  const values = value === undefined ? [] : [labelValue({ name: { text: value, span: name.span } }, name.text)];
  // A group of one without a usual value does not belong on the line, so its name there says nothing.
  const unknown = value === undefined && group?.holds !== 'many';
  return { group: name.text, key: name, span: name.span, phases: [{ ...NONE, values, unknown }], usual: true };
}
