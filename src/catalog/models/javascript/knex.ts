/**
 * Knex: `db('orders').where({ id })` escapes what it is given; its raw parts are SQL text, with bindings behind it:
 * `db.raw('… WHERE id = ?', [id])`. https://knexjs.org
 */
import type { Model, SinkParameters } from '../../model.ts';

const bindings: SinkParameters = { placeholder: '?', values: { argument: 1 } };
const rawParts = 'knex().**.{raw,whereRaw,orWhereRaw,andWhereRaw,havingRaw,orHavingRaw,orderByRaw,groupByRaw,joinRaw,fromRaw}';

/** The package `knex`. */
export const knex: Model = {
  id: 'knex',
  title: 'Knex',
  language: 'javascript',
  types: [
    { path: 'knex.{knex,Knex}()', is: 'knex()' },
    { path: 'knex.Knex.{Transaction,QueryBuilder}()', is: 'knex()' },
    { path: 'knex().transaction()', is: 'knex()' },
  ],
  handlers: [
    { path: 'knex().transaction', from: 0, receives: ['knex()'] },
    // Groups of conditions: `.where((group) => group.whereRaw(…))`.
    { path: 'knex().**.{where,andWhere,orWhere,whereNot,whereExists,whereNotExists,with,modify,union,unionAll}', from: 0, receives: ['knex()'] },
  ],
  sinks: [
    { path: rawParts, argument: 0, kind: 'sql', parameters: bindings },
    { path: rawParts, argument: 1, kind: 'data' },
    { path: 'knex().**.withRaw', argument: 1, kind: 'sql', parameters: { placeholder: '?', values: { argument: 2 } } },
    { path: 'knex().**.withRaw', argument: 2, kind: 'data' },
    { path: 'knex()', argument: 0, kind: 'data' },
    { path: 'knex().**.{from,table,into,select,column,columns,distinct,pluck}', argument: 'all', kind: 'data' },
    { path: 'knex().**.{where,andWhere,orWhere,whereNot,andWhereNot,orWhereNot}', argument: 'all', kind: 'data' },
    { path: 'knex().**.{whereIn,orWhereIn,whereNotIn,whereBetween,whereNotBetween}', argument: 'all', kind: 'data' },
    { path: 'knex().**.{whereLike,whereILike,orWhereLike,orWhereILike}', argument: 'all', kind: 'data' },
    { path: 'knex().**.{having,orderBy,groupBy,limit,offset}', argument: 'all', kind: 'data' },
    { path: 'knex().**.{insert,update,merge,increment,decrement,batchInsert}', argument: 'all', kind: 'data' },
    { path: 'knex().**.{insert,update}', argument: 0, kind: 'storage' },
    { path: 'knex().**.{insert,update,merge}', argument: 0, kind: 'attributes' },
    { path: 'knex().**.batchInsert', argument: 1, kind: 'attributes' },
  ],
  acts: [
    { path: 'knex().**.{select,first,pluck,insert,update,del,delete,increment,decrement,raw,count}', kind: 'query' },
    { path: 'knex().**.{insert,update,del,delete,increment,decrement}', kind: 'write' },
  ],
};
