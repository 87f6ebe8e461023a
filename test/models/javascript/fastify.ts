import Fastify, { fastify as create, type FastifyInstance, type FastifyPluginAsync, type FastifyPluginCallback, type FastifyReply, type FastifyRequest, type RouteHandlerMethod } from 'fastify';
import plugin from 'fastify-plugin';
import { Pool } from 'pg';

const app = Fastify({ logger: true });
const pool = new Pool();
const save = (value: unknown) => pool.query('INSERT INTO seen (value) VALUES ($1)', [value]);

app.get('/orders', async (request, reply) => {
  const { rows } = await pool.query(`SELECT id FROM orders WHERE customer = '${request.query.customer}'`); // finding: sql-injection, missing-input-validation
  return reply.code(200).send(rows);
});

// Everything that a client chooses.
app.post('/everything/:id', async (input, answer) => {
  await save(input.body); // finding: missing-input-validation
  await save(input.query.q); // finding: missing-input-validation
  await save(input.params.id); // finding: missing-input-validation
  await save(input.headers['x-trace']); // finding: missing-input-validation
  await save(input.cookies.theme); // finding: missing-input-validation
  await save(input.url); // finding: missing-input-validation
  await save(input.originalUrl); // finding: missing-input-validation
  await save(input.hostname); // finding: missing-input-validation
  await save(input.host); // finding: missing-input-validation
  await save(input.raw.url); // finding: missing-input-validation
  await save([input.id, input.method, input.ip, input.user]);
  answer.status(201);
  answer.raw.end();
});

app.post('/files', async (request, reply) => {
  const part = await request.file();
  await save(part.filename); // finding: missing-input-validation
  await save(part.mimetype); // finding: missing-input-validation
  await save(part.fields); // finding: missing-input-validation
  await save(await part.toBuffer()); // finding: missing-input-validation
  const [saved] = await request.saveRequestFiles();
  await save(saved.filename); // finding: missing-input-validation
  reply.header('x-files', '1').headers({ 'x-done': '1' }).type('text/plain').send('done');
});

// Every way to register.
app.head('/a', (a, b) => { save(a.query.x); b.send(); }); // finding: missing-input-validation
app.put('/a', (a, b) => { save(a.query.x); b.send(); }); // finding: missing-input-validation
app.delete('/a', (a, b) => { save(a.query.x); b.send(); }); // finding: missing-input-validation
app.options('/a', (a, b) => { save(a.query.x); b.send(); }); // finding: missing-input-validation
app.patch('/a', (a, b) => { save(a.query.x); b.send(); }); // finding: missing-input-validation
app.all('/a', (a, b) => { save(a.query.x); b.send(); }); // finding: missing-input-validation
app.get('/b', { handler: async (a) => save(a.query.x) }); // finding: missing-input-validation
app.get('/c', { preHandler: [async (a) => save(a.query.x)], logLevel: 'warn' }, async (a) => save(a.query.y)); // finding: missing-input-validation
app.route({
  method: 'GET',
  url: '/d',
  onRequest: async (a) => { await save(a.headers.host); }, // finding: missing-input-validation
  preParsing: async (a) => { await save(a.url); }, // finding: missing-input-validation
  preValidation: async (a) => { await save(a.query.x); }, // finding: missing-input-validation
  preHandler: async (a) => { await save(a.params.x); }, // finding: missing-input-validation
  handler: async (a, b) => { await save(a.body.x); return b.send(); }, // finding: missing-input-validation
});
app.addHook('onRequest', async (a) => { a.tenant = a.headers['x-tenant']; }); // finding: missing-input-validation
app.get('/tenant', async (a) => pool.query(`SELECT id FROM orders WHERE tenant = '${a.tenant}'`)); // finding: sql-injection
app.setErrorHandler((error, a, b) => { save(a.url); b.status(500).send(); }); // finding: missing-input-validation
app.setNotFoundHandler((a, b) => { save(a.url); b.status(404).send(); }); // finding: missing-input-validation

// What the schema of a route describes has been checked.
app.post('/checked/:id', {
  schema: {
    params: { type: 'object', properties: { id: { type: 'integer' } } },
    querystring: { type: 'object', properties: { sort: { enum: ['name', 'price'] }, q: { type: 'string', maxLength: 40 } } },
    body: { type: 'object', required: ['name'], properties: { name: { type: 'string' }, code: { type: 'string', format: 'uuid' } } },
    headers: { type: 'object', properties: { 'x-trace': { type: 'string', pattern: '^[a-z0-9]+$' } } },
  },
}, async (request) => {
  await save([request.body.name, request.query.q, request.headers['x-trace']]);
  await pool.query(`SELECT name FROM products WHERE id = ${request.params.id} AND code = '${request.body.code}' ORDER BY ${request.query.sort}`);
  await pool.query(`SELECT name FROM products WHERE name = '${request.body.name}'`); // finding: sql-injection
});
app.get('/other-name', { schema: { query: { type: 'object', properties: { page: { type: 'number' } } } } }, async (request) => save(request.query.page));

// Plugins, by registration, by type, by the names of their parameters.
app.register(async (instance) => {
  instance.get('/in-plugin', async (a) => save(a.query.x)); // finding: missing-input-validation
});
export const shop: FastifyPluginAsync = async (server) => {
  server.withTypeProvider().get('/shop', async (a) => save(a.query.x)); // finding: missing-input-validation
};
export const old: FastifyPluginCallback = (server, options, done) => {
  server.after().decorate('a', 1).decorateRequest('b', null).decorateReply('c', null).get('/old', async (a) => save(a.query.x)); // finding: missing-input-validation
  done();
};
export const wrapped = plugin(async (server) => {
  server.get('/wrapped', async (a) => save(a.query.x)); // finding: missing-input-validation
});
export default async function (instance, opts) {
  instance.get('/default', async (a) => save(a.query.x)); // finding: missing-input-validation
}
export async function routes(server: FastifyInstance) {
  server.get('/typed', async (a) => save(a.query.x)); // finding: missing-input-validation
}
export async function moreRoutes(fastify, options) {
  fastify.get('/named', async (a) => save(a.query.x)); // finding: missing-input-validation
}
const other = create();
other.get('/other', async (a) => save(a.query.x)); // finding: missing-input-validation

// Handlers by their types, or by the names of their parameters.
export async function typed(input: FastifyRequest, output: FastifyReply) {
  await save(input.query.x); // finding: missing-input-validation
  output.setCookie('seen', '1').clearCookie('new').send();
}
export const declared: RouteHandlerMethod = async (input) => save(input.query.x); // finding: missing-input-validation
export async function named(request, reply) {
  await save(request.body.x); // finding: missing-input-validation
  reply.send();
}

app.get('/answers', async (request, reply) => {
  const { name } = request.query;
  if (name === 'plain') return reply.send(`Hello ${name}`);
  reply.header('x-name', name); // finding: header-injection
  reply.header('Location', name); // finding: open-redirect
  reply.header('Access-Control-Allow-Origin', request.headers.origin); // finding: permissive-cors
  if (request.query.a) return reply.redirect(name); // finding: open-redirect
  if (request.query.b) return reply.redirect(302, name); // finding: open-redirect
  if (request.query.c) return reply.type('application/json').send(`{ "name": "${name}" }`);
  if (request.query.d) return reply.header('Content-Type', 'text/html').send(`<p>${name}</p>`); // finding: cross-site-scripting
  return reply.code(200).type('text/html').send(`<p>${name}</p>`); // finding: cross-site-scripting
});
app.get('/names', async (request, reply) => reply.header(request.query.name, 'x').send()); // finding: header-injection
