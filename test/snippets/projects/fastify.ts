/** A service with Fastify. */
import type { Project } from '../project.ts';

const stores = ['search', 'find', 'create', 'update', 'change', 'delete'].map((verb) => `${verb}Product${verb === 'search' ? 's' : ''}`);
const indent = (text: string): string => text.replace(/^(?=.)/gm, '  ');

const onPostgresql: Project = {
  id: 'fastify-pg',
  languages: ['typescript', 'javascript'],
  service: 'postgresql',
  files: (write, { extension, language }) => {
    const isTyped = language === 'typescript';
    const plugin = isTyped ? ': FastifyPluginAsyncZod' : '';
    const pluginType = isTyped ? "import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';\n" : '';
    const routes = ['page', 'get', 'create', 'update', 'patch', 'delete'].map((task) => indent(write(`rest-fastify-${task}`)).trimStart()).join('\n\n  ');
    return {
      [`src/app.${extension}`]: `import cors from '@fastify/cors';
import rateLimit from '@fastify/rate-limit';
import { allProducts } from './all-products.js';
import { pool } from './db.js';
import { pictures } from './pictures.js';
import { products } from './products.js';
import { sessions } from './sessions.js';
import { users } from './users.js';
${write('rest-fastify-app', { '// Register the routes here.': `${indent(write('rest-fastify-cors')).trimStart()}
${indent(write('rest-fastify-limit'))}
${indent(write('rest-fastify-health'))}
  app.register(async (part) => { part.get('/limited', searchLimit, async () => ({})); });
  app.register(products, { prefix: '/products' });
  app.register(allProducts, { prefix: '/all' });
  app.register(pictures, { prefix: '/pictures' });
  app.register(sessions, { prefix: '/sessions' });
  app.register(users, { prefix: '/users' });` }).replace('app.register(helmet);', write('rest-fastify-headers'))}`,
      [`src/error-handler.${extension}`]: write('rest-fastify-errors'),
      [`src/server.${extension}`]: write('rest-fastify-server'),
      [`src/db.${extension}`]: write('db-pg-pool'),
      [`src/product-store.${extension}`]: write('db-pg-store'),
      [`src/passwords.${extension}`]: write('auth-node-password'),
      [`src/tokens.${extension}`]: write('auth-node-token'),
      [`src/require-token.${extension}`]: write('auth-fastify-token'),
      [`src/sessions.${extension}`]: write('auth-fastify-login').replace(/max: \d+/, 'max: 1000'),
      [`src/pictures.${extension}`]: write('rest-fastify-upload'),
      [`src/products.${extension}`]: `import { ${stores.join(', ')} } from './product-store.js';\n${write('rest-fastify-router', { '// Add the routes here.': routes })}`,
      [`src/all-products.${extension}`]: `${pluginType}import { listProducts } from './product-store.js';
export const allProducts${plugin} = async (app) => {
${indent(write('rest-fastify-list'))}
};
`,
      [`src/users.${extension}`]: `${pluginType}import { hashPassword } from './passwords.js';
import { requireToken } from './require-token.js';

export async function findUserByEmail(email${isTyped ? ': string' : ''}) {
  if (email !== 'ada@example.com') return undefined;
  return { id: 7, passwordHash: await hashPassword('correct horse battery') };
}

export const users${plugin} = async (app) => {
${indent(write('rest-fastify-protected'))}
};
`,
      [`test/products.test.${extension}`]: [
        "import '../env.js';\nimport { issueToken } from '../src/tokens.js';", write('test-fastify-file'),
        write('test-fastify-list').replaceAll("inject('/products')", "inject('/all')"),
        ...['page', 'get', 'create', 'update', 'patch', 'delete', 'upload', 'protected', 'login', 'health', 'limit', 'errors'].map((task) => write(`test-fastify-${task}`)),
        `it('has headers for browsers', async () => {
  const ask = (origin${isTyped ? ': string' : ''}) => app.inject({ url: '/all', headers: { origin } });
  const { headers } = await ask('https://app.example.com');
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['access-control-allow-origin']).toBe('https://app.example.com');
  expect((await ask('https://evil.example.com')).headers['access-control-allow-origin']).not.toBe('https://evil.example.com');
});
`,
      ].join('\n\n'),
      'schema.sql': 'CREATE TABLE products (id serial PRIMARY KEY, name varchar(255) NOT NULL)',
    };
  },
};

export const fastifyProjects: readonly Project[] = [onPostgresql];
