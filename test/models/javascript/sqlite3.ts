import type { Database, Statement } from 'sqlite';
import type { Request, Response } from 'express';

export async function findReaders(db: Database, city: string) {
  await db.all('SELECT id FROM readers WHERE city = ?', city);
  return db.all(`SELECT id FROM readers WHERE city = '${city}'`); // finding: sql-injection
}

export async function lend(statement: Statement, req: Request, res: Response) {
  await statement.run(req.body.reader, req.body.book); // finding: missing-input-validation
  res.status(204).end();
}
