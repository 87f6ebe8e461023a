/**
 * cors: which origins may read an answer. `origin: true` gives each origin back as it came in; that, with
 * `credentials`, lets every site act as the user who visits it. https://github.com/expressjs/cors
 */
import type { Model } from '../../model.ts';

/** The packages `cors` (Express) and `@koa/cors`. */
export const cors: Model = {
  id: 'cors',
  title: 'cors',
  language: 'javascript',
  types: [{ path: '@koa/cors', is: 'cors' }],
  uses: [
    { path: 'cors', kind: 'any-origin', where: [{ argument: 0, member: 'origin', is: ['*'] }] },
    { path: 'cors', kind: 'any-origin', where: [{ argument: 0, member: 'origin', is: [true] }, { argument: 0, member: 'credentials', is: [true] }] },
  ],
};
