/** Data that is followed through the files that a file imports. */
import assert from 'node:assert/strict';
import { createAnalyzer } from '../../src/analysis/analyze.ts';
import type { Finding } from '../../src/analysis/finding.ts';
import { catalog } from '../../src/catalog/index.ts';
import { languages } from '../analyzer.ts';

const files: Readonly<Record<string, string>> = {
  'shop/db.js': "const { Pool } = require('pg');\nmodule.exports = new Pool();\n",
  'shop/items/index.ts': [
    "import pool from '../db.js';",
    'export class Items {',
    '  find(name: string) {',
    "    return pool.query(`SELECT id FROM items WHERE name = '${name}'`);",
    '  }',
    '}',
    "export const table = 'items';",
  ].join('\n'),
  'shop/checks.js': 'exports.isName = (text) => /^[a-z]+$/.test(text);\n',
  'shop/loop.js': "const other = require('./loop.js');\nmodule.exports = other;\n",
};

function find(...lines: string[]): readonly Finding[] {
  const text = ["import express from 'express';", "import pool from './db';", 'const app = express();', ...lines].join('\n');
  return createAnalyzer(catalog, languages, { read: (path) => files[path] }).analyze({ path: 'shop/routes.ts', text }).findings.filter(({ rule }) => rule === 'sql-injection');
}

describe('analysis: imports', () => {
  it('knows what a file of the project exports', () => {
    const [finding, ...others] = find("app.get('/', (req) => pool.query(`SELECT ${req.query.column} FROM items`));");
    assert.equal(others.length, 0);
    assert.equal(finding?.severity, 'error');
  });

  it('tells of data that does harm in another file, there, with the way through both', () => {
    const line = "app.get('/', (req) => new Items().find(req.query.name));";
    const [finding, ...others] = find("import { Items } from './items';", line);
    assert.equal(others.length, 0);
    assert.deepEqual(finding?.trace.map(({ file }) => file), ['shop/routes.ts', 'shop/routes.ts', 'shop/items/index.ts']);
    assert.equal(finding?.file, 'shop/items/index.ts');
    assert.match(files['shop/items/index.ts']?.slice(finding.range.start, finding.range.end) ?? '', /^`SELECT/);
  });

  it('is silent about constants and checks that other files hold', () => {
    assert.deepEqual(find(
      "import { table } from './items';", "import { isName } from './checks';",
      "app.get('/', (req, res) => {", '  if (!isName(req.query.name)) return res.status(400).end();',
      "  return pool.query(`SELECT id FROM ${table} WHERE name = '${req.query.name}'`);", '});',
    ), []);
  });

  it('ends where files import each other, or are missing', () => {
    assert.deepEqual(find("import a from './loop';", "import b from './nowhere';", 'pool.query(a + b);'), []);
  });
});
