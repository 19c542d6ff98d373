/** JUnit XML, which every build server shows: a file is a suite, a finding is a test that failed. */
import { count, type FileReport, type ReportedFinding } from '../check/report.ts';
import type { Format } from './format.ts';

export const junit: Format = {
  head: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="cutline">\n',
  between: '',
  file: suite,
  foot: () => '</testsuites>\n',
};

function suite(report: FileReport): string {
  const { error, warning } = count(report.findings);
  const cases = report.findings.length === 0 ? ['    <testcase name="no findings"/>\n'] : report.findings.map(testcase);
  const numbers = `tests="${cases.length}" failures="${error + warning}" errors="0"`;
  return `  <testsuite name="${xml(report.path)}" ${numbers}>\n${cases.join('')}  </testsuite>\n`;
}

/** Information and hints pass, and say what they have to say. */
function testcase(finding: ReportedFinding): string {
  const { line, column } = finding.start;
  const text = `${line}:${column} ${finding.message}${finding.help === undefined ? '' : `\n${finding.help}`}`;
  const name = `${finding.code} at ${line}:${column}`;
  const body =
    finding.severity === 'error' || finding.severity === 'warning'
      ? `<failure type="${finding.severity}" message="${xml(finding.message)}">${xml(text)}</failure>`
      : `<system-out>${xml(text)}</system-out>`;
  return `    <testcase name="${xml(name)}">${body}</testcase>\n`;
}

/** XML 1.0 has no way to write most control characters, nor half of a surrogate pair. */
const xml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are to be replaced.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
