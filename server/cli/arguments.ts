/** The command line as typed, checked against the table of commands. */
import { parseArgs } from 'node:util';
import type { Words } from '../core/words/words.ts';
import { type Command, type Invocation, type Option, Refusal } from './command.ts';
import { commonOptions } from './commands.ts';
import { nearest } from './nearest.ts';

/** The options and operands behind a command's name; what it does not understand is refused, with the nearest it does. */
export function parseInvocation(command: Command, given: readonly string[], words: Words): Invocation {
  const known = [...command.options, ...commonOptions];
  const parsed = parseArgs({
    args: [...given],
    options: Object.fromEntries(known.map(declaration)),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values = new Map<string, string | true>();
  for (const token of parsed.tokens) {
    if (token.kind !== 'option') continue;
    const option = known.find((each) => each.name === token.name);
    if (option === undefined) throw unknownOption(token.rawName, command, known, words);
    values.set(option.name, readValue(option, token.value, command, words));
  }
  const operands = parsed.positionals;
  const help = words.text('cli.usage', { usage: usage(command) });
  // `--help` is answered whatever else is missing.
  if (!values.has('help')) {
    if (operands.length < command.takes.least) throw new Refusal(words.text('cli.operand.missing'), help);
    if (operands.length > command.takes.most) {
      throw new Refusal(words.text('cli.operand.many', { operand: operands[command.takes.most]! }), help);
    }
  }
  return {
    operands,
    options: {
      on: (name) => values.has(name),
      value: (name) => {
        const value = values.get(name);
        return value === true ? undefined : value;
      },
    },
  };
}

export const usage = (command: Command): string => `cutline ${command.name} ${command.operands}`.trimEnd();

const declaration = (option: Option) =>
  [
    option.name,
    {
      type: option.value === undefined ? ('boolean' as const) : ('string' as const),
      ...(option.short === undefined ? {} : { short: option.short }),
    },
  ] as const;

function readValue(option: Option, value: string | undefined, command: Command, words: Words): string | true {
  const name = `--${option.name}`;
  if (option.value === undefined) {
    if (value !== undefined)
      throw new Refusal(words.text('cli.option.switch', { option: name }), helpLine(command, words));
    return true;
  }
  if (value === undefined || value === '') {
    throw new Refusal(words.text('cli.option.value', { option: `${name} ${option.value}` }), helpLine(command, words));
  }
  if (option.value === 'N' && !/^\d+$/.test(value)) {
    throw new Refusal(words.text('cli.option.number', { option: name, value }), helpLine(command, words));
  }
  if (option.choices !== undefined && !option.choices.includes(value)) {
    const refusal = words.text('cli.option.choice', { option: name, value });
    throw new Refusal(refusal, words.text('cli.choices', { choices: option.choices.join(', ') }));
  }
  return value;
}

function unknownOption(typed: string, command: Command, known: readonly Option[], words: Words): Refusal {
  const candidates = known.map((option) => `--${option.name}`);
  const [close] = nearest(typed, candidates, 1);
  const help = close === undefined ? helpLine(command, words) : words.text('cli.meant', { name: close });
  return new Refusal(words.text('cli.option.unknown', { option: typed, command: command.name }), help);
}

const helpLine = (command: Command, words: Words): string =>
  words.text('cli.see-help', { command: `cutline ${command.name} --help` });
