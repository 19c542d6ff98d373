/** What a document, as it is now, makes of a clip's files: before the journal's differences are laid over, and after. */
import type { AspectId } from '../spec/spec.ts';
import { feedbackFile, mergedFile, preCaptionFile, previousFile, reviewFile } from './chai-files.ts';
import { type AspectFile, aspectFiles, fieldsOf } from './chai-layout.ts';
import { type ClipLabels, labelsIn, type Tools } from './document-labels.ts';
import { type Journal, lastImported, lastRecorded } from './journal.ts';
import { fieldOf, type JsonObject } from './json.ts';
import { type Note, note } from './note.ts';
import { type ReadDocument, readDocument } from './read-document.ts';
import type { ClipRecord } from './record.ts';
import { restore } from './recorded.ts';

export interface ClipFiles {
  readonly record: ClipRecord;
  readonly aspects: ReadonlyMap<AspectId, Readonly<Partial<Record<AspectFile, JsonObject>>>>;
  readonly merged?: JsonObject;
  readonly labels: ClipLabels;
}

/** From the document alone, with the steps of the journal for what a document has no place for. */
export function deriveClip(
  text: string,
  clip: string,
  journal: Journal,
  tools: Tools,
  labelNames?: ReadonlySet<string>,
): ClipFiles & ReadDocument {
  const document = readDocument(text, clip, tools.spec);
  const { record } = document;
  const aspects = new Map(
    record.sections.map((section) => {
      const files = {
        'pre-caption': preCaptionFile(record.clip, section, journal),
        feedback: feedbackFile(record.clip, section, journal),
        previous: previousFile(record.clip, section, journal),
        review: reviewFile(section, journal),
      };
      return [section.aspect, withoutGaps(files)] as const;
    }),
  );
  const merged = mergedFile(record, journal);
  return { ...document, aspects, ...(merged && { merged }), labels: labelsIn(document.frontMatter, labelNames, tools) };
}

export interface ExportedClip extends ClipFiles {
  /** Fields that such files have and that neither the document nor the journal could give. */
  readonly missing: readonly MissingFields[];
  readonly notes: readonly Note[];
}

export interface MissingFields {
  /** `subject/feedback`, `merged`. */
  readonly file: string;
  readonly fields: readonly string[];
}

/** The files of a clip as they are exported. `labelNames` are the labels that the collection has files for. */
export function exportClip(
  text: string,
  clip: string,
  journal: Journal,
  tools: Tools,
  labelNames?: ReadonlySet<string>,
): ExportedClip {
  const derived = deriveClip(text, clip, journal, tools, labelNames);
  const lacking = lastImported(journal)?.lacking ?? {};
  const { record } = derived;
  const notes: Note[] = derived.repeated.map(({ aspect, kind }) =>
    note('dataset.repeated', record.clip, { aspect, kind }),
  );
  const missing: MissingFields[] = [];
  const lay = (file: string, aspect: AspectId | undefined, ours: JsonObject | undefined): JsonObject | undefined => {
    const exported = restore(ours, lastRecorded(journal, file, aspect));
    const name = aspect === undefined ? file : `${aspect}/${file}`;
    const gaps = exported === undefined ? [] : missingFields(file, exported);
    const fields = gaps.filter((field) => !lacking[name]?.includes(field));
    if (fields.length > 0) missing.push({ file: name, fields });
    return exported;
  };
  const aspects = new Map(
    [...derived.aspects].map(([aspect, files]) => {
      const exported = Object.fromEntries(aspectFiles.map((file) => [file, lay(file, aspect, files[file])]));
      return [aspect, withoutGaps(exported)] as const;
    }),
  );
  const merged = lay('merged', undefined, derived.merged);
  const motion = lay('camera-motion', undefined, derived.labels.motion);
  const truth = lay('labels', undefined, derived.labels.truth);
  notes.push(...unplaced(record));
  return {
    record,
    aspects,
    ...(merged && { merged }),
    labels: { truth: truth ?? {}, ...(motion && { motion }) },
    missing,
    notes,
  };
}

/** One sentence for all that is missing, since what is lost is most often a whole journal. */
export function missingNotes(clip: string, missing: readonly MissingFields[]): Note[] {
  const fields = [...new Set(missing.flatMap((each) => each.fields))];
  if (fields.length === 0) return [];
  const files = missing.map(({ file }) => file).join(', ');
  return [note('dataset.missing-fields', clip, { fields: fields.join(', '), files })];
}

/** The fields that such a file usually has and this one has not. */
export function missingFields(file: string, exported: JsonObject): string[] {
  const isDraft = file === 'previous' && !Object.hasOwn(exported, 'final_caption');
  const layout = file === 'previous' ? (isDraft ? 'pre-caption' : 'feedback') : file;
  const fields: readonly string[] = isLayout(layout) ? fieldsOf[layout] : [];
  return fields.flatMap((field) => {
    const value = fieldOf(exported, field);
    if (value === undefined) return [field];
    // A document holds days; the time of day is in the journal.
    return typeof value === 'string' && DAY.test(value) ? [`${field} (time of day)`] : [];
  });
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const isLayout = (file: string): file is keyof typeof fieldsOf => Object.hasOwn(fieldsOf, file);

/** What people wrote and the layout has no place for. */
function unplaced({ clip, sections }: ClipRecord): Note[] {
  return sections.flatMap((section) => {
    const { aspect, caption, critique, rawCritique } = section;
    const notes: Note[] = [];
    if (critique === undefined && caption !== '') notes.push(note('dataset.not-rated', clip, { aspect }));
    if (critique?.score === 5 && critique.text !== '')
      notes.push(note('dataset.critique-of-perfect', clip, { aspect }));
    const other = rawCritique?.by;
    if (other !== undefined && critique?.by !== undefined && other !== critique.by) {
      notes.push(note('dataset.one-author', clip, { aspect, author: critique.by, other }));
    }
    return notes;
  });
}

const withoutGaps = <Key extends string>(files: Partial<Record<Key, JsonObject | undefined>>) =>
  Object.fromEntries(Object.entries(files).filter(([, file]) => file !== undefined)) as Partial<
    Record<Key, JsonObject>
  >;
