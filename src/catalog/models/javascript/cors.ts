/**
 * cors: which origins may read an answer, every one where none is named. `origin: true` gives each origin back as it came in; that, with
 * `credentials`, lets every site act as the user who visits it. https://github.com/expressjs/cors
 */
import type { Model, Remedy } from '../../model.ts';

/** The origins that the environment tells. */
const listed: Remedy = {
  title: 'Allow the origins of ALLOWED_ORIGINS', set: [{ argument: 0, member: 'origin', to: 'process.env.ALLOWED_ORIGINS?.split(\',\') ?? []' }],
  assumes: 'the environment lists them, separated by commas',
};

/** The packages `cors` (Express) and `@koa/cors`. */
export const cors: Model = {
  id: 'cors',
  title: 'cors',
  language: 'javascript',
  types: [{ path: '@koa/cors', is: 'cors' }],
  uses: [
    { path: 'cors', kind: 'any-origin', where: [{ argument: 0, member: 'origin', is: ['*'] }], remedy: listed },
    { path: 'cors', kind: 'any-origin', where: [{ argument: 0, member: 'origin', isMissing: true }], remedy: listed },
    { path: 'cors', kind: 'any-origin', where: [{ argument: 0, member: 'origin', is: [true] }, { argument: 0, member: 'credentials', is: [true] }], remedy: listed },
  ],
};
