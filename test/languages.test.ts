/** The language ids and file name endings that several processes list for themselves, because they must not import each other: all say the same. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageIds } from '../src/protocol.ts';
import { fences } from '../src/server/hover.ts';
import { endings } from '../src/server/source-file.ts';
import { languages } from './analyzer.ts';
import { snippets } from './snippets/snippet-files.ts';

const sorted = (values: Iterable<string>): string[] => [...new Set(values)].sort();
const ids = sorted(languages.flatMap(({ languageIds: own }) => own));

describe('the languages', () => {
  it('are those that the client sends to the server', () => {
    assert.deepEqual(sorted(languageIds), ids);
  });

  it('wake the extension, as those of the snippets do that are not in every workspace', () => {
    const everywhere = ['json', 'plaintext'];
    const { activationEvents } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as { activationEvents: string[] };
    assert.deepEqual(sorted(activationEvents.flatMap((event) => /^onLanguage:(.+)$/.exec(event)?.[1] ?? [])), sorted([...ids, ...snippets.flatMap((one) => one.languages.filter((language) => !everywhere.includes(language)))]));
  });

  it('have the endings by which the server knows their dialects', () => {
    assert.deepEqual(sorted(Object.keys(endings)), ids);
    assert.deepEqual(sorted(Object.values(endings).flat()), sorted(languages.flatMap(({ extensions }) => extensions)));
  });

  it('have the fences by which a hover finds their examples', () => {
    assert.deepEqual(sorted(Object.keys(fences)), ids);
  });

  for (const door of ['server/serve', 'cli/main']) {
    it(`are those that ${door} starts with, all of them`, () => {
      const main = readFileSync(join(import.meta.dirname, `../src/${door}.ts`), 'utf8');
      assert.match(main, /^import \{ createLanguages \} /m);
    });
  }
});
