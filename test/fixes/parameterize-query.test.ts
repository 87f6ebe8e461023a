/**
 * The quick fix, block by block: each page of `parameterize-query/` shows code before and after. What is shown is applied, must have
 * no syntax error, and must leave nothing to find. A single block under a heading is code for which no fix is offered.
 */
import assert from 'node:assert/strict';
import type { Finding } from '../../src/analysis/finding.ts';
import { sqlInjection as rule } from '../../src/catalog/rules/sql-injection.ts';
import { findIn, languages } from '../analyzer.ts';
import { applyFix, fixPages } from './fix-pages.ts';

function found(path: string, text: string): readonly Finding[] {
  return findIn(path, text).filter((finding) => finding.rule === rule.id);
}

describe('the fix parameterize-query', () => {
  for (const { name, prelude, cases } of fixPages('parameterize-query')) {
    describe(name, () => {
      for (const { title, language, before, after } of cases) {
        it(`${after === undefined ? 'leaves alone: ' : ''}${title}`, () => {
          const path = `shop.${language}`;
          const text = prelude + before;
          const [finding, ...others] = found(path, text);
          assert.ok(finding, 'nothing is found in the code before');
          if (after === undefined) {
            for (const one of [finding, ...others]) assert.deepEqual(one.fixes, []);
            return;
          }
          let fixed = applyFix(text, finding);
          for (let rounds = 0; rounds < 3; rounds++) {
            const left = found(path, fixed)[0];
            if (!left) break;
            fixed = applyFix(fixed, left);
          }
          assert.equal(fixed.slice(prelude.length), after);
          assert.deepEqual(languages.find(({ extensions }) => extensions.includes(`.${language}`))?.lower(fixed, path).errors, []);
          assert.deepEqual(findIn(path, fixed).filter((one) => one.rule === rule.id).map(({ message }) => message), []);
        });
      }
    });
  }
});
