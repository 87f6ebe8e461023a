/**
 * What models say of the mending of uses: each page of `remedy/` shows code before and after. What is shown is applied, must have no syntax
 * error, and must leave nothing of the rule to find there, and nothing new.
 */
import assert from 'node:assert/strict';
import { catalog } from '../../src/catalog/index.ts';
import { findIn, languages } from '../analyzer.ts';
import { applyFix, fixPages } from './fix-pages.ts';

describe('the remedies of uses', () => {
  for (const { name, prelude, cases } of fixPages('remedy')) {
    describe(name, () => {
      for (const { title, language, before, after } of cases) {
        it(`${after === undefined ? 'leaves alone: ' : ''}${title}`, () => {
          const path = `shop.${language}`;
          const text = prelude + before;
          const uses = findIn(path, text).filter(({ range }) => range.start >= prelude.length && range.start < text.length);
          assert.ok(uses.length > 0, 'nothing is found in the code before');
          if (after === undefined) {
            for (const one of uses) assert.deepEqual(one.fixes, []);
            return;
          }
          const finding = uses.find(({ fixes }) => fixes.length > 0);
          assert.ok(finding, `no fix of ${uses.map(({ rule, message }) => `${rule}: ${message}`).join(' ')}`);
          const fixed = applyFix(text, finding);
          assert.equal(fixed.slice(prelude.length), after);
          const frontEnd = languages.find(({ extensions }) => extensions.includes(`.${language}`));
          assert.deepEqual(frontEnd?.lower(fixed, path).errors, []);
          const rules = (of: string): string[] => findIn(path, of).map(({ rule }) => rule).sort();
          const left = rules(text);
          left.splice(left.indexOf(finding.rule), 1);
          assert.deepEqual(rules(fixed), left);
        });
      }
    });
  }

  it('say what the menu says, as an order, and what they assume, as the end of a sentence', () => {
    for (const { id, uses = [] } of catalog.models) {
      for (const { remedy } of uses) {
        if (!remedy) continue;
        assert.match(remedy.title, /^[A-Z].*[^.]$/, id);
        assert.match(remedy.assumes ?? 'nothing', /^[a-z].*[^.]$/, id);
        assert.ok(remedy.set.length > 0, id);
      }
    }
  });
});
