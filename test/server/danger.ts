/**
 * A toy analysis for the tests of the server: every `danger(x)` is a finding whose data comes from the first `source`
 * in the text, and whose fixes write `safe(x)` or `checked(x)`. Text that holds `BREAK` breaks it.
 */
import type { Analyzer, SourceFile } from '../../src/analysis/analyze.ts';
import type { Finding } from '../../src/analysis/finding.ts';
import type { ProjectHost } from '../../src/analysis/project.ts';
import { skipReason } from '../../src/analysis/skip.ts';
import type { Catalog, Rule } from '../../src/catalog/rule.ts';

const rule: Rule = {
  id: 'danger', title: 'A dangerous call', severity: 'error', cwe: [], owasp: '', advice: [], message: 'Dangerous.',
  detects: [{ flow: { from: ['request'], to: ['sql'] } }],
};

export const testCatalog: Catalog = { models: [], rules: [rule] };

/** `onAnalyze` sees each file before it is analysed. */
export function dangerAnalyzer(onAnalyze: (file: SourceFile) => void = () => undefined): Analyzer {
  return {
    prepare: () => Promise.resolve(),
    imports: () => [],
    changed: () => new Set(),
    analyze(file) {
      onAnalyze(file);
      const skipped = skipReason(file.text);
      if (skipped !== undefined) return { findings: [], calls: [], skipped };
      if (file.text.includes('BREAK')) throw new Error('broken on purpose');
      return { findings: [...file.text.matchAll(/danger\((.*?)\)/g)].map((match) => toFinding(match, file)), calls: [] };
    },
  };
}

/**
 * The same in a project: `use db.js` says that what is dangerous depends on a file beside it. Only if that file holds a
 * `source` are there findings, and their traces begin there.
 */
export function projectAnalyzer(host: ProjectHost, onAnalyze: (file: SourceFile) => void = () => undefined): Analyzer {
  const analyzer = dangerAnalyzer(onAnalyze);
  const users = new Map<string, Set<string>>();
  return {
    prepare: () => Promise.resolve(),
    imports: () => [],
    changed: (path) => new Set([...users].flatMap(([used, by]) => (used === path || used.startsWith(`${path}/`) ? [...by] : []))),
    analyze(file) {
      const analysis = analyzer.analyze(file);
      const [, name] = /use (\S+)/.exec(file.text) ?? [];
      if (name === undefined) return analysis;
      const used = `${file.path.slice(0, file.path.lastIndexOf('/'))}/${name}`;
      users.set(used, (users.get(used) ?? new Set()).add(file.path));
      const source = host.read(used)?.indexOf('source') ?? -1;
      const step = { file: used, range: { start: source, end: source + 'source'.length }, message: 'It comes from there.' };
      const findings = source === -1 ? [] : analysis.findings.map((finding) => ({ ...finding, trace: [step, ...finding.trace] }));
      return { findings, calls: [] };
    },
  };
}

function toFinding({ index, 0: call, 1: argument = '' }: RegExpMatchArray & { index: number }, { path, text }: SourceFile): Finding {
  const range = { start: index, end: index + call.length };
  const source = text.indexOf('source');
  const trace = source === -1 ? [] : [
    { file: path, range: { start: source, end: source + 'source'.length }, message: 'It comes from here.' },
    { file: path, range, message: 'It arrives here.' },
  ];
  return {
    rule: rule.id,
    severity: text.startsWith('// warn') ? 'warning' : 'error',
    message: `The call depends on ${argument}.`,
    file: path,
    range,
    trace,
    fixes: [
      { id: 'safe', title: 'Make it safe', edits: [{ range: { start: index, end: index + 'danger'.length }, text: 'safe' }] },
      { id: 'checked', title: 'Check it', edits: [{ range, text: `checked(${argument})` }] },
    ],
  };
}
