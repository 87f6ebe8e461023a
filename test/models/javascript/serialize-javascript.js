const express = require('express');
const serialize = require('serialize-javascript');

const app = express();

app.get('/', (req, res) => {
  const { q } = req.query;
  res.send(`<script>state = ${serialize({ q })}</script>`);
  res.send(`<script>state = ${serialize({ q }, { space: 2 })}</script>`);
  const state = serialize({ q }, { unsafe: true }); // finding: cross-site-scripting
  res.send(`<script>state = ${state}</script>`); // finding: cross-site-scripting
});
