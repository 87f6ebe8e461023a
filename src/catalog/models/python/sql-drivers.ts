/**
 * Drivers of SQL databases that follow PEP 249: `cursor.execute('SELECT … WHERE id = %s', (id,))`, and those that do much the same.
 * https://peps.python.org/pep-0249/
 */
import type { Model, Sink, SinkParameters } from '../../model.ts';

const values: SinkParameters = { placeholder: '?', values: { argument: 1 } };

/** All that a connection, or a cursor of one, runs. */
const connections = [
  'sqlite3.connect()', 'aiosqlite.connect()', 'psycopg2.connect()', 'psycopg.connect()', 'psycopg.AsyncConnection.connect()', 'pymysql.connect()', 'MySQLdb.connect()',
  'mysql.connector.connect()', 'pyodbc.connect()', 'cx_Oracle.connect()', 'oracledb.connect()', 'pymssql.connect()', 'snowflake.connector.connect()', 'asyncpg.connect()', 'asyncpg.create_pool()', 'aiomysql.connect()',
];

const sinks = connections.flatMap((path): readonly Sink[] => [
  { path: `${path}.**.{execute,executemany,executescript,mogrify,fetch,fetchrow,fetchval,copy_expert,prepare}`, argument: 0, kind: 'sql', parameters: values },
  { path: `${path}.**.{execute,executemany,fetch,fetchrow,fetchval}`, argument: 1, kind: 'data' },
]);

/** A name, or a thing that is not known. */
const name = '[\\w.$@#"`\\[\\]%{}\\u0000-]+';
const clause = '(?:AS|WHERE|INNER|LEFT|RIGHT|FULL|CROSS|NATURAL|JOIN|ORDER|GROUP|HAVING|LIMIT|OFFSET|UNION|FETCH|FOR|ON)\\b';
const table = `(?:\\(\\s*SELECT\\b|${name}(?:\\s+${name})?\\s*(?:$|[,;)]|${clause}))`;
const statement = [
  `SELECT\\s[^;]*?\\sFROM\\s+${table}`,
  `(?:INSERT\\s+(?:OR\\s+\\w+\\s+|IGNORE\\s+)?|REPLACE\\s+)INTO\\s+${name}\\s*(?:\\(|VALUES\\b|SELECT\\b|SET\\b)`,
  `UPDATE\\s+${name}(?:\\s+${name})?\\s+SET\\s+${name}\\s*=`,
  `DELETE\\s+FROM\\s+${name}\\s*(?:$|;|WHERE\\b|USING\\b)`,
  `(?:CREATE|ALTER|DROP|TRUNCATE)\\s+(?:TABLE|DATABASE|SCHEMA|VIEW|USER|ROLE)\\s+(?:IF\\s+(?:NOT\\s+)?EXISTS\\s+)?${name}\\s*(?:$|[;(]|\\w)`,
].join('|');
/** Only a text that is certainly a statement counts where nothing is known of the thing: the names are also those of others. */
const begins = `(?:\\s|\\()*(?:${statement})`;

/** sqlite3, psycopg, the drivers of MySQL and of others; and statements in the hands of those that are not known. */
export const sqlDrivers: Model = {
  id: 'sql-drivers',
  title: 'Drivers of SQL databases',
  language: 'python',
  signatures: connections.map((path) => ({ path: `${path}.**.{execute,executemany}`, parameters: ['sql', 'parameters'] })),
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
    { path: 'any.{execute,executemany,executescript,raw,read_sql,fetch,fetchrow,fetchval,fetch_all,fetch_one,query}', argument: 0, kind: 'sql', begins },
    { path: 'pandas.{read_sql,read_sql_query}', argument: 0, kind: 'sql' },
  ],
  acts: [
    // What is not known to ask for rows may be a command of another kind, and many rows at once are no question for each.
    { path: 'any.execute', kind: 'query', where: [{ argument: 0, matches: '^[\\s(]*(?:SELECT|WITH|INSERT|REPLACE|UPDATE|DELETE)\\b' }] },
  ],
};
