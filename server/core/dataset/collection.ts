/** What the files of a collection say about all of its clips: label files and the list of videos. */
import type { ClipLabels } from './document-labels.ts';
import { fieldOf, isObject, type Json, type JsonObject, objectOf } from './json.ts';
import type { LabelFile, Sidecar, VideoEntry } from './sidecar.ts';

export interface LabelSource {
  readonly path: string;
  /** The name that the file gives itself, by which everything else calls the label. */
  readonly name: string;
  readonly fields: JsonObject;
  readonly pos: readonly string[];
  readonly neg: readonly string[];
  readonly order: readonly string[];
}

/** The label file, if the value is one: a clip is on one of two lists, once. */
export function labelSource(path: string, value: Json | undefined): LabelSource | undefined {
  if (!isObject(value)) return undefined;
  const pos = textsOf(fieldOf(value, 'pos'));
  const neg = textsOf(fieldOf(value, 'neg'));
  if (pos === undefined || neg === undefined || new Set([...pos, ...neg]).size < pos.length + neg.length)
    return undefined;
  const fields = objectOf(Object.entries(value).filter(([field]) => field !== 'pos' && field !== 'neg'));
  return { path, name: labelName(path, fields), fields, pos, neg, order: Object.keys(value) };
}

/** A label that no clip has and none lacks was never asked, so what the documents say does not answer it either. */
export const isUsed = ({ pos, neg }: Pick<LabelSource, 'pos' | 'neg'>): boolean => pos.length + neg.length > 0;

const labelName = (path: string, fields: JsonObject): string => {
  const label = fieldOf(fields, 'label');
  return typeof label === 'string' ? label : path.slice(path.lastIndexOf('/') + 1).replace(/\.json$/, '');
};

export const nameOf = ({ path, fields }: LabelFile): string => labelName(path, fields as JsonObject); // Read from JSON.

function textsOf(value: Json | undefined): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.every((item) => typeof item === 'string') ? value : undefined;
}

export interface VideoSource {
  readonly clip: string;
  readonly fields: JsonObject;
  readonly motion?: JsonObject;
  readonly order: readonly string[];
}

/** The list of videos, if the value is one and names each video once. */
export function videoSources(value: Json | undefined): readonly VideoSource[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const found: VideoSource[] = [];
  for (const entry of value as readonly Json[]) {
    const clip = isObject(entry) ? fieldOf(entry, 'video_name') : undefined;
    if (!isObject(entry) || typeof clip !== 'string') return undefined;
    const motion = fieldOf(entry, 'cam_motion');
    const fields = objectOf(Object.entries(entry).filter(([field]) => field !== 'cam_motion' || !isObject(motion)));
    found.push({ clip, fields, order: Object.keys(entry), ...(isObject(motion) && { motion }) });
  }
  return new Set(found.map(({ clip }) => clip)).size === found.length ? found : undefined;
}

/** Labels by clip. */
export function labelsByClip(
  labels: readonly LabelSource[],
  videos: readonly VideoSource[],
): ReadonlyMap<string, ClipLabels> {
  const truth = new Map<string, [string, Json][]>();
  const say = (clip: string, label: string, value: 'yes' | 'no') => {
    const known = truth.get(clip);
    if (known) known.push([label, value]);
    else truth.set(clip, [[label, value]]);
  };
  for (const { name, pos, neg } of labels) {
    for (const clip of pos) say(clip, name, 'yes');
    for (const clip of neg) say(clip, name, 'no');
  }
  const motions = new Map(videos.flatMap(({ clip, motion }) => (motion ? [[clip, motion] as const] : [])));
  const clips = new Set([...truth.keys(), ...videos.map(({ clip }) => clip)]);
  return new Map(
    [...clips].map((clip) => {
      const motion = motions.get(clip);
      return [clip, { truth: objectOf(truth.get(clip) ?? []), ...(motion && { motion }) }];
    }),
  );
}

/**
 * An order of the clips in which as many lists as possible can be written: the longest lists first, each clip behind
 * the ones before it there. Lists that follow another order keep their own.
 */
export function clipOrder(labels: readonly LabelSource[], clips: readonly string[]): string[] {
  const lists = labels.flatMap(({ pos, neg }) => [pos, neg]).sort((a, b) => b.length - a.length);
  return [...new Set([...lists.flat(), ...clips])];
}

export function labelFiles(labels: readonly LabelSource[], order: readonly string[]): LabelFile[] {
  const rank = ranks(order);
  return labels.map(({ path, fields, pos, neg, order: own }) => {
    const isUsual = equalOrder(own, usualOrder(fields));
    return {
      path,
      fields,
      ...(!isUsual && { order: [...own] }),
      ...(!isSorted(pos, rank) && { pos: [...pos] }),
      ...(!isSorted(neg, rank) && { neg: [...neg] }),
      ...(!isUsed({ pos, neg }) && { unused: true as const }),
    };
  });
}

export const videoEntries = (videos: readonly VideoSource[]): VideoEntry[] =>
  videos.map(({ clip, fields, order, motion }) => ({
    clip,
    fields,
    ...(motion && order.at(-1) !== 'cam_motion' && { order: [...order] }),
  }));

const usualOrder = (fields: object): string[] => [...Object.keys(fields), 'pos', 'neg'];

const equalOrder = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((name, index) => name === b[index]);

const ranks = (order: readonly string[]): ReadonlyMap<string, number> =>
  new Map(order.map((clip, index) => [clip, index]));

const isSorted = (clips: readonly string[], rank: ReadonlyMap<string, number>): boolean =>
  clips.every((clip, index) => index === 0 || rank.get(clips[index - 1]!)! < rank.get(clip)!);

/** The label files for what the documents say now; `labels` holds the truths by clip, in the order of the documents. */
export function labelFileValues(
  sidecar: Sidecar,
  labels: ReadonlyMap<string, ClipLabels>,
): ReadonlyMap<string, JsonObject> {
  const clips = [...new Set([...sidecar.clips, ...labels.keys()])].filter((clip) => labels.has(clip));
  return new Map(
    sidecar.labels.map((file) => {
      const name = nameOf(file);
      const list = (value: 'yes' | 'no', own: readonly string[] | undefined): string[] =>
        inOrder(
          clips.filter((clip) => fieldOf(labels.get(clip)!.truth, name) === value),
          own,
        );
      const values = { ...(file.fields as JsonObject), pos: list('yes', file.pos), neg: list('no', file.neg) };
      return [file.path, reordered(values, file.order)];
    }),
  );
}

function inOrder(clips: string[], own: readonly string[] | undefined): string[] {
  if (own === undefined) return clips;
  const rank = ranks(own);
  return clips.sort((a, b) => (rank.get(a) ?? own.length) - (rank.get(b) ?? own.length));
}

/** The list of videos; a clip that the list does not know yet comes last. */
export function videoListValue(sidecar: Sidecar, labels: ReadonlyMap<string, ClipLabels>): Json | undefined {
  const { videos } = sidecar;
  if (videos === undefined) return undefined;
  const known = new Set(videos.map(({ clip }) => clip));
  const listed = videos.map(({ clip, fields, order }) =>
    entryValue(fields as JsonObject, labels.get(clip)?.motion, order),
  );
  const added = [...labels]
    .filter(([clip, { motion }]) => motion !== undefined && !known.has(clip))
    .map(([clip, { motion }]) => entryValue({ video_name: clip }, motion));
  return [...listed, ...added];
}

const entryValue = (fields: JsonObject, motion: JsonObject | undefined, order?: readonly string[]): JsonObject =>
  reordered(motion === undefined ? fields : { ...fields, cam_motion: motion }, order);

/** With its fields in this order; those that the order does not name come last. */
export function reordered(object: JsonObject, order: readonly string[] | undefined): JsonObject {
  if (order === undefined) return object;
  const rank = ranks(order);
  const last = order.length;
  return objectOf(Object.entries(object).sort(([a], [b]) => (rank.get(a) ?? last) - (rank.get(b) ?? last)));
}
