/** Every label set of the real data is expressed by our labels and comes back, and nearly all without exceptions. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { factsOf, labelsOf } from '../../server/core/caption/labels-of.ts';
import { type ChaiLabels, chaiMapping } from '../../server/core/dataset/chai-labels.ts';
import { chaiExceptionsOf, printLabels } from '../../server/core/dataset/print-labels.ts';
import { builtInSpec } from '../../server/core/spec/built-in.ts';
import { parse } from '../../server/core/syntax/parse.ts';

const folder = process.env.CUTLINE_CHAI ?? '../shared/chai';

interface Row {
  readonly video_id: string;
  readonly labels: { readonly yes: readonly string[]; readonly unknown: readonly string[] };
  readonly camera_motion?: Readonly<Record<string, unknown>> | null;
}

const rows = readFileSync(join(folder, 'captions.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): Row => JSON.parse(line));
const full: readonly string[] = JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8'));
const names = new Set(full.map((name) => name.slice(name.lastIndexOf('.') + 1)));
const spec = builtInSpec();

test('every label set comes back by way of the text, and 95 of 100 need no exception', () => {
  const mapping = chaiMapping(spec);
  const lost: string[] = [];
  let clean = 0;
  for (const { video_id, labels, camera_motion } of rows) {
    const chai: ChaiLabels = {
      names,
      yes: new Set(labels.yes),
      unknown: new Set(labels.unknown),
      ...(camera_motion && { raw: camera_motion }),
    };
    const { facts, exceptions } = mapping.read(chai);
    const lines = printLabels(facts, spec, exceptions);
    if (!lines.some((line) => line.startsWith('chai:'))) clean++;
    const tree = parse(['---', 'labels:', ...lines.map((line) => `  ${line}`), '---', ''].join('\n'));
    const frontMatter = tree.blocks.map(({ block }) => block).find((block) => block.kind === 'front-matter');
    const back = mapping.write(factsOf(labelsOf(frontMatter, spec)), chaiExceptionsOf(frontMatter));
    const of = (truth: string): string[] => [...names].filter((name) => back.truth(name) === truth).sort();
    const same =
      JSON.stringify([of('yes'), of('unknown')]) ===
      JSON.stringify([[...labels.yes].sort(), [...labels.unknown].sort()]);
    const sameRaw =
      !camera_motion ||
      Object.entries({ ...back.raw, ...camera_motion }).every(
        ([key, value]) => JSON.stringify(value) === JSON.stringify(back.raw[key]) && key in camera_motion,
      );
    if (!same || !sameRaw) lost.push(video_id);
  }
  expect(lost).toEqual([]);
  expect(rows.length).toBeGreaterThan(0);
  expect(clean / rows.length).toBeGreaterThan(0.95);
});
