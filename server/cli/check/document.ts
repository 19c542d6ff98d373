/** One file, from its bytes to what is printed about it. */
import type { Analysis } from '../../core/analysis/analysis.ts';
import { fixAll } from '../../core/analysis/fix-all.ts';
import type { Finding, Fix, Severity } from '../../core/rules/rule.ts';
import { apply } from '../../core/text/edit.ts';
import type { Words } from '../../core/words/words.ts';
import { writeAtomic } from '../../node/files.ts';
import type { Flaw, Reading } from '../files/read.ts';
import type { Format } from '../formats/format.ts';
import { type Counts, count, type ReportedFinding, reported } from './report.ts';

/** What a run wants to know of every file. */
export interface Wish {
  readonly format: Format;
  readonly words: Words;
  /** Which fixes to apply, if any. */
  readonly fix: Fix['safety'] | undefined;
  /** Only errors. */
  readonly quiet: boolean;
}

/** What a file gives to a run. */
export interface Outcome {
  /** As the format writes it. */
  readonly text: string;
  readonly counts: Counts;
  /** Warnings there are, also those that `quiet` keeps back. */
  readonly warnings: number;
  readonly codes: readonly string[];
  readonly fixed: number;
  readonly unreadable: boolean;
  /** Why the repaired text could not be written. */
  readonly unwritten?: string;
  /** Rules that failed, which is a mistake of ours, with the reason. */
  readonly faults: readonly string[];
}

/** Under the spec that holds for the file. */
export type Analyse = (text: string) => Analysis;

const nothing = { findings: [], faults: [] };

export async function checkFile(
  file: string,
  path: string,
  reading: Reading,
  analyse: Analyse,
  wish: Wish,
): Promise<Outcome> {
  if (reading.kind === 'unreadable') {
    return outcome(path, reported([unreadable(reading.reason)], '', wish.words), wish, { unreadable: true });
  }
  // Bytes that are no text would be lost by writing the file, so such a file is never fixed.
  if (reading.flaw !== undefined || wish.fix === undefined) return checkText(path, reading, analyse, wish);
  const { text, fixed } = repaired(reading.text, analyse, wish.fix);
  if (fixed === 0) return checkText(path, reading, analyse, wish);
  const written = await writeAtomic(file, text, { since: reading.text });
  return 'done' in written
    ? { ...checkText(path, { text }, analyse, wish), fixed }
    : { ...checkText(path, reading, analyse, wish), unwritten: wish.words.message(written.problem) };
}

/** What there is to say about a text that has been read. */
export function checkText(
  path: string,
  { text, flaw }: { readonly text: string; readonly flaw?: Flaw },
  analyse: Analyse,
  wish: Wish,
): Outcome {
  const { findings, faults } = flaw?.kind === 'utf-16' ? nothing : analyse(text);
  const all = flaw === undefined ? findings : [encoding(flaw), ...findings];
  return outcome(path, reported(all, text, wish.words), wish, {
    faults: faults.map((fault) => `${fault.code}: ${path}: ${fault.reason}`),
  });
}

/** The same for findings that are there already. */
export const findingsOutcome = (path: string, findings: readonly Finding[], text: string, wish: Wish): Outcome =>
  outcome(path, reported(findings, text, wish.words), wish, {});

function outcome(
  path: string,
  all: readonly ReportedFinding[],
  wish: Wish,
  more: Partial<Pick<Outcome, 'unreadable' | 'faults'>>,
): Outcome {
  const findings = wish.quiet ? all.filter((finding) => finding.severity === 'error') : all;
  return {
    text: wish.format.file({ path, findings }),
    counts: count(findings),
    warnings: all.filter((finding) => finding.severity === 'warning').length,
    codes: [...new Set(findings.map((finding) => finding.code))],
    fixed: 0,
    unreadable: false,
    faults: [],
    ...more,
  };
}

/** One repair can make room for another; more rounds than this only two fixes need that undo each other. */
const rounds = 10;

export function repaired(text: string, analyse: Analyse, safety: Fix['safety']): { text: string; fixed: number } {
  let current = text;
  let fixed = 0;
  for (let round = 0; round < rounds; round++) {
    const { edits, count } = fixAll(analyse(current).findings, safety);
    if (count === 0) break;
    current = apply(current, edits);
    fixed += count;
  }
  return { text: current, fixed };
}

function encoding(flaw: Flaw): Finding {
  const value = flaw.value.toString(16).toUpperCase().padStart(2, '0');
  const args = { byte: String(flaw.byte + 1), value };
  return fileFinding('file/encoding', 'error', `file/encoding.${flaw.kind}`, args, flaw.offset);
}

const unreadable = (reason: string): Finding => {
  const known = ['EACCES', 'EPERM', 'ENOENT', 'EISDIR'].includes(reason);
  const key = known ? `file/unreadable.${reason === 'EPERM' ? 'EACCES' : reason}` : 'file/unreadable';
  return fileFinding('file/unreadable', 'error', key, { reason }, 0);
};

function fileFinding(
  code: string,
  severity: Severity,
  key: string,
  args: Readonly<Record<string, string>>,
  offset: number,
): Finding {
  const span = { start: offset, end: offset + 1 };
  return { code, severity, span, message: { key, args }, related: [], fixes: [] };
}
