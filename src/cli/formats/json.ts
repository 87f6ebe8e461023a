/** Findings for scripts: one object, lines and columns from 1, columns in UTF-16 code units, paths from the folder. */
import type { Edit, TraceStep } from '../../analysis/finding.ts';
import type { Range } from '../../analysis/ir.ts';
import { confidenceOf } from '../../policy/confidence.ts';
import type { Report } from '../report.ts';

/** The report as JSON. `version` is the tool's. */
export function formatJson(report: Report, version: string): string {
  const range = (file: string, of: Range): unknown => report.linesOf(file).range(of);
  const step = ({ file, range: of, message }: TraceStep): unknown => ({ file, range: range(file, of), message });
  return `${JSON.stringify({
    tool: { name: 'backend-guide', version },
    folder: report.folder,
    files: report.files.length,
    findings: report.findings.map((finding) => {
      const { rule, severity, message, file, range: of, trace, fixes } = finding;
      return {
        rule, severity, confidence: confidenceOf(finding), message, file, range: range(file, of), fingerprint: report.fingerprintOf(finding), trace: trace.map(step),
        fixes: fixes.map(({ id, title, assumes, edits }) => ({
          id, title, ...(assumes !== undefined && { assumes }), edits: edits.map((edit: Edit) => ({ range: range(file, edit.range), text: edit.text })),
        })),
      };
    }),
    notes: report.notes,
  }, null, 2)}\n`;
}
