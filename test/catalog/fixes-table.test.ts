/** `docs/fixes.md` says what the catalogue says. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalog } from '../../src/catalog/index.ts';
import { codedFixes, mendingsOf } from '../../src/catalog/mending.ts';
import { fixesFile, fixesTable } from '../../tools/fixes-table.mjs';

describe('the table of fixes', () => {
  it('is what the catalogue says', () => {
    assert.equal(readFileSync(join(import.meta.dirname, '../..', fixesFile), 'utf8'), fixesTable(catalog, mendingsOf), `\`npm run fixes\` renews ${fixesFile}`);
  });

  it('has every fix in code', () => {
    for (const { title } of Object.values(codedFixes)) assert.ok(fixesTable(catalog, mendingsOf).includes(title), title);
  });

  it('names only rules in remedies', () => {
    const ids = new Set(catalog.rules.map(({ id }) => id));
    for (const { id, acts = [], handlers = [] } of catalog.models) {
      const named = [...acts.map(({ remedies }) => remedies), ...handlers.map(({ route }) => route?.remedies)].flatMap((remedies) => Object.keys(remedies ?? {}));
      assert.deepEqual(named.filter((rule) => !ids.has(rule)), [], id);
    }
  });
});
