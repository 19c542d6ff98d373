/** Files that are whole or not there: whatever interrupts a write, nobody ever finds half of one. */
import { randomBytes } from 'node:crypto';
import { type Dirent, readFileSync } from 'node:fs';
import { mkdir, open, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Why a file could not be read or written, as a key of the catalogues with its arguments. */
export interface FileProblem {
  readonly key: `file.${string}`;
  readonly path: string;
  readonly args: Readonly<Record<string, string>>;
}

export type Written = { readonly done: true } | { readonly problem: FileProblem };

const problem = (key: FileProblem['key'], path: string, why = ''): FileProblem => ({ key, path, args: { path, why } });

const keys: Readonly<Record<string, FileProblem['key']>> = {
  ENOSPC: 'file.no-space',
  EDQUOT: 'file.no-space',
  EROFS: 'file.read-only',
  EACCES: 'file.not-allowed',
  EPERM: 'file.not-allowed',
  ENOTDIR: 'file.not-a-folder',
  EEXIST: 'file.not-a-folder',
  EISDIR: 'file.is-a-folder',
  ENOENT: 'file.missing',
  ENAMETOOLONG: 'file.name-too-long',
};

/** What the system's error means for a person. */
export function fileProblem(path: string, error: unknown): FileProblem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return problem(keys[code] ?? 'file.failed', path, error instanceof Error ? error.message : String(error));
}

export interface WriteOptions {
  /** What the file held when it was read (`null`: there was none); if it holds anything else now, it is left alone. */
  readonly since?: string | null;
}

/**
 * Writes the whole file or nothing: to a temporary file beside it, forced to the disk, then renamed. Folders are made,
 * permissions and a symbolic link at `path` are kept.
 */
export async function writeAtomic(
  path: string,
  content: string | Uint8Array,
  { since }: WriteOptions = {},
): Promise<Written> {
  let temporary: string | undefined;
  try {
    const folder = dirname(path);
    await mkdir(folder, { recursive: true });
    const target = await realpath(path).catch(() => path);
    const mode = (await stat(target).catch(() => undefined))?.mode;
    temporary = join(dirname(target), `${temporaryStart}${process.pid}-${randomBytes(6).toString('hex')}`);
    const file = await open(temporary, 'wx', mode ?? 0o666);
    try {
      await file.writeFile(content);
      // The mask of the process may have taken bits away that the file has.
      if (mode !== undefined) await file.chmod(mode & 0o7777);
      await file.sync();
    } finally {
      await file.close();
    }
    // As late as possible, so that the moment in which somebody else could write is short.
    if (since !== undefined && (await textAt(target)) !== since) {
      await rm(temporary, { force: true });
      return { problem: problem('file.changed', path) };
    }
    await rename(temporary, target);
    await syncFolder(dirname(target));
    return { done: true };
  } catch (error) {
    if (temporary !== undefined) await rm(temporary, { force: true }).catch(() => undefined);
    return { problem: fileProblem(path, error) };
  }
}

/** The text of the file; `null` if there is none. */
const textAt = async (path: string): Promise<string | null> =>
  readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });

/** A rename lasts only when the folder is on the disk, too; systems that cannot do this do not need it. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // Folders cannot be opened on Windows.
  }
}

/** Appends lines in one write; a last line that an interruption left without its end is closed first. */
export async function appendLines(path: string, lines: string): Promise<Written> {
  if (lines === '') return { done: true };
  try {
    const file = await open(path, 'a+');
    try {
      const { size } = await file.stat();
      const last = size === 0 ? undefined : (await file.read(Buffer.alloc(1), 0, 1, size - 1)).buffer[0];
      await file.writeFile(last === undefined || last === 0x0a ? lines : `\n${lines}`);
      await file.sync();
    } finally {
      await file.close();
    }
    return { done: true };
  } catch (error) {
    return { problem: fileProblem(path, error) };
  }
}

/** The text of a file, or undefined where there is none. Throws what the system says about anything else. */
export function textIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

const temporaryStart = '.cutline-writing-';
const skipped: ReadonlySet<string> = new Set(['.git', 'node_modules']);

export interface Walk {
  /** Relative to the root, with `/`, sorted. */
  readonly paths: readonly string[];
  readonly problems: readonly FileProblem[];
}

/** Every file below `root`. Links to folders are not followed, so a walk ends and stays inside. */
export async function walk(root: string, signal?: AbortSignal): Promise<Walk> {
  const paths: string[] = [];
  const problems: FileProblem[] = [];
  const visit = async (folder: string): Promise<void> => {
    if (signal?.aborted) return;
    let entries: Dirent[];
    try {
      entries = await readdir(join(root, folder), { withFileTypes: true });
    } catch (error) {
      problems.push(fileProblem(join(root, folder), error));
      return;
    }
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!skipped.has(entry.name)) await visit(path);
      } else if (!entry.name.startsWith(temporaryStart) && (entry.isFile() || (await isLinkToFile(join(root, path))))) {
        paths.push(path);
      }
    }
  };
  await visit('');
  return { paths: paths.sort(), problems };
}

const isLinkToFile = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isFile() ?? false;

/** Removes what writes that were killed left behind; those of processes that still run are theirs. */
export async function sweep(root: string): Promise<void> {
  const entries = await readdir(root, { withFileTypes: true, recursive: true }).catch(() => []);
  for (const entry of entries) {
    const owner = new RegExp(`^${temporaryStart}(\\d+)-`).exec(entry.name)?.[1];
    if (owner === undefined || !entry.isFile() || isRunning(Number(owner))) continue;
    await rm(join(entry.parentPath, entry.name), { force: true }).catch(() => undefined);
  }
}

function isRunning(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
