const art = require('art-template');
const dot = require('dot');
const { Eta } = require('eta');
const oldEta = require('eta');
const express = require('express');
const { Liquid } = require('liquidjs');
const Sqrl = require('squirrelly');
const swig = require('swig');
const swigTemplates = require('swig-templates');
const velocity = require('velocityjs');

const app = express();
const eta = new Eta({ views: 'views' });
const plain = new Eta({ autoEscape: false }); // finding: cross-site-scripting
const liquid = new Liquid();
Sqrl.autoEscaping(false); // finding: cross-site-scripting
global.Sqrl = Sqrl;
swig.setDefaults({ autoescape: false }); // finding: cross-site-scripting

app.get('/', async (req, res) => {
  const { q } = req.query;
  dot.template(q); // finding: template-injection
  dot.compile(q); // finding: template-injection
  eta.renderString(q, {}); // finding: template-injection
  await eta.renderStringAsync(q, {}); // finding: template-injection
  eta.compile(q); // finding: template-injection
  oldEta.render(q, {}); // finding: template-injection
  await oldEta.renderAsync(q, {}); // finding: template-injection
  plain.renderString('<%= it.q %>', { q });
  Sqrl.render(q, {}); // finding: template-injection
  Sqrl.compile(q); // finding: template-injection
  Sqrl.Render(q, {}); // finding: template-injection
  Sqrl.Compile(q); // finding: template-injection
  liquid.parse(q); // finding: template-injection
  await liquid.parseAndRender(q, {}); // finding: template-injection
  liquid.parseAndRenderSync(q, {}); // finding: template-injection
  art.render(q, {}); // finding: template-injection
  art.compile(q); // finding: template-injection
  swig.render(q); // finding: template-injection
  swigTemplates.compile(q); // finding: template-injection
  new swig.Swig().render(q); // finding: template-injection
  velocity.render(q); // finding: template-injection
  velocity.parse(q); // finding: template-injection
  res.end();
});

// An engine that a script has made known, and one that says so by a name of its own.
module.exports = { start: () => globalThis.Sqrl, settings: { escapeMarkup: false } }; // finding: cross-site-scripting
