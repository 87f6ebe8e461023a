/**
 * Zod: `schema.parse(req.body)` returns what fits and throws on the rest; `safeParse` returns `{ success, data, error }`. An
 * object leaves out members that its schema does not name. https://zod.dev
 */
import type { Check } from '../../kinds.ts';
import type { Model, SchemaMaker } from '../../model.ts';

const value = (names: string, establishes?: Check): SchemaMaker =>
  ({ path: `zod.**.{${names}}`, form: 'value', ...(establishes ? { establishes } : {}) });

/** The package `zod`, versions 3 and 4. */
export const zod: Model = {
  id: 'zod',
  title: 'Zod',
  language: 'javascript',
  types: [
    { path: 'zod.z', is: 'zod' },
    { path: 'zod/v3', is: 'zod' },
    { path: 'zod/v4', is: 'zod' },
    { path: 'zod/mini', is: 'zod' },
  ],
  schemas: [
    value('any,unknown,json,custom'),
    { path: 'zod.custom', form: 'where', of: 0 },
    // Addresses of mail and pages may hold quotes, and file names anything.
    value('string,email,url,httpUrl,templateLiteral,file,instanceof,symbol', 'type'),
    value('number,int,int32,int64,uint32,uint64,float32,float64,bigint,boolean,nan,date', 'number'),
    value('literal,enum,nativeEnum,stringbool,null,undefined,void,never', 'constant'),
    value('uuid,uuidv4,uuidv6,uuidv7,guid,nanoid,cuid,cuid2,ulid,xid,ksuid,base64,base64url,hex,jwt,emoji,e164', 'pattern'),
    value('ip,ipv4,ipv6,cidr,cidrv4,cidrv6,mac,datetime,time,duration,hostname', 'pattern'),
    { path: 'zod.**.regex', form: 'value', of: 0 },
    { path: 'zod.object', form: 'members', of: 0, others: 'dropped' },
    { path: 'zod.strictObject', form: 'members', of: 0, others: 'refused' },
    { path: 'zod.looseObject', form: 'members', of: 0, others: 'kept' },
    { path: 'zod.**.{extend,safeExtend,augment,merge}', form: 'members', of: 0, others: 'dropped' },
    { path: 'zod.**.strict', form: 'rest', others: 'refused' },
    { path: 'zod.**.strip', form: 'rest', others: 'dropped' },
    { path: 'zod.**.{passthrough,loose}', form: 'rest', others: 'kept' },
    { path: 'zod.**.catchall', form: 'rest', of: 0 },
    { path: 'zod.**.pick', form: 'pick', of: 0 },
    { path: 'zod.**.omit', form: 'omit', of: 0 },
    { path: 'zod.**.{array,set}', form: 'elements', of: 0 },
    { path: 'zod.{record,partialRecord,looseRecord,map}', form: 'elements', of: 1 },
    { path: 'zod.tuple', form: 'positions', of: 0 },
    { path: 'zod.{union,xor}', form: 'either', of: 0 },
    { path: 'zod.discriminatedUnion', form: 'either', of: 1 },
    { path: 'zod.**.or', form: 'either', of: 0 },
    { path: 'zod.{intersection,pipe,preprocess}', form: 'every', of: 'all' },
    { path: 'zod.**().{and,pipe,transform,overwrite}', form: 'every', of: 0 },
    { path: 'zod.transform', form: 'every', of: 0 },
    { path: 'zod.{optional,exactOptional,nullable,nullish,nonoptional,readonly,promise,_default,prefault,catch}', form: 'every', of: 0 },
    { path: 'zod.**.refine', form: 'where', of: 0 },
    { path: 'zod.lazy', form: 'result', of: 0 },
  ],
  validations: [
    { path: 'zod.**.{parse,parseAsync}', schema: 'this', data: 0, yields: 'result' },
    { path: 'zod.**.{safeParse,safeParseAsync,spa}', schema: 'this', data: 0, yields: { member: 'data' }, when: { member: 'success', is: true } },
    { path: 'zod.**.{safeParse,safeParseAsync,spa}', schema: 'this', data: 0, when: { member: 'error', is: false } },
  ],
  sanitizers: [
    // Schemas of which nothing is known but these names: imported from a file of their own.
    { path: 'any.parseAsync', argument: 0, cleans: 'both', establishes: 'type' },
    { path: 'any.{safeParse,safeParseAsync}', argument: 0, cleans: 'argument', when: { member: 'success', is: true }, establishes: 'type' },
    { path: 'any.{safeParse,safeParseAsync}', argument: 0, cleans: 'argument', when: { member: 'error', is: false }, establishes: 'type' },
  ],
  acts: [
    { path: 'any.regex', kind: 'match-argument' },
  ],
};
