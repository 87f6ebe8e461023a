/**
 * Findings as commands of GitHub Actions, which shows them at their lines.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
import type { Severity } from '../../catalog/rule.ts';
import { noteText, type Note, type Report } from '../report.ts';
import { summary } from './text.ts';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'notice' };
const noteCommands: Readonly<Record<Note['kind'], string>> = { skipped: 'debug', incomplete: 'warning', failed: 'error' };

/** The report as lines of the log, the sum last. */
export function formatGithub(report: Report): string {
  const findings = report.findings.map(({ rule, severity, message, file, range, trace }) => {
    const { start, end } = report.linesOf(file).range(range);
    const steps = trace.length > 1 ? trace.map((step) => `\n${step.file}:${report.linesOf(step.file).at(step.range.start).line} ${step.message}`).join('') : '';
    const place = `file=${property(file)},line=${start.line},endLine=${end.line},col=${start.column},endColumn=${end.column},title=${property(rule)}`;
    return `::${commands[severity]} ${place}::${data(message + steps)}`;
  });
  const notes = report.notes.map((note) => `::${noteCommands[note.kind]} ${note.kind === 'skipped' ? '' : `file=${property(note.file)}`}::${data(`${note.file}: ${noteText(note)}`)}`);
  return `${[...findings, ...notes, data(summary(report))].join('\n')}\n`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
