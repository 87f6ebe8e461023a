const Hapi = require('@hapi/hapi');
const older = require('hapi');
const Joi = require('joi');
const { Pool } = require('pg');

const pool = new Pool();
const save = (value) => pool.query('INSERT INTO seen (value) VALUES ($1)', [value]);
const server = Hapi.server({ port: 3000 });

server.route({
  method: 'GET',
  path: '/orders',
  handler: async (request, h) => {
    const { rows } = await pool.query(`SELECT id FROM orders WHERE customer = '${request.query.customer}'`); // finding: sql-injection, missing-input-validation
    return h.response(rows);
  },
});

// Everything that a client chooses.
server.route([{
  method: 'POST',
  path: '/everything/{id}',
  handler: async (a) => {
    await save(a.payload); // finding: missing-input-validation
    await save(a.query.q); // finding: missing-input-validation
    await save(a.params.id); // finding: missing-input-validation
    await save(a.headers['x-trace']); // finding: missing-input-validation
    await save(a.state.theme); // finding: missing-input-validation
    await save(a.url.search); // finding: missing-input-validation
    await save(a.path); // finding: missing-input-validation
    await save(a.info.host); // finding: missing-input-validation
    await save(a.info.hostname); // finding: missing-input-validation
    await save(a.info.referrer); // finding: missing-input-validation
    await save(a.raw.req.url); // finding: missing-input-validation
    a.raw.res.statusCode = 204;
    await save([a.auth.credentials, a.method, a.info.id]);
    return null;
  },
}]);

// Where functions stand.
server.route({ method: 'GET', path: '/a', options: { handler: async (a) => save(a.query.x) } }); // finding: missing-input-validation
server.route({ method: 'GET', path: '/b', config: { handler: async (a) => save(a.query.x) } }); // finding: missing-input-validation
server.route({
  method: 'GET',
  path: '/c',
  options: { pre: [async (a) => save(a.query.x), { method: async (a) => save(a.query.y), assign: 'y' }] }, // finding: missing-input-validation
  handler: (a) => a.pre.y,
});
server.ext('onPreHandler', (a, h) => { a.app.tenant = a.headers['x-tenant']; return h.continue; });
server.ext({ type: 'onRequest', method: (a, h) => { save(a.path); return h.continue; } }); // finding: missing-input-validation
server.register({ name: 'inner', register: async (inner) => { inner.route({ method: 'GET', path: '/d', handler: (a) => save(a.query.x) }); } }); // finding: missing-input-validation
server.register({ plugin: { register: async (inner) => { inner.route({ method: 'GET', path: '/e', handler: (a) => save(a.query.x) }); } } }); // finding: missing-input-validation
new older.Server().route({ method: 'GET', path: '/f', handler: (a) => save(a.query.x) }); // finding: missing-input-validation

// What validation describes has been checked.
server.route({
  method: 'POST',
  path: '/checked/{id}',
  options: {
    validate: {
      params: Joi.object({ id: Joi.number().integer() }),
      payload: Joi.object({ name: Joi.string().required() }),
      query: Joi.object({ sort: Joi.string().valid('name', 'price') }),
      headers: Joi.object({ 'x-trace': Joi.string().guid() }),
    },
  },
  handler: async (request) => {
    await save([request.payload.name, request.headers['x-trace']]);
    return pool.query(`SELECT name FROM products WHERE id = ${request.params.id} ORDER BY ${request.query.sort}`);
  },
});

server.route({
  method: 'GET',
  path: '/go',
  handler: (request, h) => {
    if (request.query.a) return h.redirect(request.query.to); // finding: open-redirect
    return h.response('moved').location(request.query.to).header('x-to', request.query.to); // finding: open-redirect, header-injection
  },
});

// A file of routes, and a plugin.
exports.routes = [{ method: 'GET', path: '/g', handler: async (request, h) => { await save(request.query.x); return h.continue; } }]; // finding: missing-input-validation
exports.plugin = {
  name: 'orders',
  register: async (server) => {
    server.route({ method: 'GET', path: '/h', handler: (a) => save(a.query.x) }); // finding: missing-input-validation
  },
};

server.route({ method: 'GET', path: '/page', handler: (request) => `<p>${request.query.name}</p>` }); // finding: cross-site-scripting
server.route({ method: 'GET', path: '/object', handler: (request) => ({ name: request.query.name }) });
