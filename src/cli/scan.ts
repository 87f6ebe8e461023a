/** Scans a folder: finds its files, analyses each, collects what is found. */
import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Analyzer } from '../analysis/analyze.ts';
import { Workspace } from '../analysis/workspace.ts';
import { findFiles } from '../disk/find-files.ts';
import { FolderTexts } from './folder-texts.ts';
import { FolderAnalysis, type Knowledge, type Outcome } from './outcomes.ts';
import { Lines } from './positions.ts';
import type { Note, Report } from './report.ts';
import { analyseInWorkers, type StartWorker } from './workers.ts';

/** What a scan is told. */
export interface ScanOptions extends Knowledge {
  /** Called after each file. */
  readonly onProgress?: (done: number, all: number, file: string) => void;
  /** How more threads are had; without it, there is the own one only. */
  readonly startWorker?: StartWorker;
  /** How many threads; missing: the own one. */
  readonly workers?: number;
}

/** Scans a folder, or a single file. Fails where there is none; what one file does costs that file only. */
export async function scan(target: string, options: ScanOptions): Promise<Report> {
  const started = new Date();
  const path = realpathSync.native(resolve(target));
  const isFolder = statSync(path).isDirectory();
  const folder = isFolder ? path : dirname(path);
  const found = isFolder ? findFiles(folder, options.languages.flatMap(({ extensions }) => extensions)) : { files: [basename(path)], unreadable: new Map<string, string>() };

  const outcomes = await analyse(folder, found.files, options);
  const texts = new FolderTexts(folder);
  const analysed = found.files.flatMap((file) => outcomes.get(file) ?? []);
  const notes = [...[...found.unreadable].map(([file, reason]): Note => ({ kind: 'failed', file, reason })), ...analysed.flatMap(notesOf)];
  const files = analysed.flatMap((one) => ('analysis' in one && one.analysis.skipped === undefined ? one.file : []));
  const workspace = new Workspace(alreadyDone(outcomes), (file) => texts.read(file));
  for (const file of files) workspace.analyze(file);
  const lines = new Map<string, Lines>();
  return {
    folder, files, notes,
    findings: files.flatMap((file) => workspace.findingsIn(file)),
    started, ended: new Date(),
    linesOf(file) {
      const known = lines.get(file) ?? new Lines(texts.read(file) ?? '');
      lines.set(file, known);
      return known;
    },
  };
}

/** What came of each file, here or in other threads. */
async function analyse(folder: string, files: readonly string[], options: ScanOptions): Promise<ReadonlyMap<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  const keep = (outcome: Outcome): void => {
    outcomes.set(outcome.file, outcome);
    options.onProgress?.(outcomes.size, files.length, outcome.file);
  };
  const count = options.workers ?? 1;
  if (options.startWorker && count > 1) {
    await analyseInWorkers(folder, files, count, options.startWorker, keep);
    return outcomes;
  }
  const analysis = new FolderAnalysis(folder, options);
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
