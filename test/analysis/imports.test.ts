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

describe('analysis: all forms of imports', () => {
  const project: Readonly<Record<string, string>> = {
    ...files,
    'package.json': '{ "workspaces": ["packages/*"], "imports": { "#db": "./shop/db.js" } }',
    'tsconfig.json': '{ "compilerOptions": { "paths": { "@shop/*": ["./shop/*"], }, }, } // the shop',
    'packages/data/package.json': '{ "name": "@acme/data", "main": "dist/index.js" }',
    'packages/data/src/index.ts': "export { default } from '../../../shop/db.js';\nexport * as items from '../../../shop/items';\nexport * from '../../../shop/names';\n",
    'shop/names.json': '{ "table": "items", "columns": ["id", "name"] }',
    'shop/names.ts': "export const table = 'items';\n",
    'shop/all.js': "module.exports = { ...require('./db'), ...require('./checks'), pool: require('./db') };\n",
    'shop/mount.js': "const pool = require('./db');\nmodule.exports = (app) => { app.get('/mounted', (req) => pool.query('SELECT ' + req.query.a)); };\n",
    'shop/old.ts': "import pool = require('./db');\nexport = { pool };\n",
    'shop/lib/pool.js': "exports.pool = require('../db');\n",
  };
  const host = { read: (path: string) => project[path], list: (folder: string) => ({ files: [], folders: folder === 'packages/' ? ['data'] : [] }) };

  function severities(...lines: string[]): string[] {
    const text = ["import express from 'express';", 'const app = express();', ...lines].join('\n');
    const { findings } = createAnalyzer(catalog, languages, host).analyze({ path: 'shop/routes.ts', text });
    return findings.filter(({ rule }) => rule === 'sql-injection').map(({ severity }) => severity);
  }
  const use = (pool: string): string => `app.get('/', async (req) => ${pool}.query('SELECT ' + req.query.a));`;

  const forms: Readonly<Record<string, readonly string[]>> = {
    'a path of tsconfig': ["import pool from '@shop/db';", use('pool')],
    'an internal name of package.json': ["import pool from '#db';", use('pool')],
    'a package of the workspace, and through it another file\'s default': ["import pool from '@acme/data';", use('pool')],
    'import = require': ["import pool = require('./db');", use('pool')],
    'export =': ["import { pool } from './old';", use('pool')],
    'a dynamic import of a literal': ["app.get('/', async (req) => { const { default: pool } = await import('@acme/data'); return pool.query('SELECT ' + req.query.a); });"],
    'a dynamic import, then': ["app.get('/', (req) => import('./lib/pool.js').then(({ pool }) => pool.query('SELECT ' + req.query.a)));"],
    'require in the middle': [use("require('./db')")],
    'require of a path from this folder': ["import path from 'node:path';", "const pool = require(path.join(__dirname, 'lib', '../db'));", use('pool')],
    'require of a template': ['const { pool } = require(`${__dirname}/lib/pool`);', use('pool')],
    'require of a sum': ["const { pool } = require(__dirname + '/lib/pool.js');", use('pool')],
    'a record of requires': ["const { pool } = require('./all');", use('pool')],
  };
  for (const [title, lines] of Object.entries(forms)) {
    it(`knows ${title}`, () => { assert.deepEqual(severities(...lines), ['error']); });
  }

  it('knows namespaces that are handed on', () => {
    assert.deepEqual(severities("import { items } from '@acme/data';", "app.get('/', (req) => new items.Items().find(req.query.name));"), ['error']);
    assert.deepEqual(severities("import pool, { table } from '@acme/data';", "app.get('/', (req) => pool.query(`SELECT id FROM ${table}`));"), []);
  });

  it('knows what stands in JSON', () => {
    assert.deepEqual(severities("import names from './names.json';", "import pool from './db';", "export const all = (c: string) => pool.query(`SELECT ${names.columns[1]} FROM ${names.table}`);"), []);
    assert.deepEqual(severities("import pool from './db';", "const { table } = require('./names.json');", "app.get('/', (req) => { if (req.query.t !== table) return null; return pool.query(`SELECT id FROM ${req.query.t}`); });"), []);
    assert.deepEqual(severities("import pool from './db';", "const { nothing } = require('./names.json');", "app.get('/', (req) => { if (req.query.t === 'a') return null; return pool.query(`SELECT id FROM ${req.query.t}`); });"), ['error']);
  });
});
