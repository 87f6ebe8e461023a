/**
 * A thread that analyses files of the workspace's folders ahead of the server, which takes over what holds for the texts that it knows.
 *
 * The thread reads each file once, so that what it says of a text is about that text; it lives as long as one scan.
 */
import { availableParallelism } from 'node:os';
import { Worker, type MessagePort } from 'node:worker_threads';
import type { Analyzer } from '../analysis/analyze.ts';
import type { ProjectHost } from '../analysis/project.ts';
import type { Listing } from '../analysis/resolution/looking.ts';
import type { KeptAnalysis } from '../analysis/workspace.ts';
import type { Model } from '../catalog/model.ts';
import { Marks, packed } from './kept-analyses.ts';
import type { OwnDisk } from './parts.ts';
import { originOf, pathOfUri, uriOf } from './source-file.ts';
import type { PackedOrigin, ScanThread, ScanThreads, ThreadTask } from './workspace-scan.ts';

/** Most threads: each holds what it has read. */
const most = 4;

/** Threads that run the program `file`, which calls `serveScan` there. None where the server has a processor for itself only. */
export function scanThreads(file: string): ScanThreads | undefined {
  const count = Math.min(most, availableParallelism() - 1);
  return count < 1 ? undefined : { count, start: (task) => startThread(new Worker(file, { workerData: task })) };
}

function startThread(worker: Worker): ScanThread {
  let fail: (error: Error) => void = () => undefined;
  let reason = '';
  worker.on('error', (error: unknown) => { reason = error instanceof Error ? error.message : String(error); });
  worker.on('exit', () => { fail(new Error(reason || 'the thread ended')); });
  return {
    ask: (uris) => new Promise((resolve, reject) => {
      fail = reject;
      worker.once('message', resolve);
      worker.postMessage(uris);
    }),
    end: () => { void worker.terminate(); },
  };
}

/** The thread's side: answers each list of addresses with what was found from the files there. What cannot be analysed is missing. */
export function serveScan(port: MessagePort, { folders, models }: ThreadTask, disk: OwnDisk, createAnalyzer: (host: ProjectHost, models: readonly Model[]) => Analyzer): void {
  disk.setFolders(folders);
  const origins = new Map<string, ThreadOrigin>();
  const answer = async (uris: readonly string[]): Promise<readonly PackedOrigin[]> => {
    const found = new Map<string, Map<string, KeptAnalysis>>();
    for (const uri of uris) {
      const name = originOf(uri);
      const origin = origins.get(name) ?? new ThreadOrigin(name, disk, (host) => createAnalyzer(host, models));
      origins.set(name, origin);
      const path = pathOfUri(uri);
      const analysis = await origin.analyze(path);
      if (analysis) found.set(name, (found.get(name) ?? new Map<string, KeptAnalysis>()).set(path, analysis));
    }
    return [...found].flatMap(([name, analyses]) => {
      const origin = origins.get(name);
      return origin ? [{ origin: name, packed: packed(analyses, origin.marks) }] : [];
    });
  };
  // What cannot be answered ends the thread, and is told with its death.
  port.on('message', (uris: readonly string[]) => { void answer(uris).then((found) => { port.postMessage(found); }); });
}

/** The files of one origin, as the thread has read them. */
class ThreadOrigin {
  readonly marks: Marks;
  readonly #analyzer: Analyzer;
  readonly #read: (path: string) => string | undefined;

  constructor(name: string, disk: OwnDisk, createAnalyzer: (host: ProjectHost) => Analyzer) {
    this.#read = remembering((path) => {
      const uri = uriOf(path, name);
      return uri === undefined ? undefined : disk.read(uri);
    });
    const list = remembering((path): Listing => {
      const uri = uriOf(path, name);
      return uri === undefined ? { files: [], folders: [] } : disk.list(uri);
    });
    const host = { read: this.#read, list };
    this.marks = new Marks(host);
    this.#analyzer = createAnalyzer(host);
  }

  async analyze(path: string): Promise<KeptAnalysis | undefined> {
    const text = this.#read(path);
    if (text === undefined) return undefined;
    try {
      await this.#analyzer.prepare(path);
      const analysis = this.#analyzer.analyze({ path, text });
      const basis = this.#analyzer.basis?.(path);
      return basis && { analysis, basis };
    } catch {
      // The server fails of it, too, and says so.
      return undefined;
    }
  }
}

function remembering<Answer>(ask: (path: string) => Answer): (path: string) => Answer {
  const answers = new Map<string, Answer>();
  return (path) => {
    if (!answers.has(path)) answers.set(path, ask(path));
    return answers.get(path) as Answer;
  };
}
