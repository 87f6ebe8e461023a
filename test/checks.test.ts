/**
 * Runs the cases of each check: `test/checks/<id>.js` or `.ts`, marked as `test/expectations.ts` says. What a project's `package.json` tells is in
 * the first line of a case that needs it: `// dependencies: express ^4.21.0`.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { catalog } from '../src/catalog/index.ts';
import { checkExample } from './analyzer.ts';

const folder = join(import.meta.dirname, 'checks');
const cases = readdirSync(folder);

describe('the cases of the checks', () => {
  it('are of rules that there are', () => {
    const ids = catalog.rules.map(({ id }) => id);
    assert.deepEqual(cases.filter((file) => !ids.includes(parse(file).name.replace(/\..*/, ''))), []);
  });

  it('are there for every check', () => {
    const checked = catalog.rules.filter(({ detects }) => detects.some((one) => 'check' in one)).map(({ id }) => id);
    assert.deepEqual(checked.filter((id) => !cases.some((file) => parse(file).name.replace(/\..*/, '') === id)), []);
  });

  for (const file of cases) {
    it(`${file} is found what it marks, and nothing else`, () => {
      const text = readFileSync(join(folder, file), 'utf8');
      const named = /^\/\/ dependencies: (.+)$/m.exec(text)?.[1];
      const dependencies = Object.fromEntries((named ?? '').split(', ').map((one) => one.split(' ')));
      const host = named === undefined ? undefined : { read: (path: string) => (path === 'shop/package.json' ? JSON.stringify({ dependencies }) : undefined) };
      checkExample(`shop/src/${file}`, text, host);
    });
  }
});
