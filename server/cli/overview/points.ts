/** The points of a caption in the order of the text, so that a number names one. */
import type { Caption, CaptionSection, PlacedEntry, PlacedSection } from '../../core/caption/caption.ts';
import { pointsFrom, type StatedPoint } from '../../core/critique/points.ts';
import { critiqueText } from '../../core/dataset/critique-text.ts';
import { type PointEditWords, printPoint } from '../../core/syntax/print-point.ts';
import type { Point } from '../../core/syntax/tree.ts';

export interface NumberedPoint {
  /** From 1. */
  readonly number: number;
  readonly placed: PlacedSection;
  readonly entry: PlacedEntry;
  readonly point: Point;
}

export function numberedPoints(caption: Caption): NumberedPoint[] {
  const all = caption.sections.flatMap((placed) =>
    placed.section.entries.flatMap((entry) => entry.points.map((point) => ({ placed, entry, point }))),
  );
  return all.map((each, index) => ({ ...each, number: index + 1 }));
}

export interface StatedInProse {
  readonly placed: PlacedSection;
  readonly entry: PlacedEntry;
  readonly points: readonly StatedPoint[];
}

/** The edits that critiques state in prose and that are no points yet. */
export function statedInProse(caption: Caption): StatedInProse[] {
  return caption.sections.flatMap((placed) =>
    placed.section.entries
      .filter(({ entry }) => entry.heading.entry === 'critique')
      .map((entry) => ({ placed, entry, points: newPoints(placed.section, entry) }))
      .filter(({ points }) => points.length > 0),
  );
}

/** A point that says the same already, whatever was decided about it, is not offered again. */
function newPoints(section: CaptionSection, placed: PlacedEntry): readonly StatedPoint[] {
  const { entry, points } = placed;
  const prose = { ...entry, items: entry.items.filter((item) => item.kind !== 'point') };
  const written = points.map((point) => `- [ ] ${headOf(point)}`);
  return pointsFrom(critiqueText(prose), section.prose.words).filter(
    ({ line }) => !written.some((head) => line === head || line.startsWith(`${head}:`)),
  );
}

/** What the point changes, as it is written: `"quote" -> "replacement"`. */
export function headOf({ edit }: Point): string {
  if (edit === undefined) return '';
  return printPoint({ state: 'open', edit: editWords(edit) }).slice('- [ ] '.length);
}

function editWords(edit: NonNullable<Point['edit']>): PointEditWords {
  switch (edit.kind) {
    case 'replace':
      return { kind: 'replace', quote: edit.quote.text, replacement: edit.replacement.text };
    case 'add':
      return { kind: 'add', quote: edit.quote?.text, replacement: edit.replacement.text };
    case 'remove':
    case 'about':
      return { kind: edit.kind, quote: edit.quote.text };
  }
}
