const debug = require('debug')('shop');
const express = require('express');
const log4js = require('log4js');
const loglevel = require('loglevel');
const npmlog = require('npmlog');
const signale = require('signale');
const { Signale } = require('signale');
const { consola } = require('consola');
const defaultConsola = require('consola');
const tracer = require('tracer');
const { Console } = require('node:console');

const app = express();
const own = new Console(process.stdout);

app.get('/:id', (req, res) => {
  const { q } = req.query; // source: q
  console.log(q); // finding: log-injection from q
  console.log('search', q); // finding: log-injection from q
  console.info(`search ${q}`); // finding: log-injection from q
  console.warn('search %s', q); // finding: log-injection from q
  console.error('search ' + q); // finding: log-injection from q
  console.debug(q); // finding: log-injection from q
  console.trace(q); // finding: log-injection from q
  globalThis.console.log(q); // finding: log-injection from q
  own.log(q); // finding: log-injection from q
  debug('search %s', q); // finding: log-injection from q
  log4js.getLogger('shop').fatal(q); // finding: log-injection from q
  loglevel.warn(q); // finding: log-injection from q
  loglevel.getLogger('shop').warn(q); // finding: log-injection from q
  npmlog.verbose('shop', q); // finding: log-injection from q
  signale.info(q); // finding: log-injection from q
  new Signale().info(q); // finding: log-injection from q
  consola.info(q); // finding: log-injection from q
  defaultConsola.info(q); // finding: log-injection from q
  tracer.console().info(q); // finding: log-injection from q
  tracer.colorConsole().info(q); // finding: log-injection from q
  console.log(req.query, req.body);
  console.log({ q });
  console.log(req.method, req.url, req.headers['user-agent'], req.get('referer'));
  console.log(JSON.stringify(q), encodeURIComponent(q), q.replace(/\r?\n/g, ' '), q.replaceAll('\n', ''));
  console.log(q.replace(/</g, '')); // finding: log-injection from q
  console.log(Number(req.params.id), q.length);
  res.end();
});
