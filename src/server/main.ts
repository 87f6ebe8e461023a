/**
 * The entry of the server's process. How it is spoken to is said by its arguments: `--node-ipc` or `--stdio`.
 *
 *     node dist/server.js --stdio
 */
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { createAnalyzer } from '../analysis/analyze.ts';
import { createLanguages } from '../analysis/languages.ts';
import { catalog } from '../catalog/index.ts';
import { findFiles } from '../disk/find-files.ts';
import { startServer } from './server.ts';

const rulePages = join(__dirname, 'rules');
const languages = createLanguages((file) => readFile(join(__dirname, 'grammars', file)));
const extensions = languages.flatMap((language) => language.extensions);

startServer(createConnection(), {
  catalog,
  createAnalyzer: (host, models) => createAnalyzer({ ...catalog, models: [...catalog.models, ...models] }, languages, host),
  languageOf: (path) => languages.find((language) => language.extensions.some((extension) => path.toLowerCase().endsWith(extension)))?.id,
  findFiles: (folder) => {
    if (!folder.startsWith('file:')) return [];
    const root = fileURLToPath(folder);
    return findFiles(root, extensions).files.map((file) => pathToFileURL(join(root, file)).href);
  },
  readRulePage: (ruleId) => {
    const path = join(rulePages, `${ruleId}.md`);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  },
});
