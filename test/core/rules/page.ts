/** A rule's page, read so that it can be executed: its examples, and what they claim. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = resolve(fileURLToPath(import.meta.url), '../../../../server/core/rules');

export interface Page {
  /** The rule's id, as the first heading says. */
  readonly id: string;
  readonly file: string;
  /** The text between heading and first example. */
  readonly why: string;
  readonly examples: readonly Example[];
}

export interface Example {
  readonly kind: 'flagged' | 'accepted' | 'fixed';
  /** Without the underlines. */
  readonly text: string;
  readonly underlines: readonly Underline[];
  /** In the page, from 1. */
  readonly line: number;
}

/** Columns in UTF-16 units; a message stands behind the last underline of a line, if it is given. */
export interface Underline {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly message?: string;
}

export const pages = (): readonly Page[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readPage(name, readFileSync(join(folder, name), 'utf8')));

const fence = /^```caption (flagged|accepted|fixed)$/;
const underline = /^\s*~~*(?:\s+~~*)*(?:\s+(?<message>[^~\s].*))?$/;

export function readPage(file: string, source: string): Page {
  const lines = source.split('\n');
  const id = /^# (\S+)$/.exec(lines[0] ?? '')?.[1] ?? '';
  const examples: Example[] = [];
  let firstExample = lines.length;
  for (let at = 0; at < lines.length; at++) {
    const kind = fence.exec(lines[at]!)?.[1] as Example['kind'] | undefined;
    if (kind === undefined) continue;
    firstExample = Math.min(firstExample, at);
    const close = lines.indexOf('```', at + 1);
    examples.push({ kind, line: at + 1, ...readExample(lines.slice(at + 1, close)) });
    at = close;
  }
  return { id, file, why: lines.slice(1, firstExample).join('\n').trim(), examples };
}

function readExample(lines: readonly string[]): Pick<Example, 'text' | 'underlines'> {
  const kept: string[] = [];
  const underlines: Underline[] = [];
  for (const line of lines) {
    const match = underline.exec(line);
    if (match === null) {
      kept.push(line);
      continue;
    }
    const message = match.groups?.message;
    for (const run of line.matchAll(/~+/g)) {
      const place = { line: kept.length - 1, from: run.index, to: run.index + run[0].length };
      underlines.push(message === undefined ? place : { ...place, message });
    }
  }
  return { text: `${kept.join('\n')}\n`, underlines };
}
