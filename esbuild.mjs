/**
 * Builds the product into `dist/`: the extension, its language server, the command line, the grammars, the schema of its configuration, the guide and the script of its page, the snippets.
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
import { browserExtension, browserServer, browserSuite, commandLine, extension, grammars, integrationSuite, server } from './tools/bundles.mjs';

const isWatching = process.argv.includes('--watch');
const isProduction = process.argv.includes('--production');
const withTests = process.argv.includes('--tests');

const product = [extension, server, browserExtension, browserServer, commandLine].map((options) => ({ ...options, minify: isProduction, sourcemap: isProduction ? false : options.sourcemap }));
const targets = [...product, ...(withTests ? [integrationSuite, browserSuite] : [])];

rmSync('dist', { recursive: true, force: true });
try {
  if (isWatching) for (const target of targets) await (await context(target)).watch();
  else await Promise.all(targets.map((target) => build(target)));
  for (const file of grammars) cpSync(`node_modules/${file}`, `dist/grammars/${basename(file)}`);
  const [{ configurationSchema }, { catalog }] = await Promise.all(['src/policy/schema.ts', 'src/catalog/index.ts'].map(importTypeScript));
  writeFileSync('dist/backend-guide.schema.json', JSON.stringify(configurationSchema(catalog)));
  await buildGuide({ isProduction, isWatching });
  buildSnippets({ isWatching });
  if (isWatching) console.log('Watching for changes. Ctrl+C stops.');
} catch (error) {
  // What esbuild found wrong in the code it has printed already.
  if (!error.errors) console.error(error);
  process.exitCode = 1;
}
