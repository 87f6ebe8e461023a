const fetch = require('node-fetch');
const crossFetch = require('cross-fetch');
const { fetch: named } = require('cross-fetch');
const isomorphicFetch = require('isomorphic-fetch');
const makeFetchHappen = require('make-fetch-happen');

exports.chosen = async (req, res) => {
  await fetch(req.query.url); // finding: server-side-request-forgery
  await fetch(new fetch.Request(req.query.url)); // finding: server-side-request-forgery
  await crossFetch(req.query.url); // finding: server-side-request-forgery
  await named(req.query.url); // finding: server-side-request-forgery
  await isomorphicFetch(req.query.url); // finding: server-side-request-forgery
  await makeFetchHappen(req.query.url); // finding: server-side-request-forgery
  await fetch(`https://api.example/${req.query.path}`);
  res.end();
};
