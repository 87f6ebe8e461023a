import bunyan, { Logger as BunyanLogger, createLogger as createBunyan } from 'bunyan';
import express from 'express';
import pino, { pino as namedPino } from 'pino';
import pinoHttp from 'pino-http';
import winston, { createLogger, Logger } from 'winston';

const app = express();
const middleware = pinoHttp();

// Each entry is JSON, so that nobody adds entries of their own.
app.get('/', (req, res) => {
  const { q } = req.query;
  for (const log of [pino(), namedPino({ level: 'info' }), pino().child({ shop: 1 }), middleware.logger]) {
    log.trace(q);
    log.debug({ q }, 'search');
    log.info('search ' + q);
    log.warn(q);
    log.error(q);
    log.fatal(q);
  }
  for (const log of [winston, createLogger(), new Logger(), winston.createLogger({})]) {
    log.log('info', q);
    log.verbose(q);
    log.http(q);
    log.silly(q);
  }
  bunyan.createLogger({ name: 'shop' }).info({ q }, 'search');
  createBunyan({ name: 'shop' }).info(q);
  new BunyanLogger({ name: 'shop' }).info(q);
  res.end();
});
