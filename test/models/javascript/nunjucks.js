const express = require('express');
const nunjucks = require('nunjucks');

const app = express();
const environment = nunjucks.configure('views', { autoescape: true, express: app });
nunjucks.configure({ autoescape: false }); // finding: cross-site-scripting
nunjucks.configure('views', { autoescape: false }); // finding: cross-site-scripting
const plain = new nunjucks.Environment(null, { autoescape: false }); // finding: cross-site-scripting

app.get('/', (req, res) => {
  const { q } = req.query;
  nunjucks.renderString(q, {}); // finding: template-injection
  nunjucks.compile(q); // finding: template-injection
  nunjucks.precompileString(q); // finding: template-injection
  new nunjucks.Template(q); // finding: template-injection
  environment.renderString('<p>' + q + '</p>', {}); // finding: template-injection
  plain.renderString('<p>{{ q }}</p>', { q });
  new nunjucks.runtime.SafeString(q); // finding: cross-site-scripting
  nunjucks.runtime.markSafe(q); // finding: cross-site-scripting
  nunjucks.runtime.markSafe(nunjucks.lib.escape(q));
  nunjucks.render('page.html', { q });
  environment.render('page.html', { q });
  environment.getTemplate('page.html');
  res.end();
});
