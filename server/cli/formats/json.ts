/** For other programs: `schemas/check-output.schema.json` describes it, and a new field is no new version. */
import type { FileReport, ReportedFinding } from '../check/report.ts';
import type { Format } from './format.ts';

export const version = 1;

export const json: Format = {
  head: `{"version":${version},"files":[\n`,
  between: ',\n',
  file: (report: FileReport) => JSON.stringify({ path: report.path, findings: report.findings.map(withoutLine) }),
  foot: ({ files, counts }) => {
    const { error, warning, information, hint } = counts;
    return `\n],"summary":${JSON.stringify({ files, error, warning, information, hint })}}\n`;
  },
};

/** In a fixed order of fields; the text of the line is in the file. */
const withoutLine = ({ code, severity, message, help, start, end, fixes, related }: ReportedFinding) => ({
  code,
  severity,
  message,
  help,
  start,
  end,
  fixes,
  related,
});
