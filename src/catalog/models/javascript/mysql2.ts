/**
 * mysql2, with callbacks and with promises: `pool.execute('SELECT … WHERE id = ?', [id])`. A query is a text and a list
 * (or, with named placeholders, an object) of values, or an object `{ sql, values }`. https://sidorares.github.io/node-mysql2
 */
import type { Condition, Model, SinkParameters } from '../../model.ts';

const calls = 'mysql2.{Connection,Pool}().{query,execute}';
/** `query` writes the values into the text; `execute` sends them beside it. */
const inlined: Omit<SinkParameters, 'values'> = { placeholder: '?', dialect: 'mysql', isInlined: true };
const sent: Omit<SinkParameters, 'values'> = { placeholder: '?', dialect: 'mysql' };

/** The statement writes its values, and the database hashes none of them. */
const isWritten: Condition = { argument: 0, matches: '^\\s*(?:insert|update|replace|merge)\\b(?![^]*\\b(?:crypt|sha2|pbkdf2)\\s*\\()' };

/** The packages `mysql2` and `mysql2/promise`. */
export const mysql2: Model = {
  id: 'mysql2',
  title: 'MySQL 2',
  language: 'javascript',
  types: [
    { path: 'mysql2/promise', is: 'mysql2' },
    { path: 'mysql2.{createConnection,createConnectionPromise}()', is: 'mysql2.Connection()' },
    { path: 'mysql2.{createPool,createPoolPromise}()', is: 'mysql2.Pool()' },
    { path: 'mysql2.createPoolCluster()', is: 'mysql2.PoolCluster()' },
    { path: 'mysql2.PoolCluster().of()', is: 'mysql2.Pool()' },
    { path: 'mysql2.{Pool,PoolCluster}().getConnection()', is: 'mysql2.Connection()' },
    { path: 'mysql2.PoolConnection()', is: 'mysql2.Connection()' },
    { path: 'mysql2.Pool().promise()', is: 'mysql2.Pool()' },
    { path: 'mysql2.Connection().promise()', is: 'mysql2.Connection()' },
    { path: 'mysql2.Connection().prepare()', is: 'mysql2.Statement()' },
    { path: 'mysql2.PreparedStatementInfo()', is: 'mysql2.Statement()' },
  ],
  handlers: [
    { path: 'mysql2.{Pool,PoolCluster}().getConnection', from: 0, receives: [null, 'mysql2.Connection()'] },
    { path: 'mysql2.Connection().prepare', from: 1, receives: [null, 'mysql2.Statement()'] },
  ],
  steps: [
    { path: 'mysql2.{escape,escapeId}', from: '0', to: 'result' },
    { path: 'mysql2.{Connection,Pool}().{escape,escapeId}', from: '0', to: 'result' },
    { path: 'mysql2.{format,raw}', from: '0', to: 'result' },
    { path: 'mysql2.{Connection,Pool}().format', from: '0', to: 'result' },
    { path: 'mysql2.format', from: '1[*]', to: 'result' },
    { path: 'mysql2.{Connection,Pool}().format', from: '1[*]', to: 'result' },
  ],
  sanitizers: [
    { path: 'mysql2.{escape,escapeId}', argument: 0, cleans: 'result', clears: ['sql'] },
    { path: 'mysql2.{Connection,Pool}().{escape,escapeId}', argument: 0, cleans: 'result', clears: ['sql'] },
    { path: 'mysql2.format', argument: 1, cleans: 'result', clears: ['sql'] },
    { path: 'mysql2.{Connection,Pool}().format', argument: 1, cleans: 'result', clears: ['sql'] },
  ],
  sinks: [
    { path: 'mysql2.{Connection,Pool}().query', argument: 0, kind: 'sql', parameters: { ...inlined, values: { argument: 1 } } },
    { path: 'mysql2.{Connection,Pool}().query', argument: 0, member: 'sql', kind: 'sql', parameters: { ...inlined, values: { argument: 0, member: 'values' } } },
    { path: 'mysql2.{Connection,Pool}().execute', argument: 0, kind: 'sql', parameters: { ...sent, values: { argument: 1 } } },
    { path: 'mysql2.{Connection,Pool}().execute', argument: 0, member: 'sql', kind: 'sql', parameters: { ...sent, values: { argument: 0, member: 'values' } } },
    { path: calls, argument: 0, member: 'values', kind: 'data' },
    { path: calls, argument: 1, kind: 'data' },
    { path: calls, argument: 1, kind: 'storage', where: [isWritten] },
    { path: 'mysql2.Connection().prepare', argument: 0, kind: 'sql' },
    { path: 'mysql2.Statement().execute', argument: 0, kind: 'data' },
  ],
  acts: [
    { path: 'mysql2.{Connection,Pool}().{query,execute}', kind: 'query' },
  ],
};
