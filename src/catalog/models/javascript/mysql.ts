/** mysql, the driver that mysql2 took its API from: the same calls, with callbacks only. https://github.com/mysqljs/mysql */
import type { Model } from '../../model.ts';

/** The package `mysql`. */
export const mysql: Model = {
  id: 'mysql',
  title: 'MySQL',
  language: 'javascript',
  types: [
    { path: 'mysql', is: 'mysql2' },
  ],
};
