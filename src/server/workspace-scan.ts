/**
 * Analyses the files of a workspace that are not open, one after another, whenever nobody is typing: all of them at the start, and
 * later those that depend on something that has changed.
 */
import { nextTurn } from './turns.ts';

/** What a scan looks after. */
export interface ScanParts {
  /** The addresses of files that are to be analysed, without those that somebody else looks after. */
  readonly waiting: () => readonly string[];
  /** Analyses a file and shows what was found. Yields false where nobody wants to know: it is left waiting. */
  readonly analyze: (uri: string) => Promise<boolean>;
  /** So many files have been analysed, and so many wait. */
  readonly onProgress: (done: number, waiting: number) => void;
  /** All that was waiting has been analysed. */
  readonly onEnd: (files: number, milliseconds: number) => void;
  readonly report: (error: unknown) => void;
}

/** In milliseconds since the last keystroke. */
const quiet = 500;

/** Works off what waits. */
export class WorkspaceScan {
  readonly #parts: ScanParts;
  #timer: NodeJS.Timeout | undefined;
  #isRunning = false;
  #busyUntil = 0;

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
    if (this.#isRunning) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => { this.#run().catch(this.#parts.report); }, Math.max(0, this.#busyUntil - performance.now()));
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#busyUntil = Infinity;
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    const start = performance.now();
    let done = 0;
    const unwanted = new Set<string>();
    const next = (): readonly string[] => this.#parts.waiting().filter((uri) => !unwanted.has(uri));
    try {
      for (let waiting = next(); waiting.length > 0; waiting = next()) {
        for (const uri of waiting) {
          await nextTurn();
          if (performance.now() < this.#busyUntil) return;
          if (await this.#parts.analyze(uri)) done++;
          else unwanted.add(uri);
          this.#parts.onProgress(done, next().length);
        }
      }
      this.#parts.onEnd(done, performance.now() - start);
    } finally {
      this.#isRunning = false;
      if (performance.now() < this.#busyUntil && this.#busyUntil !== Infinity) this.wake();
    }
  }
}
