/** A small collection in the CHAI layout, written for the tests. */
import type { JsonObject } from '../../../server/core/dataset/json.ts';

export const clip = 'harbor.3.1.mp4';

export const preCaption = (more: JsonObject = {}): JsonObject => ({
  video_id: clip,
  pre_caption_prompt: 'Describe the subject in one paragraph.',
  pre_caption: 'A woman in a blue coat stands on a pier. She holds two ropes.',
  pre_caption_llm: 'draft-model-1',
  pre_caption_mode: 'Video',
  timestamp: '2025-03-01T09:15:30.000123',
  ...more,
});

/** A draft that was rated 3, criticised and rewritten. */
export const feedback = (more: JsonObject = {}): JsonObject => ({
  video_id: clip,
  pre_caption: 'A woman in a blue coat stands on a pier. She holds two ropes.',
  pre_caption_prompt: 'Describe the subject in one paragraph.',
  pre_caption_llm: 'draft-model-1',
  pre_caption_mode: 'Video',
  original_caption: 'A woman in a blue coat stands on a pier. She holds two ropes.',
  initial_caption_rating: '😐',
  initial_caption_rating_score: 3,
  feedback_is_needed: true,
  user: 'ines',
  timestamp: '2025-03-02T10:00:00.000456',
  initial_feedback: 'coat is green,  one rope only ',
  gpt_feedback_llm: 'polish-model-2',
  gpt_feedback_prompt: 'Polish the feedback.',
  gpt_feedback: 'The coat is green, and there is only one rope.',
  feedback_rating: '😀',
  feedback_rating_score: 5,
  final_feedback: 'The coat is green. There is only one rope.',
  gpt_caption_llm: 'rewrite-model-3',
  gpt_caption_prompt: 'Apply the feedback.',
  gpt_caption: 'A woman in a green coat stands on a pier. She holds a rope.',
  caption_rating: '🙂',
  caption_rating_score: 4,
  final_caption: 'A woman in a green coat stands on a pier. She holds one rope.',
  ...more,
});

const revision: readonly string[] = [
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
];

/** A draft that was rated 5. */
export const perfect = (more: JsonObject = {}): JsonObject => ({
  ...feedback(Object.fromEntries(revision.map((field) => [field, null]))),
  initial_caption_rating: '😀',
  initial_caption_rating_score: 5,
  feedback_is_needed: false,
  final_caption: 'A woman in a blue coat stands on a pier. She holds two ropes.',
  ...more,
});

export const review = (more: JsonObject = {}): JsonObject => ({
  reviewer_name: 'omar',
  review_timestamp: '2025-03-03T11:22:33.444555',
  reviewer_double_check: true,
  timestamp: '2025-03-03T11:22:33.444777',
  ...more,
});

/** What a review rejected. */
export const previous = (more: JsonObject = {}): JsonObject =>
  feedback({
    user: 'liu',
    timestamp: '2025-03-01T08:00:00.000001',
    initial_caption_rating: '🙁',
    initial_caption_rating_score: 2,
    initial_feedback: 'green not blue',
    gpt_feedback: 'The coat is green.',
    final_feedback: 'The coat is green.',
    final_caption: 'A woman in a green coat stands on a pier. She holds two ropes.',
    ...more,
  });

export const merged = (more: JsonObject = {}): JsonObject => ({
  video_id: clip,
  merged_caption: 'A woman in a green coat stands on a pier and holds one rope while the camera is static.',
  input_captions: {
    Subject: 'A woman in a green coat stands on a pier. She holds one rope.',
  },
  prompt: 'Merge the captions.',
  llm_model: 'merge-model-4',
  timestamp: '2025-03-04T01:02:03.000004',
  input_token_count: 18,
  input_word_count: 14,
  output_token_count: 25,
  output_word_count: 19,
  ...more,
});

/** The questionnaire's answers for a camera that pans to the left. */
export const motion = (more: JsonObject = {}): JsonObject => ({
  is_tracking: false,
  camera_motion_speed: 'regular',
  dolly_zoom: false,
  camera_pan: 'right_to_left',
  shot_transition: false,
  camera_zoom: 'no',
  camera_up_down_cam_frame: 'no',
  camera_roll: 'no',
  motion_blur: false,
  camera_left_right: 'no',
  camera_arc: 'no',
  camera_forward_backward_cam_frame: 'no',
  camera_up_down: 'no',
  complex_motion_description: '',
  scene_movement: 'dynamic',
  tracking_shot_types: [],
  frame_freezing: false,
  camera_movement: 'major_simple',
  camera_forward_backward: 'no',
  cinemagraph: false,
  subject_size_change: 'no',
  camera_tilt: 'no',
  steadiness: 'smooth',
  ...more,
});

const captions = 'output_captions';
export const subject = `${captions}/subject_description/${clip}`;
export const scene = `${captions}/scene_composition_dynamics/${clip}`;

/** The collection's files by path, as values. */
export const tree = (): Record<string, unknown> => ({
  [`${subject}_precaption.json`]: preCaption(),
  [`${subject}_feedback.json`]: feedback(),
  [`${subject}_review.json`]: review(),
  [`${scene}_precaption.json`]: preCaption({ pre_caption: 'A pier in fog.' }),
  [`${scene}_feedback.json`]: feedback({
    pre_caption: 'A pier in fog.',
    original_caption: 'A pier in fog.',
    user: 'omar',
    timestamp: '2025-03-03T12:00:00.000009',
    final_feedback: '1. The fog is thin.\n2. Name the boats.',
    final_caption: 'A pier lies in thin fog. Two boats are moored.',
  }),
  [`${scene}_feedback_prev.json`]: previous({
    pre_caption: 'A pier in fog.',
    original_caption: 'A pier in fog.',
    final_caption: 'A pier lies in fog.',
  }),
  [`${scene}_review.json`]: review({ reviewer_double_check: false }),
  [`merged_captions/${clip}.json`]: merged({
    input_captions: {
      Subject: 'A woman in a green coat stands on a pier. She holds one rope.',
      Scene: 'A pier lies in thin fog. Two boats are moored.',
    },
    input_token_count: 32,
    input_word_count: 24,
  }),
  'labels/cam_motion.camera_centric_movement.pan_left.has_pan_left.json': {
    label: 'cam_motion.camera_centric_movement.pan_left.has_pan_left',
    label_name: 'Has Pan Left',
    definition: 'Does the camera pan to the left?',
    pos: ['z.mp4', clip],
    neg: [],
  },
  'labels/team.has_boats.json': {
    label: 'team.has_boats',
    label_name: 'Has Boats',
    definition: 'Are there boats?',
    pos: [clip],
    neg: ['z.mp4'],
  },
  'videos.json': [
    {
      video_name: clip,
      video_url: `https://example.org/${clip}`,
      workflows: { cam_motion: { approver: 'ines' } },
      cam_motion: motion(),
    },
  ],
});

/** As on the disk. */
export const written = (values: Record<string, unknown>): Map<string, string> =>
  new Map(
    Object.entries(values).map(([path, value]) => [path, typeof value === 'string' ? value : JSON.stringify(value)]),
  );
