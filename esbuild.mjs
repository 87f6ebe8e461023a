/**
 * Builds the product into `dist/`: the extension, its language server, the command line, the grammars, the schema of its configuration, the guide and the script of its page, the snippets, the licences of what is in it.
 *
 *   node esbuild.mjs                with source maps, for development
 *   node esbuild.mjs --production   minified, for the .vsix
 *   node esbuild.mjs --tests        also compiles the suites for VS Code into `out/`
 *   node esbuild.mjs --watch        builds again on every change
 */
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build, context } from 'esbuild';
import { buildGuide, importTypeScript } from './tools/build-guide.mjs';
import { buildSnippets } from './tools/build-snippets.mjs';
import { licences } from './tools/licences.mjs';
import { browserExtension, browserServer, browserSuite, commandLine, extension, grammars, integrationSuite, server } from './tools/bundles.mjs';

const isWatching = process.argv.includes('--watch');
const isProduction = process.argv.includes('--production');
const withTests = process.argv.includes('--tests');

const product = [extension, server, browserExtension, browserServer, commandLine].map((options) => ({ ...options, metafile: true, minify: isProduction, sourcemap: isProduction ? false : options.sourcemap }));
const suites = [integrationSuite, browserSuite];

rmSync('dist', { recursive: true, force: true });
try {
  if (isWatching) for (const target of [...product, ...(withTests ? suites : [])]) await (await context(target)).watch();
  const results = isWatching ? [] : await Promise.all(product.map((target) => build(target)));
  if (withTests && !isWatching) await Promise.all(suites.map((target) => build(target)));
  for (const file of grammars) cpSync(`node_modules/${file}`, `dist/grammars/${basename(file)}`);
  const [{ configurationSchema }, { catalog }] = await Promise.all(['src/policy/schema.ts', 'src/catalog/index.ts'].map(importTypeScript));
  writeFileSync('dist/backend-guide.schema.json', JSON.stringify(configurationSchema(catalog)));
  const pageFiles = await buildGuide({ isProduction, isWatching });
  buildSnippets({ isWatching });
  const files = [...results.flatMap(({ metafile }) => Object.keys(metafile.inputs)), ...pageFiles, ...grammars.map((file) => `node_modules/${file}`)];
  if (!isWatching) writeFileSync('dist/licences.txt', licences(files));
  if (isWatching) console.log('Watching for changes. Ctrl+C stops.');
} catch (error) {
  // What esbuild found wrong in the code it has printed already.
  if (!error.errors) console.error(error);
  process.exitCode = 1;
}
