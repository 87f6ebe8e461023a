import express, { Router, type Express, type Application, type IRouter, type IRoute, type Request, type Response, type NextFunction } from 'express';
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
  await save(req.signedCookies.cart); // finding: missing-input-validation
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
