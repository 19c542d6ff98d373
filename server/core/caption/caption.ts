/**
 * The document as understood: aspect sections with their sentences and mentions, labels, points, reviews, archive.
 * A lowered section is a pure function of its own text and the spec; its spans are relative to the section, and
 * `placed.start` turns them into document offsets.
 */
import type { AspectId, PrimitiveId, Spec } from '../spec/spec.ts';
import type {
  Comment,
  Entry,
  FrontMatter,
  Heading,
  Named,
  Paragraph,
  Point,
  Section,
  TimeMark,
  Tree,
} from '../syntax/tree.ts';
import type { Span } from '../text/span.ts';
import type { Labels } from './labels.ts';

export interface Caption {
  readonly tree: Tree;
  readonly spec: Spec;
  readonly frontMatter?: FrontMatter;
  readonly video?: Named;
  readonly specName?: Named;
  readonly labels: Labels;
  /** Sections in the order of the text. */
  readonly sections: readonly PlacedSection[];
}

export interface PlacedSection {
  readonly start: number;
  readonly section: CaptionSection;
}

export type SectionRole = 'aspect' | 'merged' | 'earlier' | 'unknown';

/** A level-1 section with its entries. Spans are relative to the section's start. */
export interface CaptionSection {
  readonly role: SectionRole;
  /** Set when `role` is `aspect`. */
  readonly aspect?: AspectId;
  readonly text: string;
  readonly block: Section;
  readonly heading: Heading;
  readonly prose: Prose;
  readonly comments: readonly Comment[];
  readonly entries: readonly PlacedEntry[];
}

/** An entry and where it begins in its section; the entry's own spans are relative to that. */
export interface PlacedEntry {
  readonly start: number;
  readonly entry: Entry;
  /** The points of a critique, a review or a proposal, in order, with spans relative to the entry. */
  readonly points: readonly Point[];
}

/** The current caption of a section. */
export interface Prose {
  /** From the first word to the last, relative to the section; empty (start = end) when nothing is written. */
  readonly span: Span;
  /**
   * The source of `span` with line ends, comments and time marks blanked out: as long as the source, so an index `i`
   * in it stands at `span.start + i` of the section. Patterns may use `\s+` and never see markup.
   */
  readonly flat: string;
  /** As a reader of the caption gets it: sentences joined by one space, none between CJK. */
  readonly words: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly ProseSentence[];
  readonly mentions: readonly Mention[];
}

export interface ProseSentence {
  /** Relative to the section. */
  readonly span: Span;
  readonly time?: TimeMark;
}

/** Words that name a primitive. */
export interface Mention {
  readonly primitive: PrimitiveId;
  /** Relative to the section. */
  readonly span: Span;
  /** Index into `prose.sentences`. */
  readonly sentence: number;
  /** "without panning", "the camera does not tilt". */
  readonly negated: boolean;
  /** Who does it, where that matters: "the camera tilts up" against "the plane tilts up". */
  readonly of: 'camera' | 'subject' | 'unclear';
  /** "starts as a wide shot", "ends in a close-up"; undefined when the words do not say. */
  readonly phase?: 'start' | 'end' | 'change';
  /** "appears to be a low angle", "possibly". */
  readonly hedged: boolean;
}
