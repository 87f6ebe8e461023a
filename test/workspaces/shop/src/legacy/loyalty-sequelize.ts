// Loyalty points, by way of Sequelize.
import type { Request, Response } from 'express';
import { QueryTypes, Sequelize } from 'sequelize';

const sequelize = new Sequelize(process.env.LOYALTY_DATABASE_URL ?? '', { logging: false });

export async function searchMembers(req: Request, res: Response): Promise<void> {
  const { city } = req.body;
  if (typeof city !== 'string') {
    res.status(400).json({ title: 'The city must be a string', status: 400 });
    return;
  }
  const sql = `SELECT id, points FROM members WHERE city = '${city}'`;
  const members = await sequelize.query(sql, { type: QueryTypes.SELECT }); // finding: sql-injection
  res.json(members);
}

export async function listMembers(req: Request, res: Response): Promise<void> {
  const { city } = req.body;
  if (typeof city !== 'string') {
    res.status(400).json({ title: 'The city must be a string', status: 400 });
    return;
  }
  const members = await sequelize.query('SELECT id, points FROM members WHERE city = :city', {
    replacements: { city },
    type: QueryTypes.SELECT,
  });
  res.json(members);
}

export async function addPoints(member: string, points: number): Promise<void> {
  await sequelize.query('UPDATE members SET points = points + ' + points + " WHERE id = '" + member + "'"); // finding: sql-injection
}

export async function removePoints(member: string, points: number): Promise<void> {
  await sequelize.query('UPDATE members SET points = points - $1 WHERE id = $2', { bind: [points, member] });
}
