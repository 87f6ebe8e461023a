/** `console`: each call writes a line of plain text. An object is written with its texts quoted, so that a line break in them is none. */
import type { Model } from '../../model.ts';

/** The global `console`, and the packages whose loggers write plain text: `log4js`, `loglevel`, `npmlog`, `signale`, `consola`, `debug`, `tracer`. */
export const consoleModel: Model = {
  id: 'console',
  title: 'console and text loggers',
  language: 'javascript',
  types: [
    { path: 'node:console', is: 'console' },
    { path: 'console.Console()', is: 'console' },
    { path: 'globalThis.console', is: 'console' },
    { path: 'log4js.getLogger()', is: 'console' },
    { path: 'loglevel', is: 'console' },
    { path: 'loglevel.getLogger()', is: 'console' },
    { path: 'npmlog', is: 'console' },
    { path: 'signale', is: 'console' },
    { path: 'signale.Signale()', is: 'console' },
    { path: 'consola', is: 'console' },
    { path: 'consola.consola', is: 'console' },
    { path: 'tracer.{console,colorConsole}()', is: 'console' },
  ],
  sinks: [
    { path: 'console.{log,info,warn,error,debug,trace,fatal,verbose}', argument: 'all', kind: 'log' },
    { path: 'debug()', argument: 'all', kind: 'log' },
  ],
};
