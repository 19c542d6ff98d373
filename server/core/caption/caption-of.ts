/** Tree to caption: sections with their prose and entries. What a section means is remembered with its blocks. */
import type { AspectId, Spec } from '../spec/spec.ts';
import { roleOf } from '../syntax/section-role.ts';
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
    const section = known && hasEntries(known, entries) ? known : lowered(block, entries, spec, mentions);
    cache.set(block, section);
    placed.push({ start, section });
  }
  return placed;
}

const hasEntries = (section: CaptionSection, entries: readonly Placed[]): boolean =>
  section.entries.length === entries.length &&
  section.entries.every(({ entry }, index) => entry === entries[index]!.block);

function lowered(
  block: Section,
  entries: readonly (Placed & { readonly block: Entry })[],
  spec: Spec,
  mentions: FindMentions,
): CaptionSection {
  const { role, aspect } = roleOf(block.heading.title.text, spec);
  const prose = proseOf(block.text, block.items, block.heading.span.end);
  return {
    role,
    ...(aspect !== undefined && { aspect }),
    // Not a slice of the document, which it would keep alive.
    text: [block, ...entries.map((placed) => placed.block)].map((part) => part.text).join(''),
    block,
    heading: block.heading,
    prose: { ...prose, mentions: mentions(prose, role, aspect) },
    comments: block.items.filter((item) => item.kind === 'comment'),
    entries: entries.map(({ start: at, block: entry }): PlacedEntry => ({ start: at, entry, points: pointsOf(entry) })),
  };
}

const pointsOf = (entry: Entry): Point[] => entry.items.filter((item): item is Point => item.kind === 'point');

export { aspectNamed, roleOf } from '../syntax/section-role.ts';
