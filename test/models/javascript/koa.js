const Koa = require('koa');
const Router = require('@koa/router');
const OldRouter = require('koa-router');
const send = require('koa-send');
const { Pool } = require('pg');

const app = new Koa();
const router = new Router({ prefix: '/api' });
const older = new OldRouter();
const pool = new Pool();
const save = (value) => pool.query('INSERT INTO seen (value) VALUES ($1)', [value]);

app.use(async (ctx, next) => {
  ctx.state.tenant = ctx.get('x-tenant'); // finding: missing-input-validation
  await next();
});

router.get('/orders', async (ctx) => {
  const { rows } = await pool.query(`SELECT id FROM orders WHERE customer = '${ctx.query.customer}'`); // finding: sql-injection, missing-input-validation
  ctx.body = rows;
});

router.get('/tenants', async (ctx) => {
  ctx.body = await pool.query(`SELECT id FROM orders WHERE tenant = '${ctx.state.tenant}'`); // finding: sql-injection
});

// Everything that a client chooses.
router.post('/everything/:id', async (ctx) => {
  await save(ctx.query.q); // finding: missing-input-validation
  await save(ctx.querystring); // finding: missing-input-validation
  await save(ctx.search); // finding: missing-input-validation
  await save(ctx.params.id); // finding: missing-input-validation
  await save(ctx.headers['x-trace']); // finding: missing-input-validation
  await save(ctx.header['x-trace']); // finding: missing-input-validation
  await save(ctx.url); // finding: missing-input-validation
  await save(ctx.originalUrl); // finding: missing-input-validation
  await save(ctx.path); // finding: missing-input-validation
  await save(ctx.href); // finding: missing-input-validation
  await save(ctx.host); // finding: missing-input-validation
  await save(ctx.hostname); // finding: missing-input-validation
  await save(ctx.get('user-agent')); // finding: missing-input-validation
  await save(ctx.cookies.get('theme')); // finding: missing-input-validation
  await save(ctx.request.body); // finding: missing-input-validation
  await save(ctx.request.rawBody); // finding: missing-input-validation
  await save(ctx.request.query.q); // finding: missing-input-validation
  await save(ctx.request.get('user-agent')); // finding: missing-input-validation
  await save(ctx.request.files.photo.originalFilename); // finding: missing-input-validation
  await save(ctx.request.files.photo.mimetype); // finding: missing-input-validation
  await save(ctx.file.originalname); // finding: missing-input-validation
  await save(ctx.files[0].buffer); // finding: missing-input-validation
  await save(ctx.req.url); // finding: missing-input-validation
  await save(ctx.request.ctx.query.q); // finding: missing-input-validation
  await save([ctx.method, ctx.ip, ctx.state.user]);
  ctx.res.statusCode = 204;
});

// Every way to register.
router.put('/a', async (a) => save(a.query.x)); // finding: missing-input-validation
router.patch('/a', async (a) => save(a.query.x)); // finding: missing-input-validation
router.delete('/a', async (a) => save(a.query.x)); // finding: missing-input-validation
router.del('/a', async (a) => save(a.query.x)); // finding: missing-input-validation
router.all('/a', async (a) => save(a.query.x)); // finding: missing-input-validation
router.head('/a', async (a) => save(a.query.x)); // finding: missing-input-validation
router.options('/a', async (a) => save(a.query.x)); // finding: missing-input-validation
router.link('/a', async (a) => save(a.query.x)); // finding: missing-input-validation
router.unlink('/a', async (a) => save(a.query.x)); // finding: missing-input-validation
router.use(async (a, next) => { await save(a.query.x); await next(); }); // finding: missing-input-validation
older.get('named', '/named/:id', async (a) => save(a.params.id)); // finding: missing-input-validation
older.prefix('/old').param('id', async (id, a, next) => { await save(id); await next(); }); // finding: missing-input-validation
app.use(router.routes()).use(async (a) => save(a.query.x)); // finding: missing-input-validation

// What an earlier handler made sure of holds in a later one.
const requireName = async (ctx, next) => {
  if (typeof ctx.request.body.name !== 'string') return ctx.throw(400);
  await next();
};
router.post('/names', requireName, async (ctx) => {
  await save(ctx.request.body.name);
  ctx.status = 201;
});

// By the names of the parameters.
module.exports.audit = async (ctx, next) => {
  await save(ctx.request.body.x); // finding: missing-input-validation
  await next();
};

router.get('/go', async (ctx) => {
  ctx.redirect(ctx.query.to); // finding: open-redirect
  ctx.response.redirect(ctx.query.to); // finding: open-redirect
  ctx.set('x-one', ctx.query.one); // finding: header-injection
  ctx.append('x-two', ctx.query.two); // finding: header-injection
  ctx.response.set('x-three', ctx.query.three); // finding: header-injection
  ctx.set('Access-Control-Allow-Origin', ctx.get('origin')); // finding: permissive-cors
  await send(ctx, ctx.path, { root: 'public' });
});

router.get('/pages', async (ctx) => {
  ctx.body = `<p>${ctx.query.name}</p>`; // finding: cross-site-scripting
  ctx.response.body = ctx.query.name; // finding: cross-site-scripting
  ctx.body = `Hello ${ctx.query.name}`;
  ctx.body = { name: ctx.query.name };
  ctx.body = ctx.request.body;
  ctx.set('Location', ctx.query.to); // finding: open-redirect
});

// What refuses a request is followed by nothing.
app.use(async (ctx) => {
  if (!/^\d+$/.test(ctx.query.id)) ctx.throw(400);
  ctx.body = await pool.query('SELECT id FROM orders WHERE id = ' + ctx.query.id);
});
app.use(async (ctx) => {
  ctx.assert(/^\d+$/.test(ctx.query.id), 400);
  ctx.body = await pool.query('SELECT id FROM orders WHERE id = ' + ctx.query.id);
});
