/**
 * Analyses the files of a workspace that are not open, whenever nobody is typing: all of them at the start, and later those that depend on
 * something that has changed. Where there are many, threads do the work, and the server takes over what they have found.
 */
import type { Model } from '../catalog/model.ts';
import type { PackedAnalyses } from './kept-analyses.ts';
import { nextTurn } from './turns.ts';

/** What a scan looks after. */
export interface ScanParts {
  /** The addresses of files that are to be analysed, without those that somebody else looks after. */
  readonly waiting: () => readonly string[];
  /** Analyses a file and shows what was found. Yields false where nobody wants to know: it is left waiting. */
  readonly analyze: (uri: string) => Promise<boolean>;
  /** So many files have been analysed, and so many wait. */
  readonly onProgress: (done: number, waiting: number) => void;
  /** All that was waiting has been analysed; or somebody has stopped the scan, and so many are left. */
  readonly onEnd: (files: number, milliseconds: number, left: number) => void;
  readonly report: (error: unknown) => void;
  readonly helpers?: ScanHelpers;
}

/** Who analyses files ahead, so that `analyze` has little to do. */
export interface ScanHelpers {
  /** How many may work at once. */
  readonly count: number;
  readonly start: () => ScanThread;
  /** Whether the file at an address is wanted, and not analysed yet. */
  readonly isNeeded: (uri: string) => Promise<boolean>;
  readonly accept: (found: readonly PackedOrigin[]) => void;
  /** Threads die of this file: it is not to be analysed. */
  readonly giveUp: (uri: string, reason: string) => void;
}

/** What a thread is to do. */
export interface ThreadTask {
  /** The addresses of the folders that may be read. */
  readonly folders: readonly string[];
  /** What these say of their own packages. */
  readonly models: readonly Model[];
}

/** What was found in files of one origin. */
export interface PackedOrigin {
  readonly origin: string;
  readonly packed: PackedAnalyses;
}

/** Analyses files somewhere else. */
export interface ScanThread {
  /** Rejects when the thread ends before it has an answer. */
  ask(uris: readonly string[]): Promise<readonly PackedOrigin[]>;
  end(): void;
}

/** How threads are had. */
export interface ScanThreads {
  readonly count: number;
  readonly start: (task: ThreadTask) => ScanThread;
}

/** In milliseconds since the last keystroke. */
const quiet = 500;
/** Files for which a thread is worth its start. */
const worthwhile = 150;
/** Files that a thread takes at a time: neighbours, since those import the same others. */
const share = 16;

/** Works off what waits. */
export class WorkspaceScan {
  readonly #parts: ScanParts;
  readonly #threads = new Set<ScanThread>();
  /** What was left when somebody stopped the scan: it waits until somebody asks for all. */
  #left: ReadonlySet<string> = new Set();
  readonly #unwanted = new Set<string>();
  #timer: NodeJS.Timeout | undefined;
  #isRunning = false;
  #isStopped = false;
  #isOver = false;
  #busyUntil = 0;
  #done = 0;
  #waitingForEnd: ((left: number) => void)[] = [];

  constructor(parts: ScanParts) {
    this.#parts = parts;
  }

  /** Somebody is typing: nothing is analysed for a while. */
  rest(): void {
    this.#busyUntil = performance.now() + quiet;
    this.wake();
  }

  /** Something may be waiting. */
  wake(): void {
    if (this.#isRunning || this.#isOver) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => { this.#run().catch(this.#parts.report); }, Math.max(0, this.#busyUntil - performance.now()));
  }

  /** Analyses what was left, too. Yields how many files are left again when the scan ends: none, unless it is stopped. */
  all(): Promise<number> {
    this.#left = new Set();
    this.wake();
    return new Promise((resolve) => { this.#waitingForEnd.push(resolve); });
  }

  /** Leaves all that waits now. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#left = new Set([...this.#left, ...this.#parts.waiting()]);
    this.#isStopped = this.#isRunning;
    for (const thread of this.#threads) thread.end();
    if (this.#isRunning) return;
    this.#done = 0;
    this.#end(performance.now());
  }

  /** Nobody hears any more. */
  dispose(): void {
    this.#isOver = true;
    this.stop();
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    this.#done = 0;
    const start = performance.now();
    try {
      for (let waiting = this.#next(); waiting.length > 0 && !this.#isStopped; waiting = this.#next()) {
        const queue = new Queue(waiting);
        const { helpers } = this.#parts;
        const count = helpers && waiting.length >= worthwhile ? helpers.count : 0;
        if (helpers && count > 0) await Promise.all(Array.from({ length: count }, () => this.#help(queue, helpers)));
        else while (!queue.isEmpty && await this.#mayGoOn()) await this.#finish(queue.take(1), queue);
      }
    } finally {
      this.#isRunning = false;
      this.#isStopped = false;
      this.#unwanted.clear();
    }
    this.#end(start);
  }

  #end(start: number): void {
    if (this.#isOver) return;
    const left = this.#parts.waiting().filter((uri) => this.#left.has(uri)).length;
    this.#parts.onEnd(this.#done, performance.now() - start, left);
    for (const tell of this.#waitingForEnd.splice(0)) tell(left);
  }

  #next(): readonly string[] {
    return this.#parts.waiting().filter((uri) => !this.#unwanted.has(uri) && !this.#left.has(uri));
  }

  /** Waits until nobody types. False: the scan was stopped. */
  async #mayGoOn(): Promise<boolean> {
    for (let rest = this.#busyUntil - performance.now(); rest > 0 && !this.#isStopped; rest = this.#busyUntil - performance.now()) {
      await new Promise((resolve) => { setTimeout(resolve, rest); });
    }
    return !this.#isStopped;
  }

  async #finish(uris: readonly string[], queue: Queue): Promise<void> {
    for (const uri of uris) {
      // Whoever asks for something meanwhile is answered.
      await nextTurn();
      if (this.#isStopped) return;
      if (await this.#parts.analyze(uri)) this.#done++;
      else this.#unwanted.add(uri);
      queue.unfinished--;
      this.#parts.onProgress(this.#done, queue.unfinished);
    }
  }

  /** Keeps one thread busy until nothing is left. A thread that dies costs nothing but its work: each of its files is tried again, by itself. */
  async #help(queue: Queue, helpers: ScanHelpers): Promise<void> {
    let thread: ScanThread | undefined;
    while (await this.#mayGoOn()) {
      const taken = await this.#take(queue, helpers);
      if (taken.length === 0) break;
      if (!thread) this.#threads.add((thread = helpers.start()));
      try {
        helpers.accept(await thread.ask(taken));
      } catch (error) {
        this.#threads.delete(thread);
        thread.end();
        thread = undefined;
        if (this.#isStopped) break;
        if (taken.length > 1) queue.putBack(taken);
        else for (const uri of taken) helpers.giveUp(uri, error instanceof Error ? error.message : String(error));
        continue;
      }
      await this.#finish(taken, queue);
    }
    if (!thread) return;
    this.#threads.delete(thread);
    thread.end();
  }

  /** The next files for a thread. Those that need none are finished on the way. */
  async #take(queue: Queue, { isNeeded }: ScanHelpers): Promise<readonly string[]> {
    const taken: string[] = [];
    while (taken.length < share && !queue.isEmpty) {
      const isSingle = queue.isSingle;
      if (isSingle && taken.length > 0) break;
      const [uri = ''] = queue.take(1);
      if (await isNeeded(uri)) taken.push(uri);
      else await this.#finish([uri], queue);
      if (isSingle || this.#isStopped) break;
    }
    return taken;
  }
}

/** Files in order. Those that were put back come last, and are to be tried one by one. */
class Queue {
  /** Those that wait, and those that threads have. */
  unfinished: number;
  readonly #uris: string[];
  #single = 0;

  constructor(uris: readonly string[]) {
    this.unfinished = uris.length;
    this.#uris = [...uris].reverse();
  }

  get isEmpty(): boolean {
    return this.#uris.length === 0;
  }

  /** Whether the next file is to be tried by itself. */
  get isSingle(): boolean {
    return this.#uris.length <= this.#single;
  }

  take(count: number): string[] {
    const taken = this.#uris.splice(-count).reverse();
    this.#single = Math.min(this.#single, this.#uris.length);
    return taken;
  }

  putBack(uris: readonly string[]): void {
    this.#uris.unshift(...uris);
    this.#single += uris.length;
  }
}
