const express = require('express');
const mongoSanitize = require('express-mongo-sanitize');
const sanitize = require('mongo-sanitize');
const mongoose = require('mongoose');

const app = express();
const User = mongoose.model('User', new mongoose.Schema({ name: String }));

app.post('/text', async (req, res) => {
  await User.findOne({ name: sanitize(req.body.a) }); // finding: missing-input-validation
  await User.findOne({ name: mongoSanitize.sanitize(req.body.b) }); // finding: missing-input-validation
  await User.findOne({ name: req.body.c }); // finding: nosql-injection; finding: missing-input-validation
  res.end();
});

app.post('/middleware', mongoSanitize(), async (req, res) => {
  await User.findOne({ name: req.body.a }); // finding: missing-input-validation
  res.end();
});
