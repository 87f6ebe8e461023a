/** Services with Express, on each store that Node.js has drivers for; and what stands beside them. */
import type { Project, WriteFiles } from '../project.ts';

const functions = ['list', 'search', 'find', 'create', 'update', 'change', 'delete'].map((verb) => `${verb}Product${verb === 'list' || verb === 'search' ? 's' : ''}`);
const storeImport = `import { ${functions.join(', ')} } from './product-store.js';\n`;

/** What all of them share: the endpoints and their tests. `clear` empties the table, `end` closes the connection. */
export function endpoints(store: { name: string; clear: string; end: string }): WriteFiles {
  return (write, { extension }) => {
    const head = write('test-express-file', { pool: store.name })
      .replace(/await \w+\.query\('TRUNCATE products'\);/, `await ${store.clear};`)
      .replace(/\w+\.end\(\)/, store.end);
    return {
      [`src/app.${extension}`]: `import { router } from './products.js';\n${write('rest-express-app', { '// Mount the routers here.': "app.use('/products', router);" })}`,
      [`src/error-handler.${extension}`]: write('rest-express-errors'),
      [`src/server.${extension}`]: write('rest-express-server'),
      [`src/products.${extension}`]: storeImport + [
        write('rest-express-router'), write('rest-express-page'), write('rest-express-get'), write('rest-express-create'),
        write('rest-express-update'), write('rest-express-patch'), write('rest-express-delete'),
      ].join('\n\n'),
      [`test/products.test.${extension}`]: [
        "import '../env.js';", head, write('test-express-page'), write('test-express-get'), write('test-express-create'),
        write('test-express-update'), write('test-express-patch'), write('test-express-delete'),
      ].join('\n\n'),
    };
  };
}

const table = (id: string): string => `CREATE TABLE products (id ${id}, name varchar(255) NOT NULL)`;

const onPostgresql: Project = {
  id: 'express-pg',
  languages: ['typescript', 'javascript'],
  service: 'postgresql',
  files: (write, about) => {
    const { extension, language } = about;
    const files = endpoints({ name: 'pool', clear: "pool.query('TRUNCATE products')", end: 'pool.end()' })(write, about);
    const isTyped = language === 'typescript';
    const list = `${storeImport}import { Router } from 'express';\nexport const router = Router();\n\n${write('rest-express-list')}`;
    const users = `
import { Router } from 'express';
import { hashPassword } from './passwords.js';
import { requireToken } from './require-token.js';

export const router = Router();

export async function findUserByEmail(email${isTyped ? ': string' : ''}) {
  if (email !== 'ada@example.com') return undefined;
  return { id: 7, passwordHash: await hashPassword('correct horse battery') };
}

`;
    return {
      ...files,
      [`src/db.${extension}`]: write('db-pg-pool'),
      [`src/product-store.${extension}`]: write('db-pg-store'),
      [`src/transaction.${extension}`]: write('db-pg-transaction'),
      [`src/all-products.${extension}`]: list,
      [`src/passwords.${extension}`]: write('auth-node-password'),
      [`src/tokens.${extension}`]: write('auth-node-token'),
      [`src/require-token.${extension}`]: write('auth-express-token'),
      [`src/sessions.${extension}`]: write('auth-express-login'),
      [`src/pictures.${extension}`]: write('rest-express-upload'),
      [`src/users.${extension}`]: users + write('rest-express-protected'),
      [`src/app.${extension}`]: `import cors from 'cors';
import { rateLimit } from 'express-rate-limit';
${isTyped ? "import type { RequestHandler } from 'express';\n" : ''}import { router as allProducts } from './all-products.js';
import { pool } from './db.js';
import { router as pictures } from './pictures.js';
import { router } from './products.js';
import { router as sessions } from './sessions.js';
import { router as users } from './users.js';
${write('rest-express-app', { '// Mount the routers here.': `${write('rest-express-cors')}
  ${write('rest-express-headers')}
  ${write('rest-express-health')}
  app.get('/limited', searchLimit, (req, res) => { res.json({}); });
  app.get('/cached', isPublic, (req, res) => { res.json({}); });
  app.use('/all/products', allProducts);
  app.use('/products', router);
  app.use('/pictures', pictures);
  app.use('/sessions', sessions);
  app.use('/users', users);` })}

${write('rest-express-limit')}

${write('rest-express-caching')}
`,
      [`test/all.test.${extension}`]: `import '../env.js';
import express from 'express';
import { issueToken } from '../src/tokens.js';
import { errorHandler } from '../src/error-handler.js';
import { inTransaction } from '../src/transaction.js';
${write('test-express-file')}

${write('test-express-list').replaceAll("get('/products')", "get('/all/products')")}

${write('test-express-health')}

${write('test-express-limit')}

${write('test-express-upload')}

${write('test-express-protected')}

${write('test-express-login')}

${write('test-express-errors')}

it('undoes a transaction that breaks', async () => {
  const broken = inTransaction(async (client) => {
    await client.query("INSERT INTO products (name) VALUES ('half')");
    throw new Error('broken');
  });
  await expect(broken).rejects.toThrow('broken');
  const { rows } = await pool.query('SELECT count(*)::int AS total FROM products');
  expect(rows).toEqual([{ total: 0 }]);
});

it('has headers for browsers', async () => {
  const response = await request(app).get('/cached').set('Origin', 'https://app.example.com');
  expect(response.headers['content-security-policy']).toContain("default-src 'none'");
  expect(response.headers['access-control-allow-origin']).toBe('https://app.example.com');
  expect(response.headers['cache-control']).toMatch(/^public, max-age=/);
  const stranger = await request(app).get('/cached').set('Origin', 'https://evil.example.com');
  expect(stranger.headers['access-control-allow-origin']).toBeUndefined();
});
`,
      [`test/passwords.test.${extension}`]: write('test-node-password'),
      'schema.sql': table('serial PRIMARY KEY'),
    };
  },
};

const onMariadb: Project = {
  id: 'express-mysql2',
  languages: ['typescript', 'javascript'],
  service: 'mariadb',
  files: (write, about) => ({
    ...endpoints({ name: 'pool', clear: "pool.query('TRUNCATE products')", end: 'pool.end()' })(write, about),
    [`src/db.${about.extension}`]: write('db-mysql2-pool'),
    [`src/product-store.${about.extension}`]: write('db-mysql2-store'),
    'schema.sql': table('int AUTO_INCREMENT PRIMARY KEY'),
  }),
};

const onSqlite: Project = {
  id: 'express-sqlite',
  languages: ['typescript', 'javascript'],
  files: (write, about) => ({
    ...endpoints({ name: 'database', clear: "database.exec('DELETE FROM products')", end: 'database.close()' })(write, about),
    [`src/db.${about.extension}`]: `${write('db-sqlite-open', { 'data.db': ':memory:' })}\ndatabase.exec('${table('integer PRIMARY KEY')}');`,
    [`src/product-store.${about.extension}`]: write('db-sqlite-store'),
  }),
};

const onKnex: Project = {
  id: 'express-knex',
  languages: ['typescript', 'javascript'],
  service: 'postgresql',
  files: (write, about) => ({
    ...endpoints({ name: 'database', clear: "database('products').delete()", end: 'database.destroy()' })(write, about),
    // Of the drivers that can be chosen, it runs on the one whose database it has.
    [`src/db.${about.extension}`]: write('db-knex-connection').replace(/'(?:mysql2|better-sqlite3)'/, "'pg'"),
    [`src/product-store.${about.extension}`]: write('db-knex-store'),
    [`src/migration.${about.extension}`]: write('db-knex-migration'),
    [`test/migration.test.${about.extension}`]: `import '../env.js';
import { afterAll, it, expect } from 'vitest';
import { database } from '../src/db.js';
import { down, up } from '../src/migration.js';

afterAll(() => database.destroy());

it('creates the table and takes it back', async () => {
  await database.schema.createSchemaIfNotExists('migrated');
  await database.transaction(async (transaction) => {
    await transaction.raw('SET LOCAL search_path TO migrated');
    await up(transaction);
    expect(await transaction.schema.withSchema('migrated').hasTable('products')).toBe(true);
    await down(transaction);
    expect(await transaction.schema.withSchema('migrated').hasTable('products')).toBe(false);
  });
});
`,
    'schema.sql': table('serial PRIMARY KEY'),
  }),
};

export const expressProjects: readonly Project[] = [onPostgresql, onMariadb, onSqlite, onKnex];
