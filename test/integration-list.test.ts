/** The integration suite is bundled, so its files are listed by hand in its `index.ts`: none may be forgotten. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

describe('the list of integration tests', () => {
  it('names every test file', () => {
    const folder = new URL('integration/', import.meta.url);
    const present = readdirSync(folder).filter((name) => name.endsWith('.test.ts')).sort();
    const listed = [...readFileSync(new URL('index.ts', folder), 'utf8').matchAll(/import\('\.\/(.+\.test\.ts)'\)/g)].map(([, name]) => name).sort();
    assert.deepEqual(listed, present);
  });
});
