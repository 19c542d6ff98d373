/** For people: what is wrong, where it stands in the line, and what to do. */
import type { Severity } from '../../core/rules/rule.ts';
import { type FileReport, type ReportedFinding, severities, total } from '../check/report.ts';
import { columns, pad } from '../paint.ts';
import type { Format, Reader, Summary } from './format.ts';

export const stylish = (reader: Reader): Format => ({
  head: '',
  between: '\n',
  file: (report) => (report.findings.length === 0 ? '' : fileText(report, reader)),
  foot: (summary) => footText(summary, reader),
});

/** The severities as words, as wide as the widest of them. */
function severityWord(severity: Severity, { words, paint }: Reader): string {
  const word = (each: Severity) => words.text(`cli.severity.${each}`);
  const widest = Math.max(...severities.map((each) => columns(word(each))));
  const colour = { error: paint.red, warning: paint.yellow, information: paint.blue, hint: paint.dim };
  return colour[severity](pad(word(severity), widest));
}

function fileText(report: FileReport, reader: Reader): string {
  const { paint } = reader;
  const place = (finding: ReportedFinding) => `${finding.start.line}:${finding.start.column}`;
  const widest = Math.max(...report.findings.map((finding) => place(finding).length));
  const blocks = report.findings.map((finding) => {
    const head = `  ${paint.dim(place(finding).padStart(widest))}  ${severityWord(finding.severity, reader)}  ${finding.message}  ${paint.dim(finding.code)}\n`;
    return head + body(finding, ' '.repeat(widest + 4), reader);
  });
  return `${paint.underline(report.path)}\n${blocks.join('')}`;
}

function body(finding: ReportedFinding, indent: string, { words, paint, width }: Reader): string {
  const rows: string[] = [];
  const window = excerpt(finding, width - indent.length - 2);
  if (window !== undefined) {
    rows.push(`${paint.dim('│')} ${window.text}`);
    rows.push(`${paint.dim('│')} ${' '.repeat(window.before)}${paint.red('~'.repeat(window.under))}`);
  }
  if (finding.help !== undefined) rows.push(`${paint.dim('=')} ${finding.help}`);
  const [fix] = finding.fixes;
  if (fix !== undefined) {
    const how = words.text(fix.safety === 'safe' ? 'cli.stylish.fix' : 'cli.stylish.suggestion');
    rows.push(`${paint.green('+')} ${fix.title} ${paint.dim(how)}`);
  }
  for (const related of finding.related) {
    rows.push(`${paint.dim(`${related.start.line}:${related.start.column}`)} ${related.message}`);
  }
  return rows.map((row) => `${indent}${row}\n`).join('');
}

interface Excerpt {
  readonly text: string;
  /** Columns before the underline. */
  readonly before: number;
  readonly under: number;
}

/** The flagged words within their line, cut to what the terminal shows; nothing where there is nothing to underline. */
export function excerpt(finding: Pick<ReportedFinding, 'line' | 'start' | 'end'>, width: number): Excerpt | undefined {
  const { line, start: first, end: last } = finding;
  const from = first.column - 1;
  const to = Math.max(from + 1, last.line === first.line ? last.column - 1 : line.length);
  if (from >= line.length) return undefined;
  // A third of the room before the words, the rest for them and what follows. No character is narrower than none, so
  // twice the width is more than enough to cut from, however long the line is.
  const fits = line.length <= width * 2 && columns(visible(line)) <= width;
  let start = fits ? 0 : Math.max(0, from - Math.floor(width / 3));
  if (start > 0 && isLowSurrogate(line, start)) start--;
  const opening = start > 0 ? '…' : '';
  const rest = visible(line.slice(start, start + width * 2));
  const { text, cut } = fitting(rest, width - opening.length - 1);
  const before = columns(opening + rest.slice(0, from - start));
  const under = columns(text.slice(from - start, to - start));
  const more = cut || start + rest.length < line.length;
  return { text: opening + text + (more ? '…' : ''), before, under: Math.max(1, under) };
}

/** As many characters as fit into `width` columns. */
function fitting(text: string, width: number): { readonly text: string; readonly cut: boolean } {
  let used = 0;
  let end = 0;
  for (const character of text) {
    used += columns(character);
    if (used > width) return { text: text.slice(0, end), cut: true };
    end += character.length;
  }
  return { text, cut: false };
}

const isLowSurrogate = (text: string, index: number): boolean => /[\udc00-\udfff]/.test(text[index] ?? '');

/** Control characters would move the terminal's cursor, so each is shown as a blank or a mark of the same length. */
const visible = (line: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are to be replaced.
  line.replaceAll('\t', ' ').replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');

function footText(summary: Summary, { words, paint }: Reader): string {
  const { counts, files } = summary;
  const found = severities.filter((severity) => counts[severity] > 0);
  const parts = found.map((severity) => words.text(`cli.stylish.${severity}`, { count: counts[severity] }));
  const checked = words.text('cli.stylish.files', { files });
  const fixed = summary.fixed > 0 ? [words.text('cli.stylish.fixed', { count: summary.fixed })] : [];
  if (total(counts) === 0) {
    return `${[paint.green(`✓ ${checked}${words.text('cli.stylish.clean')}`), ...fixed].join(words.text('cli.stylish.comma'))}\n`;
  }
  const colour = counts.error > 0 ? paint.red : counts.warning > 0 ? paint.yellow : paint.blue;
  const sum = [checked, ...parts, ...fixed].join(words.text('cli.stylish.comma'));
  const fixable = counts.fixable > 0 ? `\n${words.text('cli.stylish.fixable', { count: counts.fixable })}` : '';
  return `\n${paint.bold(colour(sum))}${fixable}\n`;
}
