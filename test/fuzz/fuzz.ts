/**
 * Looks for a text that breaks a property.
 *
 *     npm run fuzz -- --seconds 600       random documents against every property
 *     npm run fuzz -- --edits 1000000     random edits, one upon the other
 *     npm run fuzz -- --seed 7            repeats a run
 */
import { deepStrictEqual, strictEqual } from 'node:assert';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { analyser } from '../../server/core/analysis/analyse.ts';
import { builtInSpec } from '../../server/core/spec/built-in.ts';
import { formatted } from '../../server/core/syntax/format.ts';
import { parse } from '../../server/core/syntax/parse.ts';
import type { Tree } from '../../server/core/syntax/tree.ts';
import { aspects, document, edit, edited, pieces, seeds } from './documents.ts';
import * as properties from './properties.ts';

/** Documents for one property before the next one's turn. */
const BATCH = 100;
/** Edits pile up on one document until it has drifted far or grown long; then another seed is taken. */
const LONGEST = 4000;
const EDITS_PER_DOCUMENT = 200;

const { values } = parseArgs({
  options: { seconds: { type: 'string' }, edits: { type: 'string' }, seed: { type: 'string' } },
});
const seed = Number(values.seed ?? Date.now() % 0x7fffffff);
let passed = 0;
let failed = 0;

console.log(`seed ${seed}`);
if (values.edits !== undefined) applyEdits(Number(values.edits));
else checkDocuments(Number(values.seconds ?? 60));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** One property over an edited document; the two texts are the document before and after. */
type Check = (before: string, after: string) => void;

function checks(): Readonly<Record<string, Check>> {
  const spec = builtInSpec();
  const analyse = analyser(spec);
  const analyseAfresh = analyser(spec);
  return {
    'an edit is analysed as the whole is': (before, text) => {
      const { findings } = analyse(text, analyse(before));
      deepStrictEqual(findings, analyseAfresh(text).findings);
    },
    'the tree covers the text': (_, text) => properties.coversTheText(text),
    'an edit parses as the whole does': properties.parsesTheSameAfterAnEdit,
    'flat prose keeps its place': (_, text) => properties.flattensInPlace(text),
    'formatting is done once': (_, text) => properties.formatsOnce(text),
    'JSON gives the text back': (_, text) => properties.comesBackFromJson(text),
  };
}

function checkDocuments(seconds: number): void {
  const end = Date.now() + seconds * 1000;
  const all = Object.entries(checks());
  let report = Date.now() + 10_000;
  for (let round = 0; Date.now() < end; round++) {
    for (const [name, check] of all) runBatch(name, check, seed + round);
    if (Date.now() < report) continue;
    console.log(`${passed} passed, ${failed} failed so far`);
    report += 10_000;
  }
}

function runBatch(name: string, check: Check, batchSeed: number): void {
  const property = fc.property(document, edit, (before, change) => check(before, edited(before, change)));
  const result = fc.check(property, { numRuns: BATCH, seed: batchSeed });
  passed += result.numRuns - (result.failed ? 1 : 0);
  if (!result.failed) return;
  failed++;
  const [before, change] = result.counterexample ?? ['', undefined];
  console.error(`FAILED: ${name} (seed ${batchSeed})`);
  console.error(`  before ${JSON.stringify(before)}`);
  console.error(`  after  ${JSON.stringify(change ? edited(before, change) : before)}`);
  console.error(`  ${result.errorInstance instanceof Error ? result.errorInstance.message : result.errorInstance}`);
}

function applyEdits(count: number): void {
  const random = randomNumbers(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  let text = '';
  let tree: Tree = parse(text);
  for (let index = 0; index < count; index++) {
    if (index % EDITS_PER_DOCUMENT === 0 || text.length > LONGEST) text = pick(seeds);
    const before = text;
    const removed = random() < 0.7 ? Math.floor(random() * 4) : Math.floor(random() * 120);
    text = edited(text, {
      at: random(),
      removed,
      text: random() < 0.2 ? '' : pick(pieces) + (random() < 0.3 ? pick(pieces) : ''),
    });
    try {
      const once = formatted(text, aspects);
      strictEqual(formatted(once, aspects), once);
      tree = parse(text, tree);
      strictEqual(JSON.stringify(tree.blocks), JSON.stringify(parse(text).blocks));
      passed++;
    } catch (error) {
      failed++;
      console.error(
        `FAILED at edit ${index}\n  before ${JSON.stringify(before)}\n  after  ${JSON.stringify(text)}\n  ${error}`,
      );
    }
    if (index % 100_000 === 99_999) console.log(`${index + 1} edits, ${failed} failed so far`);
  }
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomNumbers(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
