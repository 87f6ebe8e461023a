const mongoose = require('mongoose');

const User = mongoose.model('User', new mongoose.Schema({ email: String }));

const byEmail = (email) => User.findOne({ email });

exports.find = async (req, res) => {
  res.json(await byEmail(req.body.email));
};

exports.findUnchecked = async (req, res) => {
  res.json(await User.findOne({ email: req.body.email })); // finding: nosql-injection, missing-input-validation
};

exports.findComplaining = async (req, res) => {
  res.json(await User.findOne({ email: req.body.email })); // finding: nosql-injection, missing-input-validation
};

exports.order = async (req, res) => {
  await User.create(req.body);
  res.json(await User.find({ size: req.body.size, page: req.query.page }));
};
