/**
 * Lodash: what carries data, what chooses members, and what writes deep into objects. `merge` and `set` refuse
 * `__proto__` from 4.17.21 on, older ones do not. https://lodash.com/docs
 */
import type { Model } from '../../model.ts';

/** The packages `lodash`, `lodash-es` and `underscore`; `lodash.merge` and its like are its parts. */
export const lodash: Model = {
  id: 'lodash',
  title: 'Lodash',
  language: 'javascript',
  types: [
    { path: 'lodash-es', is: 'lodash' },
    { path: 'lodash/fp', is: 'lodash' },
    { path: 'underscore', is: 'lodash' },
    ...['template', 'escape'].map((name) => ({ path: `"lodash.${name}"`, is: `lodash.${name}` })),
    ...['merge', 'mergeWith', 'defaultsDeep', 'set', 'setWith', 'pick', 'omit', 'cloneDeep', 'escapeRegExp', 'get', 'template', 'escape'].map((name) => ({ path: `lodash/${name}`, is: `lodash.${name}` })),
  ],
  steps: [
    { path: 'lodash.{clone,cloneDeep,toString,trim,trimStart,trimEnd,toLower,toUpper,lowerCase,upperCase,camelCase,kebabCase,snakeCase,startCase,capitalize}', from: '0', to: 'result' },
    { path: 'lodash.{deburr,unescape,truncate,padStart,padEnd,lowerFirst,upperFirst}', from: '0', to: 'result' },
    { path: 'lodash.{omit,pickBy,omitBy,compact,uniq,flatten,flattenDeep,values,castArray}', from: '0[]', to: 'result[]' },
    { path: 'lodash.escape', from: '0', to: 'result' },
    { path: 'lodash.escapeRegExp', from: '0', to: 'result' },
    { path: 'lodash.pick', from: '0[]', to: 'result[]' },
    { path: 'lodash.{castArray,identity}', from: '0', to: 'result' },
    { path: 'lodash.{first,head,last}', from: '0[]', to: 'result' },
    { path: 'lodash.get', from: '0[@1]', to: 'result' },
    { path: 'lodash.get', from: '2', to: 'result' },
    { path: 'lodash.{assign,assignIn,extend,defaults,defaultsDeep,merge}', from: 'all', to: 'result' },
    { path: 'lodash.{assign,assignIn,extend,defaults,defaultsDeep,merge}', from: '1', to: '0' },
    { path: 'lodash.{assign,assignIn,extend,defaults,defaultsDeep,merge}', from: '2', to: '0' },
    { path: 'lodash.{map,flatMap}', from: '0[]', to: '1(0)' },
    { path: 'lodash.{map,flatMap}', from: '1()', to: 'result[]' },
    { path: 'lodash.{filter,reject,sortBy,orderBy,uniqBy}', from: '0[]', to: '1(0)' },
    { path: 'lodash.{filter,reject,sortBy,orderBy,uniqBy}', from: '0[]', to: 'result[]' },
    { path: 'lodash.{forEach,each,some,every}', from: '0[]', to: '1(0)' },
    { path: 'lodash.find', from: '0[]', to: '1(0)' },
    { path: 'lodash.find', from: '0[]', to: 'result' },
    { path: 'lodash.join', from: '0[]', to: 'result' },
  ],
  sanitizers: [
    { path: 'lodash.escape', argument: 0, cleans: 'result', clears: ['html'] },
    { path: 'lodash.escapeRegExp', argument: 0, cleans: 'result', clears: ['regex'] },
    { path: 'lodash.pick', argument: 0, cleans: 'result', clears: ['attributes', 'prototype'] },
    { path: 'lodash.isPlainObject', argument: 0, cleans: 'argument', when: { is: true }, establishes: 'type' },
    { path: 'lodash.{isString,isArray}', argument: 0, cleans: 'argument', when: { is: true }, establishes: 'type' },
    { path: 'lodash.{isNumber,isInteger,isFinite,isBoolean}', argument: 0, cleans: 'argument', when: { is: true }, establishes: 'number' },
    { path: 'lodash.isEmpty', argument: 0, cleans: 'argument', when: { is: false }, establishes: 'presence' },
    { path: 'lodash.{toNumber,toInteger,toSafeInteger,toFinite}', argument: 0, cleans: 'result', establishes: 'number' },
  ],
  comparisons: [{ path: 'lodash.{includes,contains}', value: 1, with: 0, by: 'element' }],
  sinks: [
    { path: 'lodash.{merge,mergeWith,defaultsDeep}', argument: 1, kind: 'prototype' },
    { path: 'lodash.{merge,mergeWith,defaultsDeep}', argument: 2, kind: 'prototype' },
    { path: 'lodash.{merge,mergeWith,defaultsDeep}', argument: 3, kind: 'prototype' },
    { path: 'lodash.{set,setWith,update,updateWith}', argument: 1, kind: 'prototype' },
    // Its text becomes a function.
    { path: 'lodash.template', argument: 0, kind: 'template' },
    { path: 'lodash.zipObjectDeep', argument: 0, kind: 'prototype' },
  ],
};
