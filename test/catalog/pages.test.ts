/** The examples of the pages are the test of the rules: what is called vulnerable is found, what is called safe is not. */
import assert from 'node:assert/strict';
import { catalog } from '../../src/catalog/index.ts';
import { findIn } from '../analyzer.ts';
import { examplesUnder, pageOf } from './pages.ts';

for (const { id } of catalog.rules) {
  // Pages are read inside the tests: one that is missing or broken fails its own tests only.
  describe(`the page of ${id}`, () => {
    it('has vulnerable examples, each found once, by this rule alone', () => {
      const examples = examplesUnder(pageOf(id), 'Vulnerable');
      assert.ok(examples.length > 0);
      assert.deepEqual(
        examples.map(({ language, text, line }) => ({ line, rules: findIn(`example.${language}`, text).map(({ rule }) => rule) })),
        examples.map(({ line }) => ({ line, rules: [id] })),
      );
    });

    it('has safe examples, in which no rule finds anything', () => {
      const examples = examplesUnder(pageOf(id), 'Safe');
      assert.ok(examples.length > 0);
      assert.deepEqual(
        examples.flatMap(({ language, text, line }) => findIn(`example.${language}`, text).map(({ message }) => ({ line, message }))),
        [],
      );
    });
  });
}
