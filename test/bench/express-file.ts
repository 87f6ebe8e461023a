/**
 * Writes Express files of any length as people write them: routers with validated and unvalidated handlers, SQL by parameters
 * and by concatenation, transactions, helper functions, a repository class. The same length gives the same file.
 *
 *     expressFile(1000)  // JavaScript of 1,000 lines
 */

type Write = (resource: Resource) => string;

interface Resource {
  /** Singular, as in names of functions: `order12`. */
  readonly one: string;
  /** Plural, as in paths and tables. */
  readonly many: string;
  readonly column: string;
}

const nouns = ['order', 'product', 'customer', 'invoice', 'shipment', 'supplier', 'voucher', 'review', 'payment', 'warehouse'];
const columns = ['name', 'status', 'reference', 'city', 'note', 'colour', 'category'];

const head = `import { Router } from 'express';
import { Pool } from 'pg';
import { z } from 'zod';

const pool = new Pool({ connectionString: process.env.DATABASE_URL });
const router = Router();

function problem(res, status, title) {
  res.status(status).json({ title, status });
}
`;

const blocks: readonly Write[] = [
  ({ one, many, column }) => `
// Only what fits the schema is stored.
const ${one}Schema = z.object({ ${column}: z.string().min(1).max(200), quantity: z.number().int().positive() });

router.post('/${many}', async (req, res, next) => {
  try {
    const input = ${one}Schema.parse(req.body);
    const { rows } = await pool.query(
      'INSERT INTO ${many} (${column}, quantity) VALUES ($1, $2) RETURNING id',
      [input.${column}, input.quantity],
    );
    res.status(201).location(\`/${many}/\${rows[0].id}\`).json(rows[0]);
  } catch (error) {
    next(error);
  }
});
`,
  ({ one, many, column }) => `
async function find${one}(id) {
  const { rows } = await pool.query('SELECT id, ${column}, created_at FROM ${many} WHERE id = $1', [id]);
  return rows[0] ?? null;
}

router.get('/${many}/:id', async (req, res) => {
  const id = Number(req.params.id);
  if (!Number.isInteger(id)) return problem(res, 400, 'The id must be a whole number');
  const found = await find${one}(id);
  if (!found) return problem(res, 404, 'Not found');
  return res.json({ id: found.id, ${column}: found.${column}.trim(), links: [\`/${many}/\${id}\`] });
});
`,
  ({ many, column }) => `
router.get('/${many}', async (req, res) => {
  const { ${column}, from, sort = 'created_at' } = req.query;
  const conditions = ["status <> 'deleted'"];
  const values = [];
  if (${column}) {
    values.push(${column});
    conditions.push(\`${column} = $\${values.length}\`);
  }
  if (from) conditions.push(\`created_at >= '\${from}'\`);
  if (!['created_at', '${column}', 'id'].includes(sort)) return problem(res, 400, 'Unknown order');
  const sql = 'SELECT id, ${column} FROM ${many} WHERE ' + conditions.join(' AND ') + \` ORDER BY \${sort} LIMIT 100\`;
  const { rows } = await pool.query(sql, values);
  const byId = new Map();
  for (const row of rows) {
    if (!byId.has(row.id)) byId.set(row.id, []);
    byId.get(row.id).push(row.${column});
  }
  return res.json(rows.map((row) => ({ ...row, all: byId.get(row.id) })).filter((row) => row.${column} !== null));
});
`,
  ({ one, many, column }) => `
class ${one}Repository {
  constructor(database) {
    this.database = database;
    this.table = '${many}';
  }

  async search(text, limit = 20) {
    const pattern = \`%\${text.replace(/[%_]/g, '')}%\`;
    const { rows } = await this.database.query(
      \`SELECT * FROM \${this.table} WHERE ${column} ILIKE $1 LIMIT $2\`,
      [pattern, limit],
    );
    return rows.map((row) => this.toView(row));
  }

  async rename(id, ${column}) {
    await this.database.query(\`UPDATE \${this.table} SET ${column} = $1 WHERE id = $2\`, [${column}, id]);
  }

  toView({ id, ${column}, created_at: createdAt }) {
    return { id, ${column}, createdAt: new Date(createdAt).toISOString() };
  }
}

const ${one}Store = new ${one}Repository(pool);

router.get('/${many}/search/:text', async (req, res) => {
  res.json(await ${one}Store.search(req.params.text));
});

router.put('/${many}/:id/${column}', async (req, res) => {
  await ${one}Store.rename(req.params.id, req.body.${column});
  res.status(204).end();
});
`,
  ({ one, many, column }) => `
router.delete('/${many}/:id', async (req, res) => {
  const sql = 'DELETE FROM ${many} WHERE id = ' + req.params.id;
  const { rowCount } = await pool.query(sql);
  if (rowCount === 0) return problem(res, 404, 'Not found');
  return res.status(204).end();
});

router.post('/${many}/import', async (req, res) => {
  const client = await pool.connect();
  let imported = 0;
  try {
    await client.query('BEGIN');
    for (const item of req.body.items) {
      if (typeof item.${column} !== 'string' || item.${column}.length > 200) continue;
      await client.query('INSERT INTO ${many} (${column}) VALUES ($1)', [item.${column}]);
      imported += 1;
    }
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
  switch (imported) {
    case 0: return problem(res, 422, 'Nothing to import');
    case 1: return res.status(201).json({ title: 'One ${one}' });
    default: return res.status(201).json({ title: \`\${imported} ${many}\` });
  }
});
`,
];

/** JavaScript of exactly so many lines. What the last endpoint is cut short by is filled with comments. */
export function expressFile(lines: number): string {
  let text = head;
  for (let index = 0; ; index++) {
    const block = blocks[index % blocks.length]?.(resource(index)) ?? '';
    if (count(text) + count(block) + 1 > lines) break;
    text += block;
  }
  while (count(text) < lines - 1) text += '// The routes above are mounted in app.js.\n';
  return `${text}export { router };\n`;
}

function resource(index: number): Resource {
  const noun = nouns[index % nouns.length] ?? 'thing';
  const one = `${noun}${index}`;
  return { one, many: `${one}s`, column: columns[index % columns.length] ?? 'name' };
}

function count(text: string): number {
  return text.split('\n').length - 1;
}
