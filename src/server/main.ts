/**
 * The entry of the server's process. How it is spoken to is said by its arguments: `--node-ipc` or `--stdio`.
 *
 *     node dist/server.js --stdio
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createConnection } from 'vscode-languageserver/node';
import { DiskFiles } from './disk-files.ts';
import { serve } from './serve.ts';

serve(createConnection(), {
  readAsset: (path) => readFile(join(__dirname, path)).catch(() => undefined),
  disk: (endings) => new DiskFiles(() => Date.now(), endings),
});
