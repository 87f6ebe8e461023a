/** A Mocha reporter: dots and failures for a person; and, with `--reporter-option counts=<file>`, the counts as JSON for `tools/test.mjs`. */
import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

export default class CountingReporter extends Mocha.reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    const file = options.reporterOptions?.counts;
    if (file) {
      runner.once('end', () => {
        const { passes, failures } = runner.stats;
        writeFileSync(file, JSON.stringify({ passed: passes, failed: failures }));
      });
    }
  }
}
