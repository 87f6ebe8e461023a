/** Scans folders: finds their files, analyses each, collects what is found, and leaves out what is set aside. */
import { readFileSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import picomatch from 'picomatch';
import type { Analyzer } from '../analysis/analyze.ts';
import type { Finding } from '../analysis/finding.ts';
import { Workspace } from '../analysis/workspace.ts';
import type { Language } from '../catalog/model.ts';
import { baselineEntry } from '../policy/baseline.ts';
import { fingerprints } from '../policy/fingerprint.ts';
import { loadPolicy, type FolderPolicy } from '../policy/load.ts';
import { ignoreCommentId } from '../policy/policy.ts';
import type { ScanRequest } from './arguments.ts';
import { changedFiles } from './changes.ts';
import { decode, FolderTexts } from './folder-texts.ts';
import { FolderAnalysis, type Knowledge, type Outcome } from './outcomes.ts';
import { Lines } from './positions.ts';
import type { Note, Report } from './report.ts';
import { filesOfShard, leadingTo } from './shards.ts';
import { findTargets, type Targets } from './targets.ts';
import { analyseInWorkers, type StartWorker, type WorkerTask } from './workers.ts';

/** What a scan is told. */
export interface ScanOptions extends Knowledge {
  /** Called after each file. */
  readonly onProgress?: (done: number, all: number, file: string) => void;
  /** How more threads are had; without it, there is the own one only. */
  readonly startWorker?: StartWorker;
  /** `2026-11-29`. */
  readonly today: string;
}

/** What a scan is asked for. */
export type Wanted = Pick<ScanRequest, 'targets' | 'jobs' | 'baseline' | 'rules' | 'changedSince' | 'shard'> & Partial<Pick<ScanRequest, 'updatesBaseline'>>;

/** A report, and the baseline: where it is, and what it would be if it were written now, by the paths of files. */
export interface Scan extends Report {
  readonly baselinePath: string;
  readonly baseline: ReadonlyMap<string, readonly string[]>;
}

/** Scans folders and files. Fails where one is not there, or the configuration is not understood; what one file does costs that file only. */
export async function scan(wanted: Wanted, options: ScanOptions): Promise<Scan> {
  const started = new Date();
  const targets = findTargets(wanted.targets, options.languages.flatMap(({ extensions }) => extensions));
  const { folder } = targets;
  const fromConfigured = relative(targets.configured, folder).split(sep).join('/');
  const prefix = fromConfigured === '' ? '' : `${fromConfigured}/`;
  const { policy, models, baselinePath } = policyOf(targets, wanted, options);
  const catalog = { ...options.catalog, models: [...options.catalog.models, ...models] };

  const inScope = targets.files.filter((file) => policy.isWanted(prefix + file));
  const unknownRules = wanted.rules.filter((pattern) => !catalog.rules.some(({ id }) => picomatch.isMatch(id, pattern)));
  if (unknownRules.length > 0) throw new Error(`There is no rule «${unknownRules.join('», «')}»: \`backend-guide rules\` lists them.`);
  const changed = wanted.changedSince === undefined ? undefined : changedFiles(folder, wanted.changedSince);
  const shared = wanted.shard ? filesOfShard(inScope, wanted.shard) : inScope;
  const told = changed ? shared.filter((file) => changed.has(file)) : shared;

  const analysis = new FolderAnalysis(folder, { ...options, catalog });
  const analysed = told.length < inScope.length ? await leading(told, inScope, analysis) : inScope;
  const outcomes = await analyse({ folder, models }, analysed, wanted.jobs ?? 1, analysis, options);

  const texts = new FolderTexts(folder);
  const toTell = new Set(told);
  const whole = analysed.flatMap((file) => outcomes.get(file) ?? []);
  const notes = [...[...targets.unreadable].map(([file, reason]): Note => ({ kind: 'failed', file, reason })), ...whole.filter(({ file }) => toTell.has(file)).flatMap(notesOf)];
  const workspace = new Workspace(alreadyDone(outcomes), (file) => texts.read(file));
  for (const one of whole) if ('analysis' in one && one.analysis.skipped === undefined) workspace.analyze(one.file);

  const files = told.filter((file) => workspace.analysisOf(file));
  let setAside = 0;
  const prints = new Map<Finding, string>();
  const languageOf = (file: string): Language | undefined => options.languages.find(({ extensions }) => extensions.some((extension) => file.toLowerCase().endsWith(extension)))?.id;
  const findings = files.flatMap((file) => {
    const language = languageOf(file);
    const text = texts.read(file) ?? '';
    const judged = policy.judge({ path: prefix + file, text, ...(language && { language }) }, workspace.findingsIn(file));
    setAside += judged.setAside.filter(({ reason }) => reason === 'ignored' || reason === 'baseline').length;
    const own = judged.told.filter(({ rule }) => wanted.rules.length === 0 || wanted.rules.some((pattern) => picomatch.isMatch(rule, pattern)));
    const fingerprint = fingerprints(text);
    return own.map((finding) => {
      const placed = finding.file === file ? finding : { ...finding, file };
      prints.set(placed, fingerprint(placed));
      return placed;
    });
  });
  const lines = new Map<string, Lines>();
  const baseline = new Map<string, string[]>();
  for (const finding of findings) {
    if (finding.rule === ignoreCommentId) continue;
    const path = prefix + finding.file;
    baseline.set(path, [...baseline.get(path) ?? [], baselineEntry(finding.rule, prints.get(finding) ?? '')]);
  }
  return {
    folder, files, notes, findings, setAside, baseline, baselinePath: join(targets.configured, baselinePath),
    started, ended: new Date(),
    fingerprintOf: (finding) => prints.get(finding) ?? '',
    linesOf(file) {
      const known = lines.get(file) ?? new Lines(texts.read(file) ?? '');
      lines.set(file, known);
      return known;
    },
  };
}

/** What the configured folder says. Fails with all that is not understood there. */
function policyOf({ configured }: Targets, { baseline, updatesBaseline }: Wanted, { catalog, today }: ScanOptions): FolderPolicy {
  const read = (path: string): string | undefined => {
    try {
      return decode(readFileSync(isAbsolute(path) ? path : join(configured, path)));
    } catch {
      return undefined;
    }
  };
  // A path in the arguments is told from where we are.
  const chosen = typeof baseline === 'string' ? relative(configured, resolve(baseline)).split(sep).join('/') : baseline;
  const found = loadPolicy({ catalog, read, today, ...(chosen !== undefined && { baseline: chosen }), ...(updatesBaseline && { countsBaseline: false }) });
  if (found.problems.length > 0) {
    throw new Error(found.problems.map(({ file, range, message }) => {
      const { line, column } = new Lines(read(file) ?? '').at(range.start);
      return `${file}:${line}:${column} ${message}`;
    }).join('\n'));
  }
  return found;
}

async function leading(told: readonly string[], files: readonly string[], analysis: FolderAnalysis): Promise<readonly string[]> {
  const imports = new Map<string, readonly string[]>();
  for (const file of files) imports.set(file, await analysis.imports(file));
  return leadingTo(told, files, (file) => imports.get(file) ?? []);
}

/** What came of each file, here or in other threads. */
async function analyse(task: WorkerTask, files: readonly string[], jobs: number, analysis: FolderAnalysis, options: ScanOptions): Promise<ReadonlyMap<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  const keep = (outcome: Outcome): void => {
    outcomes.set(outcome.file, outcome);
    options.onProgress?.(outcomes.size, files.length, outcome.file);
  };
  if (options.startWorker && jobs > 1) {
    await analyseInWorkers(task, files, jobs, options.startWorker, keep);
    return outcomes;
  }
  for (const file of files) {
    keep(await analysis.of(file));
    // A Ctrl+C is heard.
    await nextTurn();
  }
  return outcomes;
}

/** What was analysed wherever, for the workspace, which joins it. */
function alreadyDone(outcomes: ReadonlyMap<string, Outcome>): Analyzer {
  return {
    analyze({ path }) {
      const outcome = outcomes.get(path);
      return outcome && 'analysis' in outcome ? outcome.analysis : { findings: [], calls: [] };
    },
    prepare: () => Promise.resolve(),
    imports: () => [],
    changed: () => new Set(),
  };
}

function notesOf(outcome: Outcome): readonly Note[] {
  if ('note' in outcome) return [outcome.note];
  const { file, analysis: { skipped, isIncomplete } } = outcome;
  return [
    ...(skipped === undefined ? [] : [{ kind: 'skipped', file, reason: skipped } as const]),
    ...(isIncomplete ? [{ kind: 'incomplete', file, reason: 'it costs too much' } as const] : []),
  ];
}
