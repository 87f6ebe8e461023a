import express from 'express';
import { Pool } from 'pg';
import * as v from 'valibot';
import { parse, string } from 'valibot';

const app = express();
const pool = new Pool();
const save = (value: unknown) => pool.query('INSERT INTO lamps (value) VALUES ($1)', [value]);

const lamp = v.object({ name: v.pipe(v.string(), v.maxLength(40)) });

app.post('/lamps', async (req, res) => {
  await save(v.parse(lamp, req.body));
  await save(req.body.name);
  await save(parse(string(), req.query.name));
  res.status(201).end();
});

app.put('/lamps', async (req, res) => {
  const result = v.safeParse(lamp, req.body);
  if (!result.success) return res.status(400).json(v.flatten(result.issues));
  await save(result.output);
  await save(req.body);
  res.status(204).end();
});

app.patch('/lamps', async (req, res) => {
  await save(await v.parseAsync(lamp, req.body));
  const result = await v.safeParseAsync(lamp, req.query);
  if (result.success) await save(req.query);
  else await save(req.query); // finding: missing-input-validation
  res.status(204).end();
});

app.get('/lamps', async (req, res) => {
  if (!v.is(lamp, req.query)) return res.status(400).end();
  await save(req.query);
  v.assert(v.string(), req.headers.from);
  await save(req.headers.from);
  res.end();
});

// What leaves no room for other text may stand in SQL.
const exact = v.object({
  uuid: v.pipe(v.string(), v.uuid()), ulid: v.pipe(v.string(), v.ulid()), cuid2: v.pipe(v.string(), v.cuid2()), nanoid: v.pipe(v.string(), v.nanoid()),
  xid: v.pipe(v.string(), v.xid()), ksuid: v.pipe(v.string(), v.ksuid()), base64: v.pipe(v.string(), v.base64()), digits: v.pipe(v.string(), v.digits()),
  decimal: v.pipe(v.string(), v.decimal()), hexadecimal: v.pipe(v.string(), v.hexadecimal()), octal: v.pipe(v.string(), v.octal()), hexColor: v.pipe(v.string(), v.hexColor()),
  slug: v.pipe(v.string(), v.slug()), imei: v.pipe(v.string(), v.imei()), isbn: v.pipe(v.string(), v.isbn()), bic: v.pipe(v.string(), v.bic()),
  creditCard: v.pipe(v.string(), v.creditCard()), emoji: v.pipe(v.string(), v.emoji()), ip: v.pipe(v.string(), v.ip()), ipv4: v.pipe(v.string(), v.ipv4()),
  ipv6: v.pipe(v.string(), v.ipv6()), mac: v.pipe(v.string(), v.mac()), mac48: v.pipe(v.string(), v.mac48()), mac64: v.pipe(v.string(), v.mac64()),
  isoDate: v.pipe(v.string(), v.isoDate()), isoDateTime: v.pipe(v.string(), v.isoDateTime()), isoDateTimeSecond: v.pipe(v.string(), v.isoDateTimeSecond()), isoTime: v.pipe(v.string(), v.isoTime()),
  isoTimeSecond: v.pipe(v.string(), v.isoTimeSecond()), isoTimestamp: v.pipe(v.string(), v.isoTimestamp()), isoWeek: v.pipe(v.string(), v.isoWeek()), toNumber: v.pipe(v.string(), v.toNumber()),
  toBigint: v.pipe(v.string(), v.toBigint()), toDate: v.pipe(v.string(), v.toDate()), toBoolean: v.pipe(v.string(), v.toBoolean()), integer: v.pipe(v.string(), v.integer()),
  safeInteger: v.pipe(v.string(), v.safeInteger()), finite: v.pipe(v.string(), v.finite()),
  number: v.number(), bigint: v.bigint(), boolean: v.boolean(), date: v.date(), nan: v.nan(), null: v.null(),
  null_: v.null_(), undefined: v.undefined(), undefined_: v.undefined_(), void: v.void(), void_: v.void_(), never: v.never(),
  literal: v.literal('a'), picklist: v.picklist(['a']), enum: v.enum({ a: 'a' }), enum_: v.enum_({ a: 'a' }), values: v.pipe(v.string(), v.values(['a'])),
  hash: v.pipe(v.string(), v.hash(['md5'])), regex: v.pipe(v.string(), v.regex(/^\w+$/)), transform: v.pipe(v.string(), v.transform(Number)),
  check: v.pipe(v.string(), v.check((text) => /^\w+$/.test(text))), custom: v.custom((text) => /^\w+$/.test(text)),
});
app.get('/exact', async (req, res) => {
  const data = v.parse(exact, req.query);
  await pool.query(`SELECT ${Object.values(data).join()}`);
  res.end();
});

// Any text.
const texts = v.looseObject({
  string: v.string(), blob: v.blob(), file: v.file(), symbol: v.symbol(), any: v.any(), unknown: v.unknown(),
  email: v.pipe(v.string(), v.email()), rfcEmail: v.pipe(v.string(), v.rfcEmail()), url: v.pipe(v.string(), v.url()), instance: v.instance(Blob), regex: v.pipe(v.string(), v.regex(/\w/)),
});
app.get('/texts', async (req, res) => {
  const data = v.parse(texts, req.query); // finding: missing-input-validation
  await pool.query(data.string); // finding: sql-injection
  await pool.query(data.blob); // finding: sql-injection
  await pool.query(data.file); // finding: sql-injection
  await pool.query(data.symbol); // finding: sql-injection
  await pool.query(data.any); // finding: sql-injection
  await pool.query(data.unknown); // finding: sql-injection
  await pool.query(data.email); // finding: sql-injection
  await pool.query(data.rfcEmail); // finding: sql-injection
  await pool.query(data.url); // finding: sql-injection
  await pool.query(data.instance); // finding: sql-injection
  await pool.query(data.regex); // finding: sql-injection
  await pool.query(data.other); // finding: sql-injection
  res.end();
});

const base = v.strictObject({ id: v.pipe(v.string(), v.uuid()), name: v.string() });
app.post('/combined', async (req, res) => {
  const { a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t } = req.body;
  await pool.query(v.parse(base, a).name); // finding: sql-injection
  await pool.query(v.parse(v.objectWithRest({ id: v.number() }, v.string()), b).other); // finding: sql-injection
  await pool.query(v.parse(v.array(v.string()), c).join()); // finding: sql-injection
  for (const one of v.parse(v.set(v.string()), d)) await pool.query(one); // finding: sql-injection
  await pool.query(v.parse(v.record(v.string(), v.string()), e).other); // finding: sql-injection
  await pool.query(v.parse(v.map(v.string(), v.number()), f).get('a'));
  await pool.query(v.parse(v.tuple([v.number(), v.string()]), g)[1]); // finding: sql-injection
  await pool.query(v.parse(v.strictTuple([v.number(), v.string()]), h)[0]);
  await pool.query(v.parse(v.looseTuple([v.number(), v.string()]), i)[1]); // finding: sql-injection
  await pool.query(v.parse(v.union([v.number(), v.string()]), j)); // finding: sql-injection
  await pool.query(v.parse(v.variant('kind', [base, v.object({ kind: v.literal('a'), text: v.string() })]), k).text); // finding: sql-injection
  await pool.query(v.parse(v.intersect([base, v.object({ more: v.string() })]), l).more); // finding: sql-injection
  for (const wrap of [v.optional, v.exactOptional, v.nullable, v.nullish, v.undefinedable, v.nonOptional, v.nonNullable, v.nonNullish]) {
    await pool.query(v.parse(wrap(v.string()), m)); // finding: sql-injection
  }
  await pool.query(v.parse(v.fallback(v.string(), ''), n)); // finding: sql-injection
  await pool.query(v.parse(v.partial(base), o).name); // finding: sql-injection
  await pool.query(v.parse(v.required(base), p).name); // finding: sql-injection
  await pool.query(v.parse(v.pick(base, ['name']), q).name); // finding: sql-injection
  await pool.query(v.parse(v.omit(base, ['name']), r).name);
  await pool.query(v.parse(v.lazy(() => base), s).name); // finding: sql-injection
  await pool.query(v.parser(base)(t).name); // finding: sql-injection
  res.end();
});

app.post('/async', async (req, res) => {
  const { a, b, c } = req.body; // finding: missing-input-validation
  const name = v.pipeAsync(v.string(), v.checkAsync(async (text) => text.length > 3), v.transformAsync(async (text) => text.trim()));
  const data = await v.parseAsync(v.objectAsync({ name, list: v.arrayAsync(name), later: v.lazyAsync(async () => name) }), a);
  await pool.query(data.name); // finding: sql-injection
  await pool.query(data.list[0]); // finding: sql-injection
  await pool.query((await v.parserAsync(v.strictObjectAsync({ name }))(b)).name); // finding: sql-injection
  await pool.query((await v.parseAsync(v.looseObjectAsync({ name }), c)).other); // finding: sql-injection
  res.end();
});
