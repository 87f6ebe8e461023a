/** What the snippets write is what the guide advises: our own analysis finds nothing in it, alone or where it is put together. */
import assert from 'node:assert/strict';
import { findIn } from '../analyzer.ts';
import { expand, expandAll } from './expand.ts';
import { languagesOf, readSnippets, type SnippetEntry } from './snippet-files.ts';

const snippets = readSnippets();
const dialects = [['javascript', 'js'], ['typescript', 'ts']] as const;

function assertSilent(path: string, text: string): void {
  const messages = findIn(path, text).map(({ rule, message, range }) => `${rule}: ${message} ${text.slice(range.start, range.end)}`);
  assert.deepEqual(messages, [], text);
}

describe('findings in snippets', () => {
  for (const [language, extension] of dialects) {
    const ofLanguage = snippets.filter((snippet) => languagesOf(snippet).includes(language));

    for (const { prefix, body } of ofLanguage) {
      it(`${prefix} in ${language}: none, whatever is chosen`, () => {
        for (const text of expandAll(body)) assertSilent(`${prefix}.${extension}`, text);
      });
    }

    it(`the endpoints with their data access, in one file of ${language}: none`, () => {
      const textOf = (wanted: (snippet: SnippetEntry) => boolean): string[] => ofLanguage.filter(wanted).map(({ body }) => expand(body));
      const parts = [
        ...textOf(({ prefix }) => prefix === 'db-pool'),
        ...textOf(({ prefix }) => prefix === 'rest-router'),
        ...textOf(({ prefix }) => prefix.startsWith('db-') && !prefix.startsWith('db-pool')),
        ...textOf(({ prefix }) => /^rest-(?:list|list-paged|get|create|update|patch|delete)$/.test(prefix)),
      ];
      assert.ok(parts.length > 10);
      assertSilent(`together.${extension}`, parts.join('\n\n'));
    });
  }

  it('but what a snippet writes is understood: its hole is found', () => {
    const parts = ['db-pool', 'rest-router'].map((wanted) => {
      const snippet = snippets.find(({ prefix }) => prefix === wanted);
      assert.ok(snippet, wanted);
      return expand(snippet.body);
    });
    const hole = "router.get('/', async (req, res) => { res.json(await pool.query(`SELECT ${req.query.column}`)); });";
    const rules = findIn('hole.ts', [...parts, hole].join('\n\n')).map(({ rule }) => rule);
    assert.ok(rules.includes('sql-injection'));
  });
});
