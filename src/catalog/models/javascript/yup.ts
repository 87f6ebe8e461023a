/**
 * Yup: `await schema.validate(data)` returns what fits and throws on the rest. Members that the schema does not name are passed
 * on; they are taken here for left out, since whoever reads one has no schema for it. https://github.com/jquense/yup
 */
import type { Check } from '../../kinds.ts';
import type { Model, SchemaMaker } from '../../model.ts';

const value = (names: string, establishes?: Check): SchemaMaker =>
  ({ path: `yup.**.{${names}}`, form: 'value', ...(establishes ? { establishes } : {}) });

/** The package `yup`. */
export const yup: Model = {
  id: 'yup',
  title: 'Yup',
  language: 'javascript',
  schemas: [
    value('mixed'),
    value('string', 'type'),
    value('number,boolean,bool,date', 'number'),
    value('oneOf', 'constant'),
    value('uuid,datetime', 'pattern'),
    { path: 'yup.**.matches', form: 'value', of: 0 },
    { path: 'yup.**.{object,shape}', form: 'members', of: 0, others: 'dropped' },
    { path: 'yup.**.noUnknown', form: 'rest', others: 'refused' },
    { path: 'yup.**.{array,of}', form: 'elements', of: 0 },
    { path: 'yup.tuple', form: 'positions', of: 0 },
    { path: 'yup.**.concat', form: 'every', of: 0 },
    { path: 'yup.**.pick', form: 'pick', of: 0 },
    { path: 'yup.**.omit', form: 'omit', of: 0 },
    { path: 'yup.lazy', form: 'result', of: 0 },
    // Which schema holds depends on another member.
    { path: 'yup.**.when', form: 'result' },
  ],
  validations: [
    { path: 'yup.**.{validate,validateSync}', schema: 'this', data: 0, yields: 'result' },
    { path: 'yup.**.{isValid,isValidSync}', schema: 'this', data: 0, when: { is: true } },
  ],
  acts: [
    { path: 'any.matches', kind: 'match-argument' },
  ],
};
