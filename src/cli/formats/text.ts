/**
 * Findings for people: each place as compilers tell it, so that terminals and editors make it a link, its line, and the way of the data.
 *
 *     src/routes.js:12:9 error sql-injection This SQL text is built from `req.query.name`, which the client chooses.
 *       12 │ db.query(`SELECT … WHERE name = '${name}'`);
 *          │          ^
 *         9:22 `req.query` comes from the request
 */
import type { Severity } from '../../catalog/rule.ts';
import { noteText, type Report } from '../report.ts';

const severities: readonly Severity[] = ['error', 'warning', 'information'];

/** The styles of a terminal. */
export type Style = 'red' | 'yellow' | 'blue' | 'dim' | 'bold';

/** Puts a text into a style, or leaves it as it is where there are no colours. */
export type Paint = (style: Style, text: string) => string;

const plain: Paint = (_, text) => text;
const colours: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', information: 'blue' };
/** In characters. What is longer is cut on both sides of the place. */
const widest = 120;

/** The report as text, with what was counted as its last line. */
export function formatText(report: Report, paint: Paint = plain): string {
  const findings = report.findings.map(({ rule, severity, message, file, range, trace }) => {
    const lines = report.linesOf(file);
    const { start, end } = lines.range(range);
    const place = (of: string, offset: number): string => {
      const { line, column } = report.linesOf(of).at(offset);
      return `${of === file ? '' : `${of}:`}${line}:${column}`;
    };
    const steps = trace.length > 1 ? trace.map((step) => paint('dim', printable(`    ${place(step.file, step.range.start)} ${step.message}`))) : [];
    return [
      `${paint('bold', printable(`${file}:${start.line}:${start.column}`))} ${paint(colours[severity], severity)} ${rule} ${printable(message)}`,
      ...frame(lines.line(start.line), start.line, start.column, end.line === start.line ? end.column : undefined, paint),
      ...steps,
    ].join('\n');
  });
  const notes = report.notes.filter(({ kind }) => kind !== 'skipped').map((note) => printable(`${note.file} ${noteText(note)}`));
  return `${[...findings, ...notes].map((block) => `${block}\n`).join('')}${findings.length + notes.length > 0 ? '\n' : ''}${summary(report)}\n`;
}

/** «3 findings (1 error, 2 warnings) in 120 files; 4 files skipped.» */
export function summary({ findings, files, notes, setAside }: Report): string {
  const counts = severities
    .map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => (severity === 'information' ? `${count} for information` : plural(count, severity)));
  const details = counts.length > 0 ? ` (${counts.join(', ')})` : '';
  const told = (kind: string): number => notes.filter((note) => note.kind === kind).length;
  const rest = (['skipped', 'incomplete', 'failed'] as const).filter((kind) => told(kind) > 0).map((kind) => `; ${plural(told(kind), 'file')} ${kind}`);
  return `${plural(findings.length, 'finding')}${details} in ${plural(files.length, 'file')}${setAside > 0 ? `; ${setAside} set aside` : ''}${rest.join('')}.`;
}

/** The line of a place, with marks under it. */
function frame(line: string, number: number, column: number, endColumn: number | undefined, paint: Paint): readonly string[] {
  const cut = Math.max(0, Math.min(column - 1 - widest / 4, line.length - widest));
  const shown = line.slice(cut, cut + widest);
  const indent = /^\s*/.exec(shown)?.[0].length ?? 0;
  const from = column - 1 - cut;
  const to = Math.min(endColumn === undefined ? shown.trimEnd().length : endColumn - 1 - cut, shown.length);
  const head = `  ${number} │ `;
  const marks = `${' '.repeat(Math.max(0, from - indent))}${'^'.repeat(Math.max(1, to - from))}`;
  return [`${paint('dim', head)}${printable(shown.slice(indent))}`, `${paint('dim', `${' '.repeat(head.length - 2)}│ `)}${marks}`];
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Names of files and lines of code may hold characters that a terminal takes for commands. */
function printable(line: string): string {
  return line.replaceAll('\t', ' ').replace(/[\x00-\x1f\x7f-\x9f]/g, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
