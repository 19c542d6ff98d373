/**
 * How well our labels express CHAI label sets: `tsx bench/labels.ts captions.jsonl [--json]`.
 * Prints how many clips need no exception, how many exceptions the others need, and which labels need them most.
 */
import { readFileSync } from 'node:fs';
import { factsOf, labelsOf } from '../server/core/caption/labels-of.ts';
import { type ChaiLabels, chaiMapping } from '../server/core/dataset/chai-labels.ts';
import { chaiExceptionsOf, printLabels } from '../server/core/dataset/print-labels.ts';
import { builtInSpec } from '../server/core/spec/built-in.ts';
import { parse } from '../server/core/syntax/parse.ts';

interface Row {
  readonly video_id: string;
  readonly labels: { readonly yes: readonly string[]; readonly unknown: readonly string[] };
  readonly camera_motion?: Readonly<Record<string, unknown>> | null;
}

const [file, ...flags] = process.argv.slice(2);
if (file === undefined) throw new Error('Usage: tsx bench/labels.ts captions.jsonl [--json]');
const rows = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): Row => JSON.parse(line));

const names = namesIn(rows);
const spec = builtInSpec();
const mapping = chaiMapping(spec);
const counts = new Map<string, number>();
const perClip: number[] = [];
let broken = 0;
const began = performance.now();
for (const { video_id, labels, camera_motion } of rows) {
  const chai: ChaiLabels = {
    names,
    yes: new Set(labels.yes),
    unknown: new Set(labels.unknown),
    ...(camera_motion && { raw: camera_motion }),
  };
  const { facts, exceptions } = mapping.read(chai);
  const { yes, no, unknown, raw } = exceptions;
  const found = [
    ...yes.map((name) => `${name} yes`),
    ...no.map((name) => `${name} no`),
    ...unknown.map((name) => `${name} unknown`),
    ...Object.entries(raw).map(([key, value]) => `raw ${key} ${JSON.stringify(value)}`),
  ];
  perClip.push(found.length);
  for (const each of found) counts.set(each, (counts.get(each) ?? 0) + 1);
  if (flags.includes('--print')) console.log(video_id, printLabels(facts, spec, exceptions));
  if (flags.includes('--clips') && found.length > 0) console.log(video_id, found.join(', '));
  // By way of the text, as a document keeps it.
  const document = parse(
    ['---', 'labels:', ...printLabels(facts, spec, exceptions).map((line) => `  ${line}`), '---', ''].join('\n'),
  );
  const frontMatter = document.blocks.map(({ block }) => block).find((block) => block.kind === 'front-matter');
  const back = mapping.write(factsOf(labelsOf(frontMatter, spec)), chaiExceptionsOf(frontMatter));
  const truthOf = (name: string): string => (chai.yes.has(name) ? 'yes' : chai.unknown.has(name) ? 'unknown' : 'no');
  if ([...names].some((name) => back.truth(name) !== truthOf(name))) broken++;
  else if (camera_motion && !sameFields(camera_motion, back.raw)) broken++;
}

const clean = perClip.filter((count) => count === 0).length;
const report = {
  clips: rows.length,
  withoutException: clean / rows.length,
  exceptionsPerOtherClip: perClip.reduce((sum, count) => sum + count, 0) / Math.max(1, rows.length - clean),
  notRestored: broken,
  milliseconds: performance.now() - began,
  exceptions: Object.fromEntries([...counts].sort((a, b) => b[1] - a[1]).slice(0, 30)),
};
console.log(flags.includes('--json') ? JSON.stringify(report) : report);

/** Labels that the file speaks of; a label that no clip has or lacks knowledge of is no for all, and says nothing. */
function namesIn(all: readonly Row[]): ReadonlySet<string> {
  return new Set(all.flatMap(({ labels }) => [...labels.yes, ...labels.unknown]));
}

function sameFields(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => JSON.stringify(a[key]) === JSON.stringify(b[key]));
}
