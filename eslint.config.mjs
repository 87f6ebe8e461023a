/**
 * Lint rules, and the direction of imports between the folders of `src/` (see CONTRIBUTING.md).
 * Each folder has one block: what it must not import, and why.
 */
import { builtinModules } from 'node:module';
import tseslint from 'typescript-eslint';

/** One block of `no-restricted-imports` for a folder: patterns it must not import, each with its reason. */
const walls = (files, patterns) => ({
  files,
  rules: {
    'no-restricted-imports': ['error', { patterns: patterns.map(([group, message]) => ({ group, message })) }],
  },
});

/** Modules of Node.js under both of their names: `node:fs` and `fs`, not `./fs.ts`. */
const node = [['node:*', ...builtinModules.filter((name) => !name.startsWith('_')).map((name) => `/${name}`)], 'this also runs in a browser, where Node.js is absent'];
const vscode = [['vscode'], 'only extension/ talks to VS Code; the rest runs in other processes and editors'];
const parsers = [['typescript', 'typescript/*', '@typescript-eslint/*', 'web-tree-sitter'], 'only analysis/languages knows parsers'];
const lsp = [['vscode-languageserver*', 'vscode-languageclient*'], 'the protocol of editors stays in server/ and extension/'];
const beyondServer = [['**/extension/*', '**/webview/*', '**/cli/*', 'vscode-languageclient*'], 'the server runs in a process or worker of its own'];
const outward = [['**/server/*', '**/extension/*', '**/webview/*', '**/cli/*', '**/guide/*', '**/protocol*'], 'analysis and catalog know none of the doors that show their results'];

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/', '.vscode-test/', '.screenshots/', '.snippets/', 'test/workspaces/', 'test/models/', 'test/checks/', 'test/flow/'] },
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // A walk along a chain of objects begins with the object itself.
      '@typescript-eslint/no-this-alias': ['error', { allowedNames: ['state'] }],
      'eqeqeq': ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
    },
  },
  { files: ['tools/**', '*.mjs', 'test/bench/**'], rules: { 'no-console': 'off' } },
  walls(['src/catalog/**/*.ts'], [
    [['**/analysis/**'], 'the catalogue is knowledge only; the engine receives it as an argument'],
    node, vscode, parsers, lsp, outward,
  ]),
  walls(['src/analysis/**/*.ts'], [
    [['**/catalog/models/*', '**/catalog/rules/*', '**/catalog/models', '**/catalog/rules', '**/catalog/index*'], 'analysis takes the lists of the catalogue as an argument; only its types may be imported'],
    node, vscode, parsers, lsp, outward,
  ]),
  walls(['src/analysis/languages/**/*.ts'], [
    [['**/catalog/**'], 'a language turns text into IR and knows no API and no rule'],
    [['**/analysis/engine/**', '**/fixes/**', '**/checks/**', '../engine/*', '../../engine/*'], 'languages come before the engine: they yield IR only'],
    node, vscode, lsp, outward,
  ]),
  {
    files: ['src/catalog/**/*.ts', 'src/analysis/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...['process', 'Buffer', 'require', 'module', '__dirname', '__filename', 'global', 'setImmediate'].map((name) => ({ name, message: `${node[1]}.` }))],
    },
  },
  walls(['src/policy/**/*.ts'], [
    [['**/analysis/engine/**', '**/analysis/languages/**', '**/analysis/checks/**', '**/analysis/fixes/**', '**/catalog/models/*', '**/catalog/rules/*', '**/catalog/index*'], 'a policy judges findings, and gets the catalogue as an argument'],
    node, vscode, parsers, lsp, outward,
  ]),
  walls(['src/server/**/*.ts'], [vscode, parsers, beyondServer, node]),
  walls(['src/server/{main,disk-files,kept-analyses,scan-thread}.ts'], [vscode, parsers, beyondServer]),
  walls(['src/cli/**/*.ts'], [
    vscode, parsers, lsp,
    [['**/server/*', '**/extension/*', '**/webview/*', '**/guide/*', '**/protocol*'], 'the command line is a door of its own, and runs where there is no editor'],
  ]),
  walls(['src/project-checks/**/*.ts'], [
    node, vscode, parsers, lsp,
    [['**/catalog/models*', '**/catalog/rules*', '**/catalog/index*', '**/analysis/**'], 'checks of a project read its files, and know of the catalogue only what advice there is'],
    [['**/server/*', '**/extension/*', '**/webview/*', '**/cli/*', '**/guide/*', '**/protocol*'], 'checks of a project know none of the doors that show them'],
  ]),
  walls(['src/extension/**/*.ts'], [
    parsers, node,
    [['**/analysis/**', '**/catalog/**', '**/server/**', '**/cli/**'], 'the client is thin: analysis runs in the language server'],
  ]),
  walls(['src/webview/**/*.ts'], [
    node, vscode, parsers, lsp,
    [['**/analysis/**', '**/catalog/**', '**/server/**', '**/extension/**'], 'the page runs in a browser frame and speaks by messages only'],
  ]),
);
