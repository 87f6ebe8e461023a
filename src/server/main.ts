/**
 * The entry of the server's process. How it is spoken to is said by its arguments: `--node-ipc` or `--stdio`.
 *
 *     node dist/server.js --stdio
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createConnection } from 'vscode-languageserver/node';
import { createAnalyzer } from '../analysis/analyze.ts';
import { javascript } from '../analysis/languages/javascript.ts';
import { catalog } from '../catalog/index.ts';
import { startServer } from './server.ts';

const rulePages = join(__dirname, 'rules');

startServer(createConnection(), {
  catalog,
  createAnalyzer: (host) => createAnalyzer(catalog, [javascript], host),
  readRulePage: (ruleId) => {
    const path = join(rulePages, `${ruleId}.md`);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  },
});
