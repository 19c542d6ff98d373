/** The captions that a command line names: files, folders and globs, in an order that does not depend on the disk. */
import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { nearest } from '../nearest.ts';
import { type Ignore, ignoreAbove, ignoreIn } from './ignore.ts';

export const extension = '.caption';

export interface Found {
  /** Absolute, each once. */
  readonly files: readonly string[];
  /** Paths that name nothing, with what was probably meant. */
  readonly missing: readonly { readonly path: string; readonly close: readonly string[] }[];
  /** Files that were named and are no captions. */
  readonly others: readonly string[];
  /** Folders that could not be read. */
  readonly locked: readonly string[];
}

/** What is never looked into. */
const skipped = new Set(['node_modules', '.git', '.hg', '.svn']);

/** The captions below the paths; below `folder` when there is none. */
export function find(paths: readonly string[], folder: string): Found {
  const files = new Set<string>();
  const missing: { path: string; close: string[] }[] = [];
  const others: string[] = [];
  const locked: string[] = [];
  for (const path of paths.length === 0 ? ['.'] : paths) {
    const full = resolve(folder, path);
    const stats = statsOf(full);
    if (stats?.isDirectory()) {
      for (const file of walk(full, locked)) files.add(file);
    } else if (stats !== undefined) {
      if (full.endsWith(extension)) files.add(full);
      else others.push(path);
    } else if (isGlob(path)) {
      const before = files.size;
      for (const file of matches(path, folder, locked)) files.add(file);
      if (files.size === before) missing.push({ path, close: [] });
    } else {
      missing.push({ path, close: closeTo(path, full) });
    }
  }
  return { files: [...files], missing, others, locked };
}

const isGlob = (path: string): boolean => /[*?{}[\]]|[@!+]\(/.test(path);

function matches(glob: string, folder: string, locked: string[]): string[] {
  const { base, glob: pattern } = picomatch.scan(glob.split(sep).join('/'));
  const start = resolve(folder, base);
  if (pattern === '' || !statsOf(start)?.isDirectory()) return [];
  const fits = picomatch(pattern);
  return [...walk(start, locked)].filter((file) => fits(relative(start, file).split(sep).join('/')));
}

/** The captions below a folder, in the order of their names, folders among files. */
function* walk(start: string, locked: string[]): Generator<string> {
  // Only links can lead back to where one came from, so only they are followed to their real place.
  const linked = new Set<string>();
  yield* below(start, ignoreAbove(start));

  function* below(folder: string, above: Ignore): Generator<string> {
    let entries: Dirent[];
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch {
      locked.push(folder);
      return;
    }
    const ignore = entries.some((entry) => entry.name === '.cutlineignore') ? ignoreIn(folder, above) : above;
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const path = folder.endsWith(sep) ? folder + entry.name : folder + sep + entry.name;
      const kind = entry.isSymbolicLink() ? followed(path, linked) : entry;
      if (kind?.isDirectory()) {
        if (!skipped.has(entry.name) && !ignore(path, true)) yield* below(path, ignore);
      } else if (kind?.isFile() && entry.name.endsWith(extension) && !ignore(path, false)) {
        yield path;
      }
    }
  }
}

/** What a link leads to; nothing when it leads nowhere, or to a folder that was seen already. */
function followed(path: string, linked: Set<string>): Stats | undefined {
  const stats = statsOf(path);
  if (!stats?.isDirectory()) return stats;
  const real = realpathSync(path);
  if (linked.has(real) || path.startsWith(real + sep)) return undefined;
  linked.add(real);
  return stats;
}

const statsOf = (path: string): Stats | undefined => statSync(path, { throwIfNoEntry: false });

/** Neighbours whose names are nearly what was typed. */
function closeTo(path: string, full: string): string[] {
  const folder = dirname(full);
  if (!statsOf(folder)?.isDirectory()) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(extension) || !name.includes('.'));
  return nearest(basename(full), names).map((name) => join(dirname(path), name));
}
