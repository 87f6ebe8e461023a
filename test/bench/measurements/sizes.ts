/** What was built, in kilobytes: the bundles, and the .vsix with its largest files. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Measurement } from '../measurement.ts';

/** Of `dist/` and the .vsix, as far as they were built. */
export const sizes: Measurement = {
  id: 'sizes',
  run(_, tell) {
    const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };
    const vsix = `${name}-${version}.vsix`;
    const built = existsSync('dist') ? readdirSync('dist', { recursive: true, encoding: 'utf8' }).map((file) => join('dist', file)) : [];
    const all = [...built.filter((file) => /\.(?:js|wasm)$/.test(file)), vsix].filter((file) => existsSync(file) && statSync(file).isFile());
    const numbers = Object.fromEntries(all.map((file) => [`${file}: kB`, statSync(file).size / 1024]));
    for (const [file, size] of Object.entries(numbers).sort(([, a], [, b]) => b - a).slice(0, 12)) tell(`${file.padEnd(60)} ${size.toFixed(0).padStart(6)}`);
    if (!existsSync(vsix)) tell('no .vsix was made (`npm run package` makes it)');
    return numbers;
  },
};
