/** Checks one file after another: the same in the main thread and in the others. */
import { createHash } from 'node:crypto';
import { relative, sep } from 'node:path';
import type { Fix } from '../../core/rules/rule.ts';
import { type Locale, words } from '../../core/words/words.ts';
import { type Reading, reader } from '../files/read.ts';
import { formatNamed } from '../formats/format.ts';
import { paint } from '../paint.ts';
import { checkFile, type Outcome } from './document.ts';
import { projects } from './project.ts';

/** What a run was asked for, as plain data that a thread can be handed. */
export interface Settings {
  readonly folder: string;
  readonly format: string;
  readonly locale: Locale;
  readonly colour: boolean;
  readonly width: number;
  readonly quiet: boolean;
  readonly fix: Fix['safety'] | undefined;
  /** Whether outcomes are remembered, and so need keys. */
  readonly keyed: boolean;
}

export interface Checked {
  readonly outcome: Outcome;
  /** Of the bytes, the path and the spec; the same key has the same outcome. Empty when there is none. */
  readonly key: string;
}

/** `recall` may know the outcome of a key from an earlier run. */
export type Checker = (file: string, recall?: (key: string) => Outcome | undefined) => Promise<Checked>;

export async function checkerOf(settings: Settings): Promise<Checker> {
  const language = words(settings.locale);
  const format = await formatNamed(settings.format, {
    words: language,
    paint: paint(settings.colour),
    width: settings.width,
  });
  const wish = { format, words: language, fix: settings.fix, quiet: settings.quiet };
  const read = reader();
  const projectOf = projects();
  return async (file, recall) => {
    const reading = read(file);
    const project = projectOf(file);
    const path = shown(file, settings.folder);
    const key = settings.keyed ? keyOf(reading, path, project.identity) : '';
    const known = key === '' ? undefined : recall?.(key);
    return { outcome: known ?? (await checkFile(file, path, reading, project.analyse, wish)), key };
  };
}

const keyOf = (reading: Reading, path: string, spec: string): string =>
  reading.kind === 'text' ? `${createHash('sha1').update(reading.bytes).digest('base64')} ${spec} ${path}` : '';

/** A path as it is printed: relative to the working folder, with forward slashes. */
export function shown(file: string, folder: string): string {
  const path = file.startsWith(folder + sep) ? file.slice(folder.length + 1) : relative(folder, file);
  return sep === '/' ? path : path.split(sep).join('/');
}
