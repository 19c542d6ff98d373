/** What an import or an export tells about itself, and the steps that both have. */
import { resolve, sep } from 'node:path';
import type { Note } from '../core/dataset/note.ts';
import { type FileProblem, type Walk, walk } from './files.ts';

export interface Progress {
  readonly done: number;
  readonly total: number;
  /** The clip or the document that is next. */
  readonly name: string;
}

export interface CollectionOptions {
  /** Overwrite documents that were edited since their import, or remove what an earlier export left behind. */
  readonly force?: boolean;
  /** Asked between two clips: whether to stop. What is done until then is whole, and the next run goes on from there. */
  readonly stopped?: () => boolean;
  readonly report?: (progress: Progress) => void;
}

/** Why something was not done, in the words of `dataset.json`. */
export type Problem = Pick<Note | FileProblem, 'key' | 'args'>;

export interface Summary {
  readonly total: number;
  readonly written: number;
  /** As they were already. */
  readonly unchanged: number;
  readonly stopped: boolean;
  /** What one should know. */
  readonly notes: readonly Note[];
  /** What could not be done. */
  readonly problems: readonly Problem[];
}

export const nothingDone = (...problems: readonly Problem[]): Summary => ({
  total: 0,
  written: 0,
  unchanged: 0,
  stopped: false,
  notes: [],
  problems,
});

/** Whether the folder is the other one or lies in it. */
export const isInside = (folder: string, other: string): boolean =>
  resolve(folder) === resolve(other) || resolve(folder).startsWith(resolve(other) + sep);

/** The files below a folder without those below `except`, when that lies in it. */
export async function filesBelow(folder: string, except: string): Promise<Walk> {
  const found = await walk(folder);
  if (!isInside(except, folder)) return found;
  const start = `${resolve(except)
    .slice(resolve(folder).length + 1)
    .split(sep)
    .join('/')}/`;
  return { ...found, paths: found.paths.filter((path) => !path.startsWith(start)) };
}

/** Lets timers and signals through: everything between two clips is synchronous otherwise. */
export const breathe = (): Promise<void> => new Promise((resume) => setImmediate(resume));
