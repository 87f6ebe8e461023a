/** celebrate: Joi schemas as Express middleware, `app.post('/orders', celebrate({ body: schema }), …)`. https://github.com/arb/celebrate */
import type { Model } from '../../model.ts';

/** The package `celebrate`. */
export const celebrate: Model = {
  id: 'celebrate',
  title: 'celebrate',
  language: 'javascript',
  types: [
    { path: 'celebrate.Joi', is: 'joi' },
  ],
  constants: [
    { path: 'celebrate.Segments.BODY', value: 'body' },
    { path: 'celebrate.Segments.QUERY', value: 'query' },
    { path: 'celebrate.Segments.PARAMS', value: 'params' },
    { path: 'celebrate.Segments.HEADERS', value: 'headers' },
    { path: 'celebrate.Segments.COOKIES', value: 'cookies' },
    { path: 'celebrate.Segments.SIGNEDCOOKIES', value: 'signedCookies' },
  ],
  schemas: [
    { path: 'celebrate.celebrate', form: 'members', of: 0, others: 'kept' },
    { path: 'celebrate.celebrator()', form: 'members', of: 0, others: 'kept' },
  ],
  validations: [
    // The middleware gets the request, and passes on only what fits.
    { path: 'celebrate.celebrate()', schema: 'callee', data: 0 },
    { path: 'celebrate.celebrator()()', schema: 'callee', data: 0 },
  ],
};
