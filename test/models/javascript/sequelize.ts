import type { Request, Response } from 'express';
import { Sequelize, Model, DataTypes, QueryTypes, literal } from 'sequelize';
import { Sequelize as Core, sql } from '@sequelize/core';
import Default from 'sequelize';

const sequelize = new Sequelize(process.env.DATABASE_URL ?? '');
const core = new Core({ dialect: 'postgres' });
const old = new Default('sqlite::memory:');

const Ticket = sequelize.define('Ticket', { title: DataTypes.STRING, votes: DataTypes.INTEGER });
class Comment extends Model {}
Comment.init({ text: DataTypes.STRING }, { sequelize });

export async function searchTickets(req: Request, res: Response) {
  const title = req.query.title; // source: title; finding: missing-input-validation
  const rows = await sequelize.query(`SELECT id FROM tickets WHERE title = '${title}'`, { type: QueryTypes.SELECT }); // finding: sql-injection from title
  const ordered = await Ticket.findAll({ order: literal(`title = '${title}'`) }); // finding: sql-injection from title
  res.json([rows, ordered]);
}

export async function countTickets(state: string, kind: string) {
  await sequelize.query('SELECT count(*) FROM tickets WHERE state = :state', { replacements: { state } });
  await sequelize.query('SELECT count(*) FROM tickets WHERE state = $1', { bind: [state] });
  await sequelize.query({ query: 'SELECT count(*) FROM tickets WHERE state = ?', values: [state] });
  await sequelize.query('SELECT count(*) FROM tickets WHERE state = ' + sequelize.escape(state));
  await sequelize.query({ query: `SELECT count(*) FROM tickets WHERE state = '${state}'`, values: [] }); // finding: sql-injection
  await core.query(`SELECT count(*) FROM tickets WHERE kind = '${kind}'`); // finding: sql-injection
  await core.query(sql`SELECT count(*) FROM tickets WHERE kind = ${kind}`);
  await core.query(sql`SELECT count(*) FROM tickets WHERE ${sql.literal('kind = ' + kind)}`); // finding: sql-injection
  await old.query(`SELECT count(*) FROM tickets WHERE kind = '${kind}'`); // finding: sql-injection
  await Ticket.count({ where: Sequelize.literal(`kind = '${kind}'`) }); // finding: sql-injection
  await Ticket.count({ where: sequelize.literal(`kind = '${kind}'`) }); // finding: sql-injection
}

export async function createTicket(req: Request, res: Response) {
  const ticket = await Ticket.create({ title: req.body.title, votes: 0 }); // finding: missing-input-validation
  await ticket.update({ title: req.body.title }); // finding: missing-input-validation
  ticket.set(req.body); // finding: mass-assignment, missing-input-validation
  await ticket.save();
  await Comment.bulkCreate(req.body.comments); // finding: mass-assignment, missing-input-validation
  await Comment.build(req.body).save(); // finding: mass-assignment, missing-input-validation
  await Ticket.upsert(req.body); // finding: mass-assignment, missing-input-validation
  await Ticket.update({ state: req.body.state }, { where: { id: ticket.get('id') } }); // finding: missing-input-validation
  await Ticket.increment('votes', { by: req.body.votes, where: {} }); // finding: missing-input-validation
  await Ticket.decrement('votes', { by: req.body.votes, where: {} }); // finding: missing-input-validation
  await sequelize.models.Comment!.create(req.body); // finding: mass-assignment, missing-input-validation
  await sequelize.model('Comment').create(req.body); // finding: mass-assignment, missing-input-validation
  await sequelize.query('INSERT INTO log VALUES (:note)', { replacements: { note: req.body.note } }); // finding: missing-input-validation
  await sequelize.query('INSERT INTO log VALUES ($1)', { bind: [req.body.note] }); // finding: missing-input-validation
  await sequelize.query({ query: 'INSERT INTO log VALUES (?)', values: [req.body.note] }); // finding: missing-input-validation
  res.status(201).json(ticket);
}

// A look-up by an object lets the client send operators instead of a value.
export async function findTickets(req: Request, res: Response) {
  const where = { owner: req.body.owner }; // finding: missing-input-validation
  res.json([
    await Ticket.findAll({ where }), await Ticket.findAndCountAll({ where }), await Ticket.count({ where }),
    await Ticket.findOne({ where: { title: req.body.title } }), // finding: missing-input-validation
    await Ticket.findByPk(req.params.id), // finding: missing-input-validation
    await Ticket.findOrCreate({ where: { title: req.body.name } }), // finding: missing-input-validation
    await Ticket.findOrBuild({ where: { title: req.body.name } }), // finding: missing-input-validation
    await Ticket.sum('votes', { where: { owner: req.body.owner } }), // finding: missing-input-validation
    await Ticket.min(req.query.column as string), // finding: missing-input-validation
    await Ticket.max(req.query.column as string), // finding: missing-input-validation
    await Ticket.destroy({ where: { id: req.params.id } }), // finding: missing-input-validation
    await Ticket.restore({ where: { id: req.params.id } }), // finding: missing-input-validation
  ]);
}

export async function showTicket(req: Request, res: Response) {
  const id = Number(req.params.id);
  res.json(await Ticket.findByPk(id));
}

// With `fields`, the attributes are named.
export async function named(req: Request, res: Response) {
  if (!req.body) return res.status(400).end();
  const ticket = await Ticket.create(req.body, { fields: ['title'] });
  await ticket.update(req.body, { fields: ['title'] });
  await Ticket.update(req.body, { where: { id: 1 } }); // finding: mass-assignment
  await ticket.update({ ...req.body, votes: 0 }); // finding: mass-assignment
  await Ticket.create(Object.assign({}, req.body)); // finding: mass-assignment
}
