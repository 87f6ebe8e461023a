const functions = require('@google-cloud/functions-framework');
const firebase = require('firebase-functions');
const v1 = require('firebase-functions/v1');
const { onRequest } = require('firebase-functions/https');
const { onCall } = require('firebase-functions/v2/https');
const old = require('firebase-functions/v1/https');
const { Pool } = require('pg');

const pool = new Pool();
const save = (value) => pool.query('INSERT INTO seen (value) VALUES ($1)', [value]);

functions.http('orders', async (input, output) => {
  const { rows } = await pool.query(`SELECT id FROM orders WHERE customer = '${input.query.customer}'`); // finding: sql-injection, missing-input-validation
  output.json(rows);
});
functions.cloudEvent('stored', async (event) => {
  await save(event.data.name); // finding: missing-input-validation
  await save([event.id, event.type]);
});

exports.helloHttp = async (req, res) => {
  await save(req.body.name); // finding: missing-input-validation
  res.status(204).end();
};

exports.one = onRequest(async (a, b) => { await save(a.query.x); b.end(); }); // finding: missing-input-validation
exports.two = onCall(async (request) => {
  await save(request.data.name); // finding: missing-input-validation
  await save(request.auth.uid);
});
exports.three = firebase.https.onRequest(async (a, b) => { await save(a.query.x); b.end(); }); // finding: missing-input-validation
exports.four = v1.https.onCall(async (data, context) => { await save([data.name, context.auth.uid]); }); // finding: missing-input-validation
exports.five = firebase.region('europe-west1').https.onCall(async (data) => { await save(data.name); }); // finding: missing-input-validation
exports.six = firebase.runWith({ memory: '1GB' }).https.onCall(async (data) => { await save(data.name); }); // finding: missing-input-validation
exports.seven = old.onCall(async (data) => { await save(data.name); }); // finding: missing-input-validation
