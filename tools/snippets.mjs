/**
 * `npm run test:snippets`: runs the projects that are put together from the snippets, and prints what came of each: in how many
 * texts it was run, or checked by a compiler, a linter or a schema, and why it was not run.
 *
 *   npm run test:snippets
 *   SNIPPETS=express-pg npm run test:snippets     only these projects, by their ids
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { compileSnippets } from './build-snippets.mjs';
import { main } from './processes.mjs';
import { root } from './project.mjs';
import { runUnitTests } from './unit.mjs';

const outcomesFile = join(root, '.snippets', 'outcomes.json');

/** @returns {Promise<{ passed: number, failed: number, problem?: string }>} */
export async function runSnippets() {
  rmSync(outcomesFile, { force: true });
  const counts = await runUnitTests(['test/snippets/runs/*.run.ts', '--timeout', '600000']);
  printOutcomes();
  return counts;
}

function printOutcomes() {
  const outcomes = existsSync(outcomesFile) ? JSON.parse(readFileSync(outcomesFile, 'utf8')) : {};
  const seen = new Set();
  console.log('\n   run  checked  snippet');
  for (const { prefix } of compileSnippets().snippets) {
    if (seen.has(prefix)) continue;
    seen.add(prefix);
    const { run = 0, checked = 0, reasons = [] } = outcomes[prefix] ?? {};
    const why = run > 0 ? '' : `   not run: ${reasons.join('; ') || 'it failed, or was not asked for'}`;
    console.log(`${String(run).padStart(6)} ${String(checked).padStart(8)}  ${prefix}${why}`);
  }
}

if (process.argv[1] === import.meta.filename) {
  await main(async () => {
    const { passed, failed, problem } = await runSnippets();
    if (problem) console.error(problem);
    console.log(`\n${passed} passed, ${failed} failed`);
    return problem || failed || !passed ? 1 : 0;
  });
}
