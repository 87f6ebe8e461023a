/**
 * node-postgres: `pool.query('SELECT … WHERE id = $1', [id])`. A query is a text and a list of values, or an object that
 * holds both. https://node-postgres.com
 */
import type { Condition, Model, SinkParameters } from '../../model.ts';

const listBehind: SinkParameters = { placeholder: '$n', dialect: 'postgresql', values: { argument: 1 } };
const listInObject: SinkParameters = { placeholder: '$n', dialect: 'postgresql', values: { argument: 0, member: 'values' } };

/** The statement writes its values, and the database hashes none of them. */
const isWritten: Condition = { argument: 0, matches: '^\\s*(?:insert|update|replace|merge)\\b(?![^]*\\b(?:crypt|sha2|pbkdf2)\\s*\\()' };

/** The package `pg`, with its cursors and streams. */
export const pg: Model = {
  id: 'pg',
  title: 'node-postgres',
  language: 'javascript',
  types: [
    { path: 'pg.native', is: 'pg' },
    { path: 'pg-pool()', is: 'pg.Pool()' },
    { path: 'pg.Pool().connect()', is: 'pg.Client()' },
    { path: 'pg.{PoolClient,ClientBase}()', is: 'pg.Client()' },
  ],
  handlers: [
    { path: 'pg.Pool().connect', from: 0, receives: [null, 'pg.Client()', null] },
  ],
  steps: [
    { path: 'pg.{escapeLiteral,escapeIdentifier}', from: '0', to: 'result' },
    { path: 'pg.Client().{escapeLiteral,escapeIdentifier}', from: '0', to: 'result' },
  ],
  sanitizers: [
    { path: 'pg.{escapeLiteral,escapeIdentifier}', argument: 0, cleans: 'result', clears: ['sql'] },
    { path: 'pg.Client().{escapeLiteral,escapeIdentifier}', argument: 0, cleans: 'result', clears: ['sql'] },
  ],
  sinks: [
    { path: 'pg.{Pool,Client}().query', argument: 0, kind: 'sql', parameters: listBehind },
    { path: 'pg.{Pool,Client}().query', argument: 0, member: 'text', kind: 'sql', parameters: listInObject },
    { path: 'pg.{Pool,Client}().query', argument: 0, member: 'values', kind: 'data' },
    { path: 'pg.{Pool,Client}().query', argument: 1, kind: 'data' },
    { path: 'pg.{Pool,Client}().query', argument: 1, kind: 'storage', where: [isWritten] },
    { path: 'pg.Query', argument: 0, kind: 'sql', parameters: listBehind },
    { path: 'pg.Query', argument: 0, member: 'text', kind: 'sql', parameters: listInObject },
    { path: 'pg.Query', argument: 0, member: 'values', kind: 'data' },
    { path: 'pg.Query', argument: 1, kind: 'data' },
    { path: 'pg-cursor', argument: 0, kind: 'sql', parameters: listBehind },
    { path: 'pg-cursor', argument: 1, kind: 'data' },
    { path: 'pg-query-stream', argument: 0, kind: 'sql', parameters: listBehind },
    { path: 'pg-query-stream', argument: 1, kind: 'data' },
  ],
  acts: [
    { path: 'pg.{Pool,Client}().query', kind: 'query' },
  ],
};
