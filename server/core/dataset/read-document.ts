/** The record of a clip, read from its document. */
import { aspectNamed, roleOf } from '../caption/caption-of.ts';
import { proseOf } from '../caption/prose.ts';
import type { AspectId, Spec } from '../spec/spec.ts';
import { canonicalValue } from '../syntax/heading.ts';
import { parse } from '../syntax/parse.ts';
import type { Attribution, Entry, EntryHeading, FrontMatter, Section, Tree } from '../syntax/tree.ts';
import { readVerbatim } from '../syntax/verbatim.ts';
import { slice } from '../text/span.ts';
import { isTaskName } from './chai-tree.ts';
import { critiqueText } from './critique-text.ts';
import type {
  ClipRecord,
  CritiqueRecord,
  DraftRecord,
  MergedRecord,
  NoteRecord,
  ReviewRecord,
  SectionRecord,
  Signed,
  VersionRecord,
} from './record.ts';

export interface ReadDocument {
  readonly record: ClipRecord;
  readonly tree: Tree;
  readonly frontMatter?: FrontMatter;
  /** The entries of which a record holds one and the document has several; the record has the last. */
  readonly repeated: readonly { readonly aspect: AspectId; readonly kind: Entry['heading']['entry'] }[];
}

/** `clip` is what the document is called where it names no video. */
export function readDocument(text: string, clip: string, spec: Spec): ReadDocument {
  const tree = parse(text);
  const first = tree.blocks[0]?.block;
  const frontMatter = first?.kind === 'front-matter' ? first : undefined;
  const drafts = new Map<AspectId, Draft>();
  const repeated: ReadDocument['repeated'][number][] = [];
  let merged: MergedRecord | undefined;
  let section: AspectId | undefined;

  const draftOf = (aspect: AspectId): Draft => {
    const draft = drafts.get(aspect) ?? { aspect, caption: '' };
    drafts.set(aspect, draft);
    return draft;
  };
  for (const { block } of tree.blocks) {
    if (block.kind === 'section') {
      const { role, aspect } = roleOf(block.heading.title.text, spec);
      section = role === 'unknown' ? unknownAspect(block.heading.title.text) : aspect;
      if (role === 'merged') merged ??= mergedOf(block);
      if (section === undefined) continue;
      const draft = draftOf(section);
      if (draft.caption === '') draft.caption = captionText(block);
    } else if (block.kind === 'entry') {
      const named = block.heading.aspect?.text;
      const aspect = named === undefined ? section : (aspectNamed(named, spec) ?? unknownAspect(named));
      if (aspect === undefined) continue;
      const found = entryRecord(block);
      if (found === undefined) continue;
      const draft = draftOf(aspect);
      if (Object.keys(found).some((key) => key in draft)) repeated.push({ aspect, kind: block.heading.entry });
      Object.assign(draft, found);
    }
  }
  const record = { clip: clipOf(frontMatter) ?? clip, sections: [...drafts.values()], ...(merged && { merged }) };
  return { record, tree, repeated, ...(frontMatter && { frontMatter }) };
}

type Draft = { -readonly [Key in keyof SectionRecord]: SectionRecord[Key] };

/** The name of a folder that a collection has for a section of its own; any other unknown heading is a slip. */
const unknownAspect = (title: string): AspectId | undefined => (isTaskName(title) ? title : undefined);

/** The video's name without the folders that it lies in. */
function clipOf(frontMatter: FrontMatter | undefined): string | undefined {
  const video = frontMatter?.fields.find((field) => field.key.text === 'video')?.value;
  return video?.kind === 'text' ? video.text.slice(video.text.lastIndexOf('/') + 1) : undefined;
}

/** A caption as its readers get it: sentences joined, paragraphs kept apart. */
function captionText(block: Section): string {
  const { paragraphs } = proseOf(block.text, block.items, block.heading.span.end);
  return paragraphs
    .map((paragraph) => proseOf(block.text, [paragraph], paragraph.span.start).words)
    .filter((words) => words !== '')
    .join('\n\n');
}

function mergedOf(block: Section): MergedRecord {
  const { by } = block.heading;
  return {
    text: captionText(block),
    ...(by?.who && { model: by.who.text }),
    ...(by?.date && { date: by.date.text }),
    ...(by?.hash && { hash: by.hash.text }),
  };
}

/** What the entry adds to its section's record; nothing for what is no part of it. */
function entryRecord(entry: Entry): Partial<SectionRecord> | undefined {
  const { heading } = entry;
  switch (heading.entry) {
    case 'critique':
      return { critique: critiqueOf(heading, critiqueText(entry)) };
    case 'review': {
      const review = reviewOf(heading);
      return review && { review };
    }
    case 'pre-caption':
      return { preCaption: draftRecord(heading, bodyOf(entry)) };
    case 'raw-critique':
      return { rawCritique: noteOf(heading, bodyOf(entry)) };
    case 'rejected':
      return { rejected: versionOf(entry) };
    default:
      return undefined;
  }
}

const bodyOf = ({ text, verbatim }: Entry): string => (verbatim ? readVerbatim(slice(text, verbatim.span)) : '');

function versionOf(entry: Entry): VersionRecord {
  const { text, verbatim, heading } = entry;
  const parts = verbatim?.parts ?? [];
  const start = verbatim?.span.start ?? text.length;
  const end = parts[0]?.heading.span.start ?? verbatim?.span.end ?? start;
  const caption = readVerbatim(withoutBlankEnd(text.slice(start, Math.max(start, end))));
  let version: VersionRecord = signed(heading.by);
  for (const { heading: part, body } of parts) {
    const words = readVerbatim(slice(text, body));
    if (part.entry === 'critique') version = { ...version, critique: critiqueOf(part, words) };
    else if (part.entry === 'raw-critique') version = { ...version, rawCritique: noteOf(part, words) };
    else if (part.entry === 'pre-caption') version = { ...version, preCaption: draftRecord(part, words) };
  }
  const isDraft = caption === '' && version.critique === undefined;
  return isDraft ? version : { ...version, caption };
}

const withoutBlankEnd = (text: string): string => text.replace(/[ \t\r\n]+$/, '');

function critiqueOf({ value, by }: EntryHeading, text: string): CritiqueRecord {
  const score = scoreOf(value?.text);
  return { ...(score !== undefined && { score }), text, ...signed(by) };
}

/** `4/5` and `4`; a score on another scale is none. */
function scoreOf(value: string | undefined): number | undefined {
  const [, score] = /^(\d+(?:\.\d+)?)(?:[/／]5)?$/.exec(value ?? '') ?? [];
  return score === undefined ? undefined : Number(score);
}

const outcomes: ReadonlySet<string> = new Set<ReviewRecord['outcome']>(['approved', 'rejected', 'corrected']);

function reviewOf({ value, by }: EntryHeading): ReviewRecord | undefined {
  const outcome = canonicalValue(value?.text ?? '');
  if (!outcomes.has(outcome)) return undefined;
  return { outcome: outcome as ReviewRecord['outcome'], ...signed(by), ...(by?.hash && { hash: by.hash.text }) };
}

const noteOf = ({ by }: EntryHeading, text: string): NoteRecord => ({ text, ...signed(by) });

const draftRecord = ({ by }: EntryHeading, text: string): DraftRecord => ({
  text,
  ...(by?.who && { model: by.who.text }),
});

const signed = (by: Attribution | undefined): Signed => ({
  ...(by?.who && { by: by.who.text }),
  ...(by?.date && { date: by.date.text }),
});
