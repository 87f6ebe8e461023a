import type { Request, Response } from 'express';
import {
  arrayContained, arrayContains, arrayOverlaps, between, eq, gt, gte, ilike, inArray, like, lt, lte, ne, notBetween, notIlike, notInArray, notLike, sql,
} from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { drizzle as postgresJs } from 'drizzle-orm/postgres-js';
import { drizzle as sqlite } from 'drizzle-orm/better-sqlite3';
import { users } from './schema';

const db = drizzle(process.env.DATABASE_URL ?? '');

export async function search(req: Request, res: Response) {
  const name = req.query.name as string; // source: name; finding: missing-input-validation
  await db.execute(sql.raw(`SELECT id FROM users WHERE name = '${name}'`)); // finding: sql-injection from name
  await db.execute(`SELECT id FROM users WHERE name = '${name}'`); // finding: sql-injection from name
  await db.select().from(users).where(sql.raw(`name = '${name}'`)); // finding: sql-injection from name
  await db.transaction(async (tx) => {
    await tx.execute(`SELECT id FROM users WHERE name = '${name}'`); // finding: sql-injection from name
  });
  await postgresJs('').execute(`SELECT id FROM users WHERE name = '${name}'`); // finding: sql-injection from name
  const lite = sqlite('shop.db');
  lite.run(`DELETE FROM users WHERE name = '${name}'`); // finding: sql-injection from name
  lite.all(`SELECT id FROM users WHERE name = '${name}'`); // finding: sql-injection from name
  lite.get(`SELECT id FROM users WHERE name = '${name}'`); // finding: sql-injection from name
  lite.values(`SELECT id FROM users WHERE name = '${name}'`); // finding: sql-injection from name
  await db.execute(sql`SELECT id FROM users WHERE name = ${name}`);
  res.end();
}

export async function conditions(req: Request, res: Response) {
  const { a, b, c, d, e, f, g, h, i, j, k, l, m, n, o } = req.body; // finding: missing-input-validation
  const values = [
    eq(users.name, a), ne(users.name, b), gt(users.name, c), gte(users.name, d), lt(users.name, e), lte(users.name, f), like(users.name, g), notLike(users.name, h),
    ilike(users.name, i), notIlike(users.name, j), inArray(users.name, k), notInArray(users.name, l), arrayContains(users.name, m), arrayContained(users.name, n),
    arrayOverlaps(users.name, o),
  ];
  between(users.age, req.body.from, 9); // finding: missing-input-validation
  notBetween(users.age, req.body.to, 9); // finding: missing-input-validation
  await db.execute(sql`SELECT id FROM users WHERE name = ${req.body.name}`); // finding: missing-input-validation
  await db.select().from(users).limit(req.body.limit).offset(req.body.offset); // finding: missing-input-validation
  await db.insert(users).values(req.body.user); // finding: missing-input-validation; finding: mass-assignment
  await db.update(users).set(req.body.changes).where(eq(users.id, 1)); // finding: missing-input-validation; finding: mass-assignment
  res.json(values);
}
