/** Valibot: functions that take the schema first, `v.parse(schema, data)`; `v.pipe(v.string(), v.uuid())` adds checks. https://valibot.dev */
import type { Check } from '../../kinds.ts';
import type { Model, SchemaMaker } from '../../model.ts';

const value = (names: string, establishes?: Check): SchemaMaker =>
  ({ path: `valibot.{${names}}`, form: 'value', ...(establishes ? { establishes } : {}) });

/** The package `valibot`. */
export const valibot: Model = {
  id: 'valibot',
  title: 'Valibot',
  language: 'javascript',
  schemas: [
    value('any,unknown'),
    // Addresses may hold quotes.
    value('string,email,rfcEmail,url,blob,file,instance,symbol', 'type'),
    value('number,integer,safeInteger,finite,bigint,boolean,date,nan,toNumber,toBigint,toDate', 'number'),
    value('literal,picklist,enum,enum_,values,toBoolean,null,null_,undefined,undefined_,void,void_,never', 'constant'),
    value('uuid,ulid,cuid2,nanoid,xid,ksuid,hash,base64,digits,decimal,hexadecimal,octal,hexColor,slug,imei,isbn,bic,creditCard,emoji', 'pattern'),
    value('ip,ipv4,ipv6,mac,mac48,mac64,isoDate,isoDateTime,isoDateTimeSecond,isoTime,isoTimeSecond,isoTimestamp,isoWeek', 'pattern'),
    { path: 'valibot.regex', form: 'value', of: 0 },
    { path: 'valibot.{object,objectAsync}', form: 'members', of: 0, others: 'dropped' },
    { path: 'valibot.{strictObject,strictObjectAsync}', form: 'members', of: 0, others: 'refused' },
    { path: 'valibot.{looseObject,looseObjectAsync}', form: 'members', of: 0, others: 'kept' },
    { path: 'valibot.objectWithRest', form: 'members', of: 0, others: 'dropped' },
    { path: 'valibot.objectWithRest', form: 'rest', of: 1 },
    { path: 'valibot.{array,arrayAsync,set}', form: 'elements', of: 0 },
    { path: 'valibot.{record,map}', form: 'elements', of: 1 },
    { path: 'valibot.{tuple,strictTuple,looseTuple}', form: 'positions', of: 0 },
    { path: 'valibot.union', form: 'either', of: 0 },
    { path: 'valibot.variant', form: 'either', of: 1 },
    { path: 'valibot.intersect', form: 'every', of: 0 },
    { path: 'valibot.{pipe,pipeAsync}', form: 'every', of: 'all' },
    { path: 'valibot.{transform,transformAsync}', form: 'every', of: 0 },
    { path: 'valibot.{optional,exactOptional,nullable,nullish,undefinedable,nonOptional,nonNullable,nonNullish,fallback}', form: 'every', of: 0 },
    { path: 'valibot.{partial,required,parser,parserAsync}', form: 'every', of: 0 },
    { path: 'valibot.{check,checkAsync,custom}', form: 'where', of: 0 },
    { path: 'valibot.pick', form: 'pick', of: 1 },
    { path: 'valibot.omit', form: 'omit', of: 1 },
    { path: 'valibot.{lazy,lazyAsync}', form: 'result', of: 0 },
  ],
  validations: [
    { path: 'valibot.{parse,parseAsync}', schema: 0, data: 1, yields: 'result' },
    { path: 'valibot.assert', schema: 0, data: 1 },
    { path: 'valibot.is', schema: 0, data: 1, when: { is: true } },
    { path: 'valibot.{safeParse,safeParseAsync}', schema: 0, data: 1, yields: { member: 'output' }, when: { member: 'success', is: true } },
    { path: 'valibot.{parser,parserAsync}()', schema: 'callee', data: 0, yields: 'result' },
  ],
};
