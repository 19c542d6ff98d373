/** `cutline export chai FROM TO`: a folder of documents becomes a tree in the CHAI layout, or a comprehensive export. */

import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chaiTree } from '../core/dataset/chai-tree.ts';
import { missingNotes } from '../core/dataset/clip-files.ts';
import { comprehensiveEntry, comprehensiveFiles, missingHere, notCorrected } from '../core/dataset/comprehensive.ts';
import { comprehensiveStatistics } from '../core/dataset/comprehensive-statistics.ts';
import { type ClipLabels, toolsFor } from '../core/dataset/document-labels.ts';
import {
  contentText,
  type ExportedChaiClip,
  exportChaiClip,
  exportCollection,
  exportTarget,
  type Target,
  type TreeFile,
} from '../core/dataset/export-chai.ts';
import { documentEnding, journalOf } from '../core/dataset/file-name.ts';
import { readJournal } from '../core/dataset/journal.ts';
import type { JsonObject } from '../core/dataset/json.ts';
import { type Note, note } from '../core/dataset/note.ts';
import { sidecarName } from '../core/dataset/sidecar.ts';
import type { Spec } from '../core/spec/spec.ts';
import { breathe, type CollectionOptions, filesBelow, nothingDone, type Problem, type Summary } from './collection.ts';
import { fileProblem, sweep, textIfThere, type Written, walk, writeAtomic } from './files.ts';

export interface ExportOptions extends CollectionOptions {
  /** Write the comprehensive export instead of the tree; the date and time name its files. */
  readonly comprehensive?: Date;
}

/** Files that are as they should be are not written again, so that an interrupted export goes on where it was. */
export async function exportChaiTree(
  from: string,
  to: string,
  spec: Spec,
  options: ExportOptions = {},
): Promise<Summary> {
  const { paths, problems: unreadable } = await filesBelow(from, to);
  const documents = paths.filter((path) => path.endsWith(documentEnding));
  if (documents.length === 0) {
    return nothingDone(unreadable[0] ?? { key: 'dataset.nothing-to-export', args: { path: from } });
  }
  await sweep(to);
  let target: Target;
  try {
    target = exportTarget(textIfThere(join(from, sidecarName)));
  } catch (error) {
    return nothingDone(fileProblem(join(from, sidecarName), error));
  }
  const tools = toolsFor(spec);
  const sink = options.comprehensive
    ? comprehensiveSink(to, target, options.comprehensive)
    : treeSink(to, target, options);
  const notes: Note[] = [...target.notes];
  const problems: Problem[] = [...unreadable];
  const clips = new Map<string, string>();
  let stopped = false;
  for (const [index, name] of documents.entries()) {
    await breathe();
    stopped = options.stopped?.() ?? false;
    if (stopped) break;
    options.report?.({ done: index, total: documents.length, name });
    try {
      const journal = textIfThere(join(from, journalOf(name)));
      const exported = exportChaiClip(target, name, readFileSync(join(from, name), 'utf8'), journal, tools);
      notes.push(...exported.notes, ...sink.notes(exported));
      const { clip } = exported.record;
      const other = clips.get(clip);
      if (other !== undefined) problems.push({ key: 'dataset.same-clip', args: { name, other, clip } });
      else {
        clips.set(clip, name);
        problems.push(...(await sink.add(exported, journal ?? '')));
      }
    } catch (error) {
      problems.push(fileProblem(join(from, name), error));
    }
  }
  const { written, unchanged, ...end } = await sink.end(stopped, new Set(clips.keys()));
  return {
    total: documents.length,
    written,
    unchanged,
    stopped,
    notes: [...notes, ...end.notes],
    problems: [...problems, ...end.problems],
  };
}

/** Where the clips go. */
interface Sink {
  readonly notes: (clip: ExportedChaiClip) => readonly Note[];
  readonly add: (clip: ExportedChaiClip, journal: string) => Promise<readonly Problem[]>;
  readonly end: (stopped: boolean, clips: ReadonlySet<string>) => Promise<Omit<Summary, 'total' | 'stopped'>>;
}

function treeSink(to: string, target: Target, { force }: ExportOptions): Sink {
  const labels = new Map<string, ClipLabels>();
  const paths = new Set<string>();
  let written = 0;
  let unchanged = 0;
  const write = async (files: readonly TreeFile[]): Promise<readonly Problem[]> => {
    const outcomes = await Promise.all(
      files.map(({ path, content }) => {
        paths.add(path);
        return writeIfNew(join(to, path), bytesOf(content));
      }),
    );
    written += outcomes.filter((outcome) => outcome === 'written').length;
    unchanged += outcomes.filter((outcome) => outcome === 'unchanged').length;
    return outcomes.flatMap((outcome) => (typeof outcome === 'string' ? [] : [outcome.problem]));
  };
  return {
    notes: ({ record, missing }) => missingNotes(record.clip, missing),
    add: (clip) => {
      labels.set(clip.record.clip, clip.labels);
      return write(clip.files);
    },
    end: async (stopped, clips) => {
      if (stopped) return { written, unchanged, notes: [], problems: [] };
      const collection = exportCollection(target, labels);
      const problems = await write(collection.files);
      const left = await leftOver(to, paths, clips);
      if (!force) {
        const notes = left.map((path) => note('dataset.left-over', join(to, path)));
        return { written, unchanged, notes: [...collection.notes, ...notes], problems };
      }
      const removed = await Promise.all(left.map((path) => remove(join(to, path))));
      return { written, unchanged, notes: collection.notes, problems: [...problems, ...removed.flat()] };
    },
  };
}

/** Files of these clips that an earlier export wrote and this one did not, such as a review that was withdrawn. */
async function leftOver(to: string, written: ReadonlySet<string>, clips: ReadonlySet<string>): Promise<string[]> {
  const tree = chaiTree((await walk(to)).paths);
  return [...tree.clips].flatMap(([clip, { aspects, merged }]) => {
    if (!clips.has(clip)) return [];
    const paths = [...aspects.values()].flatMap((files) => Object.values(files));
    return [...paths, ...(merged === undefined ? [] : [merged])].filter((path) => !written.has(path));
  });
}

async function remove(path: string): Promise<readonly Problem[]> {
  try {
    await rm(path);
    return [];
  } catch (error) {
    return [fileProblem(path, error)];
  }
}

function comprehensiveSink(to: string, { sidecar }: Target, now: Date): Sink {
  const entries = new Map<string, JsonObject>();
  const urls = new Map(Object.entries(sidecar.urls ?? {}));
  for (const { clip, fields } of sidecar.videos ?? []) {
    if (typeof fields.video_url === 'string') urls.set(clip, fields.video_url);
  }
  return {
    notes: (clip) => [...missingHere(clip), ...notCorrected(clip)],
    add: (clip, journal) => {
      const { clip: id } = clip.record;
      entries.set(id, comprehensiveEntry(clip, urls.get(id), readJournal(journal)));
      return Promise.resolve([]);
    },
    end: async (stopped) => {
      if (stopped) return { written: 0, unchanged: 0, notes: [], problems: [] };
      const known = sidecar.clips.filter((clip) => entries.has(clip));
      const ordered = [...new Set([...known, ...entries.keys()])].map((clip) => entries.get(clip)!);
      const time = localTime(now);
      const stamp = time.slice(0, 16).replace(/[-:]/g, '').replace('T', '_');
      const values = {
        ...comprehensiveFiles(ordered),
        comprehensive_statistics: comprehensiveStatistics(ordered, time),
      };
      const outcomes = await Promise.all(
        Object.entries(values).map(([name, value]) =>
          writeIfNew(join(to, `${name}_${stamp}.json`), Buffer.from(contentText(value, 2))),
        ),
      );
      return {
        written: outcomes.filter((outcome) => outcome === 'written').length,
        unchanged: outcomes.filter((outcome) => outcome === 'unchanged').length,
        notes: [],
        problems: outcomes.flatMap((outcome) => (typeof outcome === 'string' ? [] : [outcome.problem])),
      };
    },
  };
}

/** `2025-11-04T12:30:00`, as the layout writes times. */
function localTime(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
}

function bytesOf(content: TreeFile['content']): Buffer {
  if ('json' in content) return Buffer.from(contentText(content.json, content.indent));
  return 'text' in content ? Buffer.from(content.text) : Buffer.from(content.base64, 'base64');
}

async function writeIfNew(
  path: string,
  bytes: Buffer,
): Promise<'written' | 'unchanged' | Extract<Written, { problem: unknown }>> {
  try {
    if (readFileSync(path).equals(bytes)) return 'unchanged';
  } catch {
    // It is not there, or writing it will say what is wrong.
  }
  const outcome = await writeAtomic(path, bytes);
  return 'problem' in outcome ? outcome : 'written';
}
