import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../server/core/dataset/json.ts';
import { clip, motion, scene, subject, tree } from './chai-example.ts';
import { exported, imported } from './collection-harness.ts';

const document = 'harbor.3.1.caption';
const journal = 'harbor.3.1.history.jsonl';
const sidecar = 'cutline.dataset.json';
const start = imported(tree()).files;

/** What the export gives when `old` was replaced by `now` in the document: the paths that changed, with their values. */
function afterEdit(old: string | RegExp, now: string): Record<string, unknown> {
  const text = start.get(document)!;
  const edited = text.replace(old, now);
  expect(edited).not.toBe(text);
  return changes(exported(new Map([...start, [document, edited]])).values);
}

/** `file field` and its new value, for every field that is not as it was; `undefined` where it is gone. */
function changes(values: Record<string, unknown>): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  const before = tree();
  const compare = (name: string, old: unknown, now: unknown) => {
    if (isObject(old) && isObject(now)) {
      for (const field of new Set([...Object.keys(old), ...Object.keys(now)])) {
        compare(`${name} ${field}`, old[field], now[field]);
      }
    } else if (JSON.stringify(old) !== JSON.stringify(now)) found[name] = now;
  };
  for (const path of new Set([...Object.keys(before), ...Object.keys(values)])) {
    const name = path.replace(`${subject}_`, 'subject ').replace(`${scene}_`, 'scene ').replace('.json', '');
    compare(name, before[path], values[path]);
  }
  return found;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

describe('what is edited in a document changes in the export, and nothing else', () => {
  test('no edit', () => {
    expect(changes(exported(start).values)).toEqual({});
  });

  test('a word of the caption', () => {
    expect(afterEdit('She holds one rope.', 'She pulls one rope.')).toEqual({
      'subject feedback final_caption': 'A woman in a green coat stands on a pier. She pulls one rope.',
    });
  });

  test('the layout of the caption is no edit', () => {
    expect(afterEdit('pier.\nShe holds', 'pier. She\nholds')).toEqual({});
    expect(afterEdit('one rope.\n', 'one rope. @0:01-0:02\n<!-- allow style/x: quoted -->\n')).toEqual({});
  });

  test('the score, to another one', () => {
    expect(afterEdit('## Critique 3/5 (ines', '## Critique 4/5 (ines')).toEqual({
      'subject feedback initial_caption_rating': '🙂',
      'subject feedback initial_caption_rating_score': 4,
    });
  });

  test('the score, to perfect: nothing of the revision is left', () => {
    const found = afterEdit(
      '## Critique 3/5 (ines, 2025-03-02)\n\nThe coat is green. There is only one rope.\n',
      '## Critique 5/5 (ines, 2025-03-02)\n',
    );
    expect(found).toEqual({
      'subject feedback initial_caption_rating': '😀',
      'subject feedback initial_caption_rating_score': 5,
      'subject feedback feedback_is_needed': false,
      ...Object.fromEntries(
        [
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
        ].map((field) => [`subject feedback ${field}`, null]),
      ),
    });
  });

  test('the score, from perfect: the critique is exported with what is known of it', () => {
    const perfect = {
      ...tree(),
      [`${subject}_feedback.json`]: {
        ...(tree()[`${subject}_feedback.json`] as object),
        initial_caption_rating_score: 5,
        initial_caption_rating: '😀',
        feedback_is_needed: false,
        initial_feedback: null,
        gpt_feedback_llm: null,
        gpt_feedback_prompt: null,
        gpt_feedback: null,
        feedback_rating: null,
        feedback_rating_score: null,
        final_feedback: null,
        gpt_caption_llm: null,
        gpt_caption_prompt: null,
        gpt_caption: null,
        caption_rating: null,
        caption_rating_score: null,
      },
    };
    const files = imported(perfect).files;
    const text = files
      .get(document)!
      .replace(
        '## Critique 5/5 (ines, 2025-03-02)\n',
        '## Critique 3/5 (ines, 2025-03-02)\n\nName the color of the coat.\n',
      );
    const { values, notes } = exported(new Map([...files, [document, text]]));
    expect(values[`${subject}_feedback.json`]).toMatchObject({
      initial_caption_rating: '😐',
      initial_caption_rating_score: 3,
      feedback_is_needed: true,
      final_feedback: 'Name the color of the coat.',
      timestamp: '2025-03-02T10:00:00.000456',
    });
    expect(values[`${subject}_feedback.json`]).not.toHaveProperty('gpt_feedback');
    expect(notes.map(({ key, args }) => [key, args.fields, args.files])).toEqual([
      [
        'dataset.missing-fields',
        'initial_feedback, gpt_feedback_llm, gpt_feedback_prompt, gpt_feedback, gpt_caption_llm, gpt_caption_prompt, gpt_caption',
        'subject/feedback',
      ],
    ]);
  });

  test('the critique', () => {
    expect(afterEdit('There is only one rope.', 'There is only one rope, and it is wet.')).toEqual({
      'subject feedback final_feedback': 'The coat is green. There is only one rope, and it is wet.',
    });
  });

  test('a point that was added to the critique', () => {
    expect(
      afterEdit(
        'There is only one rope.\n',
        'There is only one rope.\n\n- [x] "blue" -> "green": It is green. @0:02 (by m-1)\n- [-] "two" -> "no"\n',
      ),
    ).toEqual({
      'subject feedback final_feedback':
        'The coat is green. There is only one rope.\n\n- "blue" -> "green": It is green.',
    });
  });

  test('who wrote the critique', () => {
    expect(afterEdit('## Critique 3/5 (ines,', '## Critique 3/5 (noor,')).toEqual({ 'subject feedback user': 'noor' });
  });

  test('when it was written', () => {
    expect(afterEdit('(ines, 2025-03-02)', '(ines, 2025-04-05)')).toEqual({
      'subject feedback timestamp': '2025-04-05',
    });
  });

  test('the raw critique', () => {
    expect(afterEdit('coat is green,  one rope only', 'coat is green')).toEqual({
      'subject feedback initial_feedback': 'coat is green',
    });
  });

  test('the pre-caption', () => {
    expect(afterEdit('A woman in a blue coat stands on a pier.', 'A girl in a blue coat stands on a pier.')).toEqual({
      'subject precaption pre_caption': 'A girl in a blue coat stands on a pier. She holds two ropes.',
      'subject feedback pre_caption': 'A girl in a blue coat stands on a pier. She holds two ropes.',
      'subject feedback original_caption': 'A girl in a blue coat stands on a pier. She holds two ropes.',
    });
  });

  test('a review, from approved to rejected', () => {
    expect(afterEdit('## Review approved', '## Review rejected')).toEqual({
      'subject review reviewer_double_check': false,
    });
  });

  test('the reviewer', () => {
    expect(afterEdit('## Review approved (omar', '## Review approved (noor')).toEqual({
      'subject review reviewer_name': 'noor',
    });
  });

  test('a review that is withdrawn', () => {
    expect(afterEdit(/## Review approved .*\n\n/, '')).toEqual({ 'subject review': undefined });
  });

  test('a review that is added', () => {
    expect(afterEdit('# Spatial\n', '# Spatial\n\n## Review approved (noor, 2025-05-06)\n')).toEqual({
      'output_captions/spatial_framing_dynamics/harbor.3.1.mp4_review': {
        reviewer_name: 'noor',
        review_timestamp: '2025-05-06',
        reviewer_double_check: true,
        timestamp: '2025-05-06',
      },
    });
  });

  test('the rejected version', () => {
    expect(afterEdit('A pier lies in fog.', 'A pier lies in thick fog.')).toEqual({
      'scene feedback_prev final_caption': 'A pier lies in thick fog.',
    });
    expect(afterEdit('(liu, 2025-03-01)', '(noor, 2025-03-01)')).toEqual({ 'scene feedback_prev user': 'noor' });
    expect(afterEdit('### Critique 2/5', '### Critique 1/5')).toEqual({
      'scene feedback_prev initial_caption_rating': '😞',
      'scene feedback_prev initial_caption_rating_score': 1,
    });
    expect(afterEdit('green not blue', 'green, not blue')).toEqual({
      'scene feedback_prev initial_feedback': 'green, not blue',
    });
    expect(afterEdit(/## Rejected[\s\S]*$/, '')).toEqual({ 'scene feedback_prev': undefined });
  });

  test('the merged caption, with the number of its words', () => {
    expect(afterEdit('while the camera is static', 'while the camera pans')).toEqual({
      [`merged_captions/${clip} merged_caption`]:
        'A woman in a green coat stands on a pier and holds one rope while the camera pans.',
      [`merged_captions/${clip} output_word_count`]: 18,
      [`merged_captions/${clip} output_token_count`]: 24,
    });
  });

  /** The list of videos with other answers about the camera. */
  const videosWith = (more: JsonObject) => [{ ...(tree()['videos.json'] as [object])[0], cam_motion: motion(more) }];

  test('a label', () => {
    expect(afterEdit('pan-left', 'pan-right')).toEqual({
      'labels/cam_motion.camera_centric_movement.pan_left.has_pan_left pos': ['z.mp4'],
      'labels/cam_motion.camera_centric_movement.pan_left.has_pan_left neg': [clip],
      videos: videosWith({ camera_pan: 'left_to_right' }),
    });
  });

  test('a label that no group can say', () => {
    expect(afterEdit('[has_boats]', '[]')).toEqual({
      'labels/team.has_boats pos': [],
      'labels/team.has_boats neg': ['z.mp4', clip],
    });
  });

  test('a note on the movement that is added', () => {
    expect(afterEdit('labels:\n', 'labels:\n  movement-note: The camera follows the gull.\n')).toEqual({
      videos: videosWith({ complex_motion_description: 'The camera follows the gull.' }),
    });
  });
});

describe('what is lost is named', () => {
  test('without the journal, texts and decisions are exported, and one sentence says what is missing', () => {
    const { values, notes } = exported(new Map([...start].filter(([name]) => name !== journal)));
    expect(values[`${subject}_feedback.json`]).toEqual({
      video_id: clip,
      pre_caption: 'A woman in a blue coat stands on a pier. She holds two ropes.',
      pre_caption_llm: 'draft-model-1',
      original_caption: 'A woman in a blue coat stands on a pier. She holds two ropes.',
      initial_caption_rating: '😐',
      initial_caption_rating_score: 3,
      feedback_is_needed: true,
      user: 'ines',
      timestamp: '2025-03-02',
      initial_feedback: 'coat is green,  one rope only',
      feedback_rating: '😀',
      feedback_rating_score: 5,
      final_feedback: 'The coat is green. There is only one rope.',
      caption_rating: '😀',
      caption_rating_score: 5,
      final_caption: 'A woman in a green coat stands on a pier. She holds one rope.',
    });
    expect(notes.map(({ key }) => key)).toEqual(['dataset.missing-fields']);
    expect(notes[0]!.args.fields).toBe(
      'pre_caption_prompt, pre_caption_mode, timestamp, timestamp (time of day), gpt_feedback_llm, gpt_feedback_prompt, gpt_feedback, gpt_caption_llm, gpt_caption_prompt, gpt_caption, review_timestamp (time of day), prompt',
    );
    expect(notes[0]!.args.files).toContain('subject/feedback');
  });

  test('a time of which only the day is left is named, too', () => {
    const { notes } = exported(new Map([...start].filter(([name]) => name !== journal)));
    expect(notes[0]!.args.files).toContain('subject/review');
  });

  test('without the sidecar, every clip is exported, and what belongs to the collection is named', () => {
    const { values, notes } = exported(new Map([...start].filter(([name]) => name !== sidecar)));
    expect(values[`${subject}_feedback.json`]).toEqual(tree()[`${subject}_feedback.json`]);
    expect(notes.map(({ key }) => key)).toEqual(['dataset.no-sidecar']);
  });

  test('a journal line that is torn is passed over and told', () => {
    const torn = `${start.get(journal)!}{"event":"polis`;
    const { values, notes } = exported(new Map([...start, [journal, torn]]));
    expect(changes(values)).toEqual({});
    expect(notes.map(({ key }) => key)).toEqual(['dataset.bad-line']);
  });

  test('a caption without a score has no place in the layout, and that is told', () => {
    const text = start.get(document)!.replace('# Spatial\n', '# Spatial\n\nA wide shot.\n');
    const { values, notes } = exported(new Map([...start, [document, text]]));
    expect(changes(values)).toEqual({});
    expect(notes).toEqual([{ key: 'dataset.not-rated', of: clip, args: { of: clip, aspect: 'spatial' } }]);
  });
});
