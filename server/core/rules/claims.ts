/** What sections claim about the camera, and how it is held against the labels and against other sections. */
import type { Caption, CaptionSection, Mention } from '../caption/caption.ts';
import type { Labels } from '../caption/labels.ts';
import type { AspectId, GroupId, PrimitiveId } from '../spec/spec.ts';
import { type Span, shift } from '../text/span.ts';
import type { Related } from './rule.ts';

/** A primitive that a section states of the camera or the picture: neither denied nor guessed, nor said of a subject. */
export interface Claim {
  readonly primitive: PrimitiveId;
  readonly mention: Mention;
  readonly aspect: AspectId;
  /** In the document. */
  readonly span: Span;
  /** The sentence says that it holds all the time: "throughout". */
  readonly throughout: boolean;
  /** As written, in one line. */
  readonly words: string;
}

export const groupOf = (primitive: PrimitiveId): GroupId => primitive.slice(0, primitive.indexOf('.'));

/** The claims of all aspect sections about one group, in the order of the text. */
export const claimsOf = (caption: Caption, group: GroupId): readonly Claim[] =>
  caption.sections.flatMap(({ start, section }) => (section.role === 'aspect' ? claimsIn(section, start, group) : []));

function claimsIn(section: CaptionSection, start: number, group: GroupId): readonly Claim[] {
  const claims: Claim[] = [];
  // A sentence without an end may hold thousands of mentions.
  const throughout = new Map<number, boolean>();
  for (const mention of section.prose.mentions) {
    if (mention.negated || mention.hedged || mention.of !== 'camera' || groupOf(mention.primitive) !== group) continue;
    const { sentence } = mention;
    const holds = throughout.get(sentence) ?? isThroughout(section, mention);
    throughout.set(sentence, holds);
    claims.push({
      primitive: mention.primitive,
      mention,
      aspect: section.aspect!,
      span: shift(mention.span, start),
      throughout: holds,
      words: section.text.slice(mention.span.start, mention.span.end).replace(/\s+/g, ' '),
    });
  }
  return claims;
}

const isThroughout = ({ text, prose }: CaptionSection, { sentence }: Mention): boolean => {
  const { span } = prose.sentences[sentence]!;
  return /\bthroughout\b|\bentire(?:ly)?\b|\bwhole\b/i.test(text.slice(span.start, span.end));
};

export const inAspect = (claims: readonly Claim[], aspect: AspectId): readonly Claim[] =>
  claims.filter((claim) => claim.aspect === aspect);

/** Claims of every section but the camera's, which is drafted from the labels and trusted more. */
export const elsewhere = (claims: readonly Claim[]): readonly Claim[] =>
  claims.filter((claim) => claim.aspect !== 'camera');

/** A label as written, `camera-angle: level`, and where it stands. */
export function labelSource(caption: Caption, group: GroupId): { readonly text: string; readonly related: Related[] } {
  const label = caption.labels.groups.get(group);
  if (!label || !caption.frontMatter) return { text: group, related: [] };
  const span = shift(label.span, caption.tree.blocks[0]!.start);
  const value = caption.tree.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
  return {
    text: label.usual ? `usual: ${group}` : `${group}: ${value}`,
    related: [{ span, message: { key: 'related.label', args: {} } }],
  };
}

/** The values that a group's labels name, over all phases; empty where they leave anything open. */
export function labelled(labels: Labels, group: GroupId): readonly PrimitiveId[] {
  const phases = labels.groups.get(group)?.phases ?? [];
  if (phases.some(({ unknown, othersUnknown }) => unknown || othersUnknown)) return [];
  return [...new Set(phases.flatMap(({ values }) => values.map(({ primitive }) => primitive)))];
}

export const against = (claim: Claim): Related => ({ span: claim.span, message: { key: 'related.against', args: {} } });
