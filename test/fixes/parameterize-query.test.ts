/**
 * The quick fix, block by block: each page of `parameterize-query/` shows code before and after. What is shown is applied, must have
 * no syntax error, and must leave nothing to find. A single block under a heading is code for which no fix is offered.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { Finding } from '../../src/analysis/finding.ts';
import { javascript } from '../../src/analysis/languages/javascript.ts';
import { findIn } from '../analyzer.ts';

const folder = new URL('./parameterize-query/', import.meta.url);
const rule = 'sql-injection';

interface Case {
  readonly title: string;
  readonly language: string;
  readonly before: string;
  readonly after: string | undefined;
}

function casesOf(page: string): { readonly prelude: string; readonly cases: readonly Case[] } {
  const [head = '', ...sections] = page.split(/^## /m);
  const cases = sections.map((section): Case => {
    const [[, language = 'js', before = ''] = [], second] = [...section.matchAll(/^```(\w+)\n(.*?)^```$/gms)];
    assert.ok(before, `no code under ${section.split('\n')[0] ?? ''}`);
    return { title: section.split('\n')[0] ?? '', language, before, after: second?.[2] };
  });
  return { prelude: /^```\w+\n(.*?)^```$/ms.exec(head)?.[1] ?? '', cases };
}

export function applyFix(text: string, finding: Finding): string {
  const [fix] = finding.fixes;
  assert.ok(fix, `no fix is offered for ${text.slice(finding.range.start, finding.range.end)}`);
  let end = 0;
  for (const { range } of fix.edits) {
    assert.ok(range.start >= end, 'edits overlap or are out of order');
    end = range.end;
  }
  return fix.edits.reduceRight((changed, { range, text: written }) => changed.slice(0, range.start) + written + changed.slice(range.end), text);
}

function found(path: string, text: string): readonly Finding[] {
  return findIn(path, text).filter((finding) => finding.rule === rule);
}

describe('the fix parameterize-query', () => {
  for (const name of readdirSync(folder)) {
    const { prelude, cases } = casesOf(readFileSync(new URL(name, folder), 'utf8'));
    describe(name.replace('.md', ''), () => {
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
          assert.deepEqual(javascript.lower(fixed, path).errors, []);
          assert.deepEqual(findIn(path, fixed).filter((one) => one.rule === rule).map(({ message }) => message), []);
        });
      }
    });
  }
});
