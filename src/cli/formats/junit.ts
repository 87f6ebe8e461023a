/**
 * Findings as JUnit's XML, which CI services show as failed tests: a suite for each file, a failed case for each finding. A file without findings is
 * a case that passed.
 */
import { noteText, type Report } from '../report.ts';

/** The report as XML. */
export function formatJunit(report: Report): string {
  const failed = report.notes.filter(({ kind }) => kind === 'failed');
  const suites = [...new Set([...report.files, ...failed.map(({ file }) => file)])].sort().map((file) => {
    const findings = report.findings.filter((finding) => finding.file === file);
    const cases = findings.map(({ rule, severity, message, range, trace }) => {
      const { line, column } = report.linesOf(file).at(range.start);
      const steps = trace.map((step) => `${step.file}:${report.linesOf(step.file).at(step.range.start).line} ${step.message}`);
      return `    <testcase classname="${xml(file)}" name="${xml(`${rule} ${line}:${column}`)}">\n      <failure type="${xml(rule)}" message="${xml(`${severity}: ${message}`)}">${xml([`${file}:${line}:${column}`, ...steps].join('\n'))}</failure>\n    </testcase>`;
    });
    const errors = failed.filter((note) => note.file === file).map((note) => `    <testcase classname="${xml(file)}" name="analysis">\n      <error message="${xml(noteText(note))}"/>\n    </testcase>`);
    const all = [...cases, ...errors];
    const passed = all.length === 0 ? [`    <testcase classname="${xml(file)}" name="no findings"/>`] : [];
    return `  <testsuite name="${xml(file)}" tests="${all.length + passed.length}" failures="${cases.length}" errors="${errors.length}">\n${[...all, ...passed].join('\n')}\n  </testsuite>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="Backend Guide">\n${suites.map((suite) => `${suite}\n`).join('')}</testsuites>\n`;
}

/** What may stand in XML 1.0, its special characters written out. */
function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
