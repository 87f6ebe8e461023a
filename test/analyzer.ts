/** The whole analysis as the doors use it, for the tests that run fixtures through it. */
import assert from 'node:assert/strict';
import { createAnalyzer } from '../src/analysis/analyze.ts';
import type { Finding } from '../src/analysis/finding.ts';
import type { LanguageFrontEnd } from '../src/analysis/language.ts';
import { javascript } from '../src/analysis/languages/javascript.ts';
import { catalog } from '../src/catalog/index.ts';
import { compareFindings, parseExpectations } from './expectations.ts';

/** Every language that there is. */
export const languages: readonly LanguageFrontEnd[] = [javascript];

/** What is found in a text that stands alone. Fails where the analysis skips it. */
export function findIn(path: string, text: string): readonly Finding[] {
  const { findings, skipped } = createAnalyzer(catalog, languages).analyze({ path, text });
  assert.equal(skipped, undefined, `${path} was skipped`);
  return findings;
}

/** Fails unless the findings in a fixture are those that its marks say. */
export function checkFixture(path: string, text: string): void {
  const marks = parseExpectations(text, catalog.rules.map((rule) => rule.id));
  const problems = compareFindings(path, text, findIn(path, text), marks);
  assert.ok(problems.length === 0, `\n${problems.join('\n')}`);
}
