const express = require('express');
const Handlebars = require('handlebars');
const runtime = require('handlebars/runtime');
const hbs = require('hbs');

const app = express();
const own = Handlebars.create();
const page = Handlebars.compile('<p>{{ q }}</p>');
const plain = Handlebars.compile('{{ q }}', { noEscape: true }); // finding: cross-site-scripting
const strict = Handlebars.compile('{{ q }}', { noEscape: false, strict: true });

app.get('/', (req, res) => {
  const { q } = req.query;
  Handlebars.compile(q)({}); // finding: template-injection
  Handlebars.precompile(`<p>${q}</p>`); // finding: template-injection
  Handlebars.parse(q); // finding: template-injection
  own.registerPartial('footer', q); // finding: template-injection
  hbs.registerPartial('footer', q); // finding: template-injection
  hbs.handlebars.compile(q); // finding: template-injection
  new Handlebars.SafeString(q); // finding: cross-site-scripting
  new runtime.SafeString('<b>' + q + '</b>'); // finding: cross-site-scripting
  new Handlebars.SafeString('<b>' + Handlebars.escapeExpression(q) + '</b>');
  new Handlebars.SafeString(Handlebars.Utils.escapeExpression(q));
  res.send(page({ q }));
  res.send(strict({ q }) + plain({}));
});
