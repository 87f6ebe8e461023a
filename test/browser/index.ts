/**
 * The suite for VS Code in a browser, whose extension host is a worker: no process, no disk. It shows that all parts are there and work
 * together; what each of them does in detail is for the integration suite.
 */
import 'mocha/mocha.js';
import type Mocha from 'mocha';

/** Mocha's form for browsers is one object, instead of a class. */
declare const mocha: Mocha & { setup(options: object): void };

/** Runs all tests; rejects when one fails. Each result is a line on the console. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', timeout: 60_000, reporter: tell });
  await import('./browser.test.ts');
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} of the tests failed.`);
}

/* eslint-disable no-console -- the console is all that leads out of a worker */
function tell(runner: Mocha.Runner): void {
  runner.on('pass', (test) => { console.log(`passed: ${test.fullTitle()} (${test.duration ?? 0} ms)`); });
  runner.on('fail', (test, error: Error) => { console.log(`failed: ${test.fullTitle()}\n${error.stack ?? String(error)}`); });
}
