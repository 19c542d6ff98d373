import { describe, expect, test } from 'vitest';
import { exportClip } from '../../../server/core/dataset/clip-files.ts';
import {
  comprehensiveClips,
  comprehensiveEntry,
  comprehensiveFiles,
  statusOf,
} from '../../../server/core/dataset/comprehensive.ts';
import { comprehensiveStatistics } from '../../../server/core/dataset/comprehensive-statistics.ts';
import { toolsFor } from '../../../server/core/dataset/document-labels.ts';
import { comprehensiveCollection, importComprehensiveClip } from '../../../server/core/dataset/import-comprehensive.ts';
import { readJournal } from '../../../server/core/dataset/journal.ts';
import type { Json, JsonObject } from '../../../server/core/dataset/json.ts';
import { builtInSpec } from '../../../server/core/spec/built-in.ts';
import { clip, feedback, perfect, previous, review, tree } from './chai-example.ts';
import { imported } from './collection-harness.ts';

const tools = toolsFor(builtInSpec());

function entryOf(document: string, journalText: string, url?: string): JsonObject {
  const journal = readJournal(journalText);
  return comprehensiveEntry(exportClip(document, clip, journal, tools), url, journal);
}

const { files } = imported(tree());
const entry = entryOf(
  files.get('harbor.3.1.caption')!,
  files.get('harbor.3.1.history.jsonl')!,
  'https://example.org/v',
);

test('a section is not completed, not reviewed, approved or rejected', () => {
  expect(statusOf({})).toBe('not_completed');
  expect(statusOf({ feedback: feedback() })).toBe('completed_not_reviewed');
  expect(statusOf({ feedback: feedback(), review: review() })).toBe('approved');
  const rejection = review({ reviewer_double_check: false });
  expect(statusOf({ feedback: feedback(), review: rejection, previous: previous() })).toBe('rejected');
  // A rejection of nothing says nothing about the text that is there.
  expect(statusOf({ feedback: feedback(), review: rejection })).toBe('completed_not_reviewed');
});

describe('an entry', () => {
  const { captions, ...rest } = entry as { captions: Record<string, JsonObject> };

  test('names the clip and every section', () => {
    expect(rest).toEqual({ video_id: clip, video_url: 'https://example.org/v' });
    expect(Object.entries(captions).map(([aspect, { status }]) => [aspect, status])).toEqual([
      ['subject', 'approved'],
      ['scene', 'rejected'],
      ['motion', 'not_completed'],
      ['spatial', 'not_completed'],
      ['camera', 'not_completed'],
    ]);
  });

  test('holds what was approved, with the review', () => {
    const { original_caption, initial_caption_rating, feedback_rating, caption_rating, video_id, ...kept } = feedback();
    expect(captions.subject).toEqual({
      status: 'approved',
      caption_data: {
        ...kept,
        workflow_type: 'improved_precaption',
        reviewer: 'omar',
        review_timestamp: '2025-03-03T11:22:33.444555',
        reviewer_double_check: true,
      },
    });
    expect([original_caption, initial_caption_rating, feedback_rating, caption_rating, video_id]).not.toContain(
      undefined,
    );
  });

  test('holds what was rejected beside its correction', () => {
    expect(captions.scene).toMatchObject({
      caption_data: {
        original_annotator: 'liu',
        user: 'omar',
        final_caption: 'A pier lies in thin fog. Two boats are moored.',
      },
      negative_example: { user: 'liu', final_caption: 'A pier lies in fog.', workflow_type: 'improved_precaption' },
    });
  });
});

test('a perfect draft says so', () => {
  const only = imported({ 'output_captions/subject_description/a.mp4_feedback.json': perfect({ video_id: 'a.mp4' }) });
  const { captions } = entryOf(only.files.get('a.caption')!, only.files.get('a.history.jsonl')!) as {
    captions: Record<string, JsonObject>;
  };
  expect(captions.subject).toMatchObject({
    caption_data: { workflow_type: 'perfect_precaption', final_feedback: null },
  });
});

/** Into a document and out again. */
function roundTrip(given: Json): { document: string; entry: JsonObject } {
  const [found] = comprehensiveClips([given])!;
  const collection = comprehensiveCollection([found!]);
  const { document, journal } = importComprehensiveClip(collection, found!.clip, tools);
  return { document, entry: entryOf(document, journal, found!.url) };
}

describe('import of an export gives back', () => {
  test('the entry, by way of the document', () => {
    const { document, entry: back } = roundTrip(entry);
    expect(JSON.stringify(back)).toBe(JSON.stringify(entry));
    expect(document).toContain('## Rejected: Scene (liu, 2025-03-01)\n\nA pier lies in fog.');
  });

  const section = (entry as { captions: Record<string, JsonObject> }).captions.subject!;
  test.each<[string, JsonObject]>([
    [
      'critiques that were added to a section',
      { captions: { subject: { ...section, insertion_error_critique: { text: 'x' } } } },
    ],
    [
      'fields that nobody knows',
      {
        mood: 1,
        captions: { subject: { ...section, caption_data: { ...(section.caption_data as object), more: [2] } } },
      },
    ],
    ['a section that broke', { captions: { subject: { status: 'error', error: 'no file' }, lighting: section } }],
    ['no section at all', { captions: {} }],
    [
      'an author that was missing',
      { captions: { subject: { ...section, caption_data: { ...(section.caption_data as object), user: '' } } } },
    ],
  ])('%s', (_, more) => {
    const given = { video_id: clip, video_url: 'u', ...more };
    expect(roundTrip(given).entry).toEqual(given);
  });

  test('what is edited changes', () => {
    const [found] = comprehensiveClips([entry])!;
    const { document, journal } = importComprehensiveClip(comprehensiveCollection([found!]), clip, tools);
    const edited = document.replace('holds one rope', 'pulls one rope');
    expect(JSON.stringify(entryOf(edited, journal, 'https://example.org/v'))).toBe(
      JSON.stringify(entry).replace(
        '"final_caption":"A woman in a green coat stands on a pier. She holds one rope."',
        '"final_caption":"A woman in a green coat stands on a pier. She pulls one rope."',
      ),
    );
  });

  test('anything else is no export', () => {
    expect(comprehensiveClips({ a: 1 })).toBeUndefined();
    expect(comprehensiveClips([{ video_id: 'a' }])).toBeUndefined();
  });
});

test('clips go into the files by how far they are', () => {
  const [begun, untouched] = [entry, { video_id: 'b', captions: { subject: { status: 'not_completed' } } }];
  expect(comprehensiveFiles([begun, untouched])).toEqual({
    all_videos_with_captions: [begun],
    reviewed_videos: [begun],
    not_completed_videos: [untouched],
  });
  expect(comprehensiveStatistics([begun, untouched], '2025-01-01T00:00:00')).toMatchObject({
    total_videos: 2,
    by_status: { approved: 1, rejected: 1, not_completed: 4 },
    by_caption_type: { subject: { approved: 1, not_completed: 1 }, scene: { rejected: 1 } },
    workflow_analysis: { improved_precaption: 2 },
    quality_metrics: { initial_ratings: [3, 3], avg_initial_rating: 3 },
  });
});
