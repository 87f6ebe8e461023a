/**
 * mssql, for SQL Server: `pool.request().input('id', id).query('… WHERE id = @id')`. As a tag of a template, `query` passes what is
 * put into it as parameters. https://github.com/tediousjs/node-mssql
 */
import type { Model } from '../../model.ts';

/** The packages `mssql` and `mssql/msnodesqlv8`. */
export const mssql: Model = {
  id: 'mssql',
  title: 'mssql',
  language: 'javascript',
  types: [
    { path: 'mssql/msnodesqlv8', is: 'mssql' },
    { path: 'mssql.connect()', is: 'mssql.ConnectionPool()' },
    { path: 'mssql.ConnectionPool().connect()', is: 'mssql.ConnectionPool()' },
    { path: 'mssql.{ConnectionPool,Transaction}().request()', is: 'mssql.Request()' },
    { path: 'mssql.ConnectionPool().transaction()', is: 'mssql.Transaction()' },
    { path: 'mssql.Request().{input,output}()', is: 'mssql.Request()' },
    { path: 'mssql.PreparedStatement().{input,output}()', is: 'mssql.PreparedStatement()' },
  ],
  sinks: [
    { path: 'mssql.{query,batch}', argument: 0, kind: 'sql' },
    { path: 'mssql.{ConnectionPool,Request}().{query,batch}', argument: 0, kind: 'sql' },
    { path: 'mssql.PreparedStatement().prepare', argument: 0, kind: 'sql' },
    { path: 'mssql.Request().input', argument: 1, kind: 'data' },
    { path: 'mssql.Request().input', argument: 2, kind: 'data' },
    { path: 'mssql.PreparedStatement().execute', argument: 0, kind: 'data' },
  ],
};
