/** Annotations of a GitHub workflow: one line per finding, shown beside the changed lines of a pull request. */
import type { Severity } from '../../core/rules/rule.ts';
import type { FileReport, ReportedFinding } from '../check/report.ts';
import type { Format } from './format.ts';

const command: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

export const github: Format = {
  head: '',
  between: '',
  file: (report) => report.findings.map((finding) => annotation(finding, report)).join(''),
  foot: () => '',
};

function annotation(finding: ReportedFinding, report: FileReport): string {
  const { start, end } = finding;
  const place = {
    file: report.path,
    line: start.line,
    endLine: end.line,
    // GitHub ignores columns of a stretch that runs over several lines.
    ...(start.line === end.line ? { col: start.column, endColumn: end.column } : {}),
    title: finding.code,
  };
  const properties = Object.entries(place).map(([name, value]) => `${name}=${property(String(value))}`);
  const text = finding.help === undefined ? finding.message : `${finding.message}\n${finding.help}`;
  return `::${command[finding.severity]} ${properties.join(',')}::${data(text)}\n`;
}

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
