/**
 * Analyses mutated files, and tells those for which the analysis throws, takes longer than two seconds of the processor, or finds something
 * at places that do not exist.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Language } from '../../src/catalog/model.ts';
import { createAnalyzer } from '../../src/analysis/analyze.ts';
import { catalog } from '../../src/catalog/index.ts';
import { languages } from '../analyzer.ts';
import { mutated } from './mutations.ts';
import { oneOf, sequence } from './random.ts';

/** In seconds of the processor, which other programs do not lengthen. */
const timeLimit = 2;
/** In bytes: what is in use more than before, once all that is not needed has gone. */
export const memoryLimit = 300 * 1024 ** 2;

/** A text that the analysis could not bear. */
export interface Failure {
  readonly seed: number;
  readonly path: string;
  readonly text: string;
  readonly by: readonly string[];
  readonly problem: string;
}

/** The fixtures of a language: real code, of every kind that it has. */
export function corpus(language: Language): readonly { readonly path: string; readonly text: string }[] {
  const extensions = languages.find(({ id }) => id === language)?.extensions ?? [];
  return ['flow', 'models'].flatMap((kind) => {
    const folder = join(import.meta.dirname, '..', kind, language);
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => extensions.includes(extname(name))).sort()
      .map((name) => ({ path: name, text: readFileSync(join(folder, name), 'utf8') }));
  });
}

/** Analyses one mutated file for each seed in [first, first + count). */
export function fuzz(language: Language, first: number, count: number): readonly Failure[] {
  const files = corpus(language);
  const texts = files.map(({ text }) => text);
  const analyzer = createAnalyzer(catalog, languages);
  const failures: Failure[] = [];
  for (let seed = first; seed < first + count; seed++) {
    const random = sequence(seed * 7_919);
    const { path, text } = oneOf(random, files);
    const mutant = mutated(text, random, texts);
    const problem = problemWith(() => analyzer.analyze({ path, text: mutant.text }).findings, mutant.text);
    if (problem !== undefined) failures.push({ seed, path, text: mutant.text, by: mutant.by, problem });
  }
  return failures;
}

type Findings = ReturnType<ReturnType<typeof createAnalyzer>['analyze']>['findings'];

function problemWith(analyze: () => Findings, text: string): string | undefined {
  const start = process.cpuUsage();
  try {
    const findings = analyze();
    const { user, system } = process.cpuUsage(start);
    const seconds = (user + system) / 1_000_000;
    if (seconds > timeLimit) return `takes ${seconds.toFixed(1)} s`;
    const outside = findings.find(({ range }) => !(range.start >= 0 && range.start <= range.end && range.end <= text.length));
    if (outside) return `${outside.rule} is found at ${outside.range.start}–${outside.range.end} of ${text.length} characters`;
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.stack ?? error.message : String(error);
  }
}
