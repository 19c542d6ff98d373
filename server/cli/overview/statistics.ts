/** Figures about a collection of captions. */
import type { CaptionSection } from '../../core/caption/caption.ts';
import { wordCount } from '../../core/text/word-count.ts';
import type { ReadCaption } from './read.ts';
import { pointsOf, type SectionState, scoreOf, sectionStates, stateOf } from './state.ts';

export interface Statistics {
  readonly clips: number;
  /** By aspect, in the order in which captions have them. */
  readonly sections: Readonly<Record<string, SectionStatistics>>;
  readonly points: { readonly open: number; readonly applied: number; readonly refused: number };
  /** Findings by rule, most frequent first. */
  readonly findings: Readonly<Record<string, number>>;
}

export interface SectionStatistics {
  readonly states: Readonly<Record<SectionState, number>>;
  /** Critiques by score, `1` to `5`. */
  readonly scores: Readonly<Record<string, number>>;
  /** Words of the sections that have any. */
  readonly words: { readonly least: number; readonly median: number; readonly most: number };
}

export function statistics(captions: Iterable<ReadCaption>): Statistics {
  let clips = 0;
  const sections = new Map<string, Gathered>();
  const points = { open: 0, applied: 0, refused: 0 };
  const findings = new Map<string, number>();
  for (const { analysis } of captions) {
    clips++;
    for (const { section } of analysis.caption.sections) {
      const name = section.role === 'merged' ? 'merged' : section.aspect;
      if (name !== undefined) gather(sections, name, section);
      const own = pointsOf(section);
      points.open += own.open;
      points.applied += own.applied;
      points.refused += own.refused;
    }
    for (const { code } of analysis.findings) findings.set(code, (findings.get(code) ?? 0) + 1);
  }
  const frequent = [...findings].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return {
    clips,
    sections: Object.fromEntries([...sections].map(([name, gathered]) => [name, summary(gathered)])),
    points,
    findings: Object.fromEntries(frequent),
  };
}

interface Gathered {
  readonly states: Record<SectionState, number>;
  readonly scores: Map<number, number>;
  readonly words: number[];
}

function gather(sections: Map<string, Gathered>, name: string, section: CaptionSection): void {
  const gathered = sections.get(name) ?? {
    states: Object.fromEntries(sectionStates.map((state) => [state, 0])) as Record<SectionState, number>,
    scores: new Map<number, number>(),
    words: [],
  };
  sections.set(name, gathered);
  gathered.states[stateOf(section)]++;
  const score = scoreOf(section);
  if (score !== undefined) gathered.scores.set(score, (gathered.scores.get(score) ?? 0) + 1);
  const words = wordCount(section.prose.words);
  if (words > 0) gathered.words.push(words);
}

function summary({ states, scores, words }: Gathered): SectionStatistics {
  const sorted = [...words].sort((a, b) => a - b);
  return {
    states,
    scores: Object.fromEntries([...scores].sort((a, b) => a[0] - b[0])),
    words: {
      least: sorted[0] ?? 0,
      median: sorted[Math.floor((sorted.length - 1) / 2)] ?? 0,
      most: sorted.at(-1) ?? 0,
    },
  };
}
