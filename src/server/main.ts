/**
 * The entry of the server's process. How it is spoken to is said by its arguments: `--node-ipc` or `--stdio`.
 *
 *     node dist/server.js --stdio
 */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createConnection } from 'vscode-languageserver/node';
import { DiskFiles } from './disk-files.ts';
import { AnalysesFile, digest } from './kept-analyses.ts';
import { serve } from './serve.ts';

serve(createConnection(), {
  readAsset: (path) => readFile(join(__dirname, path)).catch(() => undefined),
  disk: (endings) => new DiskFiles(() => Date.now(), endings),
  // What another program has found is not used.
  keep: (folder, knowledge, texts, tell) => new AnalysesFile(folder, digest(readFileSync(__filename, 'utf8') + knowledge), texts, tell),
});
