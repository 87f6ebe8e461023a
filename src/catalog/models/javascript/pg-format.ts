/**
 * pg-format: `format('SELECT * FROM %I WHERE name = %L', table, name)`. `%L` and `%I` escape; `%s` does not, which is not
 * told apart here. https://github.com/datalanche/node-pg-format
 */
import type { Model, Sanitizer, Step } from '../../model.ts';

const values = [1, 2, 3, 4, 5, 6] as const;

/** The package `pg-format`. */
export const pgFormat: Model = {
  id: 'pg-format',
  title: 'pg-format',
  language: 'javascript',
  steps: [
    { path: 'pg-format', from: '0', to: 'result' },
    ...values.map((value): Step => ({ path: 'pg-format', from: `${value}[*]`, to: 'result' })),
    { path: 'pg-format.withArray', from: '0', to: 'result' },
    { path: 'pg-format.withArray', from: '1[*]', to: 'result' },
    { path: 'pg-format.{literal,ident}', from: '0', to: 'result' },
    { path: 'pg-format.string', from: '0', to: 'result' },
  ],
  sanitizers: [
    ...values.map((argument): Sanitizer => ({ path: 'pg-format', argument, cleans: 'result', clears: ['sql'] })),
    { path: 'pg-format.withArray', argument: 1, cleans: 'result', clears: ['sql'] },
    { path: 'pg-format.{literal,ident}', argument: 0, cleans: 'result', clears: ['sql'] },
  ],
};
