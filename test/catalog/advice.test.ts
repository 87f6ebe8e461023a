/** The catalogue knows every piece of advice that the guide gives, by its slug and its section. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { adviceSections } from '../../src/catalog/advice.ts';

const folder = join(import.meta.dirname, '../../src/guide');

describe('the advice of the guide', () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.md'))) {
    it(`${file}: is known to the catalogue, by its section`, () => {
      const given = [...readFileSync(join(folder, file), 'utf8').matchAll(/\[!advice ([a-z-]+)\]/g)].map(([, slug = '']) => slug);
      const sections: Readonly<Record<string, string>> = adviceSections;
      assert.deepEqual(given.map((slug) => [slug, sections[slug]]), given.map((slug) => [slug, parse(file).name]));
    });
  }
});
