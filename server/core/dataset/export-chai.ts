/** Documents, journals and a sidecar as a tree in the CHAI layout. */
import type { AspectId, Spec } from '../spec/spec.ts';
import { aspectFiles, endingOf } from './chai-layout.ts';
import { usualFolder } from './chai-tree.ts';
import { type ExportedClip, exportClip, missingNotes } from './clip-files.ts';
import { labelFileValues, nameOf, videoListValue } from './collection.ts';
import { type ClipLabels, type Tools, toolsFor } from './document-labels.ts';
import { documentEnding, isFileName, isInnerPath, journalOf } from './file-name.ts';
import { readJournal } from './journal.ts';
import type { Json } from './json.ts';
import { type Note, note } from './note.ts';
import { emptySidecar, readSidecar, type Sidecar, sidecarName } from './sidecar.ts';

export interface Target {
  readonly sidecar: Sidecar;
  /** The labels that the collection has files for; undefined without a sidecar, when none are known. */
  readonly labelNames: ReadonlySet<string> | undefined;
  readonly notes: readonly Note[];
}

/** What to export to; `sidecar` is the text of the sidecar, if there is one. */
export function exportTarget(sidecar: string | undefined): Target {
  const without = { sidecar: emptySidecar, labelNames: undefined };
  if (sidecar === undefined) return { ...without, notes: [note('dataset.no-sidecar', sidecarName)] };
  const read = readSidecar(sidecar);
  if ('why' in read) return { ...without, notes: [note('dataset.bad-sidecar', sidecarName, { why: read.why })] };
  return {
    sidecar: read.sidecar,
    labelNames: new Set(read.sidecar.labels.filter(({ unused }) => !unused).map(nameOf)),
    notes: [],
  };
}

export interface TreeFile {
  readonly path: string;
  readonly content:
    | { readonly json: Json; readonly indent: number }
    | { readonly text: string }
    | { readonly base64: string };
}

export interface ExportedChaiClip extends ExportedClip {
  readonly files: readonly TreeFile[];
}

/** One document's files; `name` is the document's, with its ending, and stands for the id where no video is named. */
export function exportChaiClip(
  target: Target,
  name: string,
  document: string,
  journalText: string | undefined,
  tools: Tools,
): ExportedChaiClip {
  const journal = readJournal(journalText ?? '');
  const stem = name.slice(name.lastIndexOf('/') + 1, -documentEnding.length);
  const exported = exportClip(document, stem, journal, tools, target.labelNames);
  const { clip } = exported.record;
  const bad = journal.bad.map(({ line, why }) =>
    note('dataset.bad-line', journalOf(name), { line: String(line), why }),
  );
  const notes = [...bad, ...exported.notes];
  if (!isFileName(clip)) return { ...exported, files: [], notes: [...notes, note('dataset.unsafe-id', clip)] };
  return { ...exported, files: clipFiles(target.sidecar, exported), notes };
}

function clipFiles({ folders, tasks }: Sidecar, { record, aspects, merged }: ExportedClip): TreeFile[] {
  const { clip } = record;
  const found: TreeFile[] = [];
  for (const [aspect, files] of aspects) {
    const folder = `${folders.captions}/${taskOf(tasks, aspect)}`;
    for (const file of aspectFiles) {
      const json = files[file];
      if (json) found.push({ path: `${folder}/${clip}${endingOf(file)}`, content: { json, indent: 4 } });
    }
  }
  if (merged) found.push({ path: `${folders.merged}/${clip}.json`, content: { json: merged, indent: 2 } });
  return found;
}

const taskOf = (tasks: Sidecar['tasks'], aspect: AspectId): string =>
  tasks && Object.hasOwn(tasks, aspect) ? tasks[aspect]! : usualFolder(aspect);

/** The files that belong to no single clip; `labels` are what the documents said, by clip. */
export function exportCollection(
  { sidecar }: Target,
  labels: ReadonlyMap<string, ClipLabels>,
): { readonly files: readonly TreeFile[]; readonly notes: readonly Note[] } {
  // What is kept apart was read from JSON, so it is JSON.
  const apart = Object.entries(sidecar.apart ?? {}) as [string, ClipLabels][];
  const all = new Map([...labels, ...apart.filter(([clip]) => !labels.has(clip))]);
  const files: TreeFile[] = [...labelFileValues(sidecar, all)].map(([path, json]) => ({
    path,
    content: { json, indent: 1 },
  }));
  const videos = videoListValue(sidecar, all);
  if (videos !== undefined) files.push({ path: sidecar.folders.videos, content: { json: videos, indent: 2 } });
  for (const { path, text, base64 } of sidecar.files) {
    files.push({ path, content: base64 === undefined ? { text: text ?? '' } : { base64 } });
  }
  const outside = files.filter(({ path }) => !isInnerPath(path));
  return {
    files: files.filter(({ path }) => isInnerPath(path)),
    notes: outside.map(({ path }) => note('dataset.unsafe-path', path)),
  };
}

/** A JSON file as the layout's own program writes it. */
export const contentText = (json: Json, indent: number): string => JSON.stringify(json, null, indent);

export interface ChaiExport {
  readonly files: ReadonlyMap<string, TreeFile['content']>;
  readonly notes: readonly Note[];
}

/** The whole tree at once; `files` holds documents, journals and the sidecar by their path. */
export function exportChai(files: ReadonlyMap<string, string>, spec: Spec): ChaiExport {
  const tools = toolsFor(spec);
  const target = exportTarget(files.get(sidecarName));
  const out = new Map<string, TreeFile['content']>();
  const notes: Note[] = [...target.notes];
  const labels = new Map<string, ClipLabels>();
  const names = new Map<string, string>();
  for (const [name, text] of files) {
    if (!name.endsWith(documentEnding)) continue;
    const clip = exportChaiClip(target, name, text, files.get(journalOf(name)), tools);
    const { clip: id } = clip.record;
    notes.push(...clip.notes, ...missingNotes(id, clip.missing));
    const other = names.get(id);
    if (other !== undefined) notes.push(note('dataset.same-clip', id, { name, other, clip: id }));
    else {
      names.set(id, name);
      labels.set(id, clip.labels);
      for (const { path, content } of clip.files) out.set(path, content);
    }
  }
  const collection = exportCollection(target, labels);
  for (const { path, content } of collection.files) out.set(path, content);
  return { files: out, notes: [...notes, ...collection.notes] };
}
