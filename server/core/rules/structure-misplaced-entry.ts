/**
 * Where entries belong: critiques, reviews and proposals below the section they speak about, earlier versions in the
 * archive, each naming its aspect.
 */
import type { Caption, SectionRole } from '../caption/caption.ts';
import { aspectNamed } from '../caption/caption-of.ts';
import type { EntryHeading, EntryKind } from '../syntax/tree.ts';
import { shift } from '../text/span.ts';
import type { DocumentRule, Report } from './rule.ts';

const archived: ReadonlySet<EntryKind> = new Set(['pre-caption', 'raw-critique', 'rejected']);

export const rule: DocumentRule = {
  scope: 'document',
  id: 'structure/misplaced-entry',
  severity: 'warning',
  on: true,
  *check(caption): Iterable<Report> {
    yield* beforeSections(caption);
    for (const { start, section } of caption.sections) {
      for (const placed of section.entries) {
        const report = misplaced(placed.entry.heading, section.role, caption);
        if (report !== undefined) yield { ...report, span: shift(report.span, start + placed.start) };
      }
    }
  },
};

function* beforeSections({ tree }: Caption): Iterable<Report> {
  for (const { start, block } of tree.blocks) {
    if (block.kind === 'section') return;
    if (block.kind !== 'entry' || block.heading.entry === 'unknown') continue;
    yield {
      span: shift(block.heading.span, start),
      variant: archived.has(block.heading.entry) ? 'archive' : 'outside',
      args: { entry: block.heading.title.text },
    };
  }
}

/** The span is relative to the entry. */
function misplaced(
  { entry, title, aspect, span }: EntryHeading,
  role: SectionRole,
  { spec }: Caption,
): Report | undefined {
  if (entry === 'unknown') return undefined;
  const args = { entry: title.text };
  const isArchived = archived.has(entry);
  if (role !== 'earlier') return isArchived ? { span, variant: 'archive', args } : undefined;
  if (!isArchived) return { span, args };
  if (aspect === undefined) return { span, variant: 'no-aspect', args };
  if (aspectNamed(aspect.text, spec) !== undefined) return undefined;
  return { span: aspect.span, variant: 'unknown-aspect', args: { ...args, aspect: aspect.text } };
}
