/** The critiques of a document, as the rules and the meter read them. */
import type { Caption, CaptionSection, PlacedEntry, PlacedSection } from '../caption/caption.ts';
import { aspectNamed } from '../caption/caption-of.ts';
import type { Spec } from '../spec/spec.ts';
import type { Entry, Item, Point } from '../syntax/tree.ts';
import { readVerbatim } from '../syntax/verbatim.ts';
import { type Span, slice } from '../text/span.ts';

export interface WrittenCritique {
  readonly placed: PlacedEntry;
  /** As long as the entry's text, so a place in it is the same place; heading, comments and points with edits are blank. */
  readonly prose: string;
  readonly score?: number;
}

/** In the order of the text; the last one is the one in force. */
export function critiquesOf({ entries }: CaptionSection): readonly WrittenCritique[] {
  return entries
    .filter(({ entry }) => entry.heading.entry === 'critique')
    .map((placed) => {
      const score = Number.parseInt(placed.entry.heading.value?.text ?? '', 10);
      return { placed, prose: proseOf(placed.entry), ...(Number.isInteger(score) && { score }) };
    });
}

function proseOf({ text, heading, items }: Entry): string {
  const parts: string[] = [];
  let from = 0;
  for (const gone of [heading.span, ...items.flatMap(notProse)]) {
    if (gone.start < from) continue;
    parts.push(text.slice(from, gone.start), text.slice(gone.start, gone.end).replace(/[^\n]/g, ' '));
    from = gone.end;
  }
  return parts.join('') + text.slice(from);
}

/** A point without an edit is a remark like any other; what is blanked is its mark. */
function notProse(item: Item): Span[] {
  if (item.kind === 'comment') return [item.span];
  if (item.kind !== 'point') return [];
  const isRemark = item.edit === undefined && item.explanation !== undefined;
  return [isRemark ? { start: item.span.start, end: item.explanation.span.start } : item.span];
}

/** A section that was critiqued, with what the archive keeps of it. */
export interface Revision {
  readonly placed: PlacedSection;
  /** The last one. */
  readonly critique: WrittenCritique;
  /** The caption as it was critiqued, where the archive has it. */
  readonly draft?: string;
  /** It is no longer the draft, or somebody has approved it: what was asked for should be there by now. */
  readonly isRevised: boolean;
}

export function revisions({ sections, spec }: Caption): readonly Revision[] {
  const drafts = new Map<string, string>();
  for (const { section } of sections) {
    if (section.role !== 'earlier') continue;
    for (const { entry } of section.entries) {
      const aspect = aspectOf(entry, spec);
      if (entry.heading.entry === 'pre-caption' && aspect !== undefined) drafts.set(aspect, bodyOf(entry));
    }
  }
  return sections.flatMap((placed): Revision[] => {
    const { section } = placed;
    const critique = critiquesOf(section).at(-1);
    if (section.aspect === undefined || critique === undefined) return [];
    const draft = drafts.get(section.aspect);
    const isRevised = isApproved(section) || (draft !== undefined && bare(draft) !== bare(section.prose.flat));
    return [{ placed, critique, ...(draft !== undefined && { draft }), isRevised }];
  });
}

const aspectOf = ({ heading }: Entry, spec: Spec): string | undefined =>
  heading.aspect && aspectNamed(heading.aspect.text, spec);

const bodyOf = ({ text, verbatim }: Entry): string => (verbatim ? readVerbatim(slice(text, verbatim.span)) : '');
const bare = (text: string): string => text.replace(/\s+/g, ' ').trim();

function isApproved({ entries }: CaptionSection): boolean {
  const review = entries.filter(({ entry }) => entry.heading.entry === 'review').at(-1);
  return review?.entry.heading.value?.text.toLowerCase() === 'approved';
}

/** Points whose words have still to be found in the caption. */
export const openPoints = ({ placed }: WrittenCritique): readonly Point[] =>
  placed.points.filter(({ state, edit }) => state === 'open' && edit !== undefined);
