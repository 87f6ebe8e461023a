/**
 * Runs the cases of the engine, `test/flow/<language>/<topic>.<ending>`, marked as `test/expectations.ts` says: how data flows through
 * each construct of a program. What `source`, `sink` and the others do is in `test/flow-catalog.ts`.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAnalyzer } from '../src/analysis/analyze.ts';
import { languages } from './analyzer.ts';
import { commentSign, compareFindings, parseExpectations } from './expectations.ts';
import { injectionCatalog, uncheckedCatalog } from './flow-catalog.ts';

const folder = join(import.meta.dirname, 'flow');

for (const { id } of languages) {
  describe(`the flow of data in ${id}`, () => {
    for (const file of readdirSync(join(folder, id))) {
      it(`is followed in ${file}`, () => {
        const text = readFileSync(join(folder, id, file), 'utf8');
        const catalog = file.startsWith('unchecked') ? uncheckedCatalog : injectionCatalog;
        const marks = parseExpectations(text, catalog.rules.map((rule) => rule.id), commentSign(file));
        const { findings, skipped, isIncomplete } = createAnalyzer(catalog, languages).analyze({ path: file, text });
        assert.equal(skipped, undefined);
        assert.equal(isIncomplete, undefined);
        const problems = compareFindings(file, text, findings, marks);
        assert.ok(problems.length === 0, `\n${problems.join('\n')}`);
      });
    }
  });
}
