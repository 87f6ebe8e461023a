/** Columns that are searched by have an index. */
import { done, missing, notApplicable, type ProjectCheck } from '../check.ts';
import { relationalDatabase, schemaFiles } from '../kinds.ts';

export const indexes: ProjectCheck = {
  id: 'indexes',
  title: 'Indexes',
  group: 'Data',
  advice: ['index-for-performance', 'optimize-indexes'],
  remedy: 'Add an index for the columns that queries filter, join and sort by, foreign keys first. EXPLAIN tells whether it is used.',
  snippets: {
    'db-knex-migration': ['npm knex'],
    'db-prisma-schema': ['npm prisma', 'npm @prisma/client'],
    'db-alembic-migration': ['python alembic'],
  },
  async look(project) {
    if (relationalDatabase(project) === undefined) return notApplicable('No relational database was found.');
    const files = schemaFiles(project);
    if (files.length === 0) return notApplicable('No schema was found: neither SQL nor models.');
    const found = await project.search(files, /CREATE\s+(?:UNIQUE\s+)?INDEX|@@index|@@unique|@Index\b|@@fulltext|\.index\(|\bindexes\s*[:=]|index\s*=\s*True|db_index\s*=\s*True|\bIndex\(|->index\(|createIndex|addIndex|ORM\\Index|uniqueIndex\(|UNIQUE\s+(?:KEY|INDEX)/i);
    return found === undefined ? missing('The schema has no index besides its keys.', files[0]) : done('The schema has indexes.', found.path);
  },
};
