/** SARIF 2.1.0 (OASIS), which code scanning and editors read. */
import type { Severity } from '../../core/rules/rule.ts';
import type { Position } from '../../core/text/lines.ts';
import type { FileReport, ReportedFinding, ReportedFix } from '../check/report.ts';
import type { Format } from './format.ts';

const level: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

export const sarif = (): Format => ({
  head: `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","results":[\n`,
  between: ',\n',
  file: (report) => report.findings.map((finding) => JSON.stringify(result(finding, report))).join(',\n'),
  foot: ({ codes }) => {
    const rules = [...codes].sort().map((id) => ({ id, name: id }));
    const driver = { name: 'cutline', semanticVersion: process.env.CUTLINE_VERSION, rules };
    return `\n],"tool":{"driver":${JSON.stringify(driver)}}}]}\n`;
  },
});

function result(finding: ReportedFinding, report: FileReport): object {
  const uri = encodeURI(report.path).replaceAll('#', '%23').replaceAll('?', '%3F');
  const at = (start: Position, end: Position) => ({
    physicalLocation: { artifactLocation: { uri }, region: region(start, end) },
  });
  return {
    ruleId: finding.code,
    level: level[finding.severity],
    message: { text: finding.help === undefined ? finding.message : `${finding.message}. ${finding.help}.` },
    locations: [at(finding.start, finding.end)],
    ...(finding.related.length === 0
      ? {}
      : {
          relatedLocations: finding.related.map((each, id) => ({
            id,
            message: { text: each.message },
            ...at(each.start, each.end),
          })),
        }),
    ...(finding.fixes.length === 0 ? {} : { fixes: finding.fixes.map((each) => fix(each, uri)) }),
  };
}

const fix = ({ title, edits }: ReportedFix, uri: string): object => ({
  description: { text: title },
  artifactChanges: [
    {
      artifactLocation: { uri },
      replacements: edits.map(({ start, end, text }) => ({
        deletedRegion: region(start, end),
        insertedContent: { text },
      })),
    },
  ],
});

const region = (start: Position, end: Position): object => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
});
