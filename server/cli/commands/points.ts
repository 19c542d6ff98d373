/** `cutline points`: what a critique asks for, point by point, also what it states in prose. */
import { apply, type TextEdit } from '../../core/text/edit.ts';
import type { Run, Terminal } from '../command.ts';
import { pointText } from '../overview/caption-text.ts';
import { type OneCaption, readCaption, writeCaption } from '../overview/one.ts';
import { type NumberedPoint, numberedPoints, type StatedInProse, statedInProse } from '../overview/points.ts';

export const run: Run = async ({ operands, options }, terminal) => {
  const { words, out } = terminal;
  const caption = readCaption(operands[0] ?? '', terminal, 'points');
  const stated = statedInProse(caption.analysis.caption);
  if (!options.on('write')) {
    out(listed(caption, stated, terminal));
    return 0;
  }
  const edits = stated.map((each) => insertion(caption.text, each));
  if (edits.length > 0) await writeCaption(caption, apply(caption.text, edits), terminal);
  const count = stated.reduce((sum, { points }) => sum + points.length, 0);
  terminal.err(`${words.text('cli.points.written', { count, path: caption.path })}\n`);
  return 0;
};

function listed({ analysis, path }: OneCaption, stated: readonly StatedInProse[], terminal: Terminal): string {
  const { paint, words } = terminal;
  const numbered = numberedPoints(analysis.caption);
  if (numbered.length === 0 && stated.length === 0) return `${words.text('cli.points.none', { path })}\n`;
  const sections = analysis.caption.sections.flatMap((placed) => {
    const own = numbered.filter((each) => each.placed === placed);
    const more = stated.filter((each) => each.placed === placed).flatMap(({ points }) => points);
    if (own.length === 0 && more.length === 0) return [];
    return [
      paint.bold(placed.section.heading.title.text),
      ...own.map((each) => pointRow(each, terminal)),
      ...more.map(({ line }) => `       ${paint.cyan('?')} ${line.slice('- [ ] '.length)}`),
    ];
  });
  const hint = stated.length > 0 ? ['', paint.dim(words.text('cli.points.stated', { path }))] : [];
  return `${[...sections, ...hint].join('\n')}\n`;
}

function pointRow({ number, point }: NumberedPoint, { paint }: Terminal): string {
  const mark = { open: paint.yellow('○'), applied: paint.green('✓'), refused: paint.dim('✗') }[point.state];
  const text = pointText(point);
  return `  ${String(number).padStart(3)}  ${mark} ${point.state === 'open' ? text : paint.dim(text)}`;
}

/** The lines go to the end of their critique; its words stay as they are. */
function insertion(text: string, { placed, entry, points }: StatedInProse): TextEdit {
  const start = placed.start + entry.start;
  const written = entry.entry.text.trimEnd();
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  // A list that is there already goes on; behind prose a blank line begins one.
  const gap = entry.entry.items.at(-1)?.kind === 'point' ? lineEnd : lineEnd + lineEnd;
  const at = start + written.length;
  return { span: { start: at, end: at }, text: gap + points.map(({ line }) => line).join(lineEnd) };
}
