/** A tree in the CHAI layout as documents, journals and a sidecar. Files are asked for one clip at a time. */
import type { AspectId, Spec } from '../spec/spec.ts';
import { type AspectFile, aspectFiles } from './chai-layout.ts';
import { type ChaiTree, chaiTree, usualFolder } from './chai-tree.ts';
import {
  clipOrder,
  isUsed,
  type LabelSource,
  labelFiles,
  labelSource,
  labelsByClip,
  type VideoSource,
  videoEntries,
  videoSources,
} from './collection.ts';
import { type ClipLabels, type Tools, toolsFor } from './document-labels.ts';
import { documentEnding, documentNames, isFileName, journalOf } from './file-name.ts';
import { type ImportedClip, importClip } from './import-clip.ts';
import { isObject, type Json, type JsonObject, parseJson } from './json.ts';
import { type Note, note } from './note.ts';
import { type OtherFile, printSidecar, type Sidecar, sidecarName } from './sidecar.ts';

/** A file's content: its text, or its bytes where it is none. */
export type Content = { readonly text: string } | { readonly base64: string };

/** What a file of the tree holds. */
export type Read = (path: string) => Content;

export interface Collection {
  readonly tree: ChaiTree;
  readonly labels: readonly LabelSource[];
  readonly videos?: readonly VideoSource[];
  readonly labelsOf: ReadonlyMap<string, ClipLabels>;
  readonly labelNames: ReadonlySet<string>;
  /** Every clip that can have a document, by id, and its document's name without the ending. */
  readonly names: ReadonlyMap<string, string>;
  /** Clips whose id cannot be the name of a file. */
  readonly unnamed: readonly string[];
  /** Files that are kept as they are. */
  readonly kept: readonly OtherFile[];
  readonly notes: readonly Note[];
}

/** Reads what belongs to the collection: label files, the list of videos, and whatever is neither these nor a clip's. */
export function readCollection(paths: readonly string[], read: Read): Collection {
  const tree = chaiTree(paths);
  const kept: OtherFile[] = tree.others.map((path) => ({ path, ...read(path) }));
  const notes: Note[] = [];
  const keep = (path: string) => {
    kept.push({ path, ...read(path) });
    notes.push(note('dataset.not-understood', path));
  };
  const labels: LabelSource[] = [];
  const seen = new Set<string>();
  for (const path of tree.labels) {
    const source = labelSource(path, jsonOf(read(path)));
    if (source === undefined || seen.has(source.name)) keep(path);
    else {
      seen.add(source.name);
      labels.push(source);
    }
  }
  const videos = tree.videos === undefined ? undefined : videoSources(jsonOf(read(tree.videos)));
  if (tree.videos !== undefined && videos === undefined) keep(tree.videos);
  const labelsOf = labelsByClip(labels, videos ?? []);
  const clips = [...new Set([...tree.clips.keys(), ...labelsOf.keys()])];
  const unnamed = clips.filter((clip) => !isFileName(clip));
  for (const clip of unnamed) {
    notes.push(note('dataset.unsafe-id', clip));
    for (const path of pathsOf(tree, clip)) kept.push({ path, ...read(path) });
  }
  return {
    tree,
    labels,
    ...(videos && { videos }),
    labelsOf,
    labelNames: new Set(labels.filter(isUsed).map(({ name }) => name)),
    names: documentNames(clips.filter((clip) => isFileName(clip))),
    unnamed,
    kept,
    notes,
  };
}

function pathsOf(tree: ChaiTree, clip: string): string[] {
  const found = tree.clips.get(clip);
  if (found === undefined) return [];
  const paths = [...found.aspects.values()].flatMap((files) => Object.values(files));
  return found.merged === undefined ? paths : [...paths, found.merged];
}

export interface ImportedChaiClip extends ImportedClip {
  /** The document's name, with its ending. */
  readonly name: string;
  /** Files of the clip that do not have the shape they should have. */
  readonly kept: readonly OtherFile[];
  readonly notes: readonly Note[];
}

/** One clip of the collection. */
export function importChaiClip(collection: Collection, clip: string, read: Read, tools: Tools): ImportedChaiClip {
  const paths = collection.tree.clips.get(clip);
  const kept: OtherFile[] = [];
  const notes: Note[] = [];
  const object = (path: string): JsonObject | undefined => {
    const content = read(path);
    const value = jsonOf(content);
    if (isObject(value)) return value;
    kept.push({ path, ...content });
    notes.push(note('dataset.not-understood', path));
    return undefined;
  };
  const aspects = new Map<AspectId, Partial<Record<AspectFile, JsonObject>>>();
  for (const [aspect, files] of paths?.aspects ?? []) {
    const values = aspectFiles.flatMap((file) => {
      const value = files[file] === undefined ? undefined : object(files[file]);
      return value === undefined ? [] : [[file, value] as const];
    });
    if (values.length > 0) aspects.set(aspect, Object.fromEntries(values));
  }
  const merged = paths?.merged === undefined ? undefined : object(paths.merged);
  const labels = collection.labelsOf.get(clip) ?? { truth: {} };
  const source = { clip, aspects, labels, labelNames: collection.labelNames, ...(merged && { merged }) };
  const name = `${collection.names.get(clip) ?? clip}${documentEnding}`;
  return { ...importClip(source, tools), name, kept, notes };
}

/** The sidecar for the collection; `kept` are the files that single clips could not take. */
export function collectionSidecar(collection: Collection, kept: readonly OtherFile[]): Sidecar {
  const { tree, labels, videos, labelsOf, names, unnamed } = collection;
  const order = clipOrder(labels, videos?.map(({ clip }) => clip) ?? [...names.keys()]);
  const tasks = [...tree.tasks].filter(([aspect, folder]) => usualFolder(aspect) !== folder);
  const apart = unnamed.filter((clip) => labelsOf.has(clip)).map((clip) => [clip, labelsOf.get(clip)!] as const);
  return {
    format: 1,
    source: 'chai',
    folders: tree.folders,
    ...(tasks.length > 0 && { tasks: Object.fromEntries(tasks) }),
    clips: order,
    labels: labelFiles(labels, order),
    ...(videos && { videos: videoEntries(videos) }),
    ...(apart.length > 0 && { apart: Object.fromEntries(apart) }),
    files: [...collection.kept, ...kept].sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

export interface ChaiImport {
  /** Every file of the new folder by its name: documents, journals and the sidecar. */
  readonly files: ReadonlyMap<string, string>;
  readonly notes: readonly Note[];
}

/** The whole tree at once, for who has it in memory. */
export function importChai(tree: ReadonlyMap<string, string>, spec: Spec): ChaiImport {
  const read: Read = (path) => ({ text: tree.get(path) ?? '' });
  const tools = toolsFor(spec);
  const collection = readCollection([...tree.keys()], read);
  const files = new Map<string, string>();
  const notes: Note[] = [...collection.notes];
  const kept: OtherFile[] = [];
  for (const clip of collection.names.keys()) {
    const imported = importChaiClip(collection, clip, read, tools);
    files.set(imported.name, imported.document);
    files.set(journalOf(imported.name), imported.journal);
    notes.push(...imported.notes);
    kept.push(...imported.kept);
  }
  files.set(sidecarName, printSidecar(collectionSidecar(collection, kept)));
  return { files, notes };
}

const jsonOf = (content: Content): Json | undefined => ('text' in content ? parseJson(content.text) : undefined);
