/**
 * Writes Express projects of any size as people lay them out: for each resource a router, a controller, a service, a repository and a
 * schema, each in a file of its own, with one pool and one way of answering errors for all. Data goes from the router to the pool
 * through four files; some of it is checked on the way, some of it ends in SQL text. The same size gives the same project.
 */
import { expressFile } from './express-file.ts';

/** A file of the project. */
export interface ProjectText {
  readonly path: string;
  readonly text: string;
}

/** The file of 1,000 lines in which somebody types. */
export const longFile = 'src/legacy/routes.js';

const nouns = ['order', 'product', 'customer', 'invoice', 'shipment', 'supplier', 'voucher', 'review', 'payment', 'warehouse'];
const columns = ['name', 'status', 'reference', 'city', 'note', 'colour', 'category'];

/** A project of so many files. */
export function shopProject(count: number): readonly ProjectText[] {
  const resources = Array.from({ length: Math.max(1, Math.floor((count - 5) / 5)) }, (_, index) => `${nouns[index % nouns.length] ?? 'thing'}${index}`);
  const head = resources.slice(0, 10).map((one) => `import { list as list_${one} } from '../services/${one}.js';`).join('\n');
  const long = `${head}\n${expressFile(1000 - Math.min(10, resources.length)).replace("const pool = new Pool({ connectionString: process.env.DATABASE_URL });", "import { pool as shared } from '../db.js';\nconst pool = shared ?? new Pool();")}`;
  return [
    { path: 'package.json', text: '{ "name": "shop", "type": "module" }\n' },
    { path: 'src/db.js', text: "import { Pool } from 'pg';\n\nexport const pool = new Pool({ connectionString: process.env.DATABASE_URL });\n" },
    { path: 'src/problem.js', text: 'export function problem(res, status, title) {\n  res.status(status).json({ title, status });\n}\n' },
    { path: 'src/app.js', text: app(resources) },
    { path: longFile, text: long },
    ...resources.flatMap((one, index) => files(one, columns[index % columns.length] ?? 'name')),
  ];
}

function app(resources: readonly string[]): string {
  const imports = resources.map((one) => `import { router as ${one} } from './routes/${one}.js';`);
  const mounts = resources.map((one) => `app.use('/${one}s', ${one});`);
  return ["import express from 'express';", ...imports, '', 'export const app = express();', 'app.use(express.json());', ...mounts, ''].join('\n');
}

function files(one: string, column: string): readonly ProjectText[] {
  return [
    { path: `src/routes/${one}.js`, text: `import { Router } from 'express';
import * as controller from '../controllers/${one}.js';

export const router = Router();

router.get('/', controller.list);
router.get('/:id', controller.show);
router.post('/', controller.create);
router.put('/:id', controller.rename);
router.delete('/:id', controller.remove);
` },
    { path: `src/controllers/${one}.js`, text: `import { problem } from '../problem.js';
import { ${one}Schema } from '../schemas/${one}.js';
import * as service from '../services/${one}.js';

export async function list(req, res, next) {
  try {
    const { ${column}, sort = 'id' } = req.query;
    if (!['id', '${column}', 'created_at'].includes(sort)) return problem(res, 400, 'Unknown order');
    return res.json(await service.list({ ${column}, sort }));
  } catch (error) {
    return next(error);
  }
}

export async function show(req, res) {
  const id = Number(req.params.id);
  if (!Number.isInteger(id)) return problem(res, 400, 'The id must be a whole number');
  const found = await service.find(id);
  return found ? res.json(found) : problem(res, 404, 'Not found');
}

export async function create(req, res, next) {
  try {
    const input = ${one}Schema.parse(req.body);
    const { id } = await service.create(input);
    return res.status(201).location(\`/${one}s/\${id}\`).json({ id });
  } catch (error) {
    return next(error);
  }
}

export async function rename(req, res) {
  if (typeof req.body.${column} !== 'string' || req.body.${column}.length > 200) return problem(res, 422, 'Too long');
  await service.rename(req.params.id, req.body.${column});
  return res.status(204).end();
}

export async function remove(req, res) {
  const count = await service.remove(req.params.id);
  return count === 0 ? problem(res, 404, 'Not found') : res.status(204).end();
}
` },
    { path: `src/services/${one}.js`, text: `import { ${one}Repository } from '../repositories/${one}.js';

const repository = new ${one}Repository();

export async function list({ ${column}, sort }) {
  const rows = await repository.search(${column}, sort);
  return rows.map(toView).filter(({ ${column}: value }) => value !== null);
}

export async function find(id) {
  const row = await repository.byId(id);
  return row === undefined ? null : toView(row);
}

export function create(input) {
  return repository.insert(input.${column}, input.quantity);
}

export function rename(id, ${column}) {
  return repository.rename(id, ${column});
}

export function remove(id) {
  return repository.remove(id);
}

function toView({ id, ${column}, created_at: createdAt }) {
  return { id, ${column}, createdAt: new Date(createdAt).toISOString(), links: [\`/${one}s/\${id}\`] };
}
` },
    { path: `src/repositories/${one}.js`, text: `import { pool } from '../db.js';

export class ${one}Repository {
  constructor(database = pool) {
    this.database = database;
    this.table = '${one}s';
  }

  async search(${column}, sort) {
    const conditions = ["status <> 'deleted'"];
    const values = [];
    if (${column}) {
      values.push(${column});
      conditions.push(\`${column} = $\${values.length}\`);
    }
    const { rows } = await this.database.query(
      \`SELECT id, ${column}, created_at FROM \${this.table} WHERE \${conditions.join(' AND ')} ORDER BY \${sort} LIMIT 100\`,
      values,
    );
    return rows;
  }

  async byId(id) {
    const { rows } = await this.database.query(\`SELECT id, ${column}, created_at FROM \${this.table} WHERE id = $1\`, [id]);
    return rows[0];
  }

  async insert(${column}, quantity) {
    const { rows } = await this.database.query('INSERT INTO ${one}s (${column}, quantity) VALUES ($1, $2) RETURNING id', [${column}, quantity]);
    return rows[0];
  }

  async rename(id, ${column}) {
    await this.database.query(\`UPDATE \${this.table} SET ${column} = $1 WHERE id = $2\`, [${column}, id]);
  }

  async remove(id) {
    const { rowCount } = await this.database.query('DELETE FROM ${one}s WHERE id = ' + id);
    return rowCount;
  }
}
` },
    { path: `src/schemas/${one}.js`, text: `import { z } from 'zod';

export const ${one}Schema = z.object({
  ${column}: z.string().min(1).max(200),
  quantity: z.number().int().positive(),
});
` },
  ];
}
