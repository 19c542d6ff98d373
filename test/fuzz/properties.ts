/** What must hold for every text. Each property says nothing, or throws. */
import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import { sectionsOf } from '../../server/core/caption/caption-of.ts';
import type { Spec } from '../../server/core/spec/spec.ts';
import { format, formatted } from '../../server/core/syntax/format.ts';
import { fromJson } from '../../server/core/syntax/json/from-json.ts';
import { captionJson } from '../../server/core/syntax/json/schema.ts';
import { toJson } from '../../server/core/syntax/json/to-json.ts';
import { parse } from '../../server/core/syntax/parse.ts';
import { sentenceWords } from '../../server/core/syntax/sentence-text.ts';
import type { Block, Item, Tree } from '../../server/core/syntax/tree.ts';
import { apply } from '../../server/core/text/edit.ts';
import type { Span } from '../../server/core/text/span.ts';
import { aspects } from './documents.ts';

/** The tree covers the text, and everything in it lies where it says. */
export function coversTheText(text: string): void {
  const tree = parse(text);
  strictEqual(tree.blocks.map(({ block }) => block.text).join(''), text);
  let start = 0;
  for (const placed of tree.blocks) {
    strictEqual(placed.start, start);
    start += placed.block.text.length;
    checkSpans(placed.block, { start: 0, end: placed.block.text.length });
    for (const { span } of placed.block.problems) checkSpan(span, { start: 0, end: placed.block.text.length });
    if ('items' in placed.block) checkItems(placed.block);
  }
}

/** Every span inside the one around it. */
function checkSpans(node: unknown, around: Span): void {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) {
    for (const one of node) checkSpans(one, around);
    return;
  }
  const own = 'span' in node ? (node.span as Span) : undefined;
  if (own) checkSpan(own, around);
  for (const [name, value] of Object.entries(node)) {
    if (name === 'span' || name === 'problems') continue;
    if (isSpan(value)) checkSpan(value, own ?? around);
    // A sentence's time stands behind its words.
    else checkSpans(value, name === 'time' ? around : (own ?? around));
  }
}

const isSpan = (value: unknown): value is Span =>
  typeof value === 'object' && value !== null && 'start' in value && 'end' in value;

function checkSpan(at: Span, around: Span): void {
  ok(
    at.start <= at.end && around.start <= at.start && at.end <= around.end,
    `${JSON.stringify(at)} outside ${JSON.stringify(around)}`,
  );
}

/** Items in order, and every character that is not blank in one of them. */
function checkItems(block: Block & { readonly items: readonly Item[] }): void {
  let start = 'heading' in block ? block.heading.span.end : 0;
  let covered = start;
  for (const item of block.items) {
    ok(item.span.start >= start, 'items out of order');
    start = item.span.start;
    if (item.span.start > covered) ok(isBlank(block.text.slice(covered, item.span.start)), 'words in no item');
    covered = Math.max(covered, item.span.end);
    if (item.kind !== 'paragraph') continue;
    let last = item.span.start;
    for (const sentence of item.sentences) {
      ok(sentence.span.start >= last && sentence.span.start < sentence.span.end, 'sentences out of order');
      last = sentence.time?.span.end ?? sentence.span.end;
      if (sentence.time) ok(sentence.time.span.start >= sentence.span.end, 'a time before its words');
    }
  }
  if ('verbatim' in block) return;
  ok(isBlank(block.text.slice(covered)), 'words behind the last item');
}

const isBlank = (text: string): boolean => /^[ \t\r\n\ufeff]*$/.test(text);

/** A tree made with the help of an earlier one is the tree made afresh, and shares the blocks that did not change. */
export function parsesTheSameAfterAnEdit(before: string, after: string): void {
  const previous = parse(before);
  const tree = parse(after, previous);
  deepStrictEqual(tree, parse(after));
  deepStrictEqual(lowered(tree), lowered(parse(after)));
  const again = parse(after, tree);
  ok(
    again.blocks.every((placed, index) => placed === tree.blocks[index]),
    'a block was parsed again for nothing',
  );
}

// Only the aspects of the spec matter to sections.
const spec = aspects as Spec;
const lowered = (tree: Tree) => sectionsOf(tree, spec, () => [], new WeakMap());

/** Flat prose is as long as its source, and reads like the words. */
export function flattensInPlace(text: string): void {
  for (const { section } of lowered(parse(text))) {
    const { span, flat, words } = section.prose;
    strictEqual(flat.length, span.end - span.start);
    ok(!/[\r\n\t]/.test(flat));
    ok(!/^ | $| {2}|[\r\n\t]/.test(words), JSON.stringify(words));
  }
}

/** Formatting again changes nothing, no word changes, and the edits do what the whole does. */
export function formatsOnce(text: string): void {
  const once = formatted(text, aspects);
  strictEqual(formatted(once, aspects), once);
  strictEqual(apply(text, format(text, aspects)), once);
  deepStrictEqual(format(once, aspects), []);
  deepStrictEqual(contents(once), contents(text));
}

/** The JSON form gives the canonical layout back, and is what its schema says, also after it was written to a file. */
export function comesBackFromJson(text: string): void {
  const json = toJson(text, aspects);
  const stored: unknown = JSON.parse(JSON.stringify(json));
  strictEqual(fromJson(captionJson.parse(stored)), formatted(text, aspects));
}

/** What is written, without layout: by block, in canonical order. */
function contents(text: string): string[] {
  return parse(text)
    .blocks.map(({ block }) => {
      const heading = 'heading' in block ? solid(block.text.slice(0, block.heading.span.end)) : '';
      return `${block.kind} ${heading} ${body(block)}`;
    })
    .filter((content) => content !== 'preamble  ')
    .sort();
}

function body(block: Block): string {
  if (block.kind === 'section' || (block.kind === 'entry' && block.heading.entry === 'proposal')) {
    const comments = block.items.flatMap((item) => (item.kind === 'comment' ? solid(textOf(block, item.span)) : []));
    return [...block.items.map((item) => itemWords(block, item)), ...comments.sort()]
      .filter((words) => words !== '')
      .join('\n');
  }
  return solid('heading' in block ? block.text.slice(block.heading.span.end) : block.text);
}

function itemWords(block: Block, item: Item): string {
  if (item.kind === 'comment') return '';
  if (item.kind !== 'paragraph') return textOf(block, item.span);
  return item.sentences
    .map(
      (sentence) =>
        sentenceWords(block.text, sentence, item.markup) + (sentence.time ? textOf(block, sentence.time.span) : ''),
    )
    .join('\n');
}

const textOf = (block: Block, at: Span): string => block.text.slice(at.start, at.end);

const solid = (text: string): string => text.replace(/[ \t\r\n\ufeff]/g, '');
