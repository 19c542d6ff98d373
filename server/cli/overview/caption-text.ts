/** One caption for a terminal. */
import type { CaptionSection } from '../../core/caption/caption.ts';
import type { LabelGroup, LabelPhase } from '../../core/caption/labels.ts';
import type { Point } from '../../core/syntax/tree.ts';
import { wordCount } from '../../core/text/word-count.ts';
import type { Terminal } from '../command.ts';
import { wrap } from '../paint.ts';
import { headOf } from './points.ts';
import type { ReadCaption } from './read.ts';
import { pointsOf, scoreOf, stateOf } from './state.ts';

export function overview({ path, analysis }: ReadCaption, terminal: Terminal): string {
  const { paint, width } = terminal;
  const { caption } = analysis;
  const video = caption.video === undefined ? '' : `  ${paint.dim(caption.video.text)}`;
  const labels = [...caption.labels.groups.values()].map((group) => `${group.group}: ${labelText(group)}`);
  return [
    paint.bold(paint.underline(path)) + video,
    ...wrap(labels.join(' · '), width - 2).map((row) => `  ${paint.cyan(row)}`),
    ...caption.sections
      .filter(({ section }) => section.role === 'aspect' || section.role === 'merged')
      .flatMap(({ section }) => ['', ...sectionRows(section, terminal)]),
    '',
  ].join('\n');
}

function labelText({ phases, text }: LabelGroup): string {
  return text === undefined ? phases.map(phaseText).join(' -> ') : text.text;
}

function phaseText({ values, unknown, othersUnknown }: LabelPhase): string {
  if (unknown) return 'unknown';
  return [...values.map((value) => value.at.text), ...(othersUnknown ? ['others-unknown'] : [])].join(' + ');
}

function sectionRows(section: CaptionSection, terminal: Terminal): string[] {
  const { paint, words, width } = terminal;
  const { prose } = section;
  const score = scoreOf(section);
  const { open, applied, refused } = pointsOf(section);
  const points = [
    ...(open > 0 ? [paint.yellow(words.text('cli.show.open', { count: open }))] : []),
    ...(applied > 0 ? [words.text('cli.show.applied', { count: applied })] : []),
    ...(refused > 0 ? [words.text('cli.show.refused', { count: refused })] : []),
  ];
  const facts = [
    words.text(`cli.state.${stateOf(section)}`),
    words.text('cli.show.words', { count: wordCount(prose.words) }),
    ...(score === undefined ? [] : [`${score}/5`]),
    ...points,
  ];
  return [
    `  ${paint.bold(section.heading.title.text)}  ${paint.dim(facts.join(' · '))}`,
    ...wrap(prose.words, Math.min(width, 100) - 4).map((row) => `    ${row}`),
    ...section.entries
      .flatMap((placed) => placed.points.filter(({ state }) => state === 'open'))
      .map((point) => `    ${paint.yellow('○')} ${pointText(point)}`),
  ];
}

/** What the point changes and why, on one line. */
export function pointText(point: Point): string {
  const why = point.explanation === undefined ? '' : point.explanation.text.replace(/\s+/g, ' ');
  return [headOf(point), why].filter((part) => part !== '').join(': ');
}
