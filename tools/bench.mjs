/**
 * `npm run bench`: bundles test/bench as the product is bundled, and runs it in a process of its own.
 *
 *     npm run bench -- --profile   also writes a CPU profile into `out/`, for the profiler of a browser or of VS Code
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { inNode } from './bundles.mjs';
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
const args = process.argv.slice(2);
const profile = args.includes('--profile') ? ['--cpu-prof', `--cpu-prof-dir=${join(root, 'out')}`] : [];
const { status } = spawnSync(process.execPath, [...profile, outfile, ...args], { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 2;
