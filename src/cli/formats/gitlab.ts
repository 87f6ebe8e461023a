/**
 * Findings as a report of GitLab's Code Quality.
 * https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
import type { Severity } from '../../catalog/rule.ts';
import type { Report } from '../report.ts';

const severities: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'major', information: 'info' };

/** The report as JSON: a list. */
export function formatGitlab(report: Report): string {
  return `${JSON.stringify(report.findings.map((finding) => ({
    description: finding.message,
    check_name: finding.rule,
    // Of one report, each has its own.
    fingerprint: `${finding.file} ${finding.rule} ${report.fingerprintOf(finding)}`,
    severity: severities[finding.severity],
    location: { path: finding.file, positions: toPositions(report, finding.file, finding.range) },
  })), null, 2)}\n`;
}

function toPositions(report: Report, file: string, range: { readonly start: number; readonly end: number }): unknown {
  const { start, end } = report.linesOf(file).range(range);
  return { begin: start, end };
}
