/** Accepting and refusing points by their numbers. */
import { acceptPoint, type Outcome, refusePoint } from '../../core/critique/accept.ts';
import { apply } from '../../core/text/edit.ts';
import { shift } from '../../core/text/span.ts';
import { type ExitCode, type Invocation, Refusal, type Terminal } from '../command.ts';
import { pointText } from './caption-text.ts';
import { type OneCaption, readCaption, writeCaption } from './one.ts';
import { type NumberedPoint, numberedPoints } from './points.ts';

/**
 * Decides on the points in the order given. Each decision is made on the text that the one before it left, and all are
 * written together; points that cannot be decided stay open and are named.
 */
export async function decide(
  verdict: 'accept' | 'refuse',
  { operands, options }: Invocation,
  terminal: Terminal,
): Promise<ExitCode> {
  const { words, paint, out, err } = terminal;
  const [path = '', ...numbers] = operands;
  const caption = readCaption(path, terminal, verdict);
  const wanted = asked(caption, numbers, options.on('all'), terminal);
  const replacement = options.value('words');
  if (replacement !== undefined && wanted.length > 1) throw new Refusal(words.text('cli.decide.words-one'));

  let { text, analysis } = caption;
  let left = 0;
  for (const number of wanted) {
    // A decision changes neither the number nor the order of the points.
    const { placed, entry, point } = numberedPoints(analysis.caption)[number - 1] as NumberedPoint;
    const outcome: Outcome =
      verdict === 'accept' ? acceptPoint(placed.section, entry, point, replacement) : refusePoint(entry, point);
    const row = `${String(number).padStart(3)}  ${pointText(point)}`;
    if ('reason' in outcome) {
      left++;
      const why = words.text(`critique.reason.${outcome.reason}`);
      err(`${paint.yellow(words.text('cli.decide.left', { point: row.trim(), why }))}\n`);
      continue;
    }
    text = apply(
      text,
      outcome.edits.map((edit) => ({ ...edit, span: shift(edit.span, placed.start) })),
    );
    analysis = caption.project.analyse(text);
    out(`${verdict === 'accept' ? paint.green('✓') : paint.dim('✗')} ${row.trimStart()}\n`);
  }
  if (text !== caption.text) await writeCaption(caption, text, terminal);
  return left > 0 ? 1 : 0;
}

/** The numbers of the points to decide on. */
function asked(
  { analysis, path }: OneCaption,
  numbers: readonly string[],
  all: boolean,
  { words }: Terminal,
): readonly number[] {
  const points = numberedPoints(analysis.caption);
  const list = words.text('cli.decide.list', { path });
  if (all) return points.filter(({ point }) => point.state === 'open').map(({ number }) => number);
  if (numbers.length === 0) throw new Refusal(words.text('cli.decide.which'), list);
  return numbers.map((typed) => {
    const number = /^\d+$/.test(typed) ? Number(typed) : Number.NaN;
    if (!(number >= 1 && number <= points.length)) {
      throw new Refusal(words.text('cli.decide.number', { typed, count: points.length }), list);
    }
    return number;
  });
}
