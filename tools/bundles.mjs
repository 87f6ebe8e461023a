/** What esbuild makes of the product's processes: the one place that says how each is bundled. */
import { root } from './project.mjs';

/**
 * What all have in common.
 * @type {import('esbuild').BuildOptions}
 */
export const inNode = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  sourcemap: 'linked',
  legalComments: 'none',
  logLevel: 'warning',
  alias: {
    // Its form for old loaders asks for its parts in a way that no bundler sees.
    'jsonc-parser': 'jsonc-parser/lib/esm/main.js',
    // Its other form asks for the address of its own file, which a bundle has not.
    'web-tree-sitter': './node_modules/web-tree-sitter/web-tree-sitter.cjs',
  },
};

/** The extension and its language server. */
export const extension = { ...inNode, entryPoints: { extension: 'src/extension/node.ts' }, outdir: 'dist', external: ['vscode'] };
export const server = { ...inNode, entryPoints: { server: 'src/server/main.ts' }, outdir: 'dist' };

/**
 * The same in a browser. What parsers want of Node.js there they do not use: of the paths they want real ones, all else is empty.
 * @type {import('esbuild').BuildOptions}
 */
const inBrowser = {
  ...inNode,
  platform: 'browser',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
  define: { global: 'globalThis' },
  inject: ['tools/browser-process.mjs'],
  alias: { ...inNode.alias, path: 'path-browserify', 'node:path': 'path-browserify' },
  plugins: [{
    name: 'no-node',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^(?:node:)?(?:fs|fs\/promises|os|url|util|module|crypto|inspector|perf_hooks|worker_threads)$/ }, ({ path }) => ({ path, namespace: 'no-node' }));
      onLoad({ filter: /.*/, namespace: 'no-node' }, () => ({ contents: 'module.exports = {};' }));
    },
  }],
};
export const browserExtension = { ...inBrowser, entryPoints: { 'extension-browser': 'src/extension/browser.ts' }, outdir: 'dist', external: ['vscode'] };
export const browserServer = { ...inBrowser, format: 'iife', entryPoints: { 'server-browser': 'src/server/browser.ts' }, outdir: 'dist' };

/** The parser of tree-sitter and the grammars that it is given, from `node_modules`. */
export const grammars = [
  'web-tree-sitter/web-tree-sitter.wasm', 'tree-sitter-python/tree-sitter-python.wasm', 'tree-sitter-java/tree-sitter-java.wasm', 'tree-sitter-php/tree-sitter-php.wasm',
];

/** The command line, in one file. */
export const commandLine = { ...inNode, entryPoints: { cli: 'src/cli/main.ts' }, outdir: 'dist' };

/** Mocha comes with it, since the extension host finds no `node_modules`. */
export const integrationSuite = {
  ...inNode,
  entryPoints: ['test/integration/index.ts'],
  outdir: 'out/test/integration',
  external: ['vscode'],
  sourcemap: 'inline',
  // Mocha asks for files beside it only when it runs tests in parallel.
  logOverride: { 'require-resolve-not-external': 'silent' },
};

/** The suite for a browser's extension host. Mocha's form for browsers takes `module.exports` for itself, so ours are set behind it. */
export const browserSuite = {
  ...inBrowser, entryPoints: ['test/browser/index.ts'], outdir: 'out/test/browser', external: ['vscode'], sourcemap: 'inline',
  format: 'iife', globalName: 'suite', footer: { js: 'module.exports = suite;' },
};
