/** A project's `cutline.spec.json`, laid over the built-in spec. A mistake is reported where it stands and left out. */
import { nearest } from '../rules/nearest.ts';
import { build, namesOf } from './build.ts';
import { fieldOf, type Json, type JsonField, plain, readJson, without } from './json-text.ts';
import { type SpecProblem, specProblem } from './problem.ts';
import { shaped } from './shape.ts';
import { layOver, type SpecSource } from './source.ts';
import type { Spec } from './spec.ts';

export interface SpecReading {
  readonly spec: Spec;
  readonly problems: readonly SpecProblem[];
}

/** The spec of a project from its file's text; `rules` are the ids that may be named. It never throws. */
export function specFrom(text: string, builtIn: SpecSource, rules: Iterable<string>): SpecReading {
  const { root, broken } = readJson(text);
  const problems = broken.map(({ span, reason }) => specProblem('spec/syntax', span, undefined, { reason }));
  const shape = shaped(root);
  problems.push(...shape.problems);
  const acyclic = withoutCycles(shape.json, builtIn, problems);
  const own = sourceOf(acyclic);
  const source = layOver(builtIn, own);
  problems.push(...references(acyclic, source), ...unknownRules(acyclic, rules));
  return { spec: build(source), problems: problems.sort((a, b) => a.span.start - b.span.start) };
}

/** What the file says, with `allow` as what it is: rules switched off for a reason. */
function sourceOf(json: Json): SpecSource {
  // `shaped` has taken out whatever does not have the shape.
  const { allow, extends: _base, $schema, ...source } = plain(json) as SpecSource & ProjectFields;
  const off = Object.fromEntries(Object.keys(allow ?? {}).map((id) => [id, 'off' as const]));
  return { ...source, rules: { ...source.rules, ...off } };
}

interface ProjectFields {
  readonly allow?: Readonly<Record<string, string>>;
  readonly extends?: string;
  readonly $schema?: string;
}

const fieldsOf = (json: Json | undefined): readonly JsonField[] => (json?.kind === 'object' ? json.fields : []);

/** Names of primitives, groups and aspects that nothing in the whole spec bears. */
function* references(json: Json, source: SpecSource): Iterable<SpecProblem> {
  const names = [...namesOf(source).keys()];
  const aspects = Object.keys(source.aspects ?? {});
  for (const { value: aspect } of fieldsOf(fieldOf(json, 'aspects')?.value)) {
    yield* unknownNames(stringsIn(fieldOf(aspect, 'needs')?.value), aspects, 'aspect');
  }
  for (const { key, value: group } of fieldsOf(fieldOf(json, 'groups')?.value)) {
    yield* unknownNames(stringsIn(fieldOf(group, 'aspect')?.value), aspects, 'aspect');
    const values = Object.keys(source.groups?.[key]?.values ?? {});
    yield* unknownNames(stringsIn(fieldOf(group, 'usual')?.value), values, 'usual');
    for (const { value } of fieldsOf(fieldOf(group, 'values')?.value)) {
      const relations = ['excludes', 'implies', 'requires'].flatMap((name) => stringsIn(fieldOf(value, name)?.value));
      const confused = fieldsOf(fieldOf(value, 'confused')?.value).map((field) => ({
        text: field.key,
        span: field.span,
      }));
      yield* unknownNames([...relations, ...confused], names, undefined);
    }
  }
}

function* unknownNames(
  written: readonly Written[],
  known: readonly string[],
  kind: 'aspect' | 'usual' | undefined,
): Iterable<SpecProblem> {
  for (const { text, span } of written) {
    if (known.includes(text)) continue;
    const meant = nearest(text, known);
    const variant = [meant === undefined ? undefined : 'near', kind].filter((part) => part !== undefined).join('-');
    const args = { name: text, meant: meant ?? '', known: known.join(', ') };
    yield specProblem('spec/unknown-reference', span, variant || undefined, args, 'warning');
  }
}

function* unknownRules(json: Json, rules: Iterable<string>): Iterable<SpecProblem> {
  const known = [...rules];
  for (const part of ['rules', 'allow']) {
    for (const { key, span } of fieldsOf(fieldOf(json, part)?.value)) {
      if (known.includes(key)) continue;
      const meant = nearest(key, known);
      const variant = meant === undefined ? undefined : 'near';
      yield specProblem('spec/unknown-rule', span, variant, { rule: key, meant: meant ?? '' }, 'warning');
    }
  }
}

interface Written {
  readonly text: string;
  readonly span: Json['span'];
}

/** Every string in it, lists within lists included. */
function stringsIn(json: Json | undefined): readonly Written[] {
  if (json?.kind === 'list') return json.items.flatMap(stringsIn);
  return json?.kind === 'scalar' && typeof json.value === 'string' ? [{ text: json.value, span: json.span }] : [];
}

/** Aspects cannot wait for each other: a `needs` of the file that closes a circle is taken out. */
function withoutCycles(json: Json, builtIn: SpecSource, problems: SpecProblem[]): Json {
  let rest = json;
  for (const { key, value: aspect } of fieldsOf(fieldOf(json, 'aspects')?.value)) {
    const needs = fieldOf(aspect, 'needs');
    const source = layOver(builtIn, sourceOf(rest));
    const circle = needs && circleFrom(key, source);
    if (!circle) continue;
    problems.push(specProblem('spec/cycle', needs.value.span, undefined, { circle: circle.join(' → ') }));
    rest = without(rest, ['aspects', key, 'needs']);
  }
  return rest;
}

/** The way from an aspect over what it needs back to itself. */
function circleFrom(start: string, source: SpecSource): readonly string[] | undefined {
  const seen = new Set<string>();
  const ways: (readonly string[])[] = [[start]];
  for (let way = ways.pop(); way !== undefined; way = ways.pop()) {
    for (const next of source.aspects?.[way.at(-1)!]?.needs ?? []) {
      if (next === start) return [...way, next];
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return undefined;
}
