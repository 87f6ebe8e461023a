/**
 * What the snippets write is what the guide advises: our own analysis finds nothing in it, in the file where it belongs or where
 * all is put together. That it would is proven with a hole in each.
 */
import assert from 'node:assert/strict';
import { javascript } from '../../src/analysis/languages/javascript.ts';
import type { ProjectHost } from '../../src/analysis/project.ts';
import { findIn } from '../analyzer.ts';
import { walk } from '../lowering/walk.ts';
import { contextOf, isFile, projectOf } from './context.ts';
import { expand, expandAll } from './expand.ts';
import { languagesOf, readSnippets, type SnippetEntry } from './snippet-files.ts';

const snippets = readSnippets();
const dialects = [['javascript', 'js'], ['typescript', 'ts']] as const;

/** What Node.js, CommonJS and Jest give to every file. */
const globals = [
  'Error', 'Number', 'Promise', 'console', 'process', 'require', 'module',
  'afterEach', 'beforeEach', 'describe', 'expect', 'it', 'jest',
];

/** They query nothing: a type, and a limit that a route takes. */
const withoutQuery = ['db-row', 'rest-rate-limit'];

function assertSilent(path: string, text: string, host: ProjectHost): void {
  const messages = findIn(path, text, host).map(({ rule, message, range }) => `${rule}: ${message} ${text.slice(range.start, range.end)}`);
  assert.deepEqual(messages, [], text);
}

/** The text with a query that is built from what a stranger sends, or what a function is called with. */
function plant(text: string, extension: string): string {
  const parameter = extension === 'ts' ? 'planted: string' : 'planted';
  const hole = "`SELECT id FROM products WHERE name = '${planted}'`";
  return text
    .replace('async (req, res) => {', `$& const { planted } = req.query; await pool.query(${hole});`)
    .replace('async () => {', `$& const find = (${parameter}) => pool.query(${hole});`)
    .replace(/(async function \w+(?:<T>)?\()([^]*?)(\w+)(\.query(?:<[^(]*>)?\()/, `$1${parameter}, $2$3$4${hole}); await $3$4`);
}

describe('findings in snippets', () => {
  for (const [language, extension] of dialects) {
    const ofLanguage = snippets.filter((snippet) => languagesOf(snippet).includes(language));
    const host = projectOf(language, extension);

    for (const snippet of ofLanguage) {
      const { prefix, body } = snippet;
      const path = `/shop/test/${prefix}${prefix.startsWith('test-') ? '.test' : ''}.${extension}`;
      const context = contextOf(snippet, language);

      it(`${prefix} in ${language}: none, whatever is chosen`, () => {
        for (const text of expandAll(body)) assertSilent(path, context + text, host);
      });

      it(`${prefix} in ${language}: all that it refers to is known`, () => {
        const { body: root } = javascript.lower(context + expand(body), path);
        const unknown = [...walk(root, [])].flatMap(({ node }) => (node.kind === 'global' && !globals.includes(node.name) ? [node.name] : []));
        assert.deepEqual(unknown, []);
      });

      if (isFile(snippet) || withoutQuery.includes(prefix)) continue;
      it(`${prefix} in ${language}: a hole in it is found`, () => {
        const text = context + plant(expand(body), extension);
        assert.deepEqual(javascript.lower(text, path).errors, [], text);
        // Tests are not followed into other files, where the pool is: the same text as a file of another kind.
        const found = findIn(path.replace('.test.', '.'), text, host).filter(({ rule, range }) => rule === 'sql-injection' && range.start >= context.length);
        assert.equal(found.length, 1, text);
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
      assertSilent(`/shop/src/together.${extension}`, parts.join('\n\n'), host);
    });
  }
});
