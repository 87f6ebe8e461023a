/**
 * better-sqlite3: `db.prepare('SELECT … WHERE id = ?').get(id)`. Statements are prepared from a text; the values go to the
 * call that runs them. https://github.com/WiseLibs/better-sqlite3
 */
import type { Model } from '../../model.ts';

/** The package `better-sqlite3`. */
export const betterSqlite3: Model = {
  id: 'better-sqlite3',
  title: 'better-sqlite3',
  language: 'javascript',
  types: [
    { path: 'better-sqlite3.Database()', is: 'better-sqlite3()' },
    { path: 'better-sqlite3().prepare()', is: 'better-sqlite3.Statement()' },
    { path: 'better-sqlite3.Statement().{bind,expand,pluck,raw,safeIntegers}()', is: 'better-sqlite3.Statement()' },
  ],
  steps: [
    // What it returns runs the function that it got, in a transaction.
    { path: 'better-sqlite3().transaction', from: '0', to: 'result' },
  ],
  sinks: [
    {
      path: 'better-sqlite3().prepare', argument: 0, kind: 'sql',
      parameters: { placeholder: '?', dialect: 'sqlite', values: { nextCall: ['run', 'get', 'all', 'iterate'] } },
    },
    { path: 'better-sqlite3().{exec,pragma}', argument: 0, kind: 'sql' },
    { path: 'better-sqlite3.Statement().{run,get,all,iterate,bind}', argument: 'all', kind: 'data' },
  ],
};
