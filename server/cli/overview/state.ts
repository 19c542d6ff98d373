/** How far a section has come. */
import type { CaptionSection, PlacedEntry } from '../../core/caption/caption.ts';
import type { EntryKind, PointState } from '../../core/syntax/tree.ts';

/** From the beginning of the work to its end. */
export const sectionStates = [
  'empty',
  'proposed',
  'written',
  'critiqued',
  'rejected',
  'corrected',
  'approved',
] as const;
export type SectionState = (typeof sectionStates)[number];

/** The last review decides; before there is one, a critique; before that, the words themselves. */
export function stateOf({ prose, entries }: CaptionSection): SectionState {
  const review = last(entries, 'review')?.entry.heading.value?.text.toLowerCase();
  if (review === 'approved' || review === 'rejected' || review === 'corrected') return review;
  if (last(entries, 'critique') !== undefined) return 'critiqued';
  if (prose.words !== '') return 'written';
  return last(entries, 'proposal') === undefined ? 'empty' : 'proposed';
}

/** The score of the last critique that has one: `4` of `4/5`. */
export function scoreOf({ entries }: CaptionSection): number | undefined {
  const scores = entries
    .filter(({ entry }) => entry.heading.entry === 'critique')
    .map(({ entry }) => /^(\d+)\s*\/\s*5$/.exec(entry.heading.value?.text ?? '')?.[1]);
  const score = scores.findLast((each) => each !== undefined);
  return score === undefined ? undefined : Number(score);
}

export type PointCounts = Readonly<Record<PointState, number>>;

export function pointsOf({ entries }: CaptionSection): PointCounts {
  const counts = { open: 0, applied: 0, refused: 0 };
  for (const point of entries.flatMap((placed) => placed.points)) counts[point.state]++;
  return counts;
}

const last = (entries: readonly PlacedEntry[], kind: EntryKind): PlacedEntry | undefined =>
  entries.findLast(({ entry }) => entry.heading.entry === kind);
