/** The comprehensive export: one JSON file with every section of every clip, its status, and what a review rejected. */
import type { AspectId } from '../spec/spec.ts';
import { type AspectFile, chaiAspects } from './chai-layout.ts';
import { type ClipFiles, type ExportedClip, missingNotes } from './clip-files.ts';
import { type Journal, lastRecorded, type RecordedEntry } from './journal.ts';
import { equal, fieldOf, isObject, type Json, type JsonObject, objectOf, textOf } from './json.ts';
import { type Note, note } from './note.ts';
import { record, restore } from './recorded.ts';

export type Status = 'not_completed' | 'completed_not_reviewed' | 'approved' | 'rejected';

type AspectFiles = Readonly<Partial<Record<AspectFile, JsonObject>>>;

/**
 * A rejection counts only with the version that was rejected: without it, the review says nothing about the text that
 * is there.
 */
export function statusOf({ feedback, previous, review }: AspectFiles): Status {
  if (feedback === undefined) return 'not_completed';
  const check = review && fieldOf(review, 'reviewer_double_check');
  if (check === true) return 'approved';
  return check === false && previous !== undefined ? 'rejected' : 'completed_not_reviewed';
}

/** The fields of a version in their order; a text that is missing is empty, any other value is null. */
const versionFields: readonly (readonly [string, '' | null])[] = [
  ['user', ''],
  ['timestamp', ''],
  ['workflow_type', null],
  ['pre_caption', ''],
  ['pre_caption_prompt', ''],
  ['pre_caption_llm', ''],
  ['pre_caption_mode', ''],
  ['initial_caption_rating_score', null],
  ['feedback_is_needed', null],
  ['initial_feedback', ''],
  ['gpt_feedback', ''],
  ['gpt_feedback_llm', ''],
  ['gpt_feedback_prompt', ''],
  ['feedback_rating_score', null],
  ['final_feedback', ''],
  ['gpt_caption', ''],
  ['gpt_caption_prompt', ''],
  ['gpt_caption_llm', ''],
  ['caption_rating_score', null],
  ['final_caption', ''],
];

function versionValue(file: JsonObject): JsonObject {
  const workflow = fieldOf(file, 'initial_caption_rating_score') === 5 ? 'perfect_precaption' : 'improved_precaption';
  return objectOf(
    versionFields.map(([field, otherwise]) => [
      field,
      field === 'workflow_type' ? workflow : (fieldOf(file, field) ?? (Object.hasOwn(file, field) ? null : otherwise)),
    ]),
  );
}

/** The parts of a section that are compared one by one, so that the journal need not hold a text that the document has. */
type SectionParts = Readonly<Record<'section' | 'caption_data' | 'negative_example', JsonObject | undefined>>;

function sectionParts(files: AspectFiles): SectionParts {
  const { feedback, previous, review } = files;
  const status = statusOf(files);
  const section = { status };
  if (feedback === undefined) return { section, caption_data: undefined, negative_example: undefined };
  const isReviewed = status === 'approved' || status === 'rejected';
  const reviewed: JsonObject = isReviewed
    ? {
        reviewer: fieldOf(review!, 'reviewer_name') ?? '',
        review_timestamp: fieldOf(review!, 'review_timestamp') ?? '',
        reviewer_double_check: fieldOf(review!, 'reviewer_double_check') ?? true,
      }
    : {};
  const rejected = status === 'rejected' ? previous : undefined;
  const original: JsonObject = rejected ? { original_annotator: textOf(rejected, 'user') ?? '' } : {};
  return {
    section,
    caption_data: { ...versionValue(feedback), ...reviewed, ...original },
    negative_example: rejected && versionValue(rejected),
  };
}

const partNames = ['section', 'caption_data', 'negative_example'] as const;

const partFile = (part: (typeof partNames)[number]): string => `comprehensive/${part}`;

function sectionValue(parts: SectionParts): JsonObject {
  const { section, caption_data, negative_example } = parts;
  return {
    ...section,
    ...(caption_data && { caption_data }),
    ...(negative_example && { negative_example }),
  };
}

/** Sections that every clip has in this export, be they begun or not. */
const usualAspects = chaiAspects.filter(({ merged }) => merged !== undefined).map(({ aspect }) => aspect);

/** One clip's entry. */
export function comprehensiveEntry(clip: ClipFiles, url: string | undefined, journal: Journal): JsonObject {
  const { clip: id } = clip.record;
  const aspects = [...new Set([...usualAspects, ...clip.aspects.keys()])];
  const captions = aspects.flatMap((aspect): [AspectId, JsonObject][] => {
    const parts = sectionParts(clip.aspects.get(aspect) ?? {});
    const lay = (part: (typeof partNames)[number]) =>
      restore(parts[part], lastRecorded(journal, partFile(part), aspect));
    const section = lay('section');
    if (section === undefined) return [];
    const values = { section, caption_data: lay('caption_data'), negative_example: lay('negative_example') };
    return [[aspect, sectionValue(values)]];
  });
  const entry = { video_id: id, video_url: url ?? '', captions: objectOf(captions) };
  return restore(entry, lastRecorded(journal, 'comprehensive')) ?? entry;
}

/** A clip of such an export, as the files of the layout. */
export interface ComprehensiveClip {
  readonly clip: string;
  readonly url?: string;
  readonly aspects: ReadonlyMap<AspectId, AspectFiles>;
  readonly entry: JsonObject;
}

/** The clips of an export, or undefined if the value is none. */
export function comprehensiveClips(value: Json | undefined): readonly ComprehensiveClip[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const found: ComprehensiveClip[] = [];
  for (const entry of value as readonly Json[]) {
    const captions = isObject(entry) ? fieldOf(entry, 'captions') : undefined;
    const clip = isObject(entry) ? textOf(entry, 'video_id') : undefined;
    if (!isObject(entry) || !isObject(captions) || clip === undefined) return undefined;
    const url = textOf(entry, 'video_url');
    const aspects = Object.entries(captions).flatMap(([aspect, section]) => {
      const files = isObject(section) ? sectionFiles(clip, section) : {};
      return Object.keys(files).length === 0 ? [] : [[aspect, files] as const];
    });
    found.push({ clip, ...(url !== undefined && url !== '' && { url }), aspects: new Map(aspects), entry });
  }
  return found;
}

function sectionFiles(clip: string, section: JsonObject): AspectFiles {
  const data = fieldOf(section, 'caption_data');
  const negative = fieldOf(section, 'negative_example');
  if (!isObject(data)) return {};
  const reviewer = textOf(data, 'reviewer');
  const time = textOf(data, 'review_timestamp');
  const check = fieldOf(data, 'reviewer_double_check');
  const isReviewed = check !== undefined || reviewer !== undefined;
  return {
    feedback: versionFile(clip, data),
    ...(isObject(negative) && { previous: versionFile(clip, negative) }),
    ...(isReviewed && {
      review: objectOf([
        ...(reviewer === undefined ? [] : [['reviewer_name', reviewer] as const]),
        ...(time === undefined ? [] : [['review_timestamp', time] as const]),
        ['reviewer_double_check', check ?? true],
      ]),
    }),
  };
}

/** The fields that a feedback file has; an empty text stands for one that was missing. */
const versionFile = (clip: string, data: JsonObject): JsonObject =>
  objectOf([
    ['video_id', clip],
    ...versionFields.flatMap(([field, otherwise]): [string, Json][] => {
      const value = fieldOf(data, field);
      const isMissing = value === undefined || field === 'workflow_type' || (otherwise === '' && value === '');
      return isMissing ? [] : [[field, value]];
    }),
  ]);

/** What the export of the imported document would not give again, for the journal. */
export function comprehensiveDifferences(given: JsonObject, exported: ExportedClip): RecordedEntry[] {
  const found: RecordedEntry[] = [];
  const compare = (file: string, aspect: AspectId | undefined, ours: JsonObject | undefined, theirs?: JsonObject) => {
    const difference = record(ours, theirs);
    if (difference) found.push({ event: 'recorded', file, ...(aspect !== undefined && { aspect }), ...difference });
  };
  const captions = fieldOf(given, 'captions') as JsonObject; // Checked by `comprehensiveClips`.
  for (const aspect of new Set([...usualAspects, ...exported.aspects.keys(), ...Object.keys(captions)])) {
    const parts = sectionParts(exported.aspects.get(aspect) ?? {});
    const theirs = fieldOf(captions, aspect);
    const object = isObject(theirs) ? theirs : undefined;
    for (const part of partNames) compare(partFile(part), aspect, parts[part], object && givenPart(object, part));
  }
  const ours = { video_id: exported.record.clip, video_url: fieldOf(given, 'video_url') ?? '', captions };
  if (!equal(ours, given)) compare('comprehensive', undefined, without(ours), without(given));
  return found;
}

function givenPart(section: JsonObject, part: (typeof partNames)[number]): JsonObject | undefined {
  if (part !== 'section') {
    const value = fieldOf(section, part);
    return isObject(value) ? value : undefined;
  }
  return objectOf(
    Object.entries(section).filter(
      ([field, value]) => (field !== 'caption_data' && field !== 'negative_example') || !isObject(value),
    ),
  );
}

const without = (entry: JsonObject): JsonObject =>
  objectOf(Object.entries(entry).filter(([field]) => field !== 'captions'));

/** The files of the export by the beginning of their names. */
export function comprehensiveFiles(
  entries: readonly JsonObject[],
): Readonly<Record<'all_videos_with_captions' | 'reviewed_videos' | 'not_completed_videos', readonly JsonObject[]>> {
  const statuses = (entry: JsonObject): Status[] =>
    sectionsIn(entry).map(([, section]) => fieldOf(section, 'status') as Status); // Other words are compared as text.
  const isBegun = (entry: JsonObject) => statuses(entry).some((status) => status !== 'not_completed');
  const isReviewed = (entry: JsonObject) =>
    statuses(entry).some((status) => status === 'approved' || status === 'rejected');
  return {
    all_videos_with_captions: entries.filter(isBegun),
    reviewed_videos: entries.filter(isReviewed),
    not_completed_videos: entries.filter((entry) => !isBegun(entry)),
  };
}

/** The sections of an entry, by aspect. */
export function sectionsIn(entry: JsonObject): [AspectId, JsonObject][] {
  const captions = fieldOf(entry, 'captions');
  return isObject(captions)
    ? Object.entries(captions).filter((section): section is [string, JsonObject] => isObject(section[1]))
    : [];
}

const reviewFields: readonly string[] = ['reviewer_name', 'review_timestamp', 'reviewer_double_check'];

/** What is missing of a clip, as far as this export would have it. */
export function missingHere({ record: { clip }, missing }: ExportedClip): Note[] {
  const fields = (file: string): readonly string[] =>
    /\/(?:feedback|previous)$/.test(file)
      ? versionFields.map(([field]) => field)
      : file.endsWith('/review')
        ? reviewFields
        : [];
  const here = missing.map((each) => ({
    file: each.file,
    fields: each.fields.filter((field) => fields(each.file).includes(field.split(' ', 1)[0]!)),
  }));
  return missingNotes(
    clip,
    here.filter((each) => each.fields.length > 0),
  );
}

/** Sections that were rejected and still have the author of the rejected version. */
export function notCorrected({ record: { clip }, aspects }: ClipFiles): Note[] {
  return [...aspects].flatMap(([aspect, files]) => {
    const author = files.feedback && textOf(files.feedback, 'user');
    const isSame = author !== undefined && files.previous && textOf(files.previous, 'user') === author;
    return statusOf(files) === 'rejected' && isSame ? [note('dataset.not-corrected', clip, { aspect, author })] : [];
  });
}
