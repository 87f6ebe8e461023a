/** Changes of the schema are files, run in order. */
import { done, missing, notApplicable, type ProjectCheck } from '../check.ts';
import { relationalDatabase } from '../kinds.ts';

export const migrations: ProjectCheck = {
  id: 'migrations',
  title: 'Schema migrations',
  group: 'Data',
  advice: ['migrate-schema-safely'],
  remedy: 'Let a tool keep the schema: Knex, Prisma or Drizzle, Alembic, Flyway or Liquibase, Doctrine or Laravel migrations.',
  snippets: {
    'db-knex-migration': ['npm knex', 'npm pg', 'npm mysql2', 'npm better-sqlite3'],
    'db-prisma-schema': ['npm prisma', 'npm @prisma/client'],
    'db-alembic-migration': ['python sqlalchemy', 'python alembic'],
  },
  async look(project) {
    const database = relationalDatabase(project);
    if (database === undefined) return notApplicable('No relational database was found.');
    const file = project.find(/(?:^|\/)(?:migrations?|alembic\/versions|db\/migrate|db\/migration|db\/changelog|changelog|drizzle)\/(?:.+\/)?[^/]+\.(?:sql|[cm]?[jt]s|py|php|java|xml|ya?ml)$/);
    if (file !== undefined) return done('Changes of the schema are files.', file);
    const tool = project.dependency(['flyway-*', 'liquibase-*', 'alembic', 'flask-migrate', 'yoyo-migrations', 'aerich', 'umzug', 'db-migrate', 'node-pg-migrate', 'postgres-migrations', 'drizzle-kit', 'doctrine/doctrine-migrations-bundle', 'doctrine/migrations', 'robmorgan/phinx']);
    if (tool !== undefined) return missing(`${tool.text} is installed, but there are no migrations yet.`, tool.path);
    return missing(`The project uses ${database.text}, and no migrations were found.`, database.path);
  },
};
