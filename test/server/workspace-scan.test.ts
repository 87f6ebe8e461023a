/** What is not open is analysed one after another; what nobody wants to know of is left alone. */
import assert from 'node:assert/strict';
import { WorkspaceScan } from '../../src/server/workspace-scan.ts';

describe('server: the scan of the workspace', () => {
  /** Scans until nothing is waiting that somebody wants; yields what was asked for, in order, and how many files were analysed. */
  async function scan(files: readonly string[], isWanted: (uri: string) => boolean): Promise<{ readonly asked: readonly string[]; readonly done: number }> {
    const waiting = new Set(files);
    const asked: string[] = [];
    const done = await new Promise<number>((resolve, reject) => {
      new WorkspaceScan({
        waiting: () => [...waiting],
        analyze: (uri) => {
          asked.push(uri);
          if (isWanted(uri)) waiting.delete(uri);
          return Promise.resolve(isWanted(uri));
        },
        onProgress: () => undefined, onEnd: resolve,
        report: reject,
      }).wake();
    });
    return { asked, done };
  }

  it('analyses each file once', async () => {
    assert.deepEqual(await scan(['a', 'b', 'c'], () => true), { asked: ['a', 'b', 'c'], done: 3 });
  });

  it('ends where findings are not wanted, and asks once', async () => {
    assert.deepEqual(await scan(['a', 'b', 'c'], (uri) => uri === 'b'), { asked: ['a', 'b', 'c'], done: 1 });
  });
});
