/** A section that the spec asks for is not there, or is empty: information while one writes, an error once approved. */
import type { Caption, PlacedSection } from '../caption/caption.ts';
import type { Aspect } from '../spec/spec.ts';
import { type Span, shift, span } from '../text/span.ts';
import type { DocumentRule, Fix, Report } from './rule.ts';

export const rule: DocumentRule = {
  scope: 'document',
  id: 'structure/missing-aspect',
  severity: 'error',
  on: true,
  *check(caption): Iterable<Report> {
    const written = caption.sections.filter(({ section }) => section.role === 'aspect');
    if (written.length === 0) return;
    const severity = isFinished(caption) ? 'error' : 'information';
    for (const aspect of caption.spec.aspects) {
      const own = written.find(({ section }) => section.aspect === aspect.id);
      const args = { aspect: aspect.heading };
      if (own === undefined) {
        if (aspect.optional) continue;
        yield { span: headingOf(written[0]!), severity, args, fixes: [addSection(caption, written, aspect)] };
      } else if (own.section.prose.sentences.length === 0) {
        yield { span: headingOf(own), severity, variant: 'empty', args };
      }
    }
  },
};

/** Somebody approved the text, or a merged caption was made of it. */
const isFinished = ({ sections }: Caption): boolean =>
  sections.some(
    ({ section }) =>
      (section.role === 'merged' && section.prose.sentences.length > 0) ||
      (section.role === 'aspect' && section.entries.some(({ entry }) => isApproval(entry.heading))),
  );

const isApproval = ({
  entry,
  value,
}: {
  readonly entry: string;
  readonly value?: { readonly text: string };
}): boolean => entry === 'review' && (value?.text === 'approved' || value?.text === 'corrected');

const headingOf = ({ start, section }: PlacedSection): Span => shift(section.heading.span, start);

/** An empty section behind those that come before it in the spec. */
function addSection(caption: Caption, written: readonly PlacedSection[], aspect: Aspect): Fix {
  const { aspects } = caption.spec;
  const rank = aspects.indexOf(aspect);
  const previous = written.filter(({ section }) => aspects.findIndex(({ id }) => id === section.aspect) < rank).at(-1);
  const at = previous === undefined ? written[0]!.start : previous.start + previous.section.text.length;
  const before = caption.tree.text.slice(0, at);
  const gap = before === '' || /\n\s*\n$/.test(before) ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  const isLast = at === caption.tree.text.length;
  return {
    title: { key: 'fix.add-section', args: { aspect: aspect.heading } },
    edits: [{ span: span(at, at), text: `${gap}# ${aspect.heading}\n${isLast ? '' : '\n'}` }],
    safety: 'suggestion',
  };
}
