const express = require('express');
const hogan = require('hogan.js');
const mustache = require('mustache');

const app = express();
const writer = new mustache.Writer();

app.get('/', (req, res) => {
  const { q } = req.query;
  mustache.render(q, {}); // finding: template-injection
  mustache.parse('<p>' + q); // finding: template-injection
  writer.render(q); // finding: template-injection
  hogan.compile(q); // finding: template-injection
  res.send(mustache.render('<p>{{ q }}</p>', { q }));
  res.send(mustache.escape(q));
});
