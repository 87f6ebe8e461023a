import type { Request, Response } from 'express';
import { Prisma, PrismaClient } from '@prisma/client';
import { raw } from '@prisma/client/sqltag';
import { generated } from './generated';

const prisma = new PrismaClient();
const extended = prisma.$extends({});

export async function search(req: Request, res: Response) {
  const name = req.query.name as string; // source: name; finding: missing-input-validation
  await prisma.$queryRawUnsafe(`SELECT id FROM users WHERE name = '${name}'`); // finding: sql-injection from name
  await prisma.$executeRawUnsafe(`DELETE FROM users WHERE name = '${name}'`); // finding: sql-injection from name
  await extended.$queryRawUnsafe(`SELECT id FROM users WHERE name = '${name}'`); // finding: sql-injection from name
  await generated.$queryRawUnsafe(`SELECT id FROM users WHERE name = '${name}'`); // finding: sql-injection from name
  await prisma.$queryRaw(Prisma.raw(`SELECT id FROM users WHERE name = '${name}'`)); // finding: sql-injection from name
  raw(`SELECT id FROM users WHERE name = '${name}'`); // finding: sql-injection from name
  await prisma.$transaction(async (tx) => {
    await tx.$executeRawUnsafe(`DELETE FROM users WHERE name = '${name}'`); // finding: sql-injection from name
  });
  await prisma.$queryRaw`SELECT id FROM users WHERE name = ${name}`;
  await prisma.$queryRaw(Prisma.sql`SELECT id FROM users WHERE name = ${name}`);
  await prisma.$queryRawUnsafe('SELECT id FROM users WHERE name = $1', name);
  res.end();
}

// A member of the body may be an object with operators.
export async function filters(req: Request, res: Response) {
  const { a, b, c, d, e, f, g, h, i } = req.body; // finding: missing-input-validation
  await prisma.user.findFirst({ where: { a } }); // finding: nosql-injection
  await prisma.user.findFirstOrThrow({ where: { b } }); // finding: nosql-injection
  await prisma.user.findMany({ where: { c } }); // finding: nosql-injection
  await prisma.user.count({ where: { d } }); // finding: nosql-injection
  await prisma.user.aggregate({ where: { e } }); // finding: nosql-injection
  await prisma.user.groupBy({ by: ['name'], where: { f } }); // finding: nosql-injection
  await prisma.user.updateMany({ where: { g }, data: { seen: true } }); // finding: nosql-injection
  await prisma.user.updateManyAndReturn({ where: { h }, data: { seen: true } }); // finding: nosql-injection
  await prisma.user.deleteMany({ where: { i } }); // finding: nosql-injection
  await prisma.user.findFirst({ where: { name: String(req.body.name) } }); // finding: missing-input-validation
  await prisma.user.findFirst({ where: { name: { equals: req.body.other } } }); // finding: missing-input-validation
  res.end();
}

export async function stored(req: Request, res: Response) {
  const { a, b, c, d } = req.body; // finding: missing-input-validation
  await prisma.user.findUnique({ where: { a } });
  await prisma.user.findUniqueOrThrow({ where: { b } });
  await prisma.user.delete({ where: { c } });
  await prisma.user.findMany({ orderBy: d });
  await prisma.user.findMany({ take: req.body.take, skip: req.body.skip }); // finding: missing-input-validation
  await prisma.user.create({ data: req.body.e }); // finding: missing-input-validation; finding: mass-assignment
  await prisma.user.createMany({ data: req.body.f }); // finding: missing-input-validation; finding: mass-assignment
  await prisma.user.createManyAndReturn({ data: req.body.g }); // finding: missing-input-validation; finding: mass-assignment
  await prisma.user.update({ where: { id: 1 }, data: { ...req.body } }); // finding: missing-input-validation; finding: mass-assignment
  await prisma.user.upsert({ where: { id: 1 }, create: req.body.h, update: {} }); // finding: missing-input-validation; finding: mass-assignment
  await prisma.user.upsert({ where: { id: 1 }, create: {}, update: req.body.i }); // finding: missing-input-validation; finding: mass-assignment
  res.end();
}

export const typed = (tx: Prisma.TransactionClient, name: string) => tx.$queryRawUnsafe(`SELECT id FROM users WHERE name = '${name}'`); // finding: sql-injection
