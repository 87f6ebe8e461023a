/**
 * Runs the code of the pages for SQLite's drivers against a real SQLite, before and after the fix: the same rows for ordinary input;
 * and what breaks out of the text before is an ordinary value after.
 */
import assert from 'node:assert/strict';
import initialize, { type Database } from 'sql.js';
import { fixPages } from './fix-pages.ts';

type Row = Record<string, unknown>;
type Values = readonly unknown[];
type Callback = (error: unknown, rows?: unknown) => void;

const ordinary: Readonly<Record<string, unknown>> = { id: 1, name: 'Lamp', kind: 'light' };
const attacks = ['x\' OR \'a\' LIKE \'a', 'x" OR "a" LIKE "a', '0 OR 1=1'];

function open(database: Database): void {
  database.run('CREATE TABLE products (id INTEGER, name TEXT, kind TEXT)');
  database.run('INSERT INTO products VALUES (1, \'Lamp\', \'light\'), (2, \'Lamp\', \'light\'), (3, \'O\'\'Neill chair\', \'seat\')');
}

function query(database: Database, sql: string, values: Values): Row[] {
  const statement = database.prepare(sql);
  const [first] = values;
  const isNamed = first !== null && typeof first === 'object' && !Array.isArray(first);
  statement.bind(isNamed ? Object.fromEntries(Object.entries(first).map(([name, value]) => [`@${name}`, value])) : values.flat());
  const rows: Row[] = [];
  while (statement.step()) rows.push(statement.getAsObject());
  return rows;
}

/** better-sqlite3, as far as the page uses it. */
function betterSqlite3(database: Database): unknown {
  return class {
    prepare(sql: string) {
      const statement = {
        all: (...values: unknown[]) => query(database, sql, values),
        get: (...values: unknown[]) => query(database, sql, values)[0],
        pluck: () => statement,
      };
      return statement;
    }
  };
}

/** sqlite3, as far as the page uses it. */
function sqlite3(database: Database): unknown {
  const answer = (sql: string, isOne: boolean) => (...rest: unknown[]) => {
    const callback = rest.pop() as Callback;
    const rows = query(database, sql, rest);
    callback(null, isOne ? rows[0] : rows);
  };
  return {
    Database: class {
      all = (sql: string, ...rest: unknown[]) => { answer(sql, false)(...rest); };
      get = (sql: string, ...rest: unknown[]) => { answer(sql, true)(...rest); };
      run = (sql: string, ...rest: unknown[]) => { answer(sql, false)(...rest); };
      prepare = (sql: string) => ({ run: answer(sql, false) });
    },
  };
}

/** What a piece of code yields for these inputs, and what it leaves in the table; null where the database refuses it. */
function outcome(database: Database, driver: unknown, code: string, inputs: Readonly<Record<string, unknown>>): { readonly rows: readonly unknown[]; readonly table: readonly Row[] } | null {
  database.run('DROP TABLE IF EXISTS products');
  open(database);
  const exported: Record<string, (...values: unknown[]) => unknown> = {};
  new Function('require', 'exports', code)(() => driver, exported);
  const [run] = Object.values(exported);
  assert.ok(run);
  const parameters = /\(([^)]*)\)/.exec(String(run))?.[1]?.split(',').map((name) => name.trim()) ?? [];
  const rows: unknown[] = [];
  const done: Callback = (_, found) => rows.push(found);
  try {
    rows.push(run(...parameters.map((name) => (name === 'done' ? done : inputs[name]))));
  } catch {
    return null;
  }
  return { rows: rows.flat().filter((row) => row !== undefined), table: query(database, 'SELECT * FROM products', []) };
}

describe('the fix parameterize-query, in a real database', () => {
  let database: Database;
  before(async () => {
    database = new (await initialize()).Database();
  });

  for (const { name, prelude, cases } of fixPages('parameterize-query').filter((page) => page.name.endsWith('sqlite3'))) {
    for (const { title, before: risky, after: safe } of cases) {
      if (safe === undefined) continue;
      it(`${name}: ${title}`, () => {
        const driver = name === 'sqlite3' ? sqlite3(database) : betterSqlite3(database);
        const run = (code: string, inputs: Readonly<Record<string, unknown>>) => outcome(database, driver, prelude + code, inputs);

        const expected = run(risky, ordinary);
        assert.ok(expected, 'the code before fails');
        assert.deepEqual(run(safe, ordinary), expected);

        const attacked = risky.includes('(name') || risky.includes(', name') ? 'name' : 'id';
        const isBroken = attacks.some((attack) => {
          const inputs = { ...ordinary, [attacked]: attack };
          const harmed = run(risky, inputs);
          const kept = run(safe, inputs);
          assert.ok(kept, 'the code after fails');
          assert.ok(kept.table.every((row) => row['name'] === attack || ['Lamp', 'O\'Neill chair'].includes(String(row['name']))));
          if (!risky.includes('UPDATE')) assert.deepEqual(kept.rows.flat(), []);
          return harmed === null || JSON.stringify(harmed) !== JSON.stringify(kept);
        });
        assert.ok(isBroken, 'no attack breaks out of the text before');
      });
    }
  }
});
