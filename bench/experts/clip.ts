/** A clip of the benchmark's data file, and its two documents: all drafts, and all texts that the experts left. */
import type { AspectId, Spec } from '../../server/core/spec/spec.ts';

/** One line of the file. */
export interface Clip {
  readonly video_id: string;
  /** Names of labels that hold, and of those nothing is known about; every other is denied. */
  readonly labels: { readonly yes: readonly string[]; readonly unknown: readonly string[] };
  readonly camera_motion: Readonly<Record<string, unknown>> | null;
  readonly aspects: Readonly<Record<AspectId, ClipAspect>>;
}

interface ClipAspect {
  readonly pre_caption: string;
  readonly post_caption: string;
  readonly score: number;
  readonly status: string;
}

export type Version = 'pre_caption' | 'post_caption';

export const isApproved = (clip: Clip): boolean => aspects(clip).every(({ status }) => status === 'approved');

/** The experts found nothing to change in any section. */
export const isPerfect = (clip: Clip): boolean => aspects(clip).every(({ score }) => score === 5);

const aspects = (clip: Clip): readonly ClipAspect[] => Object.values(clip.aspects);

/** The clip as a caption document; `labels` is the block of its front matter. */
export function documentOf(clip: Clip, version: Version, labels: string, spec: Spec): string {
  const sections = spec.aspects.flatMap(({ id, heading }) => {
    const text = clip.aspects[id]?.[version];
    return text === undefined ? [] : [`# ${heading}\n\n${prose(text)}\n`];
  });
  return `---\nspec: chai\n${labels}---\n\n${sections.join('\n')}`;
}

/** A line of prose that would read as markup is escaped, as the printer does. */
const prose = (text: string): string => text.trim().replace(/^(?=#{1,6} |- \[|<!--)/gm, '\\');

/** 0 or 1, by the clip's name only, so that a clip stays in its half whatever else the file holds. */
export function halfOf(clip: Pick<Clip, 'video_id'>): 'dev' | 'held' {
  let hash = 2166136261;
  for (const byte of new TextEncoder().encode(clip.video_id)) hash = Math.imul(hash ^ byte, 16777619);
  return (hash >>> 8) % 2 === 0 ? 'dev' : 'held';
}
