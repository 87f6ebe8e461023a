/**
 * `npm run fuzz`: mutated files of all languages, with other seeds than the tests. What the analysis could not bear is written to
 * `out/fuzz/`, to become a fixture.
 *
 *     npm run fuzz -- --seed 1000 --count 500 --language php
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '../../src/catalog/model.ts';
import { languages } from '../analyzer.ts';
import { fuzz, memoryLimit } from './fuzz.ts';

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { seed: { type: 'string', default: '1' }, count: { type: 'string', default: '300' }, language: { type: 'string' } } });
  const chosen = languages.map(({ id }) => id).filter((id): id is Language => values.language === undefined || values.language === id);
  const [seed, count] = [Number(values.seed), Number(values.count)];
  if (chosen.length === 0 || !Number.isInteger(seed) || !Number.isInteger(count)) throw new Error('usage: npm run fuzz -- [--seed <n>] [--count <n>] [--language <language>]');
  for (const language of languages) await language.load?.();
  let problems = 0;
  for (const language of chosen) problems += run(language, seed, count);
  process.exitCode = problems > 0 ? 1 : 0;
}

/* eslint-disable no-console -- a command */
function run(language: Language, seed: number, count: number): number {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const start = performance.now();
  const failures = fuzz(language, seed, count);
  globalThis.gc?.();
  const grown = process.memoryUsage().heapUsed - before;
  console.log(`${language}: ${count} files in ${((performance.now() - start) / 1000).toFixed(0)} s, ${failures.length} failed, ${(grown / 1024 ** 2).toFixed(0)} MB more in use`);
  const folder = join(import.meta.dirname, '../../out/fuzz');
  for (const { seed: own, path, text, by, problem } of failures) {
    mkdirSync(folder, { recursive: true });
    const file = join(folder, `${own}-${path.replaceAll('/', '-')}`);
    writeFileSync(file, text);
    console.log(`  ${own}: ${path} (${by.join(', ')}): ${problem.split('\n').slice(0, 3).join('\n    ')}\n    ${file}`);
  }
  return failures.length + (grown > memoryLimit ? 1 : 0);
}

void main();
