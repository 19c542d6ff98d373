/** Files are replaced whole or not at all. */
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Replaces a file's content: written aside, synced, renamed. Whatever interrupts it, the file holds its old content or
 * its new. The file keeps its mode; a link stays a link, and what it leads to is replaced.
 */
export function writeAtomic(path: string, content: string | Uint8Array): void {
  const target = targetOf(path);
  const aside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  const mode = statSync(target, { throwIfNoEntry: false })?.mode;
  try {
    const file = openSync(aside, 'w');
    try {
      writeFileSync(file, content);
      if (mode !== undefined) fchmodSync(file, mode & 0o7777);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(aside, target);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}

/** Like `writeAtomic`, in a folder that need not be there yet. */
export function writeAtomicIn(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeAtomic(path, content);
}

function targetOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
