/** The examples of the pages are the test of the rules: what is called vulnerable is found, what is called safe is not. */
import assert from 'node:assert/strict';
import { catalog } from '../../src/catalog/index.ts';
import { findIn } from '../analyzer.ts';
import { examplesUnder, pageOf } from './pages.ts';

for (const rule of catalog.rules) {
  describe(`the page of ${rule.id}`, () => {
    const page = pageOf(rule.id);

    it('has examples of both', () => {
      assert.ok(examplesUnder(page, 'Vulnerable').length > 0);
      assert.ok(examplesUnder(page, 'Safe').length > 0);
    });

    for (const { language, text, line } of examplesUnder(page, 'Vulnerable')) {
      it(`is right that line ${line} (${language}) is vulnerable, by this rule alone`, () => {
        assert.deepEqual(findIn(`example.${language}`, text).map((finding) => finding.rule), [rule.id]);
      });
    }

    for (const { language, text, line } of examplesUnder(page, 'Safe')) {
      it(`is right that line ${line} (${language}) is safe`, () => {
        assert.deepEqual(findIn(`example.${language}`, text).map((finding) => finding.message), []);
      });
    }
  });
}
