/**
 * Runs the unit tests: all of `test/` but what runs inside VS Code, or only the files given.
 *
 *   npm run unit
 *   npm run unit -- 'test/flow/*.test.ts' --grep loops
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main, run } from './processes.mjs';
import { root } from './project.mjs';

/**
 * @param {readonly string[]} args Arguments of Mocha; without a file among them, all unit tests run.
 * @param {{ quiet?: boolean }} [options] `quiet` keeps what Mocha prints back, and returns it.
 * @returns {Promise<{ passed: number, failed: number, problem?: string, output: string }>} `problem` says that Mocha ended badly for another reason than a failed test.
 */
export async function runUnitTests(args = [], { quiet = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'backend-guide-unit-'));
  try {
    const counts = join(folder, 'counts.json');
    const files = args.some((argument) => argument.endsWith('.ts')) ? [] : ['test/**/*.test.ts'];
    const mocha = join(root, 'node_modules', 'mocha', 'bin', 'mocha.js');
    const { code, output } = await run(process.execPath, [
      mocha, '--reporter', join(root, 'tools', 'counting-reporter.mjs'), '--reporter-option', `counts=${counts}`, ...args, ...files,
    ], { cwd: root, quiet });
    if (!existsSync(counts)) return { passed: 0, failed: 0, output, problem: `Mocha ended with code ${code} before it could count` };
    const { passed, failed } = JSON.parse(readFileSync(counts, 'utf8'));
    return { passed, failed, output, ...(code !== 0 && failed === 0 && { problem: `Mocha ended with code ${code}` }) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) {
  await main(async () => {
    const { passed, failed, problem } = await runUnitTests(process.argv.slice(2));
    if (problem) console.error(problem);
    return problem || failed || !passed ? 1 : 0;
  });
}
