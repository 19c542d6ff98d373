/** Documents as JSON files and back: the interchange form that `schemas/caption.schema.json` describes. */
import { readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { documentEnding } from '../../core/dataset/file-name.ts';
import type { Spec } from '../../core/spec/spec.ts';
import { fromJson } from '../../core/syntax/json/from-json.ts';
import { captionJson } from '../../core/syntax/json/schema.ts';
import { toJson } from '../../core/syntax/json/to-json.ts';
import type { CollectionOptions, Problem, Summary } from '../../node/chai.ts';
import { breathe, filesBelow, nothingDone } from '../../node/collection.ts';
import { fileProblem, sweep, textIfThere, writeAtomic } from '../../node/files.ts';

const jsonEnding = '.json';

/** Every document below the folder as `NAME.json` at the same place below the other. */
export function exportJson(from: string, to: string, spec: Spec, options: CollectionOptions): Promise<Summary> {
  return transfer({ from, to, read: documentEnding, written: jsonEnding, none: 'dataset.nothing-to-export' }, options, {
    convert: (text) => ({ text: `${JSON.stringify(toJson(text, spec), null, 2)}\n` }),
    mayReplace: true,
  });
}

/** Every JSON file below the folder, or one file, as a document; what is no caption is left out and named. */
export function importJson(from: string, to: string, options: CollectionOptions): Promise<Summary> {
  return transfer({ from, to, read: jsonEnding, written: documentEnding, none: 'dataset.nothing-to-import' }, options, {
    convert: captionText,
    mayReplace: options.force ?? false,
  });
}

type Converted = { readonly text: string } | { readonly why: string };

function captionText(text: string): Converted {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { why: error instanceof Error ? error.message : String(error) };
  }
  const parsed = captionJson.safeParse(value);
  if (parsed.success) return { text: fromJson(parsed.data) };
  const [issue] = parsed.error.issues;
  return { why: issue === undefined ? '' : `${issue.path.join('.')}: ${issue.message}` };
}

interface Ways {
  readonly from: string;
  readonly to: string;
  /** The endings of what is read and of what is written. */
  readonly read: string;
  readonly written: string;
  /** What to say when there is nothing to do. */
  readonly none: Problem['key'];
}

interface Conversion {
  readonly convert: (text: string) => Converted;
  /** Whether a file that holds something else gives way. */
  readonly mayReplace: boolean;
}

async function transfer(
  { from, to, read, written, none }: Ways,
  { stopped, report }: CollectionOptions,
  { convert, mayReplace }: Conversion,
): Promise<Summary> {
  const problems: Problem[] = [];
  let found: { readonly root: string; readonly paths: readonly string[] };
  try {
    found = await sources(from, to, read);
  } catch (error) {
    return nothingDone(fileProblem(from, error));
  }
  const { root, paths } = found;
  if (paths.length === 0) return nothingDone({ key: none, args: { path: from } });
  await sweep(to);
  let count = 0;
  let unchanged = 0;
  let isStopped = false;
  for (const [index, path] of paths.entries()) {
    await breathe();
    isStopped = stopped?.() ?? false;
    if (isStopped) break;
    report?.({ done: index, total: paths.length, name: path });
    try {
      const converted = convert(readFileSync(join(root, path), 'utf8'));
      if ('why' in converted) {
        problems.push({ key: 'dataset.no-caption', args: { path: join(root, path), why: converted.why } });
        continue;
      }
      const target = join(to, path.slice(0, -read.length) + written);
      const before = textIfThere(target);
      if (before === converted.text) unchanged++;
      else if (before !== undefined && !mayReplace) {
        problems.push({ key: 'dataset.edited', args: { path: target, name: basename(target) } });
      } else {
        const outcome = await writeAtomic(target, converted.text, { since: before ?? null });
        if ('problem' in outcome) problems.push(outcome.problem);
        else count++;
      }
    } catch (error) {
      problems.push(fileProblem(join(root, path), error));
    }
  }
  return { total: paths.length, written: count, unchanged, stopped: isStopped, notes: [], problems };
}

async function sources(from: string, to: string, ending: string) {
  if (!statSync(from).isDirectory()) return { root: resolve(from, '..'), paths: [basename(from)] };
  const { paths } = await filesBelow(from, to);
  return { root: from, paths: paths.filter((path) => path.endsWith(ending)) };
}
