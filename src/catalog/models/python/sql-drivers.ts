/**
 * Drivers of SQL databases that follow PEP 249: `cursor.execute('SELECT … WHERE id = %s', (id,))`, and those that do much the same.
 * https://peps.python.org/pep-0249/
 */
import type { Model, Sink, SinkParameters } from '../../model.ts';
import { sqlStatement } from '../../texts.ts';

const at = (placeholder: SinkParameters['placeholder'], dialect?: SinkParameters['dialect']): SinkParameters => ({ placeholder, values: { argument: 1 }, ...(dialect ? { dialect } : {}) });

/** What makes connections, and how their statements take values. */
const drivers: readonly { readonly path: string; readonly parameters?: SinkParameters }[] = [
  ...['sqlite3.connect()', 'aiosqlite.connect()'].map((path) => ({ path, parameters: at('?', 'sqlite') })),
  ...['psycopg2.connect()', 'psycopg.connect()', 'psycopg.AsyncConnection.connect()'].map((path) => ({ path, parameters: at('%s', 'postgresql') })),
  ...['pymysql.connect()', 'MySQLdb.connect()', 'mysql.connector.connect()', 'aiomysql.connect()'].map((path) => ({ path, parameters: at('%s', 'mysql') })),
  ...['pymssql.connect()', 'snowflake.connector.connect()'].map((path) => ({ path, parameters: at('%s') })),
  { path: 'pyodbc.connect()', parameters: at('?') },
  ...['asyncpg.connect()', 'asyncpg.create_pool()'].map((path): { path: string; parameters: SinkParameters } => ({ path, parameters: { placeholder: '$n', dialect: 'postgresql', values: { spreadFrom: 1 } } })),
  ...['cx_Oracle.connect()', 'oracledb.connect()'].map((path) => ({ path })),
];

/** All that a connection, or a cursor of one, runs. */
const sinks = drivers.flatMap(({ path, parameters }): readonly Sink[] => [
  { path: `${path}.**.{execute,fetch,fetchrow,fetchval}`, argument: 0, kind: 'sql', ...(parameters ? { parameters } : {}) },
  { path: `${path}.**.{executemany,executescript,mogrify,copy_expert,prepare}`, argument: 0, kind: 'sql' },
  { path: `${path}.**.{execute,executemany,fetch,fetchrow,fetchval}`, argument: 1, kind: 'data' },
]);

/** sqlite3, psycopg, the drivers of MySQL and of others; and statements in the hands of those that are not known. */
export const sqlDrivers: Model = {
  id: 'sql-drivers',
  title: 'Drivers of SQL databases',
  language: 'python',
  signatures: drivers.map(({ path }) => ({ path: `${path}.**.{execute,executemany}`, parameters: ['sql', 'parameters'] })),
  steps: [
    { path: '{pymysql.converters.escape_string,MySQLdb.escape_string}', from: '0', to: 'result' },
    { path: 'psycopg2.sql.{SQL,Identifier,Literal}', from: '0', to: 'result' },
  ],
  sanitizers: [
    { path: 'psycopg2.sql.{Identifier,Literal}', argument: 0, cleans: 'result', clears: ['sql'] },
    { path: '{pymysql.converters.escape_string,MySQLdb.escape_string}', argument: 0, cleans: 'result', clears: ['sql'] },
  ],
  sinks: [
    ...sinks,
    { path: 'psycopg2.sql.SQL', argument: 0, kind: 'sql' },
    { path: 'any.{execute,executemany,executescript,raw,read_sql,fetch,fetchrow,fetchval,fetch_all,fetch_one,query}', argument: 0, kind: 'sql', begins: sqlStatement },
    { path: 'pandas.{read_sql,read_sql_query}', argument: 0, kind: 'sql' },
  ],
  acts: [
    // What is not known to ask for rows may be a command of another kind, and many rows at once are no question for each.
    { path: 'any.execute', kind: 'query', where: [{ argument: 0, matches: '^[\\s(]*(?:SELECT|WITH|INSERT|REPLACE|UPDATE|DELETE)\\b' }] },
  ],
};
