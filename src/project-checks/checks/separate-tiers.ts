/** Files that answer requests hold no SQL. */
import { done, missing, notApplicable, type ProjectCheck } from '../check.ts';
import { webFramework, anyDatabase } from '../kinds.ts';
import { mostFiles } from '../project.ts';

const route = /\b(?:app|router|server|fastify|api|route)\.(?:get|post|put|patch|delete)\(\s*['"`]\/|@(?:app|router|bp|blueprint|api)\.(?:get|post|put|patch|delete|route)\(|@(?:Get|Post|Put|Patch|Delete|Request)Mapping|@(?:Get|Post|Put|Patch|Delete)\(|\bRoute::(?:get|post|put|patch|delete)\(|#\[Route\(/;
const sql = /['"`]\s*(?:SELECT\s[^'"`]*?\sFROM\s|INSERT\s+INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s)/i;

export const separateTiers: ProjectCheck = {
  id: 'separate-tiers',
  title: 'Separate tiers',
  group: 'API',
  advice: ['separate-tiers'],
  remedy: 'Move the SQL into functions of a data layer (repositories), and call them from the handlers.',
  snippets: {
    'db-pg-store': ['npm pg'],
    'db-mysql2-store': ['npm mysql2'],
    'db-knex-store': ['npm knex'],
    'db-prisma-store': ['npm @prisma/client'],
    'db-sqlite-store': ['npm better-sqlite3'],
    'db-psycopg-store': ['python psycopg'],
    'db-sqlalchemy-text': ['python sqlalchemy'],
  },
  async look(project) {
    if (webFramework(project) === undefined) return notApplicable('No web framework was found.');
    if (anyDatabase(project) === undefined) return notApplicable('No database was found.');
    let handlers = 0;
    for (const path of project.sources.slice(0, mostFiles)) {
      const text = await project.read(path) ?? '';
      if (!route.test(text)) continue;
      handlers++;
      const found = sql.exec(text);
      if (found !== null) return missing(`${path} answers requests and holds SQL.`, path);
    }
    return handlers === 0 ? notApplicable('No file that answers requests was found.') : done(`No SQL in ${handlers} ${handlers === 1 ? 'file' : 'files'} that answer requests.`);
  },
};
