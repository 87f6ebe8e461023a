/**
 * `npm run bench`: bundles test/bench as the product is bundled, and runs it in a process of its own.
 *
 *     npm run bench -- --profile   also writes a CPU profile into `out/`, for the profiler of a browser or of VS Code
 */
import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { benchView } from './bench-view.mjs';
import { buildGuide } from './build-guide.mjs';
import { commandLine, grammars, inNode, server } from './bundles.mjs';
import { root } from './project.mjs';

const outfile = join(root, 'out', 'bench.mjs');
await build({
  ...inNode, entryPoints: [join(root, 'test', 'bench', 'bench.ts')], outfile, format: 'esm', sourcemap: 'inline',
  // What is compared with is run as it is installed.
  external: ['eslint', 'eslint-plugin-*'],
  // Packages written for CommonJS ask for these.
  banner: { js: [
    "import { createRequire as bannerRequire } from 'node:module';",
    'const require = bannerRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;',
  ].join('\n') },
});
// Its threads and processes are the product's.
for (const product of [commandLine, server]) await build({ ...product, outdir: join(root, 'out'), minify: true, sourcemap: false });
for (const file of grammars) cpSync(join(root, 'node_modules', file), join(root, 'out', 'grammars', basename(file)));
// The index of the guide's search.
await buildGuide({ outdir: join('out', 'bench'), isProduction: true });
const args = process.argv.slice(2);
const profile = args.includes('--profile') ? ['--cpu-prof', `--cpu-prof-dir=${join(root, 'out')}`] : [];
const { status } = spawnSync(process.execPath, ['--expose-gc', ...profile, outfile, ...args], { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 2;
if (!args.includes('--only')) await benchView();
