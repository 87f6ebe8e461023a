import express, { type Request, type Response } from 'express';
import { MongoClient, ObjectID, ObjectId, type Db, type Collection } from 'mongodb';
import { ObjectId as Bson } from 'bson';

const client = new MongoClient('mongodb://localhost');
const db = client.db('shop');
const users = db.collection('users');

// A member of the body may be an object with operators.
export async function login(req: Request, res: Response) {
  const { name, password } = req.body; // source: name; finding: missing-input-validation
  const user = await users.findOne({ name, password }); // finding: nosql-injection from name
  res.json(user);
}

export async function filters(req: Request, res: Response) {
  const { a, b, c, d, e, f, g, h, i, j, k, l } = req.body; // finding: missing-input-validation
  await users.find({ a }).toArray(); // finding: nosql-injection
  await users.count({ b }); // finding: nosql-injection
  await users.countDocuments({ c }); // finding: nosql-injection
  await users.deleteOne({ d }); // finding: nosql-injection
  await users.deleteMany({ e }); // finding: nosql-injection
  await users.updateOne({ f }, { $set: { seen: true } }); // finding: nosql-injection
  await users.updateMany({ g }, { $set: { seen: true } }); // finding: nosql-injection
  await users.replaceOne({ h }, { seen: true }); // finding: nosql-injection
  await users.findOneAndDelete({ i }); // finding: nosql-injection
  await users.findOneAndReplace({ j }, { seen: true }); // finding: nosql-injection
  await users.findOneAndUpdate({ k }, { $set: { seen: true } }); // finding: nosql-injection
  await users.distinct('name', { l }); // finding: nosql-injection
  res.end();
}

export async function others(req: Request, res: Response) {
  const { a, b, c, d, e, f } = req.body; // finding: missing-input-validation
  await users.aggregate([{ $match: { a } }]).toArray(); // finding: nosql-injection
  await db.aggregate([{ $match: { b } }]).toArray(); // finding: nosql-injection
  await db.command({ find: 'users', filter: { c } }); // finding: nosql-injection
  await users.find().filter({ d }).toArray(); // finding: nosql-injection
  await users.find({ $where: `this.name === '${f}'` }).toArray(); // finding: nosql-injection
  await users.remove({ e }); // finding: nosql-injection
  await users.findAndModify({ f }); // finding: nosql-injection
  res.end();
}

// What is stored is no filter.
export async function stored(req: Request, res: Response) {
  const { a, b, c, d, e, f, g, h } = req.body; // finding: missing-input-validation
  await users.insertOne({ a });
  await users.insertMany([{ b }]);
  await users.insert({ c });
  await users.bulkWrite([{ insertOne: { document: { d } } }]);
  await users.updateOne({ seen: false }, { $set: { e } });
  await users.replaceOne({ seen: false }, { f });
  await users.insertOne(req.body); // finding: missing-input-validation; finding: mass-assignment
  await users.insert(req.body); // finding: missing-input-validation; finding: mass-assignment
  await users.updateOne({ seen: false }, { $set: req.body }); // finding: missing-input-validation; finding: mass-assignment
  await users.replaceOne({ seen: false }, req.body); // finding: missing-input-validation; finding: mass-assignment
  await users.find().sort(g).project(h).toArray();
  await users.find().limit(req.body.limit).skip(req.body.skip).map((one) => one).toArray(); // finding: missing-input-validation
  res.end();
}

// Text, and what is compared as it is, does no harm.
export async function harmless(req: Request, res: Response) {
  const { a, b, c, d, e, f, g } = req.body; // finding: missing-input-validation
  await users.findOne({ a: String(a) });
  await users.findOne({ b: `${b}` });
  await users.findOne({ c: { $eq: c } });
  await users.findOne({ d: d.trim().toLowerCase() });
  await users.findOne({ _id: new ObjectId(e) });
  if (typeof f !== 'string') return res.status(400).end();
  await users.findOne({ f });
  if (ObjectId.isValid(g) && ObjectID.isValid(g) && Bson.isValid(g)) await users.findOne({ g });
  res.end();
}

// Connections of all ages, and from elsewhere.
MongoClient.connect('mongodb://localhost', (error, connected) => {
  express().post('/old', (req, res) => {
    connected.db('shop').collection('users').findOne({ a: req.body.a }); // finding: nosql-injection; finding: missing-input-validation
    connected.collection('users').findOne({ b: req.body.b }); // finding: nosql-injection; finding: missing-input-validation
    res.end();
  });
});
new MongoClient('mongodb://localhost').connect((error, connected) => {
  express().post('/callback', (req, res) => {
    connected.db().createCollection('users').findOne({ a: req.body.a }); // finding: nosql-injection; finding: missing-input-validation
    res.end();
  });
});
export async function elsewhere(req: Request, res: Response, { given, typed, list }: { given: Db; typed: Db; list: Collection }) {
  await req.app.locals.db.collection('users').findOne({ a: req.body.a }); // finding: nosql-injection; finding: missing-input-validation
  const connected = await MongoClient.connect('mongodb://localhost');
  await connected.db().collection('users').findOne({ b: req.body.b }); // finding: nosql-injection; finding: missing-input-validation
  const again = await connected.connect();
  await again.db().collection('users').findOne({ c: req.body.c }); // finding: nosql-injection; finding: missing-input-validation
  res.end();
}

// Collections that come from elsewhere, known by the operators they are given.
export async function operators(req: Request, res: Response) {
  const { orders } = req.app.locals;
  await orders.find({ $where: `this.id === '${req.params.id}'` }); // finding: nosql-injection
  await orders.update({ _id: req.body.id }, { $set: { paid: true } }); // finding: nosql-injection, missing-input-validation
  await orders.update({ _id: req.body.order }, { paid: true });
  await orders.find({ id: req.body.order });
  res.end();
}

// Collections that come from elsewhere are known by what they can do.
export async function unknown(req: Request, res: Response, { users, orders, service }: any) {
  const { name, password } = req.body; // source: elsewhere; finding: missing-input-validation
  users.findOne({ name, password }, (error: Error, user: unknown) => res.json(user)); // finding: nosql-injection from elsewhere
  await orders.findOneAndDelete({ name }); // finding: nosql-injection from elsewhere
  await orders.findOneAndReplace({ name }, {}); // finding: nosql-injection from elsewhere
  await orders.deleteOne({ name }); // finding: nosql-injection from elsewhere
  await orders.deleteMany({ name }); // finding: nosql-injection from elsewhere
  await orders.replaceOne({ name }, {}); // finding: nosql-injection from elsewhere
  await orders.countDocuments({ name }); // finding: nosql-injection from elsewhere
  await orders.findOne({ name: String(name) });
  await service.findOne({ where: { name } });
  await service.findOne(req.params.id);
}
