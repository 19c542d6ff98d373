/** A clip's files in the CHAI layout, computed from what the document says; provenance comes from the journal. */
import { chaiAspects, faceOf, mergedOrder } from './chai-layout.ts';
import { type Journal, lastStep, type Step } from './journal.ts';
import { type Json, type JsonObject, objectOf } from './json.ts';
import type { ClipRecord, SectionRecord, VersionRecord } from './record.ts';

/** The version of a section that a feedback file tells about. */
interface Version extends VersionRecord {
  readonly aspect: string;
  readonly version?: 'rejected';
}

export function preCaptionFile(clip: string, section: SectionRecord, journal: Journal): JsonObject | undefined {
  const draft = section.preCaption;
  if (draft === undefined) return undefined;
  const drafted = lastStep(journal, 'drafted', section.aspect);
  const rated = lastStep(journal, 'scored', section.aspect);
  // Where the draft that was rated is another one, the document has that, and the journal has this.
  const model = drafted && rated?.model !== undefined ? drafted.model : draft.model;
  return draftFields(clip, drafted?.text ?? draft.text, model, drafted ?? made(rated));
}

/** How the draft was made, as far as the feedback's copy tells where nothing else does; when is not among it. */
const made = (rated: Step | undefined): Step | undefined => {
  if (rated === undefined) return undefined;
  const { time: _, ...rest } = rated;
  return rest;
};

/** `_feedback.json`: there is one as soon as somebody rated the draft. */
export function feedbackFile(clip: string, section: SectionRecord, journal: Journal): JsonObject | undefined {
  const { critique } = section;
  if (critique === undefined) return undefined;
  return versionFields(clip, { ...section, ...signature(critique) }, journal);
}

/** `_feedback_prev.json`: what the review rejected, with the draft it came from. */
export function previousFile(clip: string, section: SectionRecord, journal: Journal): JsonObject | undefined {
  const { rejected, aspect } = section;
  if (rejected === undefined) return undefined;
  const draft = rejected.preCaption ?? section.preCaption;
  if (rejected.caption === undefined && rejected.critique === undefined) {
    return draftFields(clip, draft?.text, draft?.model, lastStep(journal, 'drafted', aspect, 'rejected'));
  }
  const signed = { ...signature(rejected.critique), ...signature(rejected) };
  const version = { ...rejected, ...(draft && { preCaption: draft }), ...signed, aspect, version: 'rejected' } as const;
  return versionFields(clip, version, journal);
}

const signature = (signed: { by?: string; date?: string } | undefined) => ({
  ...(signed?.by !== undefined && { by: signed.by }),
  ...(signed?.date !== undefined && { date: signed.date }),
});

function draftFields(clip: string, text?: string, model?: string, drafted?: Step): JsonObject {
  return present([
    ['video_id', clip],
    ['pre_caption_prompt', drafted?.prompt],
    ['pre_caption', text],
    ['pre_caption_llm', model],
    ['pre_caption_mode', drafted?.mode],
    ['timestamp', drafted?.time],
  ]);
}

function versionFields(clip: string, version: Version, journal: Journal): JsonObject {
  const { aspect, critique, preCaption: draft } = version;
  const step = (event: Step['event']) => lastStep(journal, event, aspect, version.version);
  const scored = step('scored');
  const drafted = lastStep(journal, 'drafted', aspect);
  const score = critique?.score;
  const isPerfect = score === 5;
  return present([
    ['video_id', clip],
    ['pre_caption', draft?.text],
    ['pre_caption_prompt', scored?.prompt ?? drafted?.prompt],
    ['pre_caption_llm', draft?.model],
    ['pre_caption_mode', scored?.mode ?? drafted?.mode],
    ['original_caption', draft?.text],
    ['initial_caption_rating', score === undefined ? undefined : faceOf(score)],
    ['initial_caption_rating_score', score],
    ['feedback_is_needed', score === undefined ? undefined : !isPerfect],
    ['user', version.by],
    ['timestamp', moment(version.date, scored?.time)],
    ...(isPerfect ? untouched : revision(version, step)),
    ['final_caption', version.caption],
  ]);
}

type Fields = readonly (readonly [string, Json | undefined])[];

/** What the draft's critique led to; all of it is null when the draft was perfect. */
const revisionFields = [
  'initial_feedback',
  'gpt_feedback_llm',
  'gpt_feedback_prompt',
  'gpt_feedback',
  'feedback_rating',
  'feedback_rating_score',
  'final_feedback',
  'gpt_caption_llm',
  'gpt_caption_prompt',
  'gpt_caption',
  'caption_rating',
  'caption_rating_score',
] as const;

const untouched: Fields = revisionFields.map((field) => [field, null]);

function revision({ critique, rawCritique }: Version, step: (event: Step['event']) => Step | undefined): Fields {
  const polished = step('polished');
  const revised = step('revised');
  // The application rates the texts of its models as perfect unless somebody says otherwise.
  const polish = polished?.score ?? 5;
  const rewrite = revised?.score ?? 5;
  const values: Record<(typeof revisionFields)[number], Json | undefined> = {
    initial_feedback: rawCritique?.text,
    gpt_feedback_llm: polished?.model,
    gpt_feedback_prompt: polished?.prompt,
    gpt_feedback: polished?.text,
    feedback_rating: faceOf(polish),
    feedback_rating_score: polish,
    final_feedback: critique?.text === '' ? undefined : critique?.text,
    gpt_caption_llm: revised?.model,
    gpt_caption_prompt: revised?.prompt,
    gpt_caption: revised?.text,
    caption_rating: faceOf(rewrite),
    caption_rating_score: rewrite,
  };
  return revisionFields.map((field) => [field, values[field]]);
}

/** `_review.json`. A correction by the reviewer is a rejection here, with the corrected text as the feedback file. */
export function reviewFile({ aspect, review }: SectionRecord, journal: Journal): JsonObject | undefined {
  if (review === undefined) return undefined;
  const reviewed = lastStep(journal, 'reviewed', aspect);
  const time = moment(review.date, reviewed?.time);
  return present([
    ['reviewer_name', review.by],
    ['review_timestamp', time],
    ['reviewer_double_check', review.outcome === 'approved'],
    ['timestamp', time === reviewed?.time ? reviewed?.recorded : time],
  ]);
}

export function mergedFile(record: ClipRecord, journal: Journal): JsonObject | undefined {
  const { merged, clip } = record;
  if (merged === undefined) return undefined;
  const step = lastStep(journal, 'merged', undefined);
  const inputs = step?.inputs ?? currentCaptions(record);
  // The counted text names each caption, so there is one word more for each.
  const read = Object.values(inputs).reduce((sum, text) => sum + wordCount(text) + 1, 0);
  const written = wordCount(merged.text);
  return present([
    ['video_id', clip],
    ['merged_caption', merged.text],
    ['input_captions', inputs],
    ['prompt', step?.prompt],
    ['llm_model', merged.model],
    ['timestamp', moment(merged.date, step?.time)],
    ['input_token_count', tokenCount(read)],
    ['input_word_count', read],
    ['output_token_count', tokenCount(written)],
    ['output_word_count', written],
  ]);
}

/** The captions as a merged caption names them. */
export function currentCaptions(record: Pick<ClipRecord, 'sections'>): Record<string, string> {
  const named = new Map<string, string>();
  for (const { aspect, caption } of record.sections) {
    const name = chaiAspects.find((one) => one.aspect === aspect)?.merged;
    if (name !== undefined && caption !== '') named.set(name, caption);
  }
  return Object.fromEntries(mergedOrder.flatMap((name) => (named.has(name) ? [[name, named.get(name)!]] : [])));
}

export const wordCount = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** The layout's own estimate: four tokens for three words. */
const tokenCount = (words: number): number => Math.trunc(words / 0.75);

/** The exact time while the document still has its day, else the day alone. */
function moment(date: string | undefined, exact: string | undefined): string | undefined {
  if (exact === undefined) return date;
  return date === undefined || exact.startsWith(date) ? exact : date;
}

const present = (fields: Fields): JsonObject =>
  objectOf(fields.filter((field): field is readonly [string, Json] => field[1] !== undefined));
