/** A short run over mutated files of each language; `npm run fuzz` makes long ones. */
import assert from 'node:assert/strict';
import { fuzz } from './fuzz.ts';

describe('mutated files', function () {
  this.timeout(120_000);
  for (const language of ['javascript', 'python', 'java', 'php'] as const) {
    it(`of ${language} are analysed to their end, in time, with findings inside of them`, () => {
      const failures = fuzz(language, 1, 60);
      assert.deepEqual(failures.map(({ seed, path, by, problem }) => `${seed}: ${path}, ${by.join(', ')}: ${problem}`), []);
    });
  }
});
