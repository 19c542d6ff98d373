/** `.cutlineignore`: the captions that are left alone, in the syntax of `.gitignore`. */
import { readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import picomatch from 'picomatch';

/** Whether a file or folder is left alone. */
export type Ignore = (path: string, isFolder: boolean) => boolean;

const nothing: Ignore = () => false;

/** What the ignore files of a folder's ancestors say. */
export function ignoreAbove(folder: string): Ignore {
  const parent = dirname(folder);
  return parent === folder ? nothing : ignoreIn(parent, ignoreAbove(parent));
}

/** What `above` says and the folder's own ignore file, which comes later and so has the last word. */
export function ignoreIn(folder: string, above: Ignore): Ignore {
  let text: string;
  try {
    text = readFileSync(join(folder, '.cutlineignore'), 'utf8');
  } catch {
    return above;
  }
  const patterns = text
    .split(/\r?\n/)
    .map(patternOf)
    .filter((pattern) => pattern !== undefined);
  return (path, isFolder) => {
    const name = relative(folder, path).split(sep).join('/');
    const last = patterns.findLast((pattern) => (isFolder || !pattern.folderOnly) && pattern.fits(name));
    return last === undefined ? above(path, isFolder) : last.ignored;
  };
}

interface Pattern {
  readonly fits: (name: string) => boolean;
  readonly ignored: boolean;
  readonly folderOnly: boolean;
}

/** A line of the file; a pattern with a slash inside is tied to the file's folder, any other fits at every depth. */
export function patternOf(line: string): Pattern | undefined {
  const written = line.trimEnd();
  if (written === '' || written.startsWith('#')) return undefined;
  const ignored = !written.startsWith('!');
  const bare = ignored ? written.replace(/^\\(?=[#!])/, '') : written.slice(1);
  const folderOnly = bare.endsWith('/');
  const body = bare.replace(/\/$/, '');
  const glob = body.includes('/') ? body.replace(/^\//, '') : `**/${body}`;
  return { fits: picomatch(glob, { dot: true }), ignored, folderOnly };
}
