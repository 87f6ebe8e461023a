import { Hono, type Context, type Handler, type MiddlewareHandler } from 'hono';
import { Hono as Quick } from 'hono/quick';
import { Hono as Tiny } from 'hono/tiny';
import { getCookie } from 'hono/cookie';
import { createFactory, createMiddleware } from 'hono/factory';
import { validator } from 'hono/validator';
import { OpenAPIHono } from '@hono/zod-openapi';
import { zValidator } from '@hono/zod-validator';
import { Pool } from 'pg';
import { z } from 'zod';

const app = new Hono();
const pool = new Pool();
const save = (value: unknown) => pool.query('INSERT INTO seen (value) VALUES ($1)', [value]);

app.get('/orders', async (c) => {
  const { rows } = await pool.query(`SELECT id FROM orders WHERE customer = '${c.req.query('customer')}'`); // finding: sql-injection, missing-input-validation
  return c.json(rows);
});

// Everything that a client chooses.
app.post('/everything/:id', async (c) => {
  await save(c.req.query()); // finding: missing-input-validation
  await save(c.req.queries('tag')); // finding: missing-input-validation
  await save(c.req.param('id')); // finding: missing-input-validation
  await save(c.req.header('x-trace')); // finding: missing-input-validation
  await save(await c.req.json()); // finding: missing-input-validation
  await save(await c.req.text()); // finding: missing-input-validation
  await save(await c.req.parseBody()); // finding: missing-input-validation
  await save(await c.req.formData()); // finding: missing-input-validation
  await save(await c.req.arrayBuffer()); // finding: missing-input-validation
  await save(await c.req.blob()); // finding: missing-input-validation
  await save(c.req.url); // finding: missing-input-validation
  await save(c.req.path); // finding: missing-input-validation
  await save(getCookie(c, 'theme')); // finding: missing-input-validation
  await save([c.req.method, c.env.REGION]);
  return c.body(null, 204);
});

// Every way to register.
app.put('/a', async (c) => c.json(await save(c.req.query('x')))); // finding: missing-input-validation
app.delete('/a', async (c) => c.json(await save(c.req.query('x')))); // finding: missing-input-validation
app.patch('/a', async (c) => c.json(await save(c.req.query('x')))); // finding: missing-input-validation
app.options('/a', async (c) => c.json(await save(c.req.query('x')))); // finding: missing-input-validation
app.all('/a', async (c) => c.json(await save(c.req.query('x')))); // finding: missing-input-validation
app.on('PURGE', '/a', async (c) => c.json(await save(c.req.query('x')))); // finding: missing-input-validation
app.use('*', async (c, next) => { c.set('tenant', c.req.header('x-tenant')); await next(); }); // finding: missing-input-validation
app.get('/tenants', async (c) => c.json(await pool.query(`SELECT id FROM orders WHERE tenant = '${c.get('tenant')}'`))); // finding: sql-injection
app.notFound((c) => { save(c.req.path); return c.text('none', 404); }); // finding: missing-input-validation
app.onError((error, c) => { save(c.req.path); return c.text('oops', 500); }); // finding: missing-input-validation
app.basePath('/v1').route('/b', new Quick()).get('/c', async (c) => c.json(await save(c.req.query('x')))); // finding: missing-input-validation
new Tiny().get('/d', async (c) => c.json(await save(c.req.query('x')))); // finding: missing-input-validation
new OpenAPIHono().openapi({ method: 'get', path: '/e' }, async (c) => c.json(await save(c.req.query('x')))); // finding: missing-input-validation

export const audit = createMiddleware(async (c, next) => { await save(c.req.path); await next(); }); // finding: missing-input-validation
export const both = createFactory().createHandlers(async (c) => c.json(await save(c.req.query('x')))); // finding: missing-input-validation
export const typed = (input: Context) => save(input.req.query('x')); // finding: missing-input-validation
export const declared: Handler = async (input) => input.json(await save(input.req.query('x'))); // finding: missing-input-validation
export const middleware: MiddlewareHandler = async (input, next) => { await save(input.req.query('x')); await next(); }; // finding: missing-input-validation

// What a validator accepts.
app.post('/checked', zValidator('json', z.object({ name: z.string() })), async (c) => c.json(await save(c.req.valid('json'))));
app.post('/own', validator('json', (value, c) => {
  save(value.name); // finding: missing-input-validation
  return typeof value.name === 'string' ? { name: value.name } : c.text('no name', 400);
}), async (c) => c.json(await save(c.req.valid('json'))));

app.get('/page', (c) => {
  c.header('x-one', c.req.query('one')); // finding: header-injection
  c.header('Access-Control-Allow-Origin', c.req.header('origin')); // finding: permissive-cors
  if (c.req.query('go')) return c.redirect(c.req.query('to')); // finding: open-redirect
  if (c.req.query('raw')) return c.body(c.req.query('text'), 200, { 'Content-Type': 'text/html' }); // finding: cross-site-scripting
  return c.html(`<p>${c.req.query('name')}</p>`); // finding: cross-site-scripting
});
