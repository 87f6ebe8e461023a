/** celebrate: Joi schemas as Express middleware, `app.post('/orders', celebrate({ body: schema }), …)`. https://github.com/arb/celebrate */
import type { Model } from '../model.ts';

/** The package `celebrate`. */
export const celebrate: Model = {
  id: 'celebrate',
  title: 'celebrate',
  language: 'javascript',
  types: [
    { path: 'celebrate.Joi', is: 'joi' },
  ],
  sanitizers: [
    // The middleware gets the request, and passes on only what fits.
    { path: 'celebrate.celebrate()', argument: 0, cleans: 'argument', establishes: 'type' },
    { path: 'celebrate.celebrator()()', argument: 0, cleans: 'argument', establishes: 'type' },
  ],
};
