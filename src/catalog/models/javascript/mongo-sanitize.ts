/** mongo-sanitize, and its forms as middleware of Express: takes the members away whose names begin with `$`. https://github.com/vkarpov15/mongo-sanitize */
import type { Model } from '../../model.ts';

/** The packages `mongo-sanitize` and `express-mongo-sanitize`. */
export const mongoSanitize: Model = {
  id: 'mongo-sanitize',
  title: 'mongo-sanitize',
  language: 'javascript',
  steps: [
    { path: 'mongo-sanitize', from: '0', to: 'result' },
    { path: 'express-mongo-sanitize.sanitize', from: '0', to: 'result' },
  ],
  sanitizers: [
    { path: 'mongo-sanitize', argument: 0, cleans: 'both', clears: ['nosql'] },
    { path: 'express-mongo-sanitize.sanitize', argument: 0, cleans: 'both', clears: ['nosql'] },
    // The middleware gets the request.
    { path: 'express-mongo-sanitize()', argument: 0, cleans: 'argument', clears: ['nosql'] },
  ],
};
