/**
 * `npm test`: every check there is, in order of how soon it can fail, and one sum over all of them as the last line.
 * Types and lint count as one test each. A suite that breaks off or runs no test counts as a failure.
 */
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runBrowserSuite } from './browser.mjs';
import { runIntegrationSuite } from './integration.mjs';
import { main, run, runOrFail } from './processes.mjs';
import { browserVsixFile, root, vsixFile } from './project.mjs';
import { printOutcomes, runSnippets } from './snippets.mjs';
import { runUnitTests } from './unit.mjs';

const npm = (...args) => run('npm', ['run', '--silent', ...args], { cwd: root });

/** A command that is one test: it passes by ending with code 0. */
const command = async (script) => ((await npm(script)).code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** In bytes: what a download on a slow line may cost. */
const largestPackage = 4 * 1024 ** 2;

async function packageExtension(script, file) {
  // An old package must not stand in for one that could not be made.
  rmSync(file, { force: true });
  await runOrFail('npm', ['run', '--silent', script], { cwd: root, quiet: true });
  const { size } = statSync(file);
  console.log(`   ${(size / 1024 ** 2).toFixed(2)} MB`);
  return size <= largestPackage ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

const suites = [
  { title: 'Types', run: () => command('types') },
  { title: 'Lint and the direction of imports', run: () => command('lint') },
  { title: 'Unit tests', run: () => runUnitTests(['--forbid-only', '--forbid-pending']) },
  {
    title: 'What snippets write, run',
    run: async ({ snippets }) => {
      const counts = await snippets;
      console.log(counts.output);
      printOutcomes();
      return counts;
    },
  },
  {
    title: 'Integration tests in VS Code, extension from the development folder',
    run: async () => {
      await runOrFail(process.execPath, [join(root, 'esbuild.mjs'), '--tests'], { cwd: root });
      return runIntegrationSuite('development');
    },
  },
  { title: 'Tests in VS Code for the web', run: () => runBrowserSuite() },
  { title: `The .vsix and its size, at most ${largestPackage / 1024 ** 2} MB`, run: () => packageExtension('package', vsixFile) },
  { title: 'The .vsix for browsers', run: () => packageExtension('package:browser', browserVsixFile) },
  { title: 'The guide as a hand drives it, and its accessibility, in VS Code', run: () => runUnitTests(['--forbid-only', '--forbid-pending', 'test/by-hand/*.e2e.ts']) },
  { title: 'Integration tests in VS Code, extension installed from the .vsix', run: () => runIntegrationSuite('installed') },
];

/** Runs one suite; whatever goes wrong becomes a failed test. */
async function outcomeOf(suite, background) {
  try {
    const { passed, failed, problem } = await suite.run(background);
    if (problem) return { passed, failed: failed + 1, problem };
    if (passed + failed === 0) return { passed, failed: 1, problem: 'no test was run' };
    return { passed, failed };
  } catch (error) {
    return { passed: 0, failed: 1, problem: error instanceof Error ? error.message : String(error) };
  }
}

await main(async () => {
  const total = { passed: 0, failed: 0 };
  // They mostly wait for other programs: beside the first suites they cost little time. What runs in VS Code is left alone with the machine.
  const background = { snippets: runSnippets({ quiet: true }) };
  // Whoever waits for it is told that it failed; until then it is nobody's failure.
  background.snippets.catch(() => {});
  for (const suite of suites) {
    console.log(`\n── ${suite.title}`);
    const start = Date.now();
    const { passed, failed, problem } = await outcomeOf(suite, background);
    if (problem) console.log(`\n${problem}`);
    console.log(`   ${passed} passed, ${failed} failed in ${((Date.now() - start) / 1000).toFixed(1)} s`);
    total.passed += passed;
    total.failed += failed;
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
});
