/**
 * What to do when the language server ends unasked: start it again, say so once, and give up when it
 * crashes over and over, since a server that dies of a certain file would die of it forever.
 */

/** `restart-and-tell`: the user has not heard of it yet. */
type CrashAnswer = 'restart-and-tell' | 'restart' | 'give-up';

/** Decides whether a server that crashed is started again. */
export interface CrashPolicy {
  /** Counts a crash and says what follows. */
  crashed(): CrashAnswer;
  /** Forgets the crashes so far: the user started the server anew. */
  forgive(): void;
}

const crashLimit = 5;
/** In milliseconds. */
const crashPeriod = 3 * 60 * 1000;

/** `now` is the time in milliseconds. */
export function createCrashPolicy(now: () => number): CrashPolicy {
  let crashes: number[] = [];
  let hasTold = false;
  return {
    crashed() {
      crashes = [...crashes.filter((time) => now() - time < crashPeriod), now()];
      if (crashes.length >= crashLimit) return 'give-up';
      if (hasTold) return 'restart';
      hasTold = true;
      return 'restart-and-tell';
    },
    forgive() {
      crashes = [];
    },
  };
}
