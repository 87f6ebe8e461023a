/**
 * What mends findings: each page of `remedy/` shows code before and after. What is shown is applied, must have no syntax error, and must leave
 * nothing of the rule to find there, and nothing new.
 */
import assert from 'node:assert/strict';
import { catalog } from '../../src/catalog/index.ts';
import { findIn, languages } from '../analyzer.ts';
import { applyFix, fixPages } from './fix-pages.ts';

describe('what mends findings', () => {
  for (const { name, prelude, cases } of fixPages('remedy')) {
    describe(name, () => {
      for (const { title, language, before, after, fix, assumes, manifest } of cases) {
        it(`${after === undefined ? 'leaves alone: ' : ''}${title}`, () => {
          const path = `shop.${language}`;
          const text = prelude + before;
          const host = manifest === undefined ? undefined : { read: (file: string) => (file === 'package.json' ? manifest : undefined) };
          const uses = findIn(path, text, host).filter(({ range }) => range.start >= prelude.length && range.start < text.length);
          assert.ok(uses.length > 0, 'nothing is found in the code before');
          if (after === undefined) {
            for (const one of uses) assert.deepEqual(one.fixes.filter(({ title: own }) => fix === undefined || own === fix), []);
            return;
          }
          const finding = uses.find(({ fixes }) => fixes.some(({ title: own }) => fix === undefined || own === fix));
          assert.ok(finding, `no fix of ${uses.map(({ rule, message }) => `${rule}: ${message}`).join(' ')}`);
          const chosen = finding.fixes.find(({ title: own }) => fix === undefined || own === fix);
          if (assumes !== undefined) assert.equal(chosen?.assumes ?? 'nothing', assumes);
          const fixed = applyFix(text, finding, fix);
          assert.equal(fixed.slice(prelude.length), after);
          const frontEnd = languages.find(({ extensions }) => extensions.includes(`.${language}`));
          assert.deepEqual(frontEnd?.lower(fixed, path).errors, []);
          const rules = (of: string): string[] => findIn(path, of, host).map(({ rule }) => rule).sort();
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
