/** The process as the commands see it: language, colour, output that ends quietly with its reader. */
import { type Locale, localeOf, locales, words } from '../core/words/words.ts';
import type { Terminal } from './command.ts';
import { paint, wantsColour } from './paint.ts';

export type Process = typeof process;

export function terminalOf(given: readonly string[], host: Process): Terminal {
  const colour = given.includes('--no-color') ? false : given.includes('--color') ? true : undefined;
  const { stdout, stderr } = host;
  for (const stream of [stdout, stderr]) stream.on('error', (error) => endQuietly(error, host));
  return {
    folder: host.cwd(),
    words: words(askedLocale(given) ?? environmentLocale(host.env)),
    paint: paint(wantsColour(colour, host.env, stdout.isTTY === true)),
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    watched: stderr.isTTY === true,
    width: stdout.columns ?? 100,
    stoppable: () => {
      let stopping = false;
      host.once('SIGINT', () => {
        stopping = true;
      });
      return () => stopping;
    },
  };
}

/** `cutline check | head`: the reader has seen enough, and that is no error. */
function endQuietly(error: NodeJS.ErrnoException, host: Process): void {
  if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') host.exit(host.exitCode ?? 0);
  throw error;
}

function askedLocale(given: readonly string[]): Locale | undefined {
  const at = given.findIndex((word) => word === '--locale' || word.startsWith('--locale='));
  if (at === -1) return undefined;
  const value = given[at]!.includes('=') ? given[at]!.split('=')[1] : given[at + 1];
  return locales.find((locale) => locale === value);
}

/** As POSIX ranks them: `LC_ALL`, `LC_MESSAGES`, `LANG`. */
function environmentLocale(environment: NodeJS.ProcessEnv): Locale {
  return localeOf(environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '');
}
