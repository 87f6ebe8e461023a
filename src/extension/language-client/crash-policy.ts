/**
 * What to do when the language server ends unasked: start it again, and give up when it crashes over and over, since a server
 * that dies of a certain file would die of it forever.
 */

/** Decides whether a server that crashed is started again. */
export interface CrashPolicy {
  /** Counts a crash and says what follows. */
  crashed(): 'restart' | 'give-up';
  /** Forgets the crashes so far: the user started the server anew. */
  forgive(): void;
}

const crashLimit = 5;
/** In milliseconds. */
const crashPeriod = 3 * 60 * 1000;

/** `now` is the time in milliseconds, of a clock that nobody sets. */
export function createCrashPolicy(now: () => number): CrashPolicy {
  let crashes: number[] = [];
  return {
    crashed() {
      crashes = [...crashes.filter((time) => now() - time < crashPeriod), now()];
      return crashes.length >= crashLimit ? 'give-up' : 'restart';
    },
    forgive() {
      crashes = [];
    },
  };
}
