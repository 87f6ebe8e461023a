/**
 * Drizzle: the tag `sql` passes what is put into it as parameters; `sql.raw` takes text, and so does `db.execute`.
 * https://orm.drizzle.team
 */
import type { Model } from '../../model.ts';

const database = 'drizzle-orm.Database()';
const drivers = [
  'node-postgres', 'postgres-js', 'neon-http', 'neon-serverless', 'vercel-postgres', 'pglite', 'mysql2', 'planetscale-serverless', 'tidb-serverless',
  'better-sqlite3', 'libsql', 'd1', 'bun-sqlite', 'sql-js',
];

/** The package `drizzle-orm`, for all of its databases. */
export const drizzleOrm: Model = {
  id: 'drizzle-orm',
  title: 'Drizzle',
  language: 'javascript',
  types: drivers.map((driver) => ({ path: `drizzle-orm/${driver}.drizzle()`, is: database })),
  handlers: [
    { path: `${database}.transaction`, from: 0, receives: [database] },
  ],
  sinks: [
    { path: 'drizzle-orm.sql.raw', argument: 0, kind: 'sql' },
    // The tag itself.
    { path: 'drizzle-orm.sql', argument: 'all', kind: 'data' },
    { path: `${database}.{execute,run,all,get,values}`, argument: 0, kind: 'sql' },
    { path: 'drizzle-orm.{eq,ne,gt,gte,lt,lte,like,notLike,ilike,notIlike,inArray,notInArray,arrayContains,arrayContained,arrayOverlaps}', argument: 1, kind: 'data' },
    { path: 'drizzle-orm.{between,notBetween}', argument: 'all', kind: 'data' },
    { path: `${database}.insert().**.values`, argument: 0, kind: 'data' },
    { path: `${database}.insert().**.values`, argument: 0, kind: 'attributes' },
    { path: `${database}.update().**.set`, argument: 0, kind: 'data' },
    { path: `${database}.update().**.set`, argument: 0, kind: 'attributes' },
    { path: `${database}.select().**.{limit,offset}`, argument: 0, kind: 'data' },
  ],
};
