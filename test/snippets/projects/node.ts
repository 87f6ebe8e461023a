/** What services of every framework in Node.js need. */
import type { Project } from '../project.ts';

const store = `export const createProduct = async (input) => ({ id: 1, ...input });
export const findProduct = async (id) => (id === 1 ? { id, name: 'Mug' } : undefined);
export const searchProducts = async () => ({ items: [{ id: 1, name: 'Mug' }], total: 1 });
`;
const typedStore = `export interface Product { id: number; name: string }
export const createProduct = async (input: { name: string }): Promise<Product> => ({ id: 1, ...input });
export const findProduct = async (id: number): Promise<Product | undefined> => (id === 1 ? { id, name: 'Mug' } : undefined);
export const searchProducts = async (_: object) => ({ items: [{ id: 1, name: 'Mug' }], total: 1 });
`;

const onRedis: Project = {
  id: 'node-redis',
  languages: ['typescript', 'javascript'],
  service: 'redis',
  files: (write, { extension }) => ({
    [`src/redis.${extension}`]: write('ops-node-redis'),
    [`src/cache.${extension}`]: write('ops-node-cache'),
    [`src/mail-queue.${extension}`]: write('ops-node-queue'),
    [`src/app.${extension}`]: `import express from 'express';
import { RedisStore } from 'connect-redis';
import session from 'express-session';
import { redis } from './redis.js';

export const app = express();

${write('auth-express-session')}

app.get('/', (req, res) => {
  Object.assign(req.session, { seen: true });
  res.json({});
});
`,
    [`test/cache.test.${extension}`]: `import '../env.js';\n${write('test-node-cache').replace('@jest/globals', 'vitest')}`,
    [`test/others.test.${extension}`]: `import '../env.js';
import request from 'supertest';
import { afterAll, expect, it } from 'vitest';
import { app } from '../src/app.js';
import { mailQueue, startWorker } from '../src/mail-queue.js';
import { redis } from '../src/redis.js';

afterAll(async () => {
  await mailQueue.close();
  await redis.close();
});

it('does a job that was put into the queue', async () => {
  const done = Promise.withResolvers${extension === 'ts' ? '<string>' : ''}();
  const worker = startWorker(async ({ to }) => done.resolve(to));
  await mailQueue.add('welcome', { to: 'ada@example.com' });
  expect(await done.promise).toBe('ada@example.com');
  await worker.close();
});

it('keeps a session in a cookie that scripts cannot read', async () => {
  const response = await request(app).get('/').set('X-Forwarded-Proto', 'https');
  expect(String(response.headers['set-cookie'])).toMatch(/^__Host-session=.*HttpOnly; Secure; SameSite=(?:Lax|Strict)/);
});
`.replace(/const done = Promise\.withResolvers(?:<string>)?\(\);/, extension === 'ts'
      ? 'let resolve = (_: string) => {};\n  const done = { promise: new Promise<string>((settle) => { resolve = settle; }), resolve: (to: string) => resolve(to) };'
      : 'let resolve;\n  const done = { promise: new Promise((settle) => { resolve = settle; }), resolve: (to) => resolve(to) };'),
  }),
};

const alone: Project = {
  id: 'node-alone',
  languages: ['typescript', 'javascript'],
  files: (write, { extension }) => ({
    [`src/product-store.${extension}`]: extension === 'ts' ? typedStore : store,
    [`src/log.${extension}`]: write('ops-node-log'),
    [`src/stock-client.${extension}`]: write('ops-node-call'),
    [`src/graphql.${extension}`]: write('api-node-graphql'),
    [`src/lambda.${extension}`]: write('api-lambda-handler'),
    [`src/functions/products.${extension}`]: write('api-azure-handler'),
    [`src/function.${extension}`]: write('api-google-handler'),
    [`test/lambda.test.${extension}`]: write('test-lambda-handler'),
    [`test/others.test.${extension}`]: `import '../env.js';
import { createServer } from 'node:http';
import { getTestServer } from '@google-cloud/functions-framework/testing';
import express from 'express';
import request from 'supertest';
import { expect, it } from 'vitest';
import '../src/function.js';
import { graphqlHandler } from '../src/graphql.js';
import { log } from '../src/log.js';

it('answers a query of GraphQL', async () => {
  const app = express().all('/graphql', graphqlHandler);
  const query = '{ product(id: 1) { name } products(limit: 5) { id } }';
  const { body } = await request(app).post('/graphql').set('Accept', 'application/json').send({ query });
  expect(body).toEqual({ data: { product: { name: 'Mug' }, products: [{ id: 1 }] } });
  const refused = await request(app).post('/graphql').set('Accept', 'application/json').send({ query: '{ products(limit: 100000) { id } }' });
  expect(refused.body.errors).toHaveLength(1);
});

it('answers as a Google Cloud Function', async () => {
  const server = getTestServer('createProduct');
  expect((await request(server).post('/').send({ name: 'Mug' })).status).toBe(201);
  expect((await request(server).post('/').send({})).status).toBe(400);
  expect((await request(server).get('/')).status).toBe(405);
});

it('logs', () => {
  expect(log.level).not.toBe('silent');
});

it('calls another service, and bears what it answers', async () => {
  const server = createServer((req, res) => {
    res.writeHead(req.url === '/products/404' ? 404 : 200, { 'content-type': 'application/json' });
    res.end(JSON.stringify({ amount: req.url === '/products/1' ? 3 : 'many' }));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  process.env.STOCK_URL = 'http://127.0.0.1:' + (address !== null && typeof address === 'object' ? address.port : 0);
  const { fetchProduct } = await import('../src/stock-client.js');
  expect(await fetchProduct(1)).toEqual({ amount: 3 });
  expect(await fetchProduct(404)).toBeUndefined();
  await expect(fetchProduct(2)).rejects.toThrow();
  server.close();
});
`,
  }),
};

const signIn: Project = {
  id: 'node-oidc',
  languages: ['typescript', 'javascript'],
  notRun: 'there is no identity provider here',
  files: (write, { extension }) => ({
    ...(extension === 'ts' && { 'src/session.d.ts': `import 'express-session';
declare module 'express-session' {
  interface SessionData {
    signIn: { verifier: string; state: string; nonce: string };
    userId: string | undefined;
  }
}
` }),
    [`src/sign-in.${extension}`]: write('auth-node-oidc'),
  }),
};

/** Drivers whose database cannot be had. */
const stores: Project = {
  id: 'node-stores',
  languages: ['typescript', 'javascript'],
  notRun: 'MongoDB and Cassandra are not packaged by Debian',
  files: (write, { extension }) => ({
    [`src/mongoose/product-store.${extension}`]: write('db-mongoose-store'),
    [`src/cassandra/product-store.${extension}`]: write('db-cassandra-store'),
  }),
};

const prisma: Project = {
  id: 'node-prisma',
  languages: ['typescript', 'javascript', 'prisma'],
  notRun: 'Prisma makes its client with a program that it downloads',
  files: (write, { language, extension }): Record<string, string> =>
    language === 'prisma'
      ? { 'prisma/schema.prisma': write('db-prisma-schema') }
      : {
          [`src/db.${extension}`]: extension === 'ts' ? 'export declare const prisma: any;' : 'export const prisma = {};',
          [`src/product-store.${extension}`]: write('db-prisma-store'),
        },
};

export const nodeProjects: readonly Project[] = [onRedis, alone, signIn, stores, prisma];
