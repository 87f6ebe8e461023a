/**
 * SQL that tells by its own form what it is: whatever a statement is handed to by such a name runs it, be the driver known or not.
 * Only text that is certainly a statement counts, because these names are also those of other things (`pattern.exec`, `cache.get`).
 */
import type { Model, Sink } from '../../model.ts';
import { sqlStatement } from '../../texts.ts';

const sink = (path: string, member?: string): Sink => ({ path, argument: 0, kind: 'sql', begins: sqlStatement, ...(member === undefined ? {} : { member }) });

/** SQL statements in the hands of drivers of which no model knows. */
export const sqlText: Model = {
  id: 'sql-text',
  title: 'SQL statements by their form',
  language: 'javascript',
  sinks: [
    sink('any.{query,execute,exec,raw,prepare,run,all,get,each,queryRaw,executeRaw,queryOne,queryAll,fetchOne,fetchAll,executeQuery,runQuery,sendQuery}'),
    // `db.one`, `db.many`, `db.any` of those that say how many rows they want.
    sink('any.{one,oneOrNone,many,manyOrNone,none,any,unsafe,multi,result,stream}'),
    sink('any.{query,execute,executeQuery,runQuery}', 'sql'),
    sink('any.{query,execute,executeQuery,runQuery}', 'text'),
    sink('any.{query,execute,executeQuery,runQuery}', 'query'),
  ],
};
