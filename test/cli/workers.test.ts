/** The files of a folder in several threads: who takes what, and what happens when one dies. */
import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import type { Worker } from 'node:worker_threads';
import type { Outcome } from '../../src/cli/outcomes.ts';
import { analyseInWorkers } from '../../src/cli/workers.ts';

/** A thread that answers at once, or dies of a file whose name says so. */
class Thread extends EventEmitter {
  postMessage(files: readonly string[]): void {
    setImmediate(() => {
      if (files.some((file) => file.startsWith('fatal'))) {
        this.emit('error', new Error('out of memory'));
        this.emit('exit', 1);
      } else {
        this.emit('message', files.map((file): Outcome => ({ file, note: { kind: 'skipped', file, reason: 'for a test' } })));
      }
    });
  }

  terminate(): Promise<number> {
    this.emit('exit', 0);
    return Promise.resolve(0);
  }
}

async function outcomesOf(files: readonly string[], count: number): Promise<{ readonly outcomes: readonly Outcome[]; readonly threads: number }> {
  const outcomes: Outcome[] = [];
  let threads = 0;
  const start = (): Worker => {
    threads++;
    return new Thread() as unknown as Worker;
  };
  await analyseInWorkers({ folder: '/shop', models: [] }, files, count, start, (outcome) => { outcomes.push(outcome); });
  return { outcomes, threads };
}

describe('command line: threads', () => {
  const files = Array.from({ length: 100 }, (_, index) => `a${index}.js`);

  it('take all files, each once', async () => {
    for (const count of [1, 2, 4]) {
      const { outcomes, threads } = await outcomesOf(files, count);
      assert.deepEqual(outcomes.map(({ file }) => file).sort(), [...files].sort());
      assert.equal(threads, count);
    }
    assert.deepEqual(await outcomesOf([], 4), { outcomes: [], threads: 0 });
  });

  it('cost no more than what they had when they die', async () => {
    const { outcomes, threads } = await outcomesOf([...files, 'fatal.js'], 2);
    assert.equal(outcomes.length, 101);
    const failed = outcomes.flatMap((outcome) => ('note' in outcome && outcome.note.kind === 'failed' ? outcome.note : []));
    assert.ok(failed.some(({ file }) => file === 'fatal.js') && failed.length <= 24, String(failed.length));
    assert.match(failed[0]?.reason ?? '', /out of memory/);
    assert.equal(threads, 2);
    assert.equal((await outcomesOf(['fatal1.js', 'fatal2.js', 'a.js'], 1)).threads, 3);
  });
});
