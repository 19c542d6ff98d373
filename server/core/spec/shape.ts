/** What in a project's spec does not have the shape of `schemas/cutline.spec.schema.json`, and the rest of the file. */
import type { ErrorObject } from 'ajv';
import { nearest } from '../rules/nearest.ts';
import validate from './generated/validate-spec.js';
import { at, fieldOf, type Json, type JsonPath, plain, without } from './json-text.ts';
import { type SpecProblem, specProblem } from './problem.ts';

export interface Shaped {
  /** What is left when everything misshapen is taken out: it has the shape. */
  readonly json: Json;
  readonly problems: readonly SpecProblem[];
}

/** So many mistakes are told one by one; a file with more is not read to its end for each of them. */
const MOST = 200;

export function shaped(json: Json): Shaped {
  const problems: SpecProblem[] = [];
  let rest = json;
  // Every round takes something out, so this ends.
  while (!validate(plain(rest))) {
    const error = deciding(validate.errors ?? []);
    const path = error === undefined ? [] : pathOf(error);
    if (error) problems.push(problemOf(error, rest, path));
    if (path.length === 0 || problems.length > MOST)
      return { json: { kind: 'object', span: json.span, fields: [] }, problems };
    rest = without(rest, path);
  }
  return { json: rest, problems };
}

/**
 * Of several errors about one value, the one that tells most: the outer before the inner, and where alternatives all
 * failed, the list of words that a word was meant for.
 */
function deciding(errors: readonly ErrorObject[]): ErrorObject | undefined {
  const told = errors.filter(({ keyword }) => keyword !== 'propertyNames');
  const alternatives = told.find(({ keyword }) => keyword === 'anyOf');
  if (alternatives) {
    const ofSame = told.filter(({ instancePath }) => instancePath === alternatives.instancePath);
    return ofSame.find(({ keyword }) => keyword === 'enum') ?? alternatives;
  }
  return told.find((error) => !told.some((other) => isInside(error, other))) ?? told[0];
}

const isInside = (inner: ErrorObject, outer: ErrorObject): boolean =>
  inner.instancePath.startsWith(`${outer.instancePath}/`);

/** What has to go for the error to go. */
function pathOf({ keyword, instancePath, params, propertyName }: ErrorObject): JsonPath {
  const path = instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (keyword === 'additionalProperties') return [...path, String(params.additionalProperty)];
  return propertyName === undefined ? path : [...path, propertyName];
}

function problemOf(error: ErrorObject, json: Json, path: JsonPath): SpecProblem {
  const name = path.at(-1) ?? '';
  const parent = at(json, path.slice(0, -1));
  const field = fieldOf(parent, name);
  const value = at(json, path);
  const valueSpan = value?.span ?? json.span;
  const keySpan = field?.span ?? valueSpan;
  const said = value?.kind === 'scalar' ? String(value.value) : name;
  // An item of a list goes by the name of its list.
  const owner = path.length === 0 ? 'the spec' : parent?.kind === 'list' ? (path.at(-2) ?? '') : name;
  const code = 'spec/shape';

  if (error.keyword === 'additionalProperties') {
    const meant = nearest(name, knownFields(error));
    return specProblem(code, keySpan, meant === undefined ? 'field' : 'near-field', { name, meant: meant ?? '' });
  }
  if (error.propertyName !== undefined) return specProblem(code, keySpan, 'name', { name });
  if (error.keyword === 'enum') {
    const allowed = (error.params.allowedValues as readonly unknown[]).map(String);
    const meant = nearest(said, allowed);
    const variant = meant === undefined ? 'choice' : 'near-choice';
    return specProblem(code, valueSpan, variant, { value: said, known: allowed.join(', '), meant: meant ?? '' });
  }
  if (error.keyword === 'type') {
    return specProblem(code, valueSpan, 'type', { name: owner, type: String(error.params.type) });
  }
  if (error.keyword === 'required') {
    return specProblem(code, keySpan, 'missing', { name: owner, missing: String(error.params.missingProperty) });
  }
  if (error.keyword === 'pattern') return specProblem(code, valueSpan, 'form', { value: said });
  if (error.keyword === 'minimum') {
    return specProblem(code, valueSpan, 'least', { value: said, least: String(error.params.limit) });
  }
  return specProblem(code, valueSpan, undefined, { name: owner });
}

/** The fields that may stand where the schema refused one. */
const knownFields = ({ parentSchema }: ErrorObject): readonly string[] => Object.keys(parentSchema?.properties ?? {});
