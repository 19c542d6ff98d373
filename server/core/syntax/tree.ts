/**
 * The document as written. A tree is a row of blocks that covers the text without gap or overlap, so joining the
 * blocks' texts gives the document back, whatever it holds.
 *
 * Every span inside a block is relative to the block: a block is a pure function of its own text, is reused as it is
 * when an edit happens elsewhere, and is never changed. `placed.start` turns its spans into document offsets.
 */
import type { Span } from '../text/span.ts';

export interface Tree {
  readonly text: string;
  readonly blocks: readonly Placed[];
}

export interface Placed {
  readonly start: number;
  readonly block: Block;
}

export type Block = FrontMatter | Preamble | Section | Entry;

interface BlockBase {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** `---` … `---` on the first lines. `closed` is false when the second fence is missing (it then ends before the first heading). */
export interface FrontMatter extends BlockBase {
  readonly kind: 'front-matter';
  /** The YAML between the fences. */
  readonly yaml: Span;
  readonly fields: readonly YamlField[];
  readonly closed: boolean;
}

/** Whatever stands before the first heading. */
export interface Preamble extends BlockBase {
  readonly kind: 'preamble';
  readonly items: readonly Item[];
}

/** A level-1 heading and its prose up to the next heading: `# Subject`, `# Merged (gpt-4o, 2025-10-30, text 3f2a91c)`. */
export interface Section extends BlockBase {
  readonly kind: 'section';
  readonly heading: Heading;
  readonly items: readonly Item[];
}

/** A level-2 heading and what stands below it: `## Critique 4/5 (annotator-10, 2025-10-29)`. */
export interface Entry extends BlockBase {
  readonly kind: 'entry';
  readonly heading: EntryHeading;
  /** Empty for the archive's kinds, whose text is kept to the letter in `verbatim`. */
  readonly items: readonly Item[];
  /** For the archive's kinds: the text below the heading, level-3 headings included. */
  readonly verbatim?: Verbatim;
}

export interface Heading {
  readonly span: Span;
  readonly level: 1 | 2 | 3;
  /** The words of the title, without value and parentheses. */
  readonly title: Named;
  /** What stands in the closing parentheses, split at commas: who, date, `text HASH`. */
  readonly by?: Attribution;
}

export type EntryKind =
  | 'critique'
  | 'review'
  | 'proposal'
  | 'pre-caption'
  | 'raw-critique'
  | 'rejected'
  /** A heading that no version of the format knows; kept, and reported. */
  | 'unknown';

export interface EntryHeading extends Heading {
  readonly entry: EntryKind;
  /** `: Subject` of an archive entry. */
  readonly aspect?: Named;
  /** `4/5`, `approved`, `draft`. */
  readonly value?: Named;
}

/** Text with its place. */
export interface Named {
  readonly span: Span;
  readonly text: string;
}

export interface Attribution {
  readonly span: Span;
  readonly who?: Named;
  readonly date?: Named;
  /** The short hash of the text that a review or a merged caption was given for. */
  readonly hash?: Named;
  /** Further words between commas, such as a proposal's kind. */
  readonly rest: readonly Named[];
}

/** In the order of the text; a comment between the words of a paragraph stands behind it and lies inside its span. */
export type Item = Paragraph | Point | Comment | Verbatim;

/** Lines of prose without a blank line between. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly span: Span;
  readonly sentences: readonly Sentence[];
  /** What is no part of the words: comments, and the backslashes that keep words from reading as markup. */
  readonly markup: readonly Span[];
}

export interface Sentence {
  /** The words, without surrounding blanks and without the time mark; may run over line ends. */
  readonly span: Span;
  readonly time?: TimeMark;
}

/** `@0:01.2` or `@0:01.2-0:03.0`, in seconds from the clip's start. */
export interface TimeMark {
  readonly span: Span;
  readonly from: number;
  readonly to?: number;
}

/** `- [ ] "quote" -> "replacement": why @0:01.2 (by name)` with indented lines that continue it. */
export interface Point {
  readonly kind: 'point';
  readonly span: Span;
  readonly state: PointState;
  /** The one character between the brackets. */
  readonly mark: Span;
  readonly edit?: PointEdit;
  /** The words of the explanation, continuation lines included; the span may run over line ends. */
  readonly explanation?: Named;
  readonly time?: TimeMark;
  readonly by?: Named;
}

export type PointState = 'open' | 'applied' | 'refused';

export type PointEdit =
  | { readonly kind: 'replace'; readonly quote: Named; readonly replacement: Named }
  | { readonly kind: 'remove'; readonly quote: Named }
  /** Insert behind the quote, or at the section's end where there is none. */
  | { readonly kind: 'add'; readonly quote?: Named; readonly replacement: Named }
  /** A quote with nothing to put in its place: the point speaks about these words. */
  | { readonly kind: 'about'; readonly quote: Named };

/** `<!-- … -->`; with `allow`, it silences a rule for what follows. */
export interface Comment {
  readonly kind: 'comment';
  readonly span: Span;
  readonly allow?: { readonly rule: Named; readonly why?: Named };
}

/** Text that no tool touches: archive entries, and lists or tables inside a critique. */
export interface Verbatim {
  readonly kind: 'verbatim';
  readonly span: Span;
  /** Archive entries may hold level-3 parts: `### Critique 2/5 (annotator-4)` below a rejected caption. */
  readonly parts?: readonly { readonly heading: EntryHeading; readonly body: Span }[];
}

/** A field of the front matter, with its value as written. YAML types are not applied: every scalar is text. */
export interface YamlField {
  readonly span: Span;
  readonly key: Named;
  readonly value?: YamlValue;
}

export type YamlValue =
  | { readonly kind: 'text'; readonly span: Span; readonly text: string }
  | { readonly kind: 'list'; readonly span: Span; readonly items: readonly YamlValue[] }
  | { readonly kind: 'map'; readonly span: Span; readonly fields: readonly YamlField[] };

/** Something that the grammar does not know or that is not finished; the text around it is understood all the same. */
export interface Problem {
  /** A rule id, `syntax/…`, so that words, severity and silence come from where they come for every finding. */
  readonly code: string;
  readonly span: Span;
  readonly args?: Readonly<Record<string, string>>;
}
