/** `cutline import chai FROM TO`: a folder or a comprehensive export on the disk becomes a folder of documents. */
import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type ComprehensiveClip, comprehensiveClips } from '../core/dataset/comprehensive.ts';
import { toolsFor } from '../core/dataset/document-labels.ts';
import { journalOf } from '../core/dataset/file-name.ts';
import {
  type Content,
  collectionSidecar,
  type ImportedChaiClip,
  importChaiClip,
  type Read,
  readCollection,
} from '../core/dataset/import-chai.ts';
import { documentHash } from '../core/dataset/import-clip.ts';
import { comprehensiveCollection, importComprehensiveClip } from '../core/dataset/import-comprehensive.ts';
import { appended, importStart, lastImported, readJournal } from '../core/dataset/journal.ts';
import { parseJson } from '../core/dataset/json.ts';
import type { Note } from '../core/dataset/note.ts';
import { type OtherFile, printSidecar, readSidecar, type Sidecar, sidecarName } from '../core/dataset/sidecar.ts';
import type { Spec } from '../core/spec/spec.ts';
import {
  breathe,
  type CollectionOptions,
  filesBelow,
  isInside,
  nothingDone,
  type Problem,
  type Summary,
} from './collection.ts';
import { appendLines, fileProblem, sweep, textIfThere, type Written, writeAtomic } from './files.ts';

/** What is imported, one clip after the other. */
interface Source {
  readonly clips: readonly string[];
  readonly clip: (clip: string) => ImportedChaiClip;
  readonly sidecar: (kept: readonly OtherFile[]) => Sidecar;
  readonly notes: readonly Note[];
}

/** Documents that were edited since their import are kept, unless `force` says otherwise. */
export async function importChaiTree(
  from: string,
  to: string,
  spec: Spec,
  options: CollectionOptions = {},
): Promise<Summary> {
  if (isInside(from, to)) return nothingDone({ key: 'dataset.into-source', args: { from, to } });
  await sweep(to);
  const opened = await open(from, to, spec);
  if ('problem' in opened) return nothingDone(opened.problem);
  const { source } = opened;

  const notes: Note[] = [...source.notes];
  const problems: Problem[] = [];
  const kept: OtherFile[] = [];
  let written = 0;
  let unchanged = 0;
  let stopped = false;
  for (const [index, clip] of source.clips.entries()) {
    await breathe();
    stopped = options.stopped?.() ?? false;
    if (stopped) break;
    options.report?.({ done: index, total: source.clips.length, name: clip });
    try {
      const imported = source.clip(clip);
      notes.push(...imported.notes);
      kept.push(...imported.kept);
      const outcome = await writeClip(to, imported, options.force ?? false);
      if ('problem' in outcome) problems.push(outcome.problem);
      else if (outcome.written) written++;
      else unchanged++;
    } catch (error) {
      // Reading a file failed in the middle of the clip; the other clips can be read all the same.
      problems.push(fileProblem(pathOf(error) ?? clip, error));
    }
  }
  if (!stopped) {
    const outcome = await writeSidecar(join(to, sidecarName), source.sidecar(kept));
    if ('problem' in outcome) problems.push(outcome.problem);
  }
  return { total: source.clips.length, written, unchanged, stopped, notes, problems };
}

async function open(from: string, to: string, spec: Spec): Promise<{ source: Source } | { problem: Problem }> {
  try {
    if (!statSync(from).isDirectory()) {
      const clips = comprehensiveClips(parseJson(readFileSync(from, 'utf8')));
      return clips
        ? { source: comprehensiveSource(clips, spec) }
        : { problem: { key: 'dataset.no-export', args: { path: from } } };
    }
    const { paths, problems } = await filesBelow(from, to);
    const [unreadable] = problems;
    if (unreadable && paths.length === 0) return { problem: unreadable };
    const exports = latestExport(paths);
    const source = exports === undefined ? treeSource(from, paths, spec) : exportSource(from, exports, spec);
    return source && source.clips.length > 0
      ? { source }
      : { problem: { key: 'dataset.nothing-to-import', args: { path: from } } };
  } catch (error) {
    return { problem: fileProblem(from, error) };
  }
}

function treeSource(from: string, paths: readonly string[], spec: Spec): Source {
  const read: Read = (path) => contentOf(readFileSync(join(from, path)));
  const tools = toolsFor(spec);
  const collection = readCollection(paths, read);
  return {
    clips: [...collection.names.keys()],
    clip: (clip) => importChaiClip(collection, clip, read, tools),
    sidecar: (kept) => collectionSidecar(collection, kept),
    notes: collection.notes,
  };
}

function contentOf(bytes: Buffer): Content {
  const text = bytes.toString('utf8');
  return Buffer.from(text, 'utf8').equals(bytes) ? { text } : { base64: bytes.toString('base64') };
}

const EXPORT = /^(?:all_videos_with_captions|not_completed_videos)_(\d{8}_\d{4,6})\.json$/;

/** The two files that together hold all clips, of the latest comprehensive export at the top of the folder. */
function latestExport(paths: readonly string[]): readonly string[] | undefined {
  const found = paths.filter((path) => EXPORT.test(path));
  const latest = found
    .map((path) => EXPORT.exec(path)![1]!)
    .sort()
    .at(-1);
  return latest === undefined ? undefined : found.filter((path) => path.includes(latest));
}

function exportSource(from: string, paths: readonly string[], spec: Spec): Source | undefined {
  const each = paths.map((path) => comprehensiveClips(parseJson(readFileSync(join(from, path), 'utf8'))));
  const clips = each.filter((found): found is readonly ComprehensiveClip[] => found !== undefined);
  return clips.length === each.length ? comprehensiveSource(clips.flat(), spec) : undefined;
}

function comprehensiveSource(clips: readonly ComprehensiveClip[], spec: Spec): Source {
  const tools = toolsFor(spec);
  const collection = comprehensiveCollection(clips);
  return {
    clips: [...collection.names.keys()],
    clip: (clip) => importComprehensiveClip(collection, clip, tools),
    sidecar: () => collection.sidecar,
    notes: collection.notes,
  };
}

/**
 * The journal first: a document that is there is complete. When a run is interrupted between the two, the next one
 * finds the lines and does not repeat them.
 */
async function writeClip(
  to: string,
  imported: ImportedChaiClip,
  force: boolean,
): Promise<{ written: boolean } | { problem: Problem }> {
  const path = join(to, imported.name);
  const journalPath = join(to, journalOf(imported.name));
  const before = textIfThere(path);
  const journal = textIfThere(journalPath) ?? '';
  const isSame = before === imported.document;
  if (before !== undefined && !isSame && !force && isEdited(before, journal)) {
    return { problem: { key: 'dataset.edited', args: { path, name: basename(path) } } };
  }
  const isKnown = journal.startsWith(imported.journal, importStart(journal));
  if (!isKnown) {
    const outcome: Written =
      journal === ''
        ? await writeAtomic(journalPath, imported.journal, { since: null })
        : await appendLines(journalPath, appended(journal, imported.journal));
    if ('problem' in outcome) return outcome;
  }
  if (isSame) return { written: false };
  const outcome = await writeAtomic(path, imported.document, { since: before ?? null });
  return 'problem' in outcome ? outcome : { written: true };
}

/** A document is as an import left it when the journal remembers that import. */
const isEdited = (document: string, journal: string): boolean =>
  lastImported(readJournal(journal))?.document !== documentHash(document);

/** What other features keep in the sidecar stays there. */
async function writeSidecar(path: string, sidecar: Sidecar): Promise<Written> {
  try {
    const before = textIfThere(path);
    const read = before === undefined ? undefined : readSidecar(before);
    if (read !== undefined && 'why' in read) {
      return { problem: { key: 'file.changed', path, args: { path, why: read.why } } };
    }
    const text = printSidecar({ ...othersIn(read?.sidecar), ...sidecar });
    return text === before ? { done: true } : await writeAtomic(path, text, { since: before ?? null });
  } catch (error) {
    return { problem: fileProblem(path, error) };
  }
}

const own: ReadonlySet<string> = new Set(['folders', 'tasks', 'clips', 'labels', 'videos', 'urls', 'apart', 'files']);

const othersIn = (sidecar: Sidecar | undefined): object =>
  Object.fromEntries(Object.entries(sidecar ?? {}).filter(([field]) => !own.has(field)));

const pathOf = (error: unknown): string | undefined =>
  error instanceof Error && 'path' in error ? String(error.path) : undefined;
