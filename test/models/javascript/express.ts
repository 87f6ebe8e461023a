import express, { Router, type ErrorRequestHandler, type Express, type Application, type IRouter, type IRoute, type Request, type Response, type NextFunction, type RequestHandler } from 'express';
import asyncHandler from 'express-async-handler';
import { Pool } from 'pg';

const app = express();
const router = Router();
const pool = new Pool();
const save = (value: unknown) => pool.query('INSERT INTO seen (value) VALUES ($1)', [value]);

// Everything that a client chooses.
app.get('/parts/:id', async (req, res) => {
  await save(req.body); // finding: missing-input-validation
  await save(req.query.q); // finding: missing-input-validation
  await save(req.params.id); // finding: missing-input-validation
  await save(req.headers['x-trace']); // finding: missing-input-validation
  await save(req.rawHeaders[1]); // finding: missing-input-validation
  await save(req.cookies.theme); // finding: missing-input-validation
  await save(req.signedCookies.cart);
  await save(req.get('user-agent')); // finding: missing-input-validation
  await save(req.header('referer')); // finding: missing-input-validation
  await save(req.param('id')); // finding: missing-input-validation
  await save(req.url); // finding: missing-input-validation
  await save(req.originalUrl); // finding: missing-input-validation
  await save(req.path); // finding: missing-input-validation
  await save(req.host); // finding: missing-input-validation
  await save(req.hostname); // finding: missing-input-validation
  await save(req.subdomains[0]); // finding: missing-input-validation
  res.json({ query: req.query, id: req.params.id });
});

app.post('/files', async (req, res) => {
  await save(req.file.originalname); // finding: missing-input-validation
  await save(req.file.mimetype); // finding: missing-input-validation
  await save(req.file.buffer); // finding: missing-input-validation
  await save(req.files[0].originalname); // finding: missing-input-validation
  await save(req.files.photo[0].mimetype); // finding: missing-input-validation
  await save(req.files.photo[0].buffer); // finding: missing-input-validation
  await save([req.file.size, req.file.filename, req.method, req.ip, res.locals.user]);
  res.redirect(`/files/${req.file.filename}`);
});

// Every way to register, with any names.
app.all('/all', (a, b) => { save(a.body.x); b.end(); }); // finding: missing-input-validation
app.head('/head', (a, b) => { save(a.query.x); b.end(); }); // finding: missing-input-validation
app.options('/options', (a, b) => { save(a.query.x); b.end(); }); // finding: missing-input-validation
app.put('/put', [(a, b, next) => next(), (a, b) => { save(a.body.x); b.end(); }]); // finding: missing-input-validation
router.patch('/patch', (a, b) => { save(a.body.x); b.end(); }); // finding: missing-input-validation
router.delete('/delete/:x', (a, b) => { save(a.params.x); b.end(); }); // finding: missing-input-validation
router.route('/route').get((a, b) => { save(a.query.x); b.end(); }) // finding: missing-input-validation
  .post((a, b) => { save(a.body.x); b.end(); }); // finding: missing-input-validation
app.use((a, b, next) => { save(a.path); next(); }); // finding: missing-input-validation
app.use((error, a, b, next) => { save(a.path); next(error); }); // finding: missing-input-validation
app.use(express.json()).use('/router', router).get('/last', (a, b) => { save(a.query.x); b.end(); }); // finding: missing-input-validation
router.param('id', (a, b, next, id) => { save(id); next(); }); // finding: missing-input-validation

// Handlers known by their types, or by the names of their parameters.
export async function typed(input: Request, output: Response, next: NextFunction) {
  await save(input.body.x); // finding: missing-input-validation
  output.end();
}
export const named = wrap(async (req, res) => { await save(req.body.x); }); // finding: missing-input-validation
export const underscored = wrap(async (request, _res) => { await save(request.body.x); }); // finding: missing-input-validation
export const failed = (err, req, res, next) => { save(req.body.x); next(err); }; // finding: missing-input-validation
export const unrelated = (input, output) => { save(input.body.x); };

export function mount(whole: Express, part: Application, routes: IRouter, route: IRoute) {
  whole.get('/', (a, b) => { save(a.query.x); b.end(); }); // finding: missing-input-validation
  part.get('/', (a, b) => { save(a.query.x); b.end(); }); // finding: missing-input-validation
  routes.get('/', (a, b) => { save(a.query.x); b.end(); }); // finding: missing-input-validation
  route.get((a, b) => { save(a.query.x); b.end(); }); // finding: missing-input-validation
}

// What an earlier handler made sure of holds in a later one.
const requireName = (req, res, next) => {
  if (typeof req.body.name !== 'string') return res.status(400).end();
  next();
};
app.post('/names', requireName, async (req, res) => {
  await save(req.body.name);
  res.status(201).end();
});

// What earlier handlers wrote is in the request, and in the answer.
app.use((req, res, next) => {
  req.tenant = req.get('x-tenant'); // finding: missing-input-validation
  res.locals.theme = req.query.theme; // finding: missing-input-validation
  res.locals.version = '1';
  next();
});
app.get('/written', async (req, res) => {
  await save(req.tenant);
  await save(res.locals.theme);
  await save(res.locals.version);
  await pool.query(`SELECT id FROM orders WHERE tenant = '${req.tenant}'`); // finding: sql-injection
  await pool.query(`SELECT id FROM orders WHERE theme = '${res.locals.theme}'`); // finding: sql-injection
  res.end();
});

// Handlers by the type that they are declared as, and in wrappers.
export const listed: RequestHandler = async (input, output) => { await save(input.body.x); output.end(); }; // finding: missing-input-validation
export const broken: ErrorRequestHandler = (error, input, output, next) => { save(input.body.x); next(error); }; // finding: missing-input-validation
app.get('/wrapped', asyncHandler(async (a, b) => { await save(a.query.x); b.end(); })); // finding: missing-input-validation
app.post('/stream', (a, b) => { a.on('data', (chunk) => save(chunk)); b.end(); }); // finding: missing-input-validation

export function watch(tracker: { on(name: string, listener: (value: unknown) => void): void }) {
  tracker.on('data', (value) => save(value));
}
