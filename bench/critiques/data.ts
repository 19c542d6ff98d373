/** The benchmark's two files: captions with the experts' critiques, and critiques of the same sections made worse. */
import { readFileSync } from 'node:fs';
import { halfOf } from '../experts/clip.ts';

export interface Critiqued {
  readonly clip: string;
  readonly aspect: string;
  readonly half: 'dev' | 'held';
  readonly score: number;
  readonly draft: string;
  readonly final: string;
  readonly critique: string;
  /** As the expert noted it, before it was polished; empty where it is not kept. */
  readonly raw: string;
}

interface ClipLine {
  readonly video_id: string;
  readonly aspects: Readonly<
    Record<
      string,
      {
        pre_caption?: string | null;
        post_caption?: string | null;
        critique?: string | null;
        critique_raw?: string | null;
        score?: number | null;
      }
    >
  >;
}

/** Every section of a captions file that an expert critiqued. */
export function readCritiqued(path: string): readonly Critiqued[] {
  return lines<ClipLine>(path).flatMap((clip) => {
    const half = halfOf(clip);
    return Object.entries(clip.aspects).flatMap(
      ([aspect, { pre_caption, post_caption, critique, critique_raw, score }]) =>
        critique && pre_caption
          ? [
              {
                clip: clip.video_id,
                aspect,
                half,
                score: score ?? 0,
                draft: pre_caption,
                final: post_caption ?? '',
                critique,
                raw: critique_raw ?? '',
              },
            ]
          : [],
    );
  });
}

export interface Pair {
  readonly half: 'dev' | 'held';
  readonly expert: string;
  readonly other: string;
}

/** The expert's critique of a section beside one of the same section that was made on purpose to carry no repair. */
export function readPairs(path: string, critiqued: readonly Critiqued[], kind = 'nonconstructive'): readonly Pair[] {
  const experts = new Map(critiqued.map((each) => [`${each.clip} ${each.aspect}`, each]));
  return lines<{ video_id: string; aspect: string; type: string; critique: string }>(path).flatMap((line) => {
    const expert = line.type === kind ? experts.get(`${line.video_id} ${line.aspect}`) : undefined;
    return expert ? [{ half: expert.half, expert: expert.critique, other: line.critique }] : [];
  });
}

function lines<Line>(path: string): Line[] {
  return (
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      // The benchmark's own files: their shape is the contract of this script.
      .map((line) => JSON.parse(line) as Line)
  );
}
