/**
 * Joi: `schema.validate(data)` returns `{ error, value }`; `validateAsync`, `attempt` and `assert` throw. An object refuses
 * members that its schema does not name. https://joi.dev
 */
import type { Check } from '../../kinds.ts';
import type { Model, SchemaMaker } from '../../model.ts';

const value = (names: string, establishes?: Check): SchemaMaker =>
  ({ path: `joi.**.{${names}}`, form: 'value', ...(establishes ? { establishes } : {}) });

/** The package `joi`, also under its former name `@hapi/joi`. */
export const joi: Model = {
  id: 'joi',
  title: 'Joi',
  language: 'javascript',
  types: [
    { path: '@hapi/joi', is: 'joi' },
    { path: 'joi.Joi', is: 'joi' },
  ],
  schemas: [
    value('any'),
    value('string,binary', 'type'),
    value('number,boolean,bool,date', 'number'),
    value('valid,equal', 'constant'),
    value('guid,uuid,hex,alphanum,token,isoDate,isoDuration,base64,creditCard,ip', 'pattern'),
    { path: 'joi.**.{pattern,regex}', form: 'value', of: 0 },
    { path: 'joi.**.{object,keys,append}', form: 'members', of: 0, others: 'refused' },
    { path: 'joi.**.unknown', form: 'rest', others: 'kept' },
    { path: 'joi.**.{array,items}', form: 'elements', of: 'all' },
    { path: 'joi.**.{alternatives,alt,try}', form: 'either', of: 'all' },
    // Which schema holds depends on another member.
    { path: 'joi.**.{when,conditional}', form: 'result' },
    { path: 'joi.**.{concat,custom}', form: 'every', of: 0 },
    { path: 'joi.compile', form: 'every', of: 0 },
  ],
  validations: [
    { path: 'joi.**.validate', schema: 'this', data: 0, yields: { member: 'value' }, when: { member: 'error', is: false } },
    { path: 'joi.**.validateAsync', schema: 'this', data: 0, yields: 'result' },
    { path: 'joi.attempt', schema: 1, data: 0, yields: 'result' },
    { path: 'joi.assert', schema: 1, data: 0 },
  ],
  sanitizers: [
    // Schemas of which nothing is known but these names: imported from a file of their own.
    { path: 'any.validate', argument: 0, cleans: 'argument', when: { member: 'error', is: false }, establishes: 'type' },
    { path: 'any.validateAsync', argument: 0, cleans: 'both', establishes: 'type' },
  ],
  acts: [
    { path: 'any.pattern', kind: 'match-argument' },
  ],
};
