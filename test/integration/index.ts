/**
 * The integration suite: runs inside the extension host of a real VS Code (the server from npm, or a desktop), which calls `run`.
 * It is bundled into one file, so the files of tests are listed here; a unit test checks that none is forgotten.
 */
import Mocha from 'mocha';
import { reportTo } from './report.ts';

/** Each file is loaded after Mocha has put `describe` and `it` in place. */
const files = [
  () => import('./presence.test.ts'),
  () => import('./guide.test.ts'),
  () => import('./snippets.test.ts'),
  () => import('./diagnostics.test.ts'),
  () => import('./findings.test.ts'),
  () => import('./acting.test.ts'),
];

/** Runs all tests; rejects when one fails, so that VS Code ends with a failure. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, slow: 5_000, forbidOnly: true, forbidPending: true, reporter: reportTo(process.env['INTEGRATION_RESULTS']) });
  const grep = process.env['INTEGRATION_GREP'];
  if (grep !== undefined) mocha.grep(new RegExp(grep));
  mocha.suite.emit('pre-require', globalThis as unknown as Mocha.MochaGlobals, '', mocha);
  for (const load of files) await load();
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} of the integration tests failed.`);
}
