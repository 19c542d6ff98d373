/** The labels of a clip between the front matter and the collection's own names for them. */
import { factsOf, labelsOf } from '../caption/labels-of.ts';
import type { Spec } from '../spec/spec.ts';
import type { FrontMatter } from '../syntax/tree.ts';
import { type ChaiMapping, chaiMapping } from './chai-labels.ts';
import { type Json, type JsonObject, objectOf } from './json.ts';
import { chaiExceptionsOf, printLabels } from './print-labels.ts';

/** What a collection says of a clip. */
export interface ClipLabels {
  /** `yes` or `no` by the label's name; a label that is absent is unknown. */
  readonly truth: JsonObject;
  /** The camera motion as the questionnaire recorded it. */
  readonly motion?: JsonObject;
}

/** A spec with what is made once from it. */
export interface Tools {
  readonly spec: Spec;
  readonly mapping: ChaiMapping;
}

export const toolsFor = (spec: Spec): Tools => ({ spec, mapping: chaiMapping(spec) });

/**
 * The lines below `labels:`, without indentation. Labels that no group can say stand in the line `chai`, since they are
 * decisions of people; a field of the questionnaire that is only answered otherwise than it follows is left to the
 * journal, for as long as nobody edits what it follows from.
 */
export function labelLines(
  { truth, motion }: ClipLabels,
  names: ReadonlySet<string>,
  { spec, mapping }: Tools,
): readonly string[] {
  if (Object.keys(truth).length === 0 && motion === undefined) return [];
  const said = (value: Json) =>
    new Set(Object.entries(truth).flatMap(([name, truth]) => (truth === value ? [lastPart(name)] : [])));
  const yes = said('yes');
  const no = said('no');
  const all = new Set([...names].map(lastPart));
  const unknown = new Set([...all].filter((name) => !yes.has(name) && !no.has(name)));
  const { facts, exceptions } = mapping.read({ names: all, yes, unknown, ...(motion && { raw: motion }) });
  const { raw } = mapping.write(facts);
  const alone = Object.entries(exceptions.raw).filter(([field, value]) => !Object.hasOwn(raw, field) && value !== null);
  return printLabels(facts, spec, { ...exceptions, raw: Object.fromEntries(alone) });
}

/** What the front matter says of the labels `names`; nothing where it has no labels. */
export function labelsIn(
  frontMatter: FrontMatter | undefined,
  names: ReadonlySet<string> | undefined,
  { spec, mapping }: Tools,
): ClipLabels {
  if (!frontMatter?.fields.some(({ key }) => key.text === 'labels')) return { truth: {} };
  const answer = mapping.write(factsOf(labelsOf(frontMatter, spec)), chaiExceptionsOf(frontMatter));
  const truth = [...(names ?? [])].flatMap((name): [string, Json][] => {
    const value = answer.truth(lastPart(name));
    return value === 'unknown' ? [] : [[name, value]];
  });
  // The mapping's fields come from JSON.
  const motion = answer.raw as JsonObject;
  return { truth: objectOf(truth), ...(Object.keys(motion).length > 0 && { motion }) };
}

/** `has_zoom_in` of `cam_motion.camera_centric_movement.zoom_in.has_zoom_in`. */
const lastPart = (name: string): string => name.slice(name.lastIndexOf('.') + 1);
