/** SQLite in Node.js itself: `db.prepare('SELECT … WHERE id = ?').get(id)`. https://nodejs.org/api/sqlite.html */
import type { Model } from '../../model.ts';

/** The module `node:sqlite`. */
export const nodeSqlite: Model = {
  id: 'node-sqlite',
  title: 'node:sqlite',
  language: 'javascript',
  types: [
    { path: 'node:sqlite.DatabaseSync().prepare()', is: 'node:sqlite.StatementSync()' },
  ],
  sinks: [
    {
      path: 'node:sqlite.DatabaseSync().prepare', argument: 0, kind: 'sql',
      parameters: { placeholder: '?', dialect: 'sqlite', values: { nextCall: ['run', 'get', 'all', 'iterate'] } },
    },
    { path: 'node:sqlite.DatabaseSync().exec', argument: 0, kind: 'sql' },
    { path: 'node:sqlite.StatementSync().{run,get,all,iterate}', argument: 'all', kind: 'data' },
  ],
};
