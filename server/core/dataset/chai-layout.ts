/** Where the CHAI layout keeps what: paths, names of aspects, and the order of fields. Everything here is data. */
import type { AspectId } from '../spec/spec.ts';

/** The files of one aspect of one clip. */
export type AspectFile = 'pre-caption' | 'feedback' | 'previous' | 'review';

export const aspectFiles: readonly AspectFile[] = ['pre-caption', 'feedback', 'previous', 'review'];

/** The endings of their names; the longest first, since one ends like another. */
export const endings: readonly (readonly [string, AspectFile])[] = [
  ['_feedback_prev.json', 'previous'],
  ['_precaption.json', 'pre-caption'],
  ['_feedback.json', 'feedback'],
  ['_review.json', 'review'],
];

export const endingOf = (file: AspectFile): string => endings.find(([, kind]) => kind === file)![0];

interface ChaiAspect {
  readonly aspect: AspectId;
  /** Folders of `output_captions`; the first is used where no collection says otherwise. */
  readonly folders: readonly string[];
  /** The name in `input_captions` of a merged caption. */
  readonly merged?: string;
}

/** In house order. */
export const chaiAspects: readonly ChaiAspect[] = [
  { aspect: 'subject', folders: ['subject_description'], merged: 'Subject' },
  { aspect: 'scene', folders: ['scene_composition_dynamics'], merged: 'Scene' },
  { aspect: 'motion', folders: ['subject_motion_dynamics'], merged: 'Motion' },
  { aspect: 'spatial', folders: ['spatial_framing_dynamics'], merged: 'Spatial' },
  { aspect: 'camera', folders: ['camera_framing_dynamics'], merged: 'Camera' },
  { aspect: 'lighting', folders: ['raw_lighting_setup_dynamics', 'lighting_setup_dynamics', 'lighting'] },
  { aspect: 'color', folders: ['color_composition_dynamics', 'raw_color_composition_dynamics', 'color'] },
  { aspect: 'effects', folders: ['lighting_effects_dynamics', 'raw_lighting_effects_dynamics', 'effects'] },
];

/** The order in which a merged caption lists what it was made from. */
export const mergedOrder: readonly string[] = ['Camera', 'Subject', 'Motion', 'Scene', 'Spatial'];

/** The faces of the rating, from 1 to 5. */
const faces = ['😞', '🙁', '😐', '🙂', '😀'] as const;

export const faceOf = (score: number): string | undefined => faces[score - 1];

/** The fields of each kind of file, in the order in which most files have them. */
export const fieldsOf = {
  'pre-caption': ['video_id', 'pre_caption_prompt', 'pre_caption', 'pre_caption_llm', 'pre_caption_mode', 'timestamp'],
  feedback: [
    'video_id',
    'pre_caption',
    'pre_caption_prompt',
    'pre_caption_llm',
    'pre_caption_mode',
    'original_caption',
    'initial_caption_rating',
    'initial_caption_rating_score',
    'feedback_is_needed',
    'user',
    'timestamp',
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
    'final_caption',
  ],
  review: ['reviewer_name', 'review_timestamp', 'reviewer_double_check', 'timestamp'],
  merged: [
    'video_id',
    'merged_caption',
    'input_captions',
    'prompt',
    'llm_model',
    'timestamp',
    'input_token_count',
    'input_word_count',
    'output_token_count',
    'output_word_count',
  ],
} as const;
