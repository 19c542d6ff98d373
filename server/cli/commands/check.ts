/** `cutline check`: what is wrong in captions. */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { cacheFolder, openCache } from '../check/cache.ts';
import { type Checked, checkerOf, type Settings, shown } from '../check/checker.ts';
import { checkText, findingsOutcome, type Outcome, type Wish } from '../check/document.ts';
import { progress } from '../check/progress.ts';
import { projects, type SpecFile } from '../check/project.ts';
import { type Tally, tally } from '../check/tally.ts';
import { checkAll, threadsFor } from '../check/threads.ts';
import { type ExitCode, type Invocation, type Options, Refusal, type Run, type Terminal } from '../command.ts';
import { captions } from '../files/captions.ts';
import { decode } from '../files/read.ts';
import { formatNamed } from '../formats/format.ts';

/** Below this, looking things up costs more than doing them. */
const worthRemembering = 50;
/** Files at the start of a run that tell whether the last run's results still hold. */
const probe = 32;

export const run: Run = async (invocation, terminal) => {
  const { options, operands } = invocation;
  if (options.on('stdin') || operands.includes('-')) return checkInput(invocation, terminal);

  const files = captions(operands, terminal, 'check');
  const settings = settingsOf(options, terminal, files.length);
  const format = await formatNamed(settings.format, terminal);
  const total = tally(format, terminal);
  const stopped = terminal.stoppable();
  const watch = progress(files.length, terminal);
  const each = (checked: Checked, index: number): void => {
    total.add(checked.outcome);
    watch.at(index + 1);
  };

  const specs = specOutcomes(files, terminal, { format, words: terminal.words, fix: undefined, quiet: settings.quiet });
  for (const outcome of specs) total.add(outcome);
  const done = settings.keyed
    ? await remembering(files, settings, options, terminal, each, stopped)
    : await fresh(files, settings, options, each, stopped);
  watch.clear();
  if (!done) {
    terminal.err(`${terminal.words.text('cli.stopped')}\n`);
    return 130;
  }
  total.close(files.length + specs.length);
  return exitCode(total, options);
};

/** What is wrong in the projects' own spec files; those in order are not spoken of. */
function specOutcomes(files: readonly string[], terminal: Terminal, wish: Wish): Outcome[] {
  const projectOf = projects();
  const folders = new Map(files.map((file) => [dirname(file), file]));
  const specs = new Map<string, SpecFile>();
  for (const file of folders.values()) {
    const { file: spec } = projectOf(file);
    if (spec !== undefined && spec.problems.length > 0) specs.set(spec.path, spec);
  }
  return [...specs.values()].map(({ path, text, problems }) =>
    findingsOutcome(shown(path, terminal.folder), problems, text, wish),
  );
}

function settingsOf(options: Options, terminal: Terminal, files: number): Settings {
  const fix = options.on('fix-suggestions') ? 'suggestion' : options.on('fix') ? 'safe' : undefined;
  return {
    folder: terminal.folder,
    format: options.value('format') ?? 'stylish',
    locale: terminal.words.locale,
    colour: terminal.paint.on,
    width: terminal.width,
    quiet: options.on('quiet'),
    fix,
    keyed: !options.on('no-cache') && files >= worthRemembering,
  };
}

type Each = (checked: Checked, index: number) => void;

/** Checks every file; false when it was stopped. */
async function fresh(
  files: readonly string[],
  settings: Settings,
  options: Options,
  each: Each,
  stopped: () => boolean,
): Promise<boolean> {
  const asked = options.value('threads');
  const threads = asked === undefined ? threadsFor(files.length) : Math.max(1, Number(asked));
  await checkAll({ files, settings, threads }, each, stopped);
  return !stopped();
}

/** Checks the files that have changed since the last run; false when it was stopped. */
async function remembering(
  files: readonly string[],
  settings: Settings,
  options: Options,
  terminal: Terminal,
  each: Each,
  stopped: () => boolean,
): Promise<boolean> {
  const folder = options.value('cache-folder') ?? cacheFolder(terminal.folder, process.env);
  const cache = openCache(resolve(terminal.folder, folder), { build: process.env.CUTLINE_BUILD, settings });
  if (cache === undefined) return fresh(files, { ...settings, keyed: false }, options, each, stopped);
  const keep: Each = (checked, index) => {
    const { outcome, key } = checked;
    if (key !== '' && outcome.fixed === 0) cache.keep(key, outcome);
    each(checked, index);
  };

  const check = await checkerOf(settings);
  const first: Checked[] = [];
  for (const file of files.slice(0, probe)) first.push(await check(file, cache.recall));
  const known = first.filter(({ key }) => cache.recall(key) !== undefined).length;
  let done = true;
  if (known * 2 < first.length) {
    done = await fresh(files, settings, options, keep, stopped);
  } else {
    for (const [index, file] of files.entries()) {
      keep(first[index] ?? (await check(file, cache.recall)), index);
      if (index % probe === 0) await new Promise(setImmediate);
      if (stopped()) break;
    }
    done = !stopped();
  }
  if (done) cache.close();
  else cache.drop();
  return done;
}

/** Checks what is piped in. */
async function checkInput({ options, operands }: Invocation, terminal: Terminal): Promise<ExitCode> {
  const { words } = terminal;
  if (operands.some((operand) => operand !== '-')) throw new Refusal(words.text('cli.check.stdin-paths'));
  if (options.on('fix') || options.on('fix-suggestions')) {
    throw new Refusal(words.text('cli.check.stdin-fix'), words.text('cli.check.stdin-fix.help'));
  }
  const settings = settingsOf(options, terminal, 1);
  const format = await formatNamed(settings.format, terminal);
  const file = resolve(terminal.folder, options.value('stdin-filename') ?? 'stdin.caption');
  const reading = decode(readFileSync(0));
  const wish = { format, words, fix: undefined, quiet: settings.quiet };
  const total = tally(format, terminal);
  total.add(checkText(shown(file, terminal.folder), reading, projects()(file).analyse, wish));
  total.close(1);
  return exitCode(total, options);
}

function exitCode({ sum }: Tally, options: Options): ExitCode {
  const { counts, warnings, failed } = sum();
  if (failed) return 2;
  const most = options.value('max-warnings');
  return counts.error > 0 || (most !== undefined && warnings > Number(most)) ? 1 : 0;
}
