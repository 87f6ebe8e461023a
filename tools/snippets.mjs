/**
 * `npm run test:snippets`: runs the projects that are put together from the snippets, and prints what came of each: in how many
 * texts it was run, or checked by a compiler, a linter or a schema, and why it was not run. That all are expanded, parsed and
 * without findings of our own is proven by the unit tests.
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

/**
 * Runs them all, without the table.
 * @param {{ quiet?: boolean }} [options] As of `runUnitTests`.
 * @returns {ReturnType<typeof runUnitTests>}
 */
export function runSnippets(options) {
  rmSync(outcomesFile, { force: true });
  return runUnitTests(['test/snippets/runs/*.run.ts', '--timeout', '600000'], options);
}

/** A line for each task, a column for each stack: in how many texts the snippets of both were run, or else only compiled. */
function printMatrix(outcomes, { groups, snippets }) {
  const stacks = groups.filter(({ isStack }) => isStack);
  const taskOf = (prefix) => prefix.split('-').slice(2).join('-');
  const tasks = [...new Set(snippets.filter(({ group }) => stacks.some(({ id }) => id === group)).map(({ prefix }) => taskOf(prefix)))];
  const cell = (stack, task) => {
    const prefixes = [...new Set(snippets.filter(({ group, prefix }) => group === stack.id && taskOf(prefix) === task).map(({ prefix }) => prefix))];
    const least = (key) => Math.min(...prefixes.map((prefix) => outcomes[prefix]?.[key] ?? 0));
    if (prefixes.length === 0) return '';
    return least('run') > 0 ? `run ${least('run')}` : least('checked') > 0 ? `compiled ${least('checked')}` : 'not run';
  };
  const width = Math.max(...stacks.map(({ id }) => id.length), 'compiled 00'.length) + 1;
  console.log(`\n${'task'.padEnd(12)}${stacks.map(({ id }) => id.padEnd(width)).join('')}`);
  for (const task of tasks) console.log(`${task.padEnd(12)}${stacks.map((stack) => cell(stack, task).padEnd(width)).join('')}`.trimEnd());
}

/** Prints what came of the last run. */
export function printOutcomes() {
  const outcomes = existsSync(outcomesFile) ? JSON.parse(readFileSync(outcomesFile, 'utf8')) : {};
  const compiled = compileSnippets();
  printMatrix(outcomes, compiled);
  const seen = new Set();
  console.log('\n   run  checked  snippet');
  for (const { prefix } of compiled.snippets) {
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
    printOutcomes();
    if (problem) console.error(problem);
    console.log(`\n${passed} passed, ${failed} failed`);
    return problem || failed || !passed ? 1 : 0;
  });
}
