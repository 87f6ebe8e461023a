/**
 * What a fixture says of itself: marks in comments at the ends of its lines, compared with what was found, in both directions.
 *
 *     const { name } = req.query; // source: name; finding: missing-input-validation
 *     db.query('… ' + name);      // finding: sql-injection from name
 *     db.query(template(name));   // missing: sql-injection
 *     db.query('… LIMIT 1');      // spurious: sql-injection
 *
 * - `finding: <rule>` one or more findings of this rule start on this line. `from <label>`: the trace of one starts where the label is.
 * - `source: <label>` names this line for `from`.
 * - `missing: <rule>` a known gap: it should be found and is not yet. `spurious: <rule>` is found and should not be. Both fail when the gap closes.
 *
 * Several rules are separated by a comma, several marks by a semicolon. A line without a mark must stay silent. What
 * looks like a mark and is none is an error, because a mark that is not understood tests nothing.
 */
import type { Finding } from '../src/analysis/finding.ts';

export type MarkKind = 'finding' | 'missing' | 'spurious';

/** One claim about one line. */
export interface Mark {
  readonly kind: MarkKind;
  readonly rule: string;
  /** Counted from 1. */
  readonly line: number;
  /** The line where the data enters. */
  readonly from?: number;
}

/** A fixture whose marks were compared: nothing, or what is wrong, one sentence for each, in the order of the lines. */
export type Problems = readonly string[];

const markStart = /^(finding|missing|spurious|source)s?\b/i;
const ruleName = /^([a-z][a-z0-9]*(?:-[a-z0-9]+)*)(?: from ([a-z][A-Za-z0-9]*))?$/;
const labelName = /^[a-z][A-Za-z0-9]*$/;

/** What begins a comment to the end of a line, by the ending of the file: `//` where nothing else is said. */
const commentSigns: Readonly<Record<string, string>> = { py: '#' };

/** What begins a comment to the end of a line in a file of this name. */
export function commentSign(path: string): string {
  return commentSigns[path.slice(path.lastIndexOf('.') + 1)] ?? '//';
}

/**
 * Reads the marks of a text. Throws for the first one that is malformed, names a rule that is not in `rules`, or a label that
 * no `source` has (or a `source` that nobody names).
 */
export function parseExpectations(text: string, rules: readonly string[], comment = '//'): Mark[] {
  const marks: (Mark & { label?: string })[] = [];
  const labels = new Map<string, number>();
  for (const [index, content] of text.split('\n').entries()) {
    const line = index + 1;
    const fail = (reason: string): never => { throw new Error(`line ${line}: ${reason}: ${content.trim()}`); };
    const start = findMarks(content, comment);
    if (start === undefined) continue;
    if (content.slice(0, start).trim() === '') fail('a mark stands behind the code that it is about');
    for (const part of content.slice(start + comment.length).trim().split(/\s*;\s*/)) {
      const [, kind, rest] = /^(finding|missing|spurious|source): (.+)$/.exec(part) ?? [];
      if (kind === undefined || rest === undefined) { fail('not a mark'); continue; }
      if (kind === 'source') {
        if (!labelName.test(rest)) fail('not a label');
        if (labels.has(rest)) fail('a second source of this name');
        labels.set(rest, line);
        continue;
      }
      for (const item of rest.split(/\s*,\s*/)) {
        const [, rule, label] = ruleName.exec(item) ?? [];
        if (rule === undefined) { fail('not a rule'); continue; }
        if (!rules.includes(rule)) fail(`no rule is called «${rule}»`);
        if (label !== undefined && kind !== 'finding') fail('only a finding has a source');
        if (marks.some((mark) => mark.line === line && mark.rule === rule && mark.label === label)) fail('said twice');
        marks.push({ kind: kind as MarkKind, rule, line, ...(label === undefined ? {} : { label }) });
      }
    }
  }
  for (const label of labels.keys()) {
    if (!marks.some((mark) => mark.label === label)) throw new Error(`line ${labels.get(label)}: no finding is from «${label}»`);
  }
  return marks.map(({ label, ...mark }) => {
    if (label === undefined) return mark;
    const from = labels.get(label);
    if (from === undefined) throw new Error(`line ${mark.line}: no line is the source «${label}»`);
    return { ...mark, from };
  });
}

/** Where the line's marks start: at the first comment sign that something like a mark follows. */
function findMarks(line: string, comment: string): number | undefined {
  for (let at = line.indexOf(comment); at >= 0; at = line.indexOf(comment, at + 1)) {
    if (markStart.test(line.slice(at + comment.length).trimStart())) return at;
  }
  return undefined;
}

/** Compares the findings of the file `path` with its marks. */
export function compareFindings(path: string, text: string, findings: readonly Finding[], marks: readonly Mark[]): Problems {
  const lineAt = lineCounter(text);
  const found = findings.map((finding) => ({ finding, line: lineAt(finding.range.start) }));
  const problems: { line: number; sentence: string }[] = [];
  const report = (line: number, sentence: string): void => { problems.push({ line, sentence }); };

  for (const { kind, rule, line, from } of marks) {
    const here = found.filter((one) => one.line === line && one.finding.rule === rule);
    if (kind === 'missing') {
      if (here.length > 0) report(line, `${rule} is found now: mark it «finding»`);
    } else if (here.length === 0) {
      report(line, kind === 'finding' ? `${rule} is not found` : `${rule} is not found any more: remove the mark «spurious»`);
    } else if (from !== undefined) {
      const starts = here.map(({ finding: { trace: [first] } }) => (first?.file === path ? lineAt(first.range.start) : undefined));
      if (!starts.includes(from)) {
        report(line, `${rule} comes from ${starts.map((start) => (start === undefined ? 'nowhere in this file' : `line ${start}`)).join(', ')}, not from line ${from}`);
      }
    }
  }
  for (const { finding, line } of found) {
    if (!marks.some((mark) => mark.line === line && mark.rule === finding.rule)) {
      report(line, `${finding.rule} is not expected: ${finding.message}`);
    }
  }
  const lines = text.split('\n');
  return problems
    .sort((a, b) => a.line - b.line)
    .map(({ line, sentence }) => `${path}:${line} ${sentence}\n    ${(lines[line - 1] ?? '').trim()}`);
}

/** Tells the line, counted from 1, of an offset. */
function lineCounter(text: string): (offset: number) => number {
  return (offset) => text.slice(0, offset).split('\n').length;
}
