/** "Turn into points": the edits that a critique states in prose, written below it as points. The prose stays. */
import type { CaptionSection } from '../caption/caption.ts';
import type { TextEdit } from '../text/edit.ts';
import { shift, span } from '../text/span.ts';
import type { WrittenCritique } from './in-document.ts';
import { pointsFrom } from './points.ts';

/** One edit that appends the points, relative to the section; none where the critique states nothing new. */
export function turnIntoPoints({ prose }: CaptionSection, critique: WrittenCritique): TextEdit | undefined {
  const { entry, start } = critique.placed;
  const written = new Set(
    critique.placed.points.map((point) => headOf(entry.text.slice(point.span.start, point.span.end))),
  );
  const lines = pointsFrom(critique.prose, prose.flat)
    .map(({ line }) => line)
    .filter((line) => !written.has(headOf(line)));
  if (lines.length === 0) return undefined;
  const last = entry.items.at(-1);
  const end = last?.span.end ?? entry.heading.span.end;
  const gap = last?.kind === 'point' ? '\n' : '\n\n';
  return { span: shift(span(end, end), start), text: gap + lines.join('\n') };
}

/** What a point is about, whatever its state and reason: `"X" -> "Y"`. */
const headOf = (line: string): string =>
  line
    .replace(/^\s*[-*+]\s*\[.?\]\s*/, '')
    .replace(/":.*$/s, '"')
    .trim();
