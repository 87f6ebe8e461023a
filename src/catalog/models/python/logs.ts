/** Logs: `logging`, loguru, structlog, and what is printed. https://docs.python.org/3/library/logging.html */
import type { Model } from '../../model.ts';

const methods = '{debug,info,warning,warn,error,critical,exception,log}';

/** What writes lines to logs. */
export const logs: Model = {
  id: 'logs',
  title: 'Logs of Python',
  language: 'python',
  types: [
    { path: 'logging.getLogger()', is: 'logging' },
    { path: 'logging.Logger()', is: 'logging' },
    { path: 'flask.Flask().logger', is: 'logging' },
    { path: 'flask.current_app.logger', is: 'logging' },
    { path: 'loguru.logger', is: 'logging' },
  ],
  wrappings: [{ kind: 'log', title: 'Keep it on one line', to: 'repr({value})' }],
  sinks: [
    { path: `logging.${methods}`, argument: 'all', kind: 'log' },
    { path: 'structlog.get_logger().{debug,info,warning,error}', argument: 'all', kind: 'log-entry' },
    { path: 'print', argument: 'all', kind: 'log-entry' },
  ],
};
