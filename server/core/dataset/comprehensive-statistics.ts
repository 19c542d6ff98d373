/** The numbers that go with a comprehensive export. */
import type { AspectId } from '../spec/spec.ts';
import { sectionsIn } from './comprehensive.ts';
import { fieldOf, isObject, type JsonObject, objectOf, textOf } from './json.ts';

/** How far the collection has come; `now` as `2025-11-04T12:30:00`. */
export function comprehensiveStatistics(entries: readonly JsonObject[], now: string): JsonObject {
  const byStatus = new Map<string, number>();
  const byAspect = new Map<AspectId, Map<string, number>>();
  const workflows = new Map<string, number>();
  const drafts: number[] = [];
  const finals: number[] = [];
  for (const [aspect, section] of entries.flatMap(sectionsIn)) {
    const status = textOf(section, 'status') ?? 'unknown';
    const counts = byAspect.get(aspect) ?? new Map<string, number>();
    byAspect.set(aspect, counts);
    count(counts, status);
    count(byStatus, status);
    const data = fieldOf(section, 'caption_data');
    if (!isObject(data)) continue;
    count(workflows, textOf(data, 'workflow_type') ?? 'unknown');
    for (const [field, list] of [
      ['initial_caption_rating_score', drafts],
      ['caption_rating_score', finals],
    ] as const) {
      const score = fieldOf(data, field);
      if (typeof score === 'number') list.push(score);
    }
  }
  return {
    export_timestamp: now,
    total_videos: entries.length,
    by_status: objectOf(byStatus),
    by_caption_type: objectOf([...byAspect].map(([aspect, counts]) => [aspect, objectOf(counts)])),
    workflow_analysis: objectOf(workflows),
    quality_metrics: {
      initial_ratings: drafts,
      final_ratings: finals,
      ...(drafts.length > 0 && { avg_initial_rating: mean(drafts) }),
      ...(finals.length > 0 && { avg_final_rating: mean(finals) }),
    },
  };
}

const count = (counts: Map<string, number>, name: string): void => {
  counts.set(name, (counts.get(name) ?? 0) + 1);
};

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
