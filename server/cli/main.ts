#!/usr/bin/env node
/** The `cutline` command: finds the command that was asked for, runs it and turns its outcome into an exit code. */
import type { ExitCode, Terminal } from './command.ts';
import { Refusal } from './command.ts';
import { commands } from './commands.ts';
import { type Process, terminalOf } from './terminal.ts';

process.exitCode = await main(process.argv.slice(2), process);

async function main(given: readonly string[], host: Process): Promise<ExitCode> {
  const terminal = terminalOf(given, host);
  try {
    return await dispatch(given, terminal);
  } catch (error) {
    return complain(error, terminal);
  }
}

async function dispatch(given: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { words, paint } = terminal;
  const at = given.findIndex((word, index) => !word.startsWith('-') && given[index - 1] !== '--locale');
  const name = given[at];
  if (name === undefined && given.some((word) => word === '--version' || word === '-v' || word === '-V')) {
    terminal.out(`cutline ${process.env.CUTLINE_VERSION}\n`);
    return 0;
  }
  const { parseInvocation } = await import('./arguments.ts');
  if (name === undefined || name === 'help') {
    const { overview, helpFor } = await import('./help.ts');
    const topic = commands.find((command) => command.name === given[at + 1]);
    terminal.out(name === 'help' && topic !== undefined ? helpFor(topic, words, paint) : overview(words, paint));
    return 0;
  }
  const command = commands.find((each) => each.name === name);
  if (command === undefined) {
    const { nearest } = await import('./nearest.ts');
    const close = nearest(
      name,
      commands.map((each) => each.name),
    );
    const help =
      close.length > 0
        ? words.text('cli.meant', { name: close.map((each) => `cutline ${each}`).join(', ') })
        : words.text('cli.see-help', { command: 'cutline --help' });
    throw new Refusal(words.text('cli.command.unknown', { command: name }), help);
  }
  const invocation = parseInvocation(command, given.toSpliced(at, 1), words);
  if (invocation.options.on('help')) {
    const { helpFor } = await import('./help.ts');
    terminal.out(helpFor(command, words, paint));
    return 0;
  }
  const { run } = await command.load();
  return run(invocation, terminal);
}

/** Says why nothing could be done. Anything but a refusal is a fault of ours, and says so. */
function complain(error: unknown, terminal: Terminal): ExitCode {
  const { words, paint, err } = terminal;
  if (error instanceof Refusal) {
    err(`${paint.red(words.text('cli.refused', { reason: error.message }))}\n`);
    if (error.help !== undefined) err(`${error.help}\n`);
    return 2;
  }
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  err(`${paint.red(words.text('cli.fault'))}\n${reason}\n`);
  return 2;
}
