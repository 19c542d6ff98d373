/** What a clip's files in the CHAI layout say: the record for the document, and the steps for the journal. */
import type { AspectId } from '../spec/spec.ts';
import { mergedHash, shortHash } from '../text/hash.ts';
import { currentCaptions } from './chai-files.ts';
import { type AspectFile, chaiAspects } from './chai-layout.ts';
import type { Step } from './journal.ts';
import { fieldOf, isObject, type JsonObject, numberOf, textOf } from './json.ts';
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

/** A clip's files, parsed. */
export interface ChaiClip {
  readonly clip: string;
  readonly aspects: ReadonlyMap<AspectId, Readonly<Partial<Record<AspectFile, JsonObject>>>>;
  readonly merged?: JsonObject;
}

/** The aspects of the house order first, then those that only this collection has. */
export function recordOf(source: ChaiClip): ClipRecord {
  const order = chaiAspects.map(({ aspect }) => aspect);
  const rank = (aspect: AspectId) => (order.includes(aspect) ? order.indexOf(aspect) : order.length);
  const sections = [...source.aspects.keys()]
    .sort((a, b) => rank(a) - rank(b))
    .map((aspect) => sectionOf(aspect, source.aspects.get(aspect) ?? {}));
  const merged = source.merged && mergedOf(source.merged, sections);
  return { clip: source.clip, sections, ...(merged && { merged }) };
}

function sectionOf(aspect: AspectId, files: Partial<Record<AspectFile, JsonObject>>): SectionRecord {
  const { feedback, previous, review } = files;
  const drafted = files['pre-caption'];
  const caption = (feedback && textOf(feedback, 'final_caption')) ?? '';
  const preCaption = draftOf(feedback) ?? draftOf(drafted) ?? draftOf(previous);
  const raw = feedback && rawCritiqueOf(feedback);
  const rejected = previous && rejectedOf(previous, preCaption);
  return {
    aspect,
    caption,
    ...(feedback && { critique: critiqueOf(feedback) }),
    ...(review && { review: reviewOf(review, caption, feedback, previous) }),
    ...(preCaption && { preCaption }),
    ...(raw && { rawCritique: raw }),
    ...(rejected && { rejected }),
  };
}

/** The feedback's copy of the draft is the one that was rated, so it is asked first. */
function draftOf(file: JsonObject | undefined): DraftRecord | undefined {
  const text = file && textOf(file, 'pre_caption');
  if (file === undefined || text === undefined) return undefined;
  return { text, ...optional('model', textOf(file, 'pre_caption_llm')) };
}

function critiqueOf(feedback: JsonObject): CritiqueRecord {
  const score = numberOf(feedback, 'initial_caption_rating_score');
  const isScore = score !== undefined && Number.isInteger(score) && score >= 1 && score <= 5;
  return {
    ...(isScore && { score }),
    text: textOf(feedback, 'final_feedback') ?? '',
    ...signed(textOf(feedback, 'user'), textOf(feedback, 'timestamp')),
  };
}

function rawCritiqueOf(feedback: JsonObject): NoteRecord | undefined {
  const text = textOf(feedback, 'initial_feedback');
  return text === undefined ? undefined : { text, ...optional('by', textOf(feedback, 'user')) };
}

function rejectedOf(previous: JsonObject, current: DraftRecord | undefined): VersionRecord {
  const draft = draftOf(previous);
  const isOtherDraft = draft && (draft.text !== current?.text || draft.model !== current.model);
  const preCaption = isOtherDraft ? { preCaption: draft } : {};
  const { by, date, ...critique } = critiqueOf(previous);
  const caption = textOf(previous, 'final_caption');
  const raw = textOf(previous, 'initial_feedback');
  const isDraft = caption === undefined && critique.score === undefined && raw === undefined && critique.text === '';
  if (isDraft) return preCaption;
  return {
    ...(caption !== undefined && { caption }),
    critique,
    ...(raw !== undefined && { rawCritique: { text: raw } }),
    ...preCaption,
    ...optional('by', by),
    ...optional('date', date),
  };
}

/**
 * A rejection after which the reviewer became the author is a correction: the caption in force is the reviewer's. Any
 * other rejection was given for the version before, if there is one.
 */
function reviewOf(
  review: JsonObject,
  caption: string,
  feedback: JsonObject | undefined,
  previous: JsonObject | undefined,
): ReviewRecord {
  const by = textOf(review, 'reviewer_name');
  const approved = fieldOf(review, 'reviewer_double_check') === true;
  const corrected = !approved && previous !== undefined && by !== undefined && textOf(feedback ?? {}, 'user') === by;
  const judged = approved || corrected ? caption : ((previous && textOf(previous, 'final_caption')) ?? caption);
  return {
    outcome: approved ? 'approved' : corrected ? 'corrected' : 'rejected',
    ...signed(by, textOf(review, 'review_timestamp')),
    hash: shortHash(judged),
  };
}

function mergedOf(merged: JsonObject, sections: readonly SectionRecord[]): MergedRecord {
  const current = currentCaptions({ sections });
  const inputs = inputsOf(merged) ?? current;
  // Sections that no merged caption tells of count as they are, so that only an edit makes the merged caption stale.
  const house = chaiAspects.map(({ aspect, merged: name }) =>
    name === undefined ? (sections.find((one) => one.aspect === aspect)?.caption ?? '') : (inputs[name] ?? ''),
  );
  return {
    text: textOf(merged, 'merged_caption') ?? '',
    ...optional('model', textOf(merged, 'llm_model')),
    ...optional('date', dayOf(textOf(merged, 'timestamp'))),
    hash: mergedHash(house),
  };
}

/** The captions that were merged, where all of them are texts. */
function inputsOf(merged: JsonObject): Record<string, string> | undefined {
  const inputs = fieldOf(merged, 'input_captions');
  if (!isObject(inputs)) return undefined;
  const texts = Object.entries(inputs).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return texts.length === Object.keys(inputs).length ? Object.fromEntries(texts) : undefined;
}

/** Who did what, when, with which model and prompt: what the document has no place for. */
export function stepsOf(source: ChaiClip): Step[] {
  const steps: Step[] = [];
  for (const [aspect, files] of source.aspects) {
    const drafted = files['pre-caption'];
    if (drafted) steps.push({ ...draftStep(drafted, { aspect }), ...otherDraft(drafted, files.feedback) });
    if (files.feedback) steps.push(...versionSteps(files.feedback, drafted, { aspect }));
    if (files.previous) {
      const rejected = { aspect, version: 'rejected' } as const;
      const isDraft = textOf(files.previous, 'final_caption') === undefined;
      if (isDraft) steps.push(draftStep(files.previous, rejected));
      else steps.push(...versionSteps(files.previous, drafted, rejected));
    }
    if (files.review) steps.push(reviewStep(files.review, aspect));
  }
  if (source.merged) steps.push(mergeStep(source.merged));
  return steps;
}

type Of = Pick<Step, 'aspect' | 'version'>;

/** The draft's text where the one that was rated is another. */
const otherDraft = (drafted: JsonObject, feedback: JsonObject | undefined): Partial<Step> => {
  const rated = feedback && textOf(feedback, 'pre_caption');
  const text = textOf(drafted, 'pre_caption');
  return rated === undefined || rated === text ? {} : optional('text', text);
};

const draftStep = (file: JsonObject, of: Of): Step => ({
  event: 'drafted',
  ...of,
  ...optional('time', textOf(file, 'timestamp')),
  ...optional('model', textOf(file, 'pre_caption_llm')),
  ...optional('mode', textOf(file, 'pre_caption_mode')),
  ...optional('prompt', textOf(file, 'pre_caption_prompt')),
});

function versionSteps(file: JsonObject, drafted: JsonObject | undefined, of: Of): Step[] {
  const copied = (field: string) => {
    const text = textOf(file, field);
    return text === (drafted && textOf(drafted, field)) ? undefined : text;
  };
  const scored: Step = {
    event: 'scored',
    ...of,
    ...optional('time', textOf(file, 'timestamp')),
    ...optional('person', textOf(file, 'user')),
    // The feedback keeps its own copy of how the draft was made, which need not be what the draft's file says.
    ...optional('model', copied('pre_caption_llm')),
    ...optional('mode', copied('pre_caption_mode')),
    ...optional('prompt', copied('pre_caption_prompt')),
  };
  const model = (event: 'polished' | 'revised', name: 'feedback' | 'caption'): Step[] => {
    const score = numberOf(file, `${name}_rating_score`);
    const found = {
      ...optional('model', textOf(file, `gpt_${name}_llm`)),
      ...optional('prompt', textOf(file, `gpt_${name}_prompt`)),
      ...optional('text', textOf(file, `gpt_${name}`)),
      ...(score !== undefined && { score }),
    };
    return Object.keys(found).length === 0 ? [] : [{ event, ...of, ...found }];
  };
  return [scored, ...model('polished', 'feedback'), ...model('revised', 'caption')];
}

const reviewStep = (review: JsonObject, aspect: AspectId): Step => ({
  event: 'reviewed',
  aspect,
  ...optional('time', textOf(review, 'review_timestamp')),
  ...optional('person', textOf(review, 'reviewer_name')),
  ...optional('recorded', textOf(review, 'timestamp')),
});

const mergeStep = (merged: JsonObject): Step => ({
  event: 'merged',
  ...optional('time', textOf(merged, 'timestamp')),
  ...optional('model', textOf(merged, 'llm_model')),
  ...optional('prompt', textOf(merged, 'prompt')),
  ...optional('inputs', inputsOf(merged)),
});

const signed = (by: string | undefined, time: string | undefined): Signed => ({
  ...optional('by', by),
  ...optional('date', dayOf(time)),
});

const dayOf = (time: string | undefined): string | undefined =>
  time === undefined ? undefined : /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(time)?.[0];

/** `{name: value}`, or nothing where there is no value. */
const optional = <Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): Partial<Readonly<Record<Name, Value>>> => (value === undefined ? {} : ({ [name]: value } as Record<Name, Value>)); // A computed key widens to string.
