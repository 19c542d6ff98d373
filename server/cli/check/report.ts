/** What was found in a file, in words and with lines and columns: what every format prints. */
import type { Finding, Severity } from '../../core/rules/rule.ts';
import type { TextEdit } from '../../core/text/edit.ts';
import { type LineStarts, lineAt, lineStarts, type Position, position } from '../../core/text/lines.ts';
import type { Span } from '../../core/text/span.ts';
import type { Words } from '../../core/words/words.ts';

export interface FileReport {
  /** Relative to the working folder, with forward slashes. */
  readonly path: string;
  readonly findings: readonly ReportedFinding[];
}

export interface ReportedFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help?: string;
  readonly start: Position;
  readonly end: Position;
  readonly fixes: readonly ReportedFix[];
  readonly related: readonly ReportedRelated[];
  /** The line that holds the start, without its line end. */
  readonly line: string;
}

export interface ReportedFix {
  readonly title: string;
  readonly safety: 'safe' | 'suggestion';
  readonly edits: readonly { readonly start: Position; readonly end: Position; readonly text: string }[];
}

export interface ReportedRelated {
  readonly message: string;
  readonly start: Position;
  readonly end: Position;
}

export const severities = ['error', 'warning', 'information', 'hint'] as const;

/** Findings by severity, and how many of them `--fix` would repair. */
export interface Counts extends Readonly<Record<Severity, number>> {
  readonly fixable: number;
}

export const noCounts: Counts = { error: 0, warning: 0, information: 0, hint: 0, fixable: 0 };

export const total = (counts: Counts): number => counts.error + counts.warning + counts.information + counts.hint;

export function add(a: Counts, b: Counts): Counts {
  return {
    error: a.error + b.error,
    warning: a.warning + b.warning,
    information: a.information + b.information,
    hint: a.hint + b.hint,
    fixable: a.fixable + b.fixable,
  };
}

export function count(findings: readonly ReportedFinding[]): Counts {
  const counts = { ...noCounts };
  for (const finding of findings) {
    counts[finding.severity]++;
    if (finding.fixes[0]?.safety === 'safe') counts.fixable++;
  }
  return counts;
}

/** Findings of a text, in the order given. */
export function reported(findings: readonly Finding[], text: string, words: Words): ReportedFinding[] {
  if (findings.length === 0) return [];
  const starts = lineStarts(text);
  const between = (span: Span) => ({ start: position(starts, span.start), end: position(starts, span.end) });
  const edit = (each: TextEdit) => ({ ...between(each.span), text: each.text });
  return findings.map((finding) => {
    const help = words.help(finding.message);
    return {
      code: finding.code,
      severity: finding.severity,
      message: words.message(finding.message),
      ...(help === undefined ? {} : { help }),
      ...between(finding.span),
      fixes: finding.fixes.map((fix) => ({
        title: words.message(fix.title),
        safety: fix.safety,
        edits: fix.edits.map(edit),
      })),
      related: finding.related.map((each) => ({ message: words.message(each.message), ...between(each.span) })),
      line: lineText(text, starts, finding.span.start),
    };
  });
}

function lineText(text: string, starts: LineStarts, offset: number): string {
  const line = lineAt(starts, offset);
  const start = starts[line] ?? 0;
  let end = starts[line + 1] ?? text.length;
  while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--;
  return text.slice(start, end);
}
