/**
 * Joi: `schema.validate(data)` returns `{ error, value }`; `validateAsync`, `attempt` and `assert` throw. As with Zod, what
 * comes out is not followed to SQL text. https://joi.dev
 */
import type { Model } from '../model.ts';

/** The package `joi`, also under its former name `@hapi/joi`. */
export const joi: Model = {
  id: 'joi',
  title: 'Joi',
  language: 'javascript',
  types: [
    { path: '@hapi/joi', is: 'joi' },
  ],
  sanitizers: [
    { path: 'joi.**.validate', argument: 0, cleans: 'argument', when: { member: 'error', is: false }, establishes: 'type' },
    { path: 'joi.**.validateAsync', argument: 0, cleans: 'both', establishes: 'type' },
    { path: 'joi.attempt', argument: 0, cleans: 'both', establishes: 'type' },
    { path: 'joi.assert', argument: 0, cleans: 'argument', establishes: 'type' },
    // Schemas of which nothing is known but these names: imported from a file of their own.
    { path: 'any.validate', argument: 0, cleans: 'argument', when: { member: 'error', is: false }, establishes: 'type' },
    { path: 'any.validateAsync', argument: 0, cleans: 'both', establishes: 'type' },
  ],
};
