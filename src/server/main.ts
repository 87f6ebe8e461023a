/**
 * The entry of the server's process, and of the threads that it starts. How the server is spoken to is said by its arguments: `--node-ipc` or `--stdio`.
 *
 *     node dist/server.js --stdio
 */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { createConnection } from 'vscode-languageserver/node';
import { DiskFiles } from './disk-files.ts';
import { AnalysesFile, digest } from './kept-analyses.ts';
import { scanThreads, serveScan } from './scan-thread.ts';
import { analysisOf, serve } from './serve.ts';
import type { ThreadTask } from './workspace-scan.ts';

const readAsset = (path: string): Promise<Uint8Array | undefined> => readFile(join(__dirname, path)).catch(() => undefined);
const disk = (endings: readonly string[]): DiskFiles => new DiskFiles(() => performance.now(), endings);

if (isMainThread) {
  serve(createConnection(), {
    readAsset, disk,
    // What another program has found is not used.
    keep: (folder, knowledge, texts, tell) => new AnalysesFile(folder, digest(readFileSync(__filename, 'utf8') + knowledge), texts, tell),
    threads: scanThreads(__filename),
  });
} else if (parentPort) {
  const { endings, createAnalyzer } = analysisOf(readAsset);
  serveScan(parentPort, workerData as ThreadTask, disk(endings), createAnalyzer);
}
