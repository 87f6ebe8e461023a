/** Reads the pages of a fix: code before and after it, and what it does to a text. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { Finding } from '../../src/analysis/finding.ts';

export interface FixCase {
  readonly title: string;
  /** How a file with this code ends. */
  readonly language: string;
  readonly before: string;
  /** Missing: no fix is offered. */
  readonly after: string | undefined;
  /** The title of the fix that is meant, where it is not the first: a line «Fix: Take its name alone». */
  readonly fix: string | undefined;
  /** What the page says that is assumed: a line «Assumes: …». */
  readonly assumes: string | undefined;
  /** The project's package.json: a block of JSON. */
  readonly manifest: string | undefined;
}

export interface FixPage {
  readonly name: string;
  /** Stands above the code of each case. */
  readonly prelude: string;
  readonly cases: readonly FixCase[];
}

/** The pages in a folder beside this file. */
export function fixPages(fix: string): FixPage[] {
  const folder = new URL(`./${fix}/`, import.meta.url);
  return readdirSync(folder).map((file) => {
    const [head = '', ...sections] = readFileSync(new URL(file, folder), 'utf8').split(/^## /m);
    const cases = sections.map((section): FixCase => {
      const title = section.split('\n')[0] ?? '';
      const blocks = [...section.matchAll(/^```(\w+)\n(.*?)^```$/gms)];
      const [[, language = 'js', before = ''] = [], second] = blocks.filter(([, of]) => of !== 'json');
      assert.ok(before, `no code under ${title}`);
      const said = (word: string): string | undefined => new RegExp(`^${word}: (.+)$`, 'm').exec(section)?.[1];
      return { title, language, before, after: second?.[2], fix: said('Fix'), assumes: said('Assumes'), manifest: blocks.find(([, of]) => of === 'json')?.[2] };
    });
    return { name: file.replace('.md', ''), prelude: /^```\w+\n(.*?)^```$/ms.exec(head)?.[1] ?? '', cases };
  });
}

/** The text with the finding's first fix, or the one of that title. */
export function applyFix(text: string, finding: Finding, title?: string): string {
  const fix = finding.fixes.find((one) => title === undefined || one.title === title);
  assert.ok(fix, `no fix is offered for ${text.slice(finding.range.start, finding.range.end)}`);
  let end = 0;
  for (const { range } of fix.edits) {
    assert.ok(range.start >= end, 'edits overlap or are out of order');
    end = range.end;
  }
  return fix.edits.reduceRight((changed, { range, text: written }) => changed.slice(0, range.start) + written + changed.slice(range.end), text);
}

