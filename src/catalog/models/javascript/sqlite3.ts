/**
 * sqlite3 (`db.all('SELECT … WHERE id = ?', [id], callback)`), and `sqlite`, which wraps it in promises.
 * https://github.com/TryGhost/node-sqlite3
 */
import type { Condition, Model } from '../../model.ts';

/** The statement writes its values, and the database hashes none of them. */
const isWritten: Condition = { argument: 0, matches: '^\\s*(?:insert|update|replace|merge)\\b(?![^]*\\b(?:crypt|sha2|pbkdf2)\\s*\\()' };

/** The packages `sqlite3` and `sqlite`. */
export const sqlite3: Model = {
  id: 'sqlite3',
  title: 'sqlite3',
  language: 'javascript',
  types: [
    { path: 'sqlite3.verbose()', is: 'sqlite3' },
    { path: 'sqlite3.cached', is: 'sqlite3' },
    { path: 'sqlite.open()', is: 'sqlite3.Database()' },
    { path: 'sqlite.Database()', is: 'sqlite3.Database()' },
    { path: 'sqlite3.Database().prepare()', is: 'sqlite3.Statement()' },
    { path: 'sqlite.Statement()', is: 'sqlite3.Statement()' },
  ],
  sinks: [
    {
      path: 'sqlite3.Database().{run,get,all,each}', argument: 0, kind: 'sql',
      parameters: { placeholder: '?', dialect: 'sqlite', values: { argument: 1 } },
    },
    {
      path: 'sqlite3.Database().prepare', argument: 0, kind: 'sql',
      parameters: { placeholder: '?', dialect: 'sqlite', values: { nextCall: ['run', 'get', 'all', 'each'] } },
    },
    { path: 'sqlite3.Database().exec', argument: 0, kind: 'sql' },
    // The values are a list, an object, or arguments of their own.
    { path: 'sqlite3.Database().{run,get,all,each,prepare}', argument: 'all', kind: 'data' },
    { path: 'sqlite3.Database().run', argument: 'all', kind: 'storage', where: [isWritten] },
    { path: 'sqlite3.Statement().{run,get,all,each,bind}', argument: 'all', kind: 'data' },
  ],
};
