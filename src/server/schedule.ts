/**
 * When each open document is looked at again: at once when it opens, after a pause while somebody types.
 * The pause grows with what the document costs, so that typing keeps most of the processor even in a huge file,
 * and an ordinary one is answered between two keystrokes.
 */

/** In milliseconds. Keystrokes that come in one burst (a paste, a completion with its edits) are one change. */
const shortestPause = 15;
/** In milliseconds. An analysis that takes half of this is not felt between two keystrokes, and needs no pause for its sake. */
const comfort = 100;
/** In milliseconds. A document that costs more than this allows still gets its answer soon after the last keystroke. */
const longestPause = 400;

/** How long to wait after a change of a document whose last analysis took `cost` milliseconds; undefined: it was just opened. */
export function pauseBefore(cost: number | undefined): number {
  return cost === undefined ? 0 : Math.min(longestPause, Math.max(shortestPause, 2 * cost - comfort));
}

/** How long a document waits after a change of another file that it depends on: until after any document that is typed in itself. */
export function pauseBehind(cost: number | undefined): number {
  return longestPause + pauseBefore(cost);
}

/** Runs one task for each key: the last one asked for, after its pause. */
export class Schedule {
  readonly #timers = new Map<string, NodeJS.Timeout>();

  /** Runs `task` after `pause` milliseconds, instead of what was still waiting under this key. */
  set(key: string, pause: number, task: () => void): void {
    this.cancel(key);
    this.#timers.set(key, setTimeout(() => {
      this.#timers.delete(key);
      task();
    }, pause));
  }

  cancel(key: string): void {
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
  }

  cancelAll(): void {
    for (const key of [...this.#timers.keys()]) this.cancel(key);
  }
}
