/** sqlstring: what mysql and mysql2 escape with, on its own. https://github.com/mysqljs/sqlstring */
import type { Model } from '../../model.ts';

/** The package `sqlstring`. */
export const sqlstring: Model = {
  id: 'sqlstring',
  title: 'sqlstring',
  language: 'javascript',
  steps: [
    { path: 'sqlstring.{escape,escapeId}', from: '0', to: 'result' },
    { path: 'sqlstring.{format,raw}', from: '0', to: 'result' },
    { path: 'sqlstring.format', from: '1[*]', to: 'result' },
  ],
  sanitizers: [
    { path: 'sqlstring.{escape,escapeId}', argument: 0, cleans: 'result', clears: ['sql'] },
    { path: 'sqlstring.format', argument: 1, cleans: 'result', clears: ['sql'] },
  ],
};
