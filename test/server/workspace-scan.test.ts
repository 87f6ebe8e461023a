/** What is not open is analysed while nobody types, by threads where there is much of it; what nobody wants to know of is left alone; and somebody may stop it. */
import assert from 'node:assert/strict';
import { WorkspaceScan, type ScanHelpers, type ScanParts, type ScanThread } from '../../src/server/workspace-scan.ts';

const names = (count: number): string[] => Array.from({ length: count }, (_, index) => `file${index}`);

/** A workspace of these files, that are all to be analysed. */
function workspaceOf(files: readonly string[], more: Partial<ScanParts> = {}): { readonly waiting: Set<string>; readonly asked: string[]; readonly ends: { readonly done: number; readonly left: number }[]; readonly progress: (readonly [number, number])[]; readonly scan: WorkspaceScan } {
  const waiting = new Set(files);
  const asked: string[] = [];
  const ends: { done: number; left: number }[] = [];
  const progress: (readonly [number, number])[] = [];
  const scan = new WorkspaceScan({
    waiting: () => [...waiting],
    analyze: (uri) => {
      asked.push(uri);
      waiting.delete(uri);
      return Promise.resolve(true);
    },
    onProgress: (...one) => { progress.push(one); },
    onEnd: (done, _, left) => { ends.push({ done, left }); },
    report: (error) => { throw error; },
    ...more,
  });
  return { waiting, asked, ends, progress, scan };
}

describe('server: the scan of the workspace', () => {
  it('analyses each file once, and tells how far it is', async () => {
    const { scan, asked, ends, progress } = workspaceOf(['a', 'b', 'c']);
    assert.equal(await scan.all(), 0);
    assert.deepEqual(asked, ['a', 'b', 'c']);
    assert.deepEqual(progress, [[1, 2], [2, 1], [3, 0]]);
    assert.deepEqual(ends, [{ done: 3, left: 0 }]);
  });

  it('ends where findings are not wanted, and asks once', async () => {
    const asked: string[] = [];
    const { scan, waiting, ends } = workspaceOf(['a', 'b', 'c'], {
      analyze: (uri) => {
        asked.push(uri);
        return Promise.resolve(uri === 'b' && waiting.delete(uri));
      },
    });
    await scan.all();
    assert.deepEqual(asked, ['a', 'b', 'c']);
    assert.deepEqual(ends, [{ done: 1, left: 0 }]);
  });

  it('goes on where it was when somebody has stopped typing', async () => {
    const { scan, asked, ends, waiting } = workspaceOf(['a', 'b', 'c'], {
      analyze: (uri) => {
        asked.push(uri);
        if (uri === 'a') scan.rest();
        return Promise.resolve(waiting.delete(uri));
      },
    });
    const start = performance.now();
    await scan.all();
    assert.ok(performance.now() - start >= 500, 'it has waited');
    assert.deepEqual(asked, ['a', 'b', 'c']);
    assert.deepEqual(ends, [{ done: 3, left: 0 }]);
  });

  it('is stopped, leaves what waits until somebody asks for all, and looks at what comes later', async () => {
    const { scan, asked, ends, waiting } = workspaceOf(['a', 'b', 'c'], {
      analyze: (uri) => {
        asked.push(uri);
        if (uri === 'a') scan.stop();
        return Promise.resolve(waiting.delete(uri));
      },
    });
    assert.equal(await scan.all(), 2);
    assert.deepEqual(asked, ['a']);
    waiting.add('d');
    scan.wake();
    while (ends.length < 2) await new Promise((resolve) => { setTimeout(resolve, 5); });
    assert.deepEqual(asked, ['a', 'd']);
    assert.equal(await scan.all(), 0);
    assert.deepEqual(asked, ['a', 'd', 'b', 'c']);
    assert.deepEqual(ends, [{ done: 1, left: 2 }, { done: 1, left: 2 }, { done: 2, left: 0 }]);
  });
});

describe('server: the threads of a scan', () => {
  /** Threads that die of files whose names say so, and what each was asked. */
  function helpersOf(more: Partial<ScanHelpers> = {}): { readonly helpers: ScanHelpers; readonly shares: (readonly string[])[]; readonly given: string[]; readonly counts: { started: number; ended: number } } {
    const shares: (readonly string[])[] = [];
    const given: string[] = [];
    const counts = { started: 0, ended: 0 };
    const start = (): ScanThread => {
      counts.started++;
      return {
        ask: async (uris) => {
          shares.push(uris);
          await new Promise((resolve) => { setImmediate(resolve); });
          if (uris.some((uri) => uri.startsWith('fatal'))) throw new Error('out of memory');
          return [];
        },
        end: () => { counts.ended++; },
      };
    };
    const helpers = { count: 2, start, isNeeded: () => Promise.resolve(true), accept: () => undefined, giveUp: (uri: string, reason: string) => { given.push(`${uri}: ${reason}`); }, ...more };
    return { helpers, shares, given, counts };
  }

  it('are not started for a few files', async () => {
    const { helpers, counts } = helpersOf();
    await workspaceOf(names(20), { helpers }).scan.all();
    assert.equal(counts.started, 0);
  });

  it('take all files, a few at a time, and end', async () => {
    const { helpers, shares, counts } = helpersOf();
    const files = names(400);
    const { scan, asked, ends } = workspaceOf(files, { helpers });
    await scan.all();
    assert.deepEqual(shares.flat().sort(), [...files].sort());
    assert.deepEqual(asked.toSorted(), [...files].sort());
    assert.ok(shares.every(({ length }) => length <= 16));
    assert.deepEqual(counts, { started: 2, ended: 2 });
    assert.deepEqual(ends, [{ done: 400, left: 0 }]);
  });

  it('are not asked for what is known or not wanted', async () => {
    const { helpers, shares } = helpersOf({ isNeeded: (uri) => Promise.resolve(uri.endsWith('7')) });
    const { scan, asked } = workspaceOf(names(300), { helpers });
    await scan.all();
    assert.equal(shares.flat().length, 30);
    assert.equal(asked.length, 300);
  });

  it('cost no more than the file that kills them', async () => {
    const files = [...names(200), 'fatal1', 'fatal2'];
    const waiting = new Set(files);
    const { helpers, given, counts } = helpersOf();
    const asked: string[] = [];
    const scan = new WorkspaceScan({
      waiting: () => [...waiting],
      analyze: (uri) => {
        asked.push(uri);
        return Promise.resolve(waiting.delete(uri));
      },
      onProgress: () => undefined, onEnd: () => undefined, report: (error) => { throw error; },
      helpers: { ...helpers, giveUp: (uri, reason) => {
        waiting.delete(uri);
        helpers.giveUp(uri, reason);
      } },
    });
    await scan.all();
    assert.deepEqual(given.sort(), ['fatal1: out of memory', 'fatal2: out of memory']);
    assert.deepEqual(asked.sort(), names(200).sort());
    assert.equal(counts.started, counts.ended);
  });

  it('end when the scan is stopped', async () => {
    let fail: (error: Error) => void = () => undefined;
    let ended = 0;
    const { helpers } = helpersOf({ count: 1, start: () => ({
      ask: () => new Promise((_, reject) => { fail = reject; }),
      end: () => {
        ended++;
        fail(new Error('ended'));
      },
    }) });
    const { scan, asked } = workspaceOf(names(300), { helpers });
    const left = scan.all();
    await new Promise((resolve) => { setTimeout(resolve, 50); });
    scan.stop();
    assert.equal(await left, 300);
    assert.ok(ended > 0);
    assert.deepEqual(asked, []);
  });
});
