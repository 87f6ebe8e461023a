const express = require('express');
const mongoose = require('mongoose');
const { Schema, model, Types } = mongoose;

const app = express();
const User = mongoose.model('User', new Schema({ name: String, email: String }));
const Post = model('Post', new Schema({ title: String }));
const Special = User.discriminator('Special', new Schema({}));

app.post('/login', async (req, res) => {
  const { name, password } = req.body; // source: name; finding: missing-input-validation
  const user = await User.findOne({ name, password }); // finding: nosql-injection from name
  res.json(user);
});

app.post('/filters', async (req, res) => {
  const { a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r } = req.body; // finding: missing-input-validation
  await User.find({ a }); // finding: nosql-injection
  await User.count({ b }); // finding: nosql-injection
  await User.countDocuments({ c }); // finding: nosql-injection
  await User.deleteOne({ d }); // finding: nosql-injection
  await User.deleteMany({ e }); // finding: nosql-injection
  await User.updateOne({ f }, { seen: true }); // finding: nosql-injection
  await User.updateMany({ g }, { seen: true }); // finding: nosql-injection
  await User.replaceOne({ h }, { seen: true }); // finding: nosql-injection
  await User.findOneAndDelete({ i }); // finding: nosql-injection
  await User.findOneAndRemove({ j }); // finding: nosql-injection
  await User.findOneAndReplace({ k }, { seen: true }); // finding: nosql-injection
  await User.findOneAndUpdate({ l }, { seen: true }); // finding: nosql-injection
  await User.findById(m); // finding: nosql-injection
  await User.findByIdAndDelete(n); // finding: nosql-injection
  await User.findByIdAndRemove(o); // finding: nosql-injection
  await User.findByIdAndUpdate(p, { seen: true }); // finding: nosql-injection
  await User.exists({ q }); // finding: nosql-injection
  await User.distinct('name', { r }); // finding: nosql-injection
  res.end();
});

app.post('/chains', async (req, res) => {
  const { a, b, c, d, e, f, g, h, i } = req.body; // finding: missing-input-validation
  await User.where('name', a).find(); // finding: nosql-injection
  await User.find().find({ b }); // finding: nosql-injection
  await User.find().where('name').equals(c).sort('name'); // finding: nosql-injection
  await User.find().where('age').gt(d).gte(1).lt(9).lte(9).ne(3).in([1]).nin([2]).all([3]).elemMatch({}); // finding: nosql-injection
  await User.find().and([{ e }]).or([{ seen: true }]).nor([{ seen: true }]); // finding: nosql-injection
  await User.find().findOne({ seen: req.body.seen }); // finding: nosql-injection; finding: missing-input-validation
  await User.find({ $where: `this.name === '${req.body.code}'` }); // finding: nosql-injection; finding: missing-input-validation
  await User.find().$where(`this.name === '${req.body.code}'`); // finding: nosql-injection
  await mongoose.Model.$where(`this.name === '${req.body.code}'`); // finding: nosql-injection
  await User.find().merge({ f }).setQuery({ seen: true }); // finding: nosql-injection
  await User.aggregate([{ $match: { g } }]); // finding: nosql-injection
  await User.find().select(h).sort(i).limit(req.body.limit).skip(req.body.skip).set(req.body.set); // finding: missing-input-validation
  await Special.findOne({ name: req.body.special }); // finding: nosql-injection; finding: missing-input-validation
  res.end();
});

app.post('/stored', async (req, res) => {
  await User.create(req.body); // finding: missing-input-validation; finding: mass-assignment
  await User.insertMany(req.body.list); // finding: missing-input-validation; finding: mass-assignment
  await User.insertOne({ name: req.body.name }); // finding: missing-input-validation
  await User.bulkWrite(req.body.operations); // finding: missing-input-validation
  await User.updateOne({ seen: true }, { name: req.body.b }); // finding: missing-input-validation
  await User.updateMany({ seen: true }, { $set: req.body }); // finding: missing-input-validation; finding: mass-assignment
  await User.findByIdAndUpdate('a', req.body); // finding: missing-input-validation; finding: mass-assignment
  await new User({ ...req.body }).save(); // finding: missing-input-validation; finding: mass-assignment
  new User().set(req.body); // finding: missing-input-validation; finding: mass-assignment
  const user = new User({ name: req.body.c }); // finding: missing-input-validation
  user.set('name', req.body.d); // finding: missing-input-validation
  await user.updateOne({ name: req.body.e }); // finding: missing-input-validation
  await user.save();
  res.end();
});

app.post('/harmless', async (req, res) => {
  const { a, b, c, d, e } = req.body; // finding: missing-input-validation
  await User.findOne({ a: String(a) });
  await User.findOne(mongoose.sanitizeFilter({ b }));
  await User.findOne(mongoose.trusted({ c: { $eq: c } }));
  if (!mongoose.isValidObjectId(d) || !mongoose.isObjectIdOrHexString(d)) return res.status(400).end();
  await User.findById(d);
  if (!Types.ObjectId.isValid(e)) return res.status(400).end();
  await User.findById(e);
  await User.findById(req.params.id); // finding: missing-input-validation
  res.end();
});

app.post('/connections', async (req, res) => {
  const { a, b, c, d, e, f, g } = req.body; // finding: missing-input-validation
  await mongoose.connection.db.collection('users').findOne({ a }); // finding: nosql-injection
  await mongoose.connection.collection('users').findOne({ b }); // finding: nosql-injection
  const other = mongoose.createConnection('mongodb://localhost').useDb('other');
  await other.model('User', new Schema({})).findOne({ c }); // finding: nosql-injection
  await other.models.User.findOne({ d }); // finding: nosql-injection
  await mongoose.models.User.findOne({ e }); // finding: nosql-injection
  await User.collection.findOne({ f }); // finding: nosql-injection
  await new mongoose.Mongoose().model('User').findOne({ g }); // finding: nosql-injection
  const { mongo } = mongoose.mongoose;
  if (mongo.ObjectId.isValid(req.body.h)) await Post.findById(req.body.h);
  res.end();
});
