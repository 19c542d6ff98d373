/** What `--help` prints: the table of commands, in words for people who make films. */
import type { Words } from '../core/words/words.ts';
import { usage } from './arguments.ts';
import type { Command, Option } from './command.ts';
import { commands, commonOptions } from './commands.ts';
import { type Paint, pad } from './paint.ts';

export function overview(words: Words, paint: Paint): string {
  const widest = Math.max(...commands.map((command) => command.name.length));
  const list = commands.map((command) => `  ${paint.cyan(pad(command.name, widest))}  ${summary(command, words)}`);
  return lines(
    words.text('cli.what'),
    '',
    `${paint.bold(words.text('cli.help.usage'))}  cutline ${words.text('cli.help.command')}`,
    '',
    paint.bold(words.text('cli.help.commands')),
    ...list,
    '',
    paint.bold(words.text('cli.help.start')),
    ...example('cutline check', words.text('cli.check.example.1'), paint),
    ...example('cutline explain', words.text('cli.explain.example.1'), paint),
    '',
    words.text('cli.help.more'),
    words.text('cli.help.codes'),
  );
}

export function helpFor(command: Command, words: Words, paint: Paint): string {
  const own = command.options.map((option) => describe(option, `cli.${command.name}.option.${option.name}`, words));
  const common = commonOptions.map((option) => describe(option, `cli.option.${option.name}`, words));
  const widest = Math.max(...[...own, ...common].map(([name]) => name.length));
  const row = ([name, text]: readonly [string, string]) => `  ${paint.cyan(pad(name, widest))}  ${text}`;
  return lines(
    summary(command, words),
    '',
    `${paint.bold(words.text('cli.help.usage'))}  ${usage(command)}`,
    '',
    words.text(`cli.${command.name}.about`),
    ...(own.length === 0 ? [] : ['', paint.bold(words.text('cli.help.options')), ...own.map(row)]),
    '',
    paint.bold(words.text('cli.help.common')),
    ...common.map(row),
    '',
    paint.bold(words.text('cli.help.examples')),
    ...command.examples.flatMap((line, index) =>
      example(line, words.text(`cli.${command.name}.example.${index + 1}`), paint),
    ),
  );
}

const summary = (command: Command, words: Words): string => words.text(`cli.${command.name}`);

const example = (line: string, text: string, paint: Paint): string[] => [`  ${line}`, `      ${paint.dim(text)}`];

function describe(option: Option, key: string, words: Words): readonly [string, string] {
  const short = option.short === undefined ? '    ' : `-${option.short}, `;
  const value = option.value === undefined ? '' : ` ${option.value}`;
  const choices = option.choices === undefined ? '' : ` (${option.choices.join(', ')})`;
  return [`${short}--${option.name}${value}`, words.text(key) + choices];
}

const lines = (...rows: readonly string[]): string => `${rows.join('\n')}\n`;
