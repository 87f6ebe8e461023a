/** Comments that set nothing aside can be taken away. */
import assert from 'node:assert/strict';
import type { Finding } from '../../src/analysis/finding.ts';
import { applyFixes } from '../../src/analysis/fixes/mending.ts';
import { catalog } from '../../src/catalog/index.ts';
import { noConfiguration } from '../../src/policy/configuration.ts';
import { Policy } from '../../src/policy/policy.ts';

const policy = new Policy({ catalog, configuration: noConfiguration, today: '2026-11-29' });

/** The text without the comment, as the fix of the first notice about it makes it; the text itself where there is none. */
function without(text: string, findings: readonly Finding[] = []): string {
  const notice = policy.judge({ path: 'a.js', text }, findings).told.find(({ fixes }) => fixes.length > 0);
  return notice ? applyFixes(text, notice.fixes) : text;
}

describe('comments that set nothing aside', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['go with their line', 'a();\n  // backend-guide-ignore sql-injection: old\nb();\n', 'a();\nb();\n'],
    ['go from behind code', 'a(); // backend-guide-ignore sql-injection: old\nb();\n', 'a();\nb();\n'],
    ['go as a whole from between code', 'a(/* backend-guide-ignore sql-injection: old */ 1);\n', 'a( 1);\n'],
    ['go with the braces of JSX', '<p>\n  {/* backend-guide-ignore cross-site-scripting: old */}\n</p>\n', '<p>\n</p>\n'],
    ['go from markup', '<!-- backend-guide-ignore cross-site-scripting: old -->\n<p>a</p>\n', '<p>a</p>\n'],
    ['go from Python', 'a()  # backend-guide-ignore sql-injection: old\n', 'a()\n'],
    ['keep the ends of lines', 'a();\r\n// backend-guide-ignore sql-injection: old\r\nb();\r\n', 'a();\r\nb();\r\n'],
    ['go when their time is over', '// backend-guide-ignore sql-injection until 2025-01-01: old\na();\n', 'a();\n'],
  ];
  for (const [title, before, after] of cases) it(title, () => { assert.equal(without(before), after); });

  it('lose the names that find nothing, and keep the others', () => {
    const text = 'a(); // backend-guide-ignore weak-hash, sql-injection, short-key: a reason\n';
    const finding: Finding = { rule: 'sql-injection', severity: 'error', message: 'It is.', file: 'a.js', range: { start: 0, end: 3 }, trace: [], fixes: [] };
    assert.equal(without(text, [finding]), 'a(); // backend-guide-ignore sql-injection: a reason\n');
  });

  it('stay where they are of use, and where a longer comment says more', () => {
    const finding: Finding = { rule: 'sql-injection', severity: 'error', message: 'It is.', file: 'a.js', range: { start: 0, end: 3 }, trace: [], fixes: [] };
    const used = 'a(); // backend-guide-ignore sql-injection: a reason\n';
    assert.equal(without(used, [finding]), used);
    const longer = '/**\n * Does this.\n * backend-guide-ignore sql-injection: old\n */\na();\n';
    assert.equal(without(longer), longer);
  });
});
