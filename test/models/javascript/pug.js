const express = require('express');
const jade = require('jade');
const pug = require('pug');

const app = express();

app.get('/', (req, res) => {
  const { q } = req.query;
  pug.render(q); // finding: template-injection
  pug.compile('p ' + q); // finding: template-injection
  pug.compileClient(q); // finding: template-injection
  pug.compileClientWithDependenciesTracked(q); // finding: template-injection
  jade.compile(q); // finding: template-injection
  pug.renderFile('page.pug', req.query); // finding: template-injection
  pug.compileFile('page.pug', req.query); // finding: template-injection
  pug.compileFileClient('page.pug');
  pug.render('p= q', { q });
  res.end();
});
