/** Tree to caption: sections with their prose and entries. What a section means is remembered with its blocks. */
import type { AspectId, Spec } from '../spec/spec.ts';
import type { Entry, Placed, Point, Section, Tree } from '../syntax/tree.ts';
import type { CaptionSection, Mention, PlacedEntry, PlacedSection, SectionRole } from './caption.ts';
import { type ProseText, proseOf } from './prose.ts';

/** Finds the primitives that prose names; `aspect` is undefined in the merged caption and in unknown sections. */
export type FindMentions = (prose: ProseText, role: SectionRole, aspect: AspectId | undefined) => readonly Mention[];

/**
 * Sections by their level-1 block, for one spec. A block that occurs twice, or whose entries changed, is lowered again,
 * so the cache never has to be cleared for the sake of the answer.
 */
export type SectionCache = WeakMap<Section, CaptionSection>;

export function sectionsOf(tree: Tree, spec: Spec, mentions: FindMentions, cache: SectionCache): PlacedSection[] {
  const placed: PlacedSection[] = [];
  for (let index = 0; index < tree.blocks.length; index++) {
    const { start, block } = tree.blocks[index]!;
    if (block.kind !== 'section') continue;
    const entries: (Placed & { block: Entry })[] = [];
    for (let next = tree.blocks[index + 1]; next?.block.kind === 'entry'; next = tree.blocks[index + 1]) {
      entries.push({ start: next.start - start, block: next.block });
      index++;
    }
    const known = cache.get(block);
    const section =
      known && hasEntries(known, entries) ? known : lowered(tree.text, start, block, entries, spec, mentions);
    cache.set(block, section);
    placed.push({ start, section });
  }
  return placed;
}

const hasEntries = (section: CaptionSection, entries: readonly Placed[]): boolean =>
  section.entries.length === entries.length &&
  section.entries.every(({ entry }, index) => entry === entries[index]!.block);

function lowered(
  text: string,
  start: number,
  block: Section,
  entries: readonly (Placed & { readonly block: Entry })[],
  spec: Spec,
  mentions: FindMentions,
): CaptionSection {
  const { role, aspect } = roleOf(block.heading.title.text, spec);
  const prose = proseOf(block.text, block.items, block.heading.span.end);
  const last = entries.at(-1);
  const end = last ? last.start + last.block.text.length : block.text.length;
  return {
    role,
    ...(aspect !== undefined && { aspect }),
    text: text.slice(start, start + end),
    block,
    heading: block.heading,
    prose: { ...prose, mentions: mentions(prose, role, aspect) },
    comments: block.items.filter((item) => item.kind === 'comment'),
    entries: entries.map(({ start: at, block: entry }): PlacedEntry => ({ start: at, entry, points: pointsOf(entry) })),
  };
}

const pointsOf = (entry: Entry): Point[] => entry.items.filter((item): item is Point => item.kind === 'point');

const MERGED: ReadonlySet<string> = new Set(['merged', 'merged caption', '合并', '合并描述', '整合描述']);
const EARLIER: ReadonlySet<string> = new Set(['earlier versions', 'earlier', 'archive', '早期版本', '历史版本']);

/** What a level-1 heading with this title is, by the names and aliases of the spec's aspects. */
export function roleOf(title: string, spec: Spec): { readonly role: SectionRole; readonly aspect?: AspectId } {
  const name = title.toLowerCase();
  for (const aspect of spec.aspects) {
    const names = [aspect.heading, aspect.id, ...aspect.aliases];
    if (names.some((one) => one.toLowerCase() === name)) return { role: 'aspect', aspect: aspect.id };
  }
  if (MERGED.has(name)) return { role: 'merged' };
  return { role: EARLIER.has(name) ? 'earlier' : 'unknown' };
}

/** The aspect that an archive entry names: `## Pre-caption: Subject`. */
export const aspectNamed = (name: string, spec: Spec): AspectId | undefined => roleOf(name, spec).aspect;
