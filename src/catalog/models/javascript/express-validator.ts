/**
 * express-validator: chains like `body('email').isEmail()` are middleware that collect errors; nothing is refused until
 * the handler asks `validationResult(req).isEmpty()`. https://express-validator.github.io
 */
import type { Model } from '../../model.ts';

/** The package `express-validator`. What `matchedData` returns went through a chain, so no step carries it. */
export const expressValidator: Model = {
  id: 'express-validator',
  title: 'express-validator',
  language: 'javascript',
  sanitizers: [
    {
      path: 'express-validator.validationResult', argument: 0, cleans: 'argument',
      when: { member: 'isEmpty()', is: true }, establishes: 'type',
    },
  ],
};
