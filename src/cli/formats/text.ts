/**
 * Findings for people, one to a line, as compilers tell them, so that terminals and editors make the place a link:
 *
 *     src/routes.js:12:9 error sql-injection This SQL text is built from `req.query.name`, which the client chooses.
 *         9:22 `req.query` comes from the request
 */
import type { Severity } from '../../catalog/rule.ts';
import { noteText, type Report } from '../report.ts';

const severities: readonly Severity[] = ['error', 'warning', 'information'];

/** The report as text, with what was counted as its last line. */
export function formatText(report: Report): string {
  const lines = report.findings.flatMap(({ rule, severity, message, file, range, trace }) => {
    const place = (of: string, start: number): string => {
      const { line, column } = report.linesOf(of).at(start);
      return `${of === file ? '' : `${of}:`}${line}:${column}`;
    };
    const { line, column } = report.linesOf(file).at(range.start);
    const steps = trace.length > 1 ? trace.map((step) => `    ${place(step.file, step.range.start)} ${step.message}`) : [];
    return [`${file}:${line}:${column} ${severity} ${rule} ${message}`, ...steps];
  });
  const notes = report.notes.filter(({ kind }) => kind !== 'skipped').map((note) => `${note.file} ${noteText(note)}`);
  return `${[...lines, ...notes, ...(lines.length + notes.length > 0 ? [''] : []), summary(report)].map(printable).join('\n')}\n`;
}

/** «3 findings (1 error, 2 warnings) in 120 files; 4 files skipped.» */
export function summary({ findings, files, notes }: Report): string {
  const counts = severities
    .map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => (severity === 'information' ? `${count} for information` : plural(count, severity)));
  const details = counts.length > 0 ? ` (${counts.join(', ')})` : '';
  const told = (kind: string): number => notes.filter((note) => note.kind === kind).length;
  const rest = (['skipped', 'incomplete', 'failed'] as const).filter((kind) => told(kind) > 0).map((kind) => `; ${plural(told(kind), 'file')} ${kind}`);
  return `${plural(findings.length, 'finding')}${details} in ${plural(files.length, 'file')}${rest.join('')}.`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Names of files may hold characters that a terminal takes for commands. */
function printable(line: string): string {
  return line.replace(/[\x00-\x1f\x7f-\x9f]/g, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
