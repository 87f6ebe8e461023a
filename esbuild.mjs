/** Builds the product into `dist/`: the extension, its language server. `--watch` rebuilds on change, `--production` minifies. */
import { existsSync, rmSync } from 'node:fs';
import { build, context } from 'esbuild';
import { buildGuide } from './tools/build-guide.mjs';

const isWatching = process.argv.includes('--watch');
const isProduction = process.argv.includes('--production');

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  outdir: 'dist',
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  minify: isProduction,
  sourcemap: isProduction ? false : 'linked',
  logLevel: 'warning',
};

const targets = [
  { ...shared, entryPoints: ['src/extension/extension.ts'], external: ['vscode'] },
  { ...shared, entryPoints: [{ in: 'src/server/main.ts', out: 'server' }] },
].filter(({ entryPoints: [entry] }) => existsSync(typeof entry === 'string' ? entry : entry.in));

if (isWatching) {
  for (const target of targets) await (await context(target)).watch();
} else {
  rmSync('dist', { recursive: true, force: true });
  await Promise.all(targets.map((target) => build(target)));
}
await buildGuide({ isProduction, isWatching });
