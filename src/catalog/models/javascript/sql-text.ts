/**
 * SQL that tells by its own form what it is: whatever a statement is handed to by such a name runs it, be the driver known or not.
 * Only text that is certainly a statement counts, because these names are also those of other things (`pattern.exec`, `cache.get`).
 */
import type { Model, Sink } from '../../model.ts';

/** A name, or a thing that is not known. */
const name = '[\\w.$@#"`\\[\\]\\u0000-]+';
/** What may follow the table of a statement that reads. */
const clause = '(?:AS|WHERE|INNER|LEFT|RIGHT|FULL|CROSS|NATURAL|JOIN|ORDER|GROUP|HAVING|LIMIT|OFFSET|UNION|FETCH|FOR|ON)\\b';
const table = `(?:\\(\\s*SELECT\\b|${name}(?:\\s+${name})?\\s*(?:$|[,;)]|${clause}))`;
const statement = [
  `SELECT\\s[^;]*?\\sFROM\\s+${table}`,
  `INSERT\\s+(?:OR\\s+\\w+\\s+|IGNORE\\s+)?INTO\\s+${name}\\s*(?:\\(|VALUES\\b|SELECT\\b|SET\\b)`,
  `REPLACE\\s+INTO\\s+${name}\\s*(?:\\(|VALUES\\b|SELECT\\b|SET\\b)`,
  `UPDATE\\s+${name}(?:\\s+${name})?\\s+SET\\s+${name}\\s*=`,
  `DELETE\\s+FROM\\s+${name}\\s*(?:$|;|WHERE\\b|USING\\b)`,
  `WITH\\s+(?:RECURSIVE\\s+)?${name}(?:\\s*\\([^)]*\\))?\\s+AS\\s*\\(\\s*SELECT\\s`,
  `(?:CREATE|ALTER|DROP|TRUNCATE)\\s+(?:TABLE|DATABASE|SCHEMA|VIEW|USER|ROLE)\\s+(?:IF\\s+(?:NOT\\s+)?EXISTS\\s+)?${name}\\s*(?:$|[;(]|\\w)`,
].join('|');
const begins = `(?:\\s|\\()*(?:${statement})`;

const sink = (path: string, member?: string): Sink => ({ path, argument: 0, kind: 'sql', begins, ...(member === undefined ? {} : { member }) });

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
