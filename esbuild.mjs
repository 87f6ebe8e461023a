/**
 * Builds the product into `dist/`: the extension, its language server, the guide and the script of its page.
 *
 *   node esbuild.mjs                with source maps, for development
 *   node esbuild.mjs --production   minified, for the .vsix
 *   node esbuild.mjs --tests        also compiles the integration suite into `out/`
 *   node esbuild.mjs --watch        builds again on every change
 */
import { rmSync } from 'node:fs';
import { build, context } from 'esbuild';
import { buildGuide } from './tools/build-guide.mjs';

const isWatching = process.argv.includes('--watch');
const isProduction = process.argv.includes('--production');
const withTests = process.argv.includes('--tests');

/** @type {import('esbuild').BuildOptions} */
const inNode = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  minify: isProduction,
  sourcemap: isProduction ? false : 'linked',
  legalComments: 'none',
  logLevel: 'warning',
};

const extension = { ...inNode, entryPoints: ['src/extension/extension.ts'], outdir: 'dist', external: ['vscode'] };

const server = { ...inNode, entryPoints: { server: 'src/server/main.ts' }, outdir: 'dist' };

/** Mocha comes with it, since the extension host finds no `node_modules`. */
const integrationSuite = {
  ...inNode,
  entryPoints: ['test/integration/index.ts'],
  outdir: 'out/test/integration',
  external: ['vscode'],
  minify: false,
  sourcemap: 'inline',
  // Mocha asks for files beside it only when it runs tests in parallel.
  logOverride: { 'require-resolve-not-external': 'silent' },
};

const targets = [extension, server, ...(withTests ? [integrationSuite] : [])];

rmSync('dist', { recursive: true, force: true });
try {
  if (isWatching) for (const target of targets) await (await context(target)).watch();
  else await Promise.all(targets.map((target) => build(target)));
  await buildGuide({ isProduction, isWatching });
  if (isWatching) console.log('Watching for changes. Ctrl+C stops.');
} catch (error) {
  // What esbuild found wrong in the code it has printed already.
  if (!error.errors) console.error(error);
  process.exitCode = 1;
}
