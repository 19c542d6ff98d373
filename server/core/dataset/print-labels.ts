/** Labels as the lines below `labels:` in the front matter, in the spec's order; `labelsOf` reads them back. */

import type { GroupFacts, LabelFacts, PhaseFacts } from '../caption/labels.ts';
import { fieldsUnder, USUAL } from '../caption/labels-of.ts';
import type { Group, Spec } from '../spec/spec.ts';
import type { FrontMatter, YamlValue } from '../syntax/tree.ts';
import type { ChaiExceptions } from './chai-labels.ts';
import { yamlText } from './print-document.ts';

/** The line that keeps where a CHAI data set differs from what follows from the labels. */
export const CHAI = 'chai';

/**
 * Groups with their usual value share one line at the end, so that the eye meets what is special about the clip;
 * leaving them out would make them unknown.
 */
export function printLabels(facts: LabelFacts, spec: Spec, exceptions?: ChaiExceptions): readonly string[] {
  const known = [...spec.groups.values()].filter(({ id }) => facts.has(id));
  const usual = known.filter((group) => isUsual(facts.get(group.id)!, group));
  const lines = known
    .filter((group) => !usual.includes(group))
    .map((group) => `${group.id}: ${printGroup(facts.get(group.id)!, group)}`);
  const others = [...facts].filter(([id]) => !spec.groups.has(id));
  for (const [id, group] of others) lines.push(`${yamlText(id)}: ${printGroup(group, undefined)}`);
  if (usual.length > 0) lines.push(`${USUAL}: [${usual.map(({ id }) => id).join(', ')}]`);
  const kept = exceptions && printExceptions(exceptions);
  return kept ? [...lines, `${CHAI}: ${kept}`] : lines;
}

function isUsual({ phases }: GroupFacts, group: Group): boolean {
  const [phase, ...rest] = phases;
  if (!phase || rest.length > 0 || phase.unknown || phase.othersUnknown || remarks(phase).length > 0) return false;
  if (group.holds === 'many') return phase.values.length === 0;
  return phase.values.length === 1 && `${group.id}.${phase.values[0]}` === group.usual;
}

/** `no zoom-in`, `unknown tilt-up`. */
const remarks = ({ denied = [], open = [] }: PhaseFacts): string[] => [
  ...denied.map((value) => `no ${value}`),
  ...open.map((value) => `unknown ${value}`),
];

function printGroup({ phases, text }: GroupFacts, group: Group | undefined): string {
  if (text !== undefined) return yamlText(text);
  const each = phases.map((phase) => wordsOf(phase, group));
  const [only = []] = each;
  if (each.length < 2) return only.length === 1 ? yamlText(only[0]!) : `[${only.map(yamlText).join(', ')}]`;
  // An arrow between words that need no quotes needs none either.
  const course = (words: readonly (string | undefined)[]): string => {
    const texts = words.map((word) => word ?? 'none');
    const line = texts.join(' -> ');
    return texts.every((text) => yamlText(text) === text) ? line : JSON.stringify(line);
  };
  if (each.every((words) => words.length === 1)) return course(each.map(([word]) => word));
  // Several values at a time that change: each keeps its own line of time.
  const count = Math.max(...each.map((words) => words.length));
  const courses = Array.from({ length: count }, (_, index) => course(each.map((words) => words[index])));
  return `[${courses.join(', ')}]`;
}

function wordsOf(phase: PhaseFacts, group: Group | undefined): readonly string[] {
  const order = (value: string): number => group?.values.indexOf(`${group.id}.${value}`) ?? 0;
  const values = [...phase.values].sort((a, b) => order(a) - order(b));
  const words = [...values, ...remarks(phase)];
  if (words.length === 0) return [phase.unknown || phase.othersUnknown ? 'unknown' : 'none'];
  return phase.othersUnknown ? [...words, 'others-unknown'] : words;
}

function printExceptions({ yes, no, unknown, raw }: ChaiExceptions): string | undefined {
  const parts = Object.entries({ yes, no, unknown })
    .filter(([, names]) => names.length > 0)
    .map(
      ([truth, names]) => `${truth === 'unknown' ? truth : JSON.stringify(truth)}: [${names.map(yamlText).join(', ')}]`,
    );
  // Numbers, lists and the like have no form of their own in the front matter, so the fields stand as JSON text.
  if (Object.keys(raw).length > 0) parts.push(`raw: ${JSON.stringify(JSON.stringify(raw))}`);
  return parts.length > 0 ? `{${parts.join(', ')}}` : undefined;
}

/** What the `chai` line of the labels keeps; nothing there means no exceptions. */
export function chaiExceptionsOf(frontMatter: FrontMatter | undefined): ChaiExceptions {
  const value = frontMatter && fieldsUnder('labels', frontMatter).find((field) => field.key.text === CHAI)?.value;
  const field = (key: string): YamlValue | undefined =>
    value?.kind === 'map' ? value.fields.find((each) => each.key.text === key)?.value : undefined;
  return {
    yes: namesIn(field('yes')),
    no: namesIn(field('no')),
    unknown: namesIn(field('unknown')),
    raw: rawIn(field('raw')),
  };
}

const namesIn = (value: YamlValue | undefined): readonly string[] =>
  value?.kind === 'list' ? value.items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])) : [];

function rawIn(value: YamlValue | undefined): Readonly<Record<string, unknown>> {
  if (value?.kind !== 'text') return {};
  try {
    const raw: unknown = JSON.parse(value.text);
    return typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? { ...raw } : {};
  } catch {
    return {};
  }
}
