/** What a rule is and what it says. A finding carries a code and arguments; its words come from the catalogues at the edge. */
import type { Caption, CaptionSection } from '../caption/caption.ts';
import type { Labels } from '../caption/labels.ts';
import type { CritiquesOf, Revision } from '../critique/in-document.ts';
import type { AspectId, Spec } from '../spec/spec.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import type { Reading } from './reading.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Words by reference: a key of the catalogues and what fills its `{places}`. */
export interface Message {
  readonly key: string;
  readonly args: Readonly<Record<string, string>>;
}

export interface Finding {
  /** The rule's id, `topic/name`: what one writes after "allow". */
  readonly code: string;
  readonly severity: Severity;
  /** Document offsets. */
  readonly span: Span;
  /** `CODE` or `CODE.variant`; the catalogues hold a `message` and a `help` for it. */
  readonly message: Message;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
}

export interface Related {
  readonly span: Span;
  readonly message: Message;
}

export interface Fix {
  readonly title: Message;
  readonly edits: readonly TextEdit[];
  /** `safe` means that the meaning cannot change. */
  readonly safety: 'safe' | 'suggestion';
}

/** What a rule yields: the registry adds the code and the severity in force. */
export interface Report {
  readonly span: Span;
  /** Which of the rule's messages, when it has several: the catalogue's key is then `CODE.variant`. */
  readonly variant?: string;
  /** Where one report is weaker or stronger than its rule; a project's own setting stands above it. */
  readonly severity?: Severity;
  readonly args?: Readonly<Record<string, string>>;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
}

interface RuleBase {
  readonly id: string;
  /** Decided by measured precision on expert-revised captions, unless the format itself decides. */
  readonly severity: Severity;
  /** False for rules that a project has to switch on. */
  readonly on: boolean;
}

/**
 * Sees one section and the labels, and is remembered with them; so it cannot read another section. Spans of its
 * reports and of their edits are relative to the section.
 */
export interface SectionRule extends RuleBase {
  readonly scope: 'section';
  /** Where it applies; every aspect and the merged caption when left out. */
  readonly aspects?: readonly AspectId[];
  /** The word list it reads, if it has nothing to say of a section without a phrase of the list. */
  readonly list?: string;
  readonly check: (section: CaptionSection, context: SectionContext) => Iterable<Report>;
}

/** Compares sections, or reads the whole document. Spans are document offsets. */
export interface DocumentRule extends RuleBase {
  readonly scope: 'document';
  readonly check: (caption: Caption, context: RuleContext) => Iterable<Report>;
}

/**
 * Holds a section against its critique and against the draft that was critiqued, and is remembered with them. Spans
 * are relative to the section.
 */
export interface RevisionRule extends RuleBase {
  readonly scope: 'revision';
  readonly check: (revision: Revision, context: Omit<RuleContext, 'labels'>) => Iterable<Report>;
}

export type Rule = SectionRule | DocumentRule | RevisionRule;

export interface RuleContext {
  readonly spec: Spec;
  readonly labels: Labels;
  readonly options: RuleOptions;
}

export interface SectionContext extends RuleContext {
  /** Words, quotations and word-list hits of the section's prose. */
  readonly reading: Reading;
  readonly critiquesOf: CritiquesOf;
}

/** From the spec: numbers and word lists, by name. */
export type RuleOptions = Readonly<Record<string, unknown>>;
