/**
 * Loggers whose entries are objects, written as JSON: pino, winston and bunyan. A line break in a text is escaped there, so that
 * nobody can add entries of their own.
 */
import type { Model } from '../../model.ts';

/** The packages `pino` (with `pino-http`), `winston` and `bunyan`. */
export const structuredLogs: Model = {
  id: 'structured-logs',
  title: 'Structured logs',
  language: 'javascript',
  types: [
    { path: 'pino()', is: 'pino.Logger()' },
    { path: 'pino.pino()', is: 'pino.Logger()' },
    { path: 'pino.{P,BaseLogger}()', is: 'pino.Logger()' },
    { path: 'winston', is: 'pino.Logger()' },
    { path: 'winston.{createLogger,Logger}()', is: 'pino.Logger()' },
    { path: 'bunyan', is: 'pino.Logger()' },
    { path: 'bunyan.{createLogger,Logger}()', is: 'pino.Logger()' },
    { path: 'pino.Logger().child()', is: 'pino.Logger()' },
    { path: 'pino-http().logger', is: 'pino.Logger()' },
  ],
  sinks: [
    { path: 'pino.Logger().{trace,debug,verbose,info,http,warn,error,fatal,silly,log}', argument: 'all', kind: 'log-entry' },
  ],
};
