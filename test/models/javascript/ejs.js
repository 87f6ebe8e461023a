const ejs = require('ejs');
const express = require('express');

const app = express();

app.get('/', (req, res) => {
  const { q } = req.query;
  ejs.render(q); // finding: template-injection
  ejs.render('<p>' + q + '</p>', {}); // finding: template-injection
  ejs.compile(q); // finding: template-injection
  new ejs.Template(q); // finding: template-injection
  ejs.render('<%= q %>', { q }, req.query); // finding: template-injection
  ejs.compile('<%= q %>', req.query); // finding: template-injection
  ejs.renderFile('page.ejs', req.query, () => res.end()); // finding: template-injection
  ejs.renderFile('page.ejs', { q }, { cache: true });
  res.send(ejs.render('<%= q %>', { q }));
  res.send(ejs.escapeXML(q));
  res.send(`${ejs.escapeXML(q)} ${q}`); // finding: cross-site-scripting
});
