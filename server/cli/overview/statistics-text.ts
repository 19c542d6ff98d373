/** Figures as tables for a terminal. */
import type { Terminal } from '../command.ts';
import { columns, pad } from '../paint.ts';
import { sectionStates } from './state.ts';
import type { Statistics } from './statistics.ts';

const mostFindings = 20;

export function statisticsText(figures: Statistics, { words, paint }: Terminal): string {
  const { clips, sections, points, findings } = figures;
  const all = Object.entries(sections);
  const states = sectionStates.filter((state) => all.some(([, { states }]) => states[state] > 0));
  const scores = [...new Set(all.flatMap(([, each]) => Object.keys(each.scores)))].sort();
  const head = [
    '',
    ...states.map((state) => words.text(`cli.state.${state}`)),
    ...scores.map((score) => `${score}/5`),
    words.text('cli.stats.words'),
  ];
  const rows = all.map(([name, each]) => [
    name,
    ...states.map((state) => figure(each.states[state])),
    ...scores.map((score) => figure(each.scores[score] ?? 0)),
    `${each.words.median} (${each.words.least}–${each.words.most})`,
  ]);
  const frequent = Object.entries(findings).slice(0, mostFindings);
  const rest = Object.keys(findings).length - frequent.length;
  return [
    paint.bold(words.text('cli.stats.clips', { count: clips })),
    ...(rows.length === 0 ? [] : ['', ...table([head, ...rows])]),
    '',
    words.text('cli.stats.points', points),
    ...(frequent.length === 0 ? [] : ['', paint.bold(words.text('cli.stats.findings'))]),
    ...table(frequent.map(([code, count]) => [code, String(count)])),
    ...(rest > 0 ? [words.text('cli.stats.rest', { count: rest })] : []),
    '',
  ].join('\n');
}

const figure = (count: number): string => (count === 0 ? '·' : String(count));

/** The first column to the left, the others to the right. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => columns(row[column] ?? ''))));
  return rows.map((row) =>
    `  ${row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? pad(cell, width) : ' '.repeat(width - columns(cell)) + cell;
      })
      .join('  ')}`.trimEnd(),
  );
}
