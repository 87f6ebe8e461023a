import express from 'express';
import { Pool } from 'pg';
import { z, type ZodType } from 'zod';
import v3 from 'zod/v3';
import * as v4 from 'zod/v4';
import * as mini from 'zod/mini';
import { addressSchema } from './schemas';

const app = express();
const pool = new Pool();
const save = (value: unknown) => pool.query('INSERT INTO bookings (value) VALUES ($1)', [value]);

const booking = z.object({ room: z.string().max(20), nights: z.coerce.number().int().positive() }).strict();

app.post('/bookings', async (req, res) => {
  const { room, nights } = booking.parse(req.body);
  await pool.query('INSERT INTO bookings (room, nights) VALUES ($1, $2)', [room, nights]);
  await save(req.body.room);
  res.status(201).end();
});

app.put('/bookings', async (req, res) => {
  const result = booking.safeParse(req.body);
  if (!result.success) return res.status(400).json(result.error.issues);
  await save(result.data);
  await save(req.body.room);
  res.status(204).end();
});

app.patch('/bookings', async (req, res) => {
  const { error, data } = await booking.partial().safeParseAsync(req.body);
  if (error) return res.status(400).json(error.issues);
  await save(data);
  await save(req.body.room);
  res.status(204).end();
});

// Nobody looks at the answer.
app.post('/unchecked', async (req, res) => {
  booking.safeParse(req.body);
  await save(req.body); // finding: missing-input-validation
  await save(booking.spa(req.body));
  res.status(201).end();
});

app.post('/versions', async (req, res) => {
  await save(v3.object({ room: v3.string() }).parse(req.body));
  await save(await v4.object({ room: v4.string() }).parseAsync(req.body));
  await save(mini.object({ room: mini.string() }).parse(req.body));
  res.status(201).end();
});

// A valid text is still any text.
app.get('/bookings', async (req, res) => {
  const room = z.string().max(20).parse(req.query.room); // source: room
  await pool.query(`SELECT id FROM bookings WHERE room = '${room}'`); // finding: sql-injection from room
  const email = z.email().parse(req.query.email);
  await pool.query(`SELECT id FROM bookings WHERE email = '${email}'`); // finding: sql-injection
  const page = z.url().parse(req.query.page);
  await pool.query(`SELECT id FROM bookings WHERE page = '${page}'`); // finding: sql-injection
  const { guest } = z.object({ guest: z.string() }).parse(req.query);
  await pool.query(`SELECT id FROM bookings WHERE guest = '${guest}'`); // missing: sql-injection
  const { limit, order } = z.object({ limit: z.coerce.number(), order: z.enum(['asc', 'desc']) }).parse(req.query);
  await pool.query(`SELECT id FROM bookings ORDER BY id ${order} LIMIT ${limit}`);
  res.end();
});

// Schemas from elsewhere.
app.post('/addresses', async (req, res) => {
  const result = addressSchema.safeParse(req.body);
  if (!result.success) return res.status(400).end();
  await save(req.body);
  res.status(201).end();
});
app.put('/addresses', async (req, res) => {
  const { error } = await addressSchema.safeParseAsync(req.body);
  if (error) return res.status(400).end();
  await save(req.body);
  res.status(204).end();
});
app.patch('/addresses', async (req, res) => {
  await addressSchema.parseAsync(req.body);
  await save(req.body);
  res.status(204).end();
});

const validateBody = (schema: ZodType) => (req: express.Request, res: express.Response, next: express.NextFunction) => {
  req.body = schema.parse(req.body);
  next();
};
app.post('/rooms', validateBody(booking), async (req, res) => {
  await save(req.body);
  res.status(201).end();
});
