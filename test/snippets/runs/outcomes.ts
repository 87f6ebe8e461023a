/** What came of the runs, snippet by snippet: kept in a file, from which `npm run test:snippets` prints its table. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { WrittenProject } from '../project.ts';
import { cacheFolder } from './cache.ts';

/** `checked`: by a compiler, a linter or a schema, without being run. */
export type Outcome = 'run' | 'checked' | 'not run';

export const outcomesFile = join(cacheFolder, 'outcomes.json');

/** Of each prefix, in how many texts it came to what, and why it was not run. */
export type Outcomes = Record<string, { run: number; checked: number; reasons: string[] }>;

export function readOutcomes(): Outcomes {
  return existsSync(outcomesFile) ? (JSON.parse(readFileSync(outcomesFile, 'utf8')) as Outcomes) : {};
}

/** Says of all snippets that a project is made of what came of it. */
export function record({ used }: Pick<WrittenProject, 'used'>, outcome: Outcome, reason?: string): void {
  const outcomes = readOutcomes();
  for (const prefix of used) {
    const told = (outcomes[prefix] ??= { run: 0, checked: 0, reasons: [] });
    if (outcome !== 'not run') told[outcome] += 1;
    if (reason !== undefined && !told.reasons.includes(reason)) told.reasons.push(reason);
  }
  mkdirSync(dirname(outcomesFile), { recursive: true });
  writeFileSync(outcomesFile, JSON.stringify(outcomes, undefined, 2));
}
