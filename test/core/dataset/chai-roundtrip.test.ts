import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clip, feedback, merged, perfect, preCaption, previous, review, subject, tree } from './chai-example.ts';
import { imported, roundTrip } from './collection-harness.ts';

const gives = (values: Record<string, unknown>) => {
  const { values: back } = roundTrip(values);
  expect(back).toEqual(values);
  // Fields come in the order in which they stood.
  for (const [path, value] of Object.entries(values)) expect(JSON.stringify(back[path])).toBe(JSON.stringify(value));
};

const without = (value: object, ...fields: string[]) =>
  Object.fromEntries(Object.entries(value).filter(([field]) => !fields.includes(field)));

describe('import and export give back', () => {
  test('a collection with every kind of file', () => {
    gives(tree());
    expect(roundTrip(tree()).notes).toEqual([]);
  });

  test.each<[string, Record<string, unknown>]>([
    ['a draft that nobody rated', { [`${subject}_precaption.json`]: preCaption() }],
    ['a feedback without a draft', { [`${subject}_feedback.json`]: feedback() }],
    ['a review without anything', { [`${subject}_review.json`]: review() }],
    ['a rejected version alone', { [`${subject}_feedback_prev.json`]: previous() }],
    ['a merged caption alone', { [`merged_captions/${clip}.json`]: merged() }],
    ['a perfect draft', { [`${subject}_precaption.json`]: preCaption(), [`${subject}_feedback.json`]: perfect() }],
    [
      'a perfect draft that was changed all the same',
      { [`${subject}_feedback.json`]: perfect({ final_caption: 'Other.' }) },
    ],
    ['a feedback without author', { [`${subject}_feedback.json`]: without(feedback(), 'user') }],
    ['an author that is null', { [`${subject}_feedback.json`]: feedback({ user: null }) }],
    ['a feedback without time', { [`${subject}_feedback.json`]: without(feedback(), 'timestamp') }],
    ['neither author nor time', { [`${subject}_feedback.json`]: without(feedback(), 'timestamp', 'user') }],
    ['a draft without time', { [`${subject}_precaption.json`]: without(preCaption(), 'timestamp') }],
    ['a review without its second time', { [`${subject}_review.json`]: without(review(), 'timestamp') }],
    ['another face than the score has', { [`${subject}_feedback.json`]: feedback({ initial_caption_rating: '😞' }) }],
    ['no score', { [`${subject}_feedback.json`]: feedback({ initial_caption_rating_score: null }) }],
    ['a score that is a text', { [`${subject}_feedback.json`]: feedback({ initial_caption_rating_score: '3' }) }],
    ['a score between two', { [`${subject}_feedback.json`]: feedback({ initial_caption_rating_score: 3.5 }) }],
    [
      'ratings by hand',
      { [`${subject}_feedback.json`]: feedback({ feedback_rating: '😐', feedback_rating_score: 3 }) },
    ],
    [
      'fields that nobody knows',
      { [`${subject}_feedback.json`]: feedback({ mood: ['fine', { deep: [1, 2.5, null] }] }) },
    ],
    [
      'an empty file',
      { [`${subject}_feedback.json`]: {}, [`${subject}_review.json`]: {}, [`${subject}_precaption.json`]: {} },
    ],
    [
      'a draft that differs from the copy in the feedback',
      {
        [`${subject}_precaption.json`]: preCaption({
          pre_caption: 'Another draft.',
          pre_caption_llm: 'other',
          pre_caption_mode: 'Image',
          pre_caption_prompt: 'Other.',
        }),
        [`${subject}_feedback.json`]: feedback(),
      },
    ],
    [
      'a rejected version that is only a draft',
      {
        [`${subject}_feedback.json`]: feedback(),
        [`${subject}_feedback_prev.json`]: preCaption(),
      },
    ],
    [
      'a rejected version that is only another draft',
      {
        [`${subject}_feedback.json`]: feedback(),
        [`${subject}_feedback_prev.json`]: preCaption({ pre_caption: 'Quite another draft.' }),
      },
    ],
    [
      'a rejected version that equals the present one',
      {
        [`${subject}_feedback.json`]: feedback(),
        [`${subject}_feedback_prev.json`]: feedback(),
        [`${subject}_review.json`]: review({ reviewer_double_check: false }),
      },
    ],
    [
      'a rejected version from another draft',
      {
        [`${subject}_feedback.json`]: feedback(),
        [`${subject}_feedback_prev.json`]: previous({
          pre_caption: 'Another.',
          original_caption: 'Another.',
          pre_caption_llm: 'x',
        }),
      },
    ],
    [
      'a perfect version that was rejected',
      {
        [`${subject}_feedback.json`]: feedback({ user: 'omar' }),
        [`${subject}_feedback_prev.json`]: perfect(),
        [`${subject}_review.json`]: review({ reviewer_double_check: false }),
      },
    ],
    ['a clip that lost its id', { [`${subject}_feedback.json`]: feedback({ video_id: 'other.mp4' }) }],
    [
      'names that a heading cannot hold',
      {
        [`${subject}_feedback.json`]: feedback({ user: 'Lee, Ann (B) \n 2025-01-01' }),
        [`${subject}_review.json`]: review({ reviewer_name: '2024-12-31' }),
        [`${subject}_precaption.json`]: preCaption({ pre_caption_llm: 'org/model:7b (quantized, 4 bit)' }),
      },
    ],
    [
      'empty texts',
      {
        [`${subject}_feedback.json`]: feedback({
          final_caption: '',
          final_feedback: '',
          initial_feedback: '',
          pre_caption: '',
          original_caption: '',
          gpt_caption: '',
        }),
      },
    ],
    [
      'texts that are null',
      { [`${subject}_feedback.json`]: feedback({ final_caption: null, final_feedback: null, pre_caption: null }) },
    ],
    [
      'other times',
      {
        [`${subject}_feedback.json`]: feedback({ timestamp: '2025-03-02 10:00' }),
        [`${subject}_review.json`]: review({ review_timestamp: 'yesterday' }),
      },
    ],
    [
      'a merged caption from other captions',
      {
        [`merged_captions/${clip}.json`]: merged({
          input_captions: { Subject: 'Old.', Extra: 'More.' },
          input_word_count: 1,
        }),
      },
    ],
    ['a merged caption with odd inputs', { [`merged_captions/${clip}.json`]: merged({ input_captions: ['a', null] }) }],
    [
      'pilot sections',
      {
        'output_captions/raw_lighting_setup_dynamics/a.mp4_feedback.json': feedback({ video_id: 'a.mp4' }),
        'output_captions/lighting_effects_dynamics/a.mp4_feedback.json': feedback({ video_id: 'a.mp4' }),
        'output_captions/color_composition_dynamics/a.mp4_precaption.json': preCaption({ video_id: 'a.mp4' }),
      },
    ],
    [
      'two folders of one aspect',
      {
        'output_captions/lighting_setup_dynamics/a.mp4_feedback.json': feedback({ video_id: 'a.mp4' }),
        'output_captions/raw_lighting_setup_dynamics/a.mp4_feedback.json': feedback({ video_id: 'a.mp4', user: 'x' }),
      },
    ],
    [
      'a section that nobody knows',
      { 'output_captions/sound_design_notes/a.mp4_feedback.json': feedback({ video_id: 'a.mp4' }) },
    ],
    [
      'a folder deeper in the tree',
      {
        'caption/output_captions/subject_description/a.mp4_review.json': review(),
        'caption/merged_captions/a.mp4.json': merged({ video_id: 'a.mp4' }),
      },
    ],
    [
      'files that nobody knows',
      {
        'README.md': 'Text with\r\n two kinds\n of line ends ',
        'output_captions/subject_description/notes.txt': '# not a caption',
        'output_captions/subject_description/a.mp4_feedback.json': '[1, 2]',
        'output_captions/index.json': '{"a": 1}',
        'output_captions/strange folder!/b.mp4_feedback.json': '{"final_caption": "x"}',
        'labels/notes.json': '{"pos": "all"}',
        'labels/double.json': '{"label": "x", "pos": ["a", "a"], "neg": []}',
        'merged_captions/deeper/c.mp4.json': '{}',
      },
    ],
    ['a list of videos of another shape', { 'videos.json': { a: 1 }, [`${subject}_review.json`]: review() }],
    [
      'a broken file',
      { [`${subject}_feedback.json`]: '{"final_caption": "half', [`${subject}_review.json`]: review() },
    ],
    [
      'a video that only the list knows',
      {
        'videos.json': [
          { video_name: 'only.mp4', more: 1 },
          { video_name: 'b.mp4', cam_motion: {} },
        ],
      },
    ],
    ['a clip that only a label knows', { 'labels/x.json': { label: 'x', neg: ['only.mp4'], pos: [] } }],
    [
      'ids of every kind',
      Object.fromEntries(
        [
          '-dash first.4.mp4',
          `${'0123456789abcdef'.repeat(4)}.5.mp4`,
          'no-ending',
          'a',
          'a.mp4',
          '3005.1.8.mp4',
          'no',
          '.hidden.mp4',
          '猫 café.mp4',
          "it's.mp4",
          '{a}: [b], #c.mp4'.replace(':', ''),
        ].map((id) => [`output_captions/subject_description/${id}_feedback.json`, feedback({ video_id: id })]),
      ),
    ],
    [
      'labels of clips whose id cannot name a file',
      {
        'labels/x.json': { label: 'x', pos: ['../up.mp4', 'good.mp4'], neg: ['/etc/x', 'c:d'] },
        'videos.json': [{ video_name: '../up.mp4', cam_motion: { camera_pan: 'no' } }],
      },
    ],
  ])('%s', (_, values) =>
    gives(Object.fromEntries(Object.entries(values).map(([path, value]) => [path, readable(value)]))),
  );

  test('any text in any place', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('half \ud83d of it', '\ufeff', 'nul \0', '\u2028'),
      fc
        .array(
          fc.constantFrom(
            '# Scene',
            '## Critique 5/5 (x)',
            '- [ ] "a" -> "b"',
            '<!-- allow x -->',
            '---',
            '@0:01',
            '\\',
            'A dog runs.',
            'It barks! ',
            '  ',
            '\n',
            '\r\n',
            '\n\n',
            '\u00a0',
            '猫在跑。',
            '它叫了。',
            '“quoted. text”',
            '1. one',
            '* two',
            '> three',
            '| four |',
            '### Raw critique',
            'St. Paul',
          ),
        )
        .map((parts) => parts.join('')),
      fc.array(fc.constantFrom('A dog runs.', 'It barks!', '1. one', '- [x] done')).map((parts) => parts.join(' \n')),
    );
    fc.assert(
      fc.property(fc.record({ a: text, b: text, c: text, d: text, e: text, f: text }), ({ a, b, c, d, e, f }) => {
        gives({
          [`${subject}_precaption.json`]: preCaption({ pre_caption: a, pre_caption_llm: f }),
          [`${subject}_feedback.json`]: feedback({
            pre_caption: b,
            initial_feedback: c,
            final_feedback: d,
            final_caption: e,
            user: f,
          }),
          [`${subject}_feedback_prev.json`]: previous({
            final_caption: a,
            final_feedback: b,
            initial_feedback: d,
            pre_caption: e,
            user: a,
          }),
          [`${subject}_review.json`]: review({ reviewer_name: c }),
          [`merged_captions/${clip}.json`]: merged({ merged_caption: a, llm_model: b }),
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('a document says all that people decided', () => {
  const { files } = imported(tree());
  const document = files.get('harbor.3.1.caption')!;

  test('in the layout of the format', () => {
    expect(document).toBe(`---
video: harbor.3.1.mp4
spec: chai
labels:
${document.split('labels:\n')[1]!.split('---')[0]}---

# Subject

A woman in a green coat stands on a pier.
She holds one rope.

## Critique 3/5 (ines, 2025-03-02)

The coat is green. There is only one rope.

## Review approved (omar, 2025-03-03, text ${/approved \(omar, 2025-03-03, text (\w+)\)/.exec(document)![1]})

# Scene

A pier lies in thin fog.
Two boats are moored.

## Critique 3/5 (omar, 2025-03-03)

1. The fog is thin.
2. Name the boats.

## Review corrected (omar, 2025-03-03, text ${/corrected \(omar, 2025-03-03, text (\w+)\)/.exec(document)![1]})

# Motion

# Spatial

# Camera

# Merged (merge-model-4, 2025-03-04, text ${/2025-03-04, text (\w+)\)/.exec(document)![1]})

A woman in a green coat stands on a pier and holds one rope while the camera is static.

# Earlier versions

## Pre-caption: Subject (draft-model-1)

A woman in a blue coat stands on a pier. She holds two ropes.

## Raw critique: Subject (ines)

coat is green,  one rope only

## Pre-caption: Scene (draft-model-1)

A pier in fog.

## Raw critique: Scene (omar)

coat is green,  one rope only

## Rejected: Scene (liu, 2025-03-01)

A pier lies in fog.

### Critique 2/5

The coat is green.

### Raw critique

green not blue
`);
  });

  test('and its journal repeats none of it', () => {
    const journal = files
      .get('harbor.3.1.history.jsonl')!
      .split('\n')
      .filter((line) => !line.includes('"merged"'));
    for (const words of [
      'holds one rope',
      'only one rope. ',
      'thin fog',
      'Two boats',
      'two ropes',
      'lies in fog',
      'one rope only',
    ]) {
      expect(journal.filter((line) => line.includes(words))).toEqual([]);
    }
  });
});

/** Texts in the table that are JSON stand for the values they hold, since that is how an export is read. */
function readable(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
