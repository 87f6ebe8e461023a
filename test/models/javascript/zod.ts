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
  await pool.query(`SELECT id FROM bookings WHERE guest = '${guest}'`); // finding: sql-injection
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

// What leaves no room for other text may stand in SQL.
const exact = z.object({
  uuid: z.uuid(), uuidv4: z.uuidv4(), uuidv6: z.uuidv6(), uuidv7: z.uuidv7(), guid: z.guid(),
  nanoid: z.nanoid(), cuid: z.cuid(), cuid2: z.cuid2(), ulid: z.ulid(), xid: z.xid(),
  ksuid: z.ksuid(), base64: z.base64(), base64url: z.base64url(), hex: z.hex(), jwt: z.jwt(),
  emoji: z.emoji(), e164: z.e164(), ipv4: z.ipv4(), ipv6: z.ipv6(), cidrv4: z.cidrv4(),
  cidrv6: z.cidrv6(), mac: z.mac(), hostname: z.hostname(),
  number: z.number(), int: z.int(), int32: z.int32(), int64: z.int64(), uint32: z.uint32(), uint64: z.uint64(),
  float32: z.float32(), float64: z.float64(), bigint: z.bigint(), boolean: z.boolean(), nan: z.nan(), date: z.date(),
  stringbool: z.stringbool(), null: z.null(), undefined: z.undefined(), void: z.void(), never: z.never(),
  ip: z.string().ip(), cidr: z.string().cidr(), datetime: z.iso.datetime(), time: z.iso.time(), duration: z.iso.duration(),
  literal: z.literal('a'), enum: z.enum(['a', 'b']), nativeEnum: z.nativeEnum({ a: 'a' }), regex: z.string().regex(/^\w+$/),
});
app.get('/exact', async (req, res) => {
  const data = exact.parse(req.query);
  await pool.query(`SELECT ${Object.values(data).join()}`);
  res.end();
});

// Any text.
const texts = z.object({
  string: z.string(), email: z.email(), url: z.url(), httpUrl: z.httpUrl(), file: z.file(), symbol: z.symbol(),
  templateLiteral: z.templateLiteral(['a', z.string()]), instanceof: z.instanceof(Blob), regex: z.string().regex(/\w/),
  any: z.any(), unknown: z.unknown(), json: z.json(), custom: z.custom(),
});
app.get('/texts', async (req, res) => {
  const data = texts.parse(req.query); // finding: missing-input-validation
  await pool.query(data.string); // finding: sql-injection
  await pool.query(data.email); // finding: sql-injection
  await pool.query(data.url); // finding: sql-injection
  await pool.query(data.httpUrl); // finding: sql-injection
  await pool.query(data.file); // finding: sql-injection
  await pool.query(data.symbol); // finding: sql-injection
  await pool.query(data.templateLiteral); // finding: sql-injection
  await pool.query(data.instanceof); // finding: sql-injection
  await pool.query(data.regex); // finding: sql-injection
  await pool.query(data.custom); // finding: sql-injection
  await pool.query(data.any); // finding: sql-injection
  await pool.query(data.unknown); // finding: sql-injection
  await pool.query(data.json); // finding: sql-injection
  res.end();
});

const base = z.object({ id: z.uuid(), name: z.string() });
app.get('/objects', async (req, res) => {
  const { id, name, size } = base.extend({ size: z.number() }).parse(req.body.b1);
  await pool.query(`SELECT ${id} ${size}`);
  await pool.query(name); // finding: sql-injection
  await pool.query(base.safeExtend({ name: z.uuid() }).parse(req.body.c2).name);
  await pool.query(base.augment({ more: z.string() }).parse(req.body.d3).more); // finding: sql-injection
  await pool.query(base.merge(z.object({ more: z.string() })).parse(req.body.e4).more); // finding: sql-injection
  await pool.query(base.pick({ name: true }).parse(req.body.f5).name); // finding: sql-injection
  await pool.query(base.omit({ name: true }).parse(req.body.g6).name);
  await pool.query(base.strip().parse(req.body.h7).other);
  await pool.query(z.strictObject({ name: z.string() }).parse(req.body.i8).name); // finding: sql-injection
  await pool.query(z.looseObject({ name: z.string() }).parse(req.body.j9).other); // finding: sql-injection; finding: missing-input-validation
  await pool.query(base.passthrough().parse(req.body.k10).other); // finding: sql-injection; finding: missing-input-validation
  await pool.query(base.loose().parse(req.body.l11).other); // finding: sql-injection; finding: missing-input-validation
  await pool.query(base.catchall(z.string()).parse(req.body.m12).other); // finding: sql-injection
  res.end();
});

app.get('/lists', async (req, res) => {
  await pool.query(z.array(z.uuid()).parse(req.body.n13).join());
  await pool.query(z.string().array().parse(req.body.o14).join()); // finding: sql-injection
  await pool.query(z.set(z.string()).parse(req.body.p15).values().next().value); // finding: sql-injection
  await pool.query(z.record(z.string(), z.number()).parse(req.body.q16).a);
  await pool.query(z.partialRecord(z.enum(['a']), z.string()).parse(req.body.r17).a); // finding: sql-injection
  await pool.query(z.looseRecord(z.string(), z.string()).parse(req.body.s18).a); // finding: sql-injection
  await pool.query(z.map(z.string(), z.string()).parse(req.body.t19).get('a')); // finding: sql-injection
  const [id, name] = z.tuple([z.uuid(), z.string()]).parse(req.body.u20);
  await pool.query(id);
  await pool.query(name); // finding: sql-injection
  res.end();
});

app.get('/combined', async (req, res) => {
  await pool.query(z.union([z.uuid(), z.number()]).parse(req.body.v21));
  await pool.query(z.xor([z.uuid(), z.string()]).parse(req.body.w22)); // finding: sql-injection
  await pool.query(z.uuid().or(z.string()).parse(req.body.x23)); // finding: sql-injection
  await pool.query(z.discriminatedUnion('kind', [z.object({ kind: z.literal('a'), a: z.string() }), base]).parse(req.body.y24).a); // finding: sql-injection
  await pool.query(z.string().and(z.uuid()).parse(req.body.z25));
  await pool.query(z.intersection(base, z.object({ more: z.string() })).parse(req.body.a26).more); // finding: sql-injection
  await pool.query(z.pipe(z.string(), z.uuid()).parse(req.body.b27));
  await pool.query(z.string().transform(Number).pipe(z.number()).parse(req.body.c28));
  await pool.query(z.string().overwrite((text) => text.trim()).parse(req.body.d29)); // finding: sql-injection
  await pool.query(z.preprocess((text) => text, z.string()).parse(req.body.e30)); // finding: sql-injection
  await pool.query(z.transform((text) => Number(text)).parse(req.body.f31));
  for (const wrapped of [z.optional(z.uuid()), z.exactOptional(z.uuid()), z.nullable(z.uuid()), z.nullish(z.uuid()), z.nonoptional(z.uuid())]) {
    await pool.query(wrapped.parse(req.body.g32));
  }
  await pool.query(z.readonly(z.string()).parse(req.body.h33)); // finding: sql-injection
  await pool.query(z.promise(z.string()).parse(req.body.i34)); // finding: sql-injection
  await pool.query(z._default(z.string(), 'a').parse(req.body.j35)); // finding: sql-injection
  await pool.query(z.prefault(z.string(), 'a').parse(req.body.k36)); // finding: sql-injection
  await pool.query(z.catch(z.string(), 'a').parse(req.body.l37)); // finding: sql-injection
  await pool.query(z.string().refine((text) => /^\w+$/.test(text)).parse(req.body.m38));
  await pool.query(z.custom<string>((text) => /^\w+$/.test(text)).parse(req.body.n39));
  await pool.query(z.lazy(() => base).parse(req.body.o40).name); // finding: sql-injection
  res.end();
});
