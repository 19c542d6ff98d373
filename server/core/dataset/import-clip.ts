/** One clip: its files in, its document and journal out. */
import { exactHash } from '../text/hash.ts';
import { aspectFiles } from './chai-layout.ts';
import { type ChaiClip, recordOf, stepsOf } from './chai-record.ts';
import { deriveClip, missingFields } from './clip-files.ts';
import { type ClipLabels, labelLines, type Tools } from './document-labels.ts';
import { type ImportedEntry, type Journal, type JournalEntry, printJournal, type RecordedEntry } from './journal.ts';
import { type JsonObject, objectOf } from './json.ts';
import { printDocument } from './print-document.ts';
import { record } from './recorded.ts';

export interface ClipSource extends ChaiClip {
  readonly labels: ClipLabels;
  /** Every label that the collection knows: what `labels` does not say of one of these is unknown. */
  readonly labelNames: ReadonlySet<string>;
}

export interface ImportedClip {
  readonly clip: string;
  readonly document: string;
  /** The lines for the journal. */
  readonly journal: string;
}

/**
 * `complete` says that the files are all there is, so that what is missing in them is missing on purpose; it is false
 * for sources that leave fields out, such as the comprehensive export.
 */
export function importClip(source: ClipSource, tools: Tools, complete = true): ImportedClip {
  const labels = labelLines(source.labels, source.labelNames, tools);
  const document = writable(printDocument(recordOf(source), labels, tools.spec));
  const steps = stepsOf(source);
  const journal: Journal = { entries: steps, current: steps, bad: [] };
  const imported: JournalEntry = {
    event: 'imported',
    from: 'chai',
    ...lackingIn(source),
    document: documentHash(document),
  };
  const entries = [imported, ...steps, ...differences(source, document, journal, tools, complete)];
  return { clip: source.clip, document, journal: printJournal(entries) };
}

/** Half of a surrogate pair cannot be written to a file; the journal escapes it. */
const writable = (document: string): string => document.replace(/\p{Surrogate}/gu, '\ufffd');

/** By which an import knows a document that nobody edited since; line ends and a byte order mark are no edit. */
export const documentHash = (document: string): string =>
  exactHash(document.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));

/** What the document, read back, would not give again. */
function differences(
  source: ClipSource,
  document: string,
  journal: Journal,
  tools: Tools,
  complete: boolean,
): RecordedEntry[] {
  const derived = deriveClip(document, source.clip, journal, tools, source.labelNames);
  const found: RecordedEntry[] = [];
  const compare = (file: string, aspect: string | undefined, ours: JsonObject | undefined, theirs?: JsonObject) => {
    if (!complete && theirs === undefined) return;
    // A source that leaves fields out says nothing about them.
    const base = complete || ours === undefined || theirs === undefined ? ours : only(ours, theirs);
    const difference = record(base, theirs);
    if (difference) found.push({ event: 'recorded', file, ...(aspect !== undefined && { aspect }), ...difference });
  };
  for (const [aspect, files] of source.aspects) {
    const ours = derived.aspects.get(aspect) ?? {};
    for (const file of aspectFiles) compare(file, aspect, ours[file], files[file]);
  }
  compare('merged', undefined, derived.merged, source.merged);
  compare('labels', undefined, derived.labels.truth, source.labels.truth);
  compare('camera-motion', undefined, derived.labels.motion, source.labels.motion);
  return found;
}

const only = (ours: JsonObject, theirs: JsonObject): JsonObject =>
  objectOf(Object.entries(ours).filter(([field]) => Object.hasOwn(theirs, field)));

/** What the source does not have, so that an export without it is no loss. */
function lackingIn(source: ClipSource): Pick<ImportedEntry, 'lacking'> {
  const files = [...source.aspects].flatMap(([aspect, each]) =>
    aspectFiles.map((file) => [`${aspect}/${file}`, file, each[file]] as const),
  );
  const lacking = [...files, ['merged', 'merged', source.merged] as const].flatMap(([name, file, value]) => {
    const fields = value === undefined ? [] : missingFields(file, value);
    return fields.length === 0 ? [] : [[name, fields] as const];
  });
  return lacking.length === 0 ? {} : { lacking: Object.fromEntries(lacking) };
}
