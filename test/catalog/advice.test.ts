/** Every rule applies advice that the guide gives. The guide's Markdown names each piece of advice by its slug. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalog } from '../../src/catalog/index.ts';

const folder = join(import.meta.dirname, '../../src/guide');

describe('the advice of the rules', () => {
  let guide = '';
  before(() => {
    guide = readdirSync(folder).filter((file) => file.endsWith('.md')).map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
  });

  for (const rule of catalog.rules) {
    for (const slug of rule.advice) {
      it(`${rule.id}: the guide gives «${slug}»`, () => {
        assert.match(guide, new RegExp(`\\[!advice ${slug}\\]`));
      });
    }
  }
});
