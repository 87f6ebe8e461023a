/** Superstruct: functions that take the data first, `assert(data, Struct)`, and the same as methods of a struct. https://docs.superstructjs.org */
import type { Check } from '../../kinds.ts';
import type { Model, SchemaMaker } from '../../model.ts';

const value = (names: string, establishes?: Check): SchemaMaker =>
  ({ path: `superstruct.{${names}}`, form: 'value', ...(establishes ? { establishes } : {}) });

/** The package `superstruct`. */
export const superstruct: Model = {
  id: 'superstruct',
  title: 'Superstruct',
  language: 'javascript',
  schemas: [
    value('any,unknown'),
    value('string,instance,func,regexp', 'type'),
    value('number,integer,bigint,boolean,date', 'number'),
    value('enums,literal,never', 'constant'),
    { path: 'superstruct.object', form: 'members', of: 0, others: 'refused' },
    { path: 'superstruct.type', form: 'members', of: 0, others: 'kept' },
    { path: 'superstruct.{array,set}', form: 'elements', of: 0 },
    { path: 'superstruct.{record,map}', form: 'elements', of: 1 },
    { path: 'superstruct.tuple', form: 'positions', of: 0 },
    { path: 'superstruct.union', form: 'either', of: 0 },
    { path: 'superstruct.{intersection,pattern,refine,coerce,optional,nullable,defaulted,deprecated,partial}', form: 'every', of: 0 },
    { path: 'superstruct.{size,min,max,nonempty,empty,trimmed}', form: 'every', of: 0 },
    { path: 'superstruct.assign', form: 'every', of: 'all' },
    { path: 'superstruct.pattern', form: 'value', of: 1 },
    { path: 'superstruct.refine', form: 'where', of: 2 },
    { path: 'superstruct.define', form: 'where', of: 1 },
    { path: 'superstruct.pick', form: 'pick', of: 1 },
    { path: 'superstruct.omit', form: 'omit', of: 1 },
    { path: 'superstruct.{lazy,dynamic}', form: 'result', of: 0 },
  ],
  validations: [
    { path: 'superstruct.assert', schema: 1, data: 0 },
    { path: 'superstruct.is', schema: 1, data: 0, when: { is: true } },
    { path: 'superstruct.{create,mask}', schema: 1, data: 0, yields: 'result' },
    // It returns `[error, value]`.
    { path: 'superstruct.validate', schema: 1, data: 0, yields: { member: '1' }, when: { member: '0', is: false } },
    { path: 'superstruct.*().assert', schema: 'this', data: 0 },
    { path: 'superstruct.*().is', schema: 'this', data: 0, when: { is: true } },
    { path: 'superstruct.*().{create,mask}', schema: 'this', data: 0, yields: 'result' },
    { path: 'superstruct.*().validate', schema: 'this', data: 0, yields: { member: '1' }, when: { member: '0', is: false } },
  ],
};
