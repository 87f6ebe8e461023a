/**
 * The database extensions that come with PHP: mysqli, PDO, PostgreSQL, SQLite, SQL Server, Oracle and ODBC, as functions and as objects.
 * https://www.php.net/manual/en/refs.database.php
 */
import type { Model, Signature, Sink, Use } from '../../model.ts';

const texts = (names: string, argument: number): Sink => ({ path: names, argument, kind: 'sql' });

/** Of a password, or a connection with one, that stands in the code. */
const passwords = (path: string, argument: number): Use => ({ path, kind: 'hardcoded-secret', where: [{ argument, isFixed: true, but: '$|(?:root|secret|password|changeme|test)$' }] });

const signatures: readonly Signature[] = [
  { path: '{mysqli_connect,mysqli,mysqli_real_connect}', parameters: ['hostname', 'username', 'password', 'database', 'port', 'socket'] },
  { path: 'PDO', parameters: ['dsn', 'username', 'password', 'options'] },
  { path: 'PDO().{query,prepare,exec}', parameters: ['statement'] },
  { path: 'mysqli().{query,multi_query,real_query,prepare,execute_query}', parameters: ['query'] },
  { path: '{mysqli_query,mysqli_multi_query,mysqli_real_query,mysqli_prepare}', parameters: ['mysql', 'query'] },
  { path: '{pg_query,pg_send_query}', parameters: ['connection', 'query'] },
];

/** Drivers of SQL databases. */
export const databases: Model = {
  id: 'databases',
  title: 'PHP: databases',
  language: 'php',
  types: [
    { path: '{mysqli_connect,mysqli_init,mysqli_real_connect}()', is: 'mysqli()' },
    { path: '{PDO,mysqli}().{prepare,query}()', is: 'PDOStatement()' },
  ],
  signatures,
  steps: [
    { path: '{mysqli_real_escape_string,mysqli_escape_string,pg_escape_string,pg_escape_bytea,pg_escape_literal,pg_escape_identifier,db2_escape_string}', from: '1', to: 'result' },
    { path: '{pg_escape_string,pg_escape_bytea,pg_escape_literal,pg_escape_identifier,mysql_real_escape_string,mysql_escape_string,sqlite_escape_string}', from: '0', to: 'result' },
    { path: '{mysqli,SQLite3}().{real_escape_string,escape_string,escapeString}', from: '0', to: 'result' },
    { path: 'SQLite3.escapeString', from: '0', to: 'result' },
    { path: 'PDO().quote', from: '0', to: 'result' },
  ],
  sanitizers: [
    { path: '{mysqli_real_escape_string,mysqli_escape_string,pg_escape_string,pg_escape_bytea,db2_escape_string}', argument: 1, cleans: 'result', escapes: ['sql'] },
    { path: '{pg_escape_string,pg_escape_bytea,mysql_real_escape_string,mysql_escape_string,sqlite_escape_string}', argument: 0, cleans: 'result', escapes: ['sql'] },
    { path: '{mysqli,SQLite3}().{real_escape_string,escape_string,escapeString}', argument: 0, cleans: 'result', escapes: ['sql'] },
    { path: 'SQLite3.escapeString', argument: 0, cleans: 'result', escapes: ['sql'] },
    // With the quotes around it.
    { path: '{pg_escape_literal,pg_escape_identifier}', argument: 'all', cleans: 'result', clears: ['sql'] },
    { path: 'PDO().quote', argument: 0, cleans: 'result', clears: ['sql'] },
  ],
  sinks: [
    texts('{mysqli_query,mysqli_multi_query,mysqli_real_query,mysqli_send_query,mysqli_prepare,mysqli_execute_query,pg_query,pg_query_params,pg_send_query,sqlite_query,sqlsrv_query,sqlsrv_prepare,oci_parse,odbc_exec,odbc_prepare,db2_exec,db2_prepare}', 1),
    texts('pg_prepare', 2),
    texts('{mysql_query,mysql_unbuffered_query,pg_query,mssql_query,sybase_query,sqlite_query}', 0),
    texts('mysql_db_query', 1),
    texts('mysqli().{query,multi_query,real_query,send_query,prepare,execute_query}', 0),
    texts('PDO().{query,exec,prepare}', 0),
    texts('SQLite3().{query,exec,querySingle,prepare}', 0),
    { path: '{mysqli_stmt_bind_param}', argument: 2, kind: 'data' },
    { path: 'PDOStatement().execute', argument: 0, kind: 'data' },
    { path: 'PDOStatement().{bindValue}', argument: 1, kind: 'data' },
    { path: 'PDOStatement().{bind_param}', argument: 1, kind: 'data' },
    // Of an object of which nothing is known, a text that is SQL by its form.
    { path: 'any.{query,exec,execute,prepare,createQuery,createNativeQuery,executeQuery,executeStatement,fetchAll,get_results,multi_query,rawQuery,fetchAssoc,getOne,getAll}', argument: 0, kind: 'sql', begins: '\\s*(?:select\\b[^]*\\bfrom\\b|insert\\s+(?:ignore\\s+)?into\\b|update\\b[^]*\\bset\\b|delete\\s+from\\b|replace\\s+into\\b|create\\s+(?:table|database|user)\\b|drop\\s+\\w+|alter\\s+table\\b|union\\s+select\\b)' },
  ],
  uses: [
    passwords('{PDO,mysqli,mysqli_connect,mysql_connect,mysql_pconnect,mssql_connect,odbc_connect,db2_connect,db2_pconnect,maxdb_connect,maxdb,maxdb_change_user,ifx_connect,fbsql_pconnect,mysqli_change_user}', 2),
    passwords('mysqli().change_user', 1),
    passwords('{oci_connect,oci_pconnect,oci_new_connect}', 1),
    passwords('{cubrid_connect,dbx_connect}', 4),
    { path: '{pg_connect,pg_pconnect}', kind: 'hardcoded-secret', where: [{ argument: 0, matches: 'password=(?!(?:root|secret|password|test)?(?:\\s|$))[^\\s\\0]{4,}' }] },
  ],
  acts: [
    { path: '{mysqli_query,pg_query,mysql_query}', kind: 'query' },
    { path: '{mysqli,PDO,SQLite3}().{query,exec}', kind: 'query' },
  ],
};
