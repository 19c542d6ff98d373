/** The critiques of a document, as the rules and the meter read them. */
import type { Caption, CaptionSection, PlacedEntry } from '../caption/caption.ts';
import { aspectNamed } from '../caption/caption-of.ts';
import type { Spec } from '../spec/spec.ts';
import type { Entry, Item, Point } from '../syntax/tree.ts';
import { readVerbatim } from '../syntax/verbatim.ts';
import { once } from '../text/once.ts';
import { type Span, slice } from '../text/span.ts';
import { type Claim, claimsOf } from './claims.ts';
import { type StatedEdit, statedEdits } from './stated-edits.ts';

export interface WrittenCritique {
  readonly placed: PlacedEntry;
  /** As long as the entry's text, so a place in it is the same place; heading, comments and points with edits are blank. */
  readonly prose: string;
  readonly score?: number;
  /** The edits that the prose states, and the prose claim by claim; read when first asked for. */
  readonly edits: () => readonly StatedEdit[];
  readonly claims: () => readonly Claim[];
}

/** The critiques of a section, in the order of the text; the last one is the one in force. */
export type CritiquesOf = (section: CaptionSection) => readonly WrittenCritique[];

/** Reads a critique once, however many rules ask and whatever changes around it. */
export function critiqueReader(): CritiquesOf {
  const known = new WeakMap<Entry, Omit<WrittenCritique, 'placed'>>();
  return ({ entries }) =>
    entries
      .filter(({ entry }) => entry.heading.entry === 'critique')
      .map((placed) => {
        const content = known.get(placed.entry) ?? contentOf(placed.entry);
        known.set(placed.entry, content);
        return { placed, ...content };
      });
}

function contentOf(entry: Entry): Omit<WrittenCritique, 'placed'> {
  const prose = proseOf(entry);
  const score = Number.parseInt(entry.heading.value?.text ?? '', 10);
  const edits = once(() => statedEdits(prose));
  const claims = once(() => claimsOf(prose, edits()));
  return { prose, edits, claims, ...(Number.isInteger(score) && { score }) };
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

/** A section that was critiqued, with what the archive keeps of it. Spans are relative to the section. */
export interface Revision {
  readonly section: CaptionSection;
  readonly critiques: readonly WrittenCritique[];
  /** The last one. */
  readonly critique: WrittenCritique;
  /** The caption as it was critiqued, where the archive has it. */
  readonly draft?: string;
  /** It is no longer the draft, or somebody has approved it: what was asked for should be there by now. */
  readonly isRevised: boolean;
}

/** The drafts that the archive keeps, by aspect. */
export function draftsOf({ sections, spec }: Caption): ReadonlyMap<string, string> {
  const drafts = new Map<string, string>();
  for (const { section } of sections) {
    if (section.role !== 'earlier') continue;
    for (const { entry } of section.entries) {
      const aspect = aspectOf(entry, spec);
      if (entry.heading.entry === 'pre-caption' && aspect !== undefined) drafts.set(aspect, bodyOf(entry));
    }
  }
  return drafts;
}

/** Nothing where the section was not critiqued. */
export function revisionOf(
  section: CaptionSection,
  draft: string | undefined,
  critiquesOf: CritiquesOf,
): Revision | undefined {
  if (section.aspect === undefined) return undefined;
  const critiques = critiquesOf(section);
  const critique = critiques.at(-1);
  if (critique === undefined) return undefined;
  const isRevised = isApproved(section) || (draft !== undefined && bare(draft) !== bare(section.prose.flat));
  return { section, critiques, critique, ...(draft !== undefined && { draft }), isRevised };
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
