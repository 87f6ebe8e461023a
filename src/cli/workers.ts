/**
 * Analyses the files of a folder in several threads at once. Each takes a few files at a time, neighbours, since those import the same
 * others; who is done takes the next. A thread that dies (of memory, most likely) costs the files that it had, and another takes its place.
 */
import type { MessagePort, Worker } from 'node:worker_threads';
import type { Model } from '../catalog/model.ts';
import { FolderAnalysis, type Knowledge, type Outcome } from './outcomes.ts';

/** What a thread is to do: analyse files of a folder, with what the project says of its own packages. */
export interface WorkerTask {
  readonly folder: string;
  readonly models: readonly Model[];
}

/** Starts a thread that calls `serveFolder`. */
export type StartWorker = (task: WorkerTask) => Worker;

/** Files that a thread takes at a time, at most: so that none is left alone with a heap of work at the end. */
const largestShare = 24;

/** The threads' side: answers each list of files with what came of them. */
export function serveFolder(port: MessagePort, { folder, models }: WorkerTask, { catalog, languages }: Knowledge): void {
  const analysis = new FolderAnalysis(folder, { catalog: { ...catalog, models: [...catalog.models, ...models] }, languages });
  port.on('message', (files: readonly string[]) => {
    // What cannot be answered ends the thread, and is told with its death.
    void analyseAll(files, analysis).then((outcomes) => { port.postMessage(outcomes); });
  });
}

async function analyseAll(files: readonly string[], analysis: FolderAnalysis): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const file of files) outcomes.push(await analysis.of(file));
  return outcomes;
}

/** Analyses all files in `count` threads. `onOutcome` is called for each file once, in no order. */
export async function analyseInWorkers(
  task: WorkerTask, files: readonly string[], count: number, start: StartWorker, onOutcome: (outcome: Outcome) => void,
): Promise<void> {
  const share = Math.max(1, Math.min(largestShare, Math.ceil(files.length / (count * 4))));
  const shares = Array.from({ length: Math.ceil(files.length / share) }, (_, index) => files.slice(index * share, (index + 1) * share));
  const work = async (): Promise<void> => {
    while (shares.length > 0) await lifeOf(start(task), shares, onOutcome);
  };
  await Promise.all(Array.from({ length: Math.min(count, shares.length) }, work));
}

/** Keeps one thread busy until nothing is left, or it dies. */
function lifeOf(worker: Worker, shares: (readonly string[])[], onOutcome: (outcome: Outcome) => void): Promise<void> {
  return new Promise((resolve) => {
    let taken: readonly string[] = [];
    const next = (): void => {
      taken = shares.shift() ?? [];
      if (taken.length > 0) worker.postMessage(taken);
      else void worker.terminate();
    };
    let death = '';
    worker.on('message', (outcomes: readonly Outcome[]) => {
      for (const outcome of outcomes) onOutcome(outcome);
      next();
    });
    worker.on('error', (error: unknown) => { death = error instanceof Error ? error.message : String(error); });
    worker.on('exit', () => {
      for (const file of taken) onOutcome({ file, note: { kind: 'failed', file, reason: `the thread that analysed it ended: ${death || 'no reason is known'}` } });
      resolve();
    });
    next();
  });
}
