/**
 * How the suite tells its results to the process that started VS Code: one JSON object a line, in a file.
 * A file works the same in a browser's VS Code and on a desktop, and a crash is seen by the missing last line.
 */
import { appendFileSync } from 'node:fs';
import Mocha from 'mocha';

/** One line of the file. */
export type ResultLine =
  | { type: 'passed'; title: string; milliseconds: number }
  | { type: 'failed'; title: string; error: string }
  | { type: 'end'; passed: number; failed: number };

/** A Mocha reporter that appends to a file, or prints the lines where no file is given. */
export function reportTo(file: string | undefined): new (runner: Mocha.Runner) => Mocha.reporters.Base {
  const write = (line: ResultLine): void => {
    const text = JSON.stringify(line);
    // eslint-disable-next-line no-console -- without a file, the console is all there is
    if (file === undefined) console.log(text);
    else appendFileSync(file, `${text}\n`);
  };
  return class extends Mocha.reporters.Base {
    constructor(runner: Mocha.Runner) {
      super(runner);
      let passed = 0;
      let failed = 0;
      runner.on('pass', (test) => {
        passed += 1;
        write({ type: 'passed', title: test.fullTitle(), milliseconds: test.duration ?? 0 });
      });
      runner.on('fail', (test, error: Error) => {
        failed += 1;
        write({ type: 'failed', title: test.fullTitle(), error: error.stack ?? String(error) });
      });
      runner.once('end', () => { write({ type: 'end', passed, failed }); });
    }
  };
}
