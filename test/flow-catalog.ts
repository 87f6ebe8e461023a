/**
 * A catalogue without a framework, for the tests of the engine: each thing that a model can say, under a name that says it.
 * The language's own library is the real one.
 *
 *     sink(source());          // injection
 *     sink(clean(source()));   // silent
 */
import { ecmascript } from '../src/catalog/models/ecmascript.ts';
import type { Model } from '../src/catalog/model.ts';
import type { Catalog, Rule } from '../src/catalog/rule.ts';

const toy: Model = {
  id: 'toy',
  title: 'Toy',
  language: 'javascript',
  types: [
    { path: 'toy.connect()', is: 'toy.Client()' },
    { path: '{text,anything,exact,shape,listOf,pair,either,lazy}()', is: 'toy.Schema()' },
  ],
  handlers: [{ path: 'handler', from: 0, receives: ['toy.Request()', null], receivesLonger: [null, 'toy.Request()', null] }],
  conventions: [{ parameters: [['req'], ['res']], receives: ['toy.Request()', null] }],
  sources: [
    { path: 'source()', kind: 'request' },
    { path: 'toy.source()', kind: 'request' },
    { path: 'toy.Request().{body,query}', kind: 'request' },
  ],
  steps: [
    { path: '{clean,pass}', from: '0', to: 'result' },
    { path: 'validate', from: '0', to: 'result[0]' },
    { path: 'later', from: '0', to: '1(0)' },
  ],
  sanitizers: [
    { path: 'clean', argument: 0, cleans: 'result', clears: ['sql', 'data'] },
    { path: 'check', argument: 0, cleans: 'argument', when: { is: true }, clears: ['sql', 'data'] },
    { path: 'isBad', argument: 0, cleans: 'argument', when: { is: false }, clears: ['sql', 'data'] },
    { path: 'inspect', argument: 0, cleans: 'argument', when: { member: 'ok', is: true }, clears: ['sql', 'data'] },
    { path: 'assertSafe', argument: 0, cleans: 'argument', clears: ['sql', 'data'] },
  ],
  schemas: [
    { path: 'text', form: 'value', establishes: 'type' },
    { path: 'anything', form: 'value' },
    { path: 'exact', form: 'value', establishes: 'pattern' },
    { path: 'toy.Schema().**.exact', form: 'value', establishes: 'pattern' },
    { path: 'toy.Schema().**.like', form: 'value', of: 0 },
    { path: 'shape', form: 'members', of: 0, others: 'dropped' },
    { path: 'toy.Schema().**.extend', form: 'members', of: 0, others: 'dropped' },
    { path: 'toy.Schema().**.closed', form: 'rest', others: 'refused' },
    { path: 'toy.Schema().**.open', form: 'rest', others: 'kept' },
    { path: 'toy.Schema().**.rest', form: 'rest', of: 0 },
    { path: 'listOf', form: 'elements', of: 0 },
    { path: 'pair', form: 'positions', of: 0 },
    { path: 'either', form: 'either', of: 0 },
    { path: 'toy.Schema().**.or', form: 'either', of: 0 },
    { path: 'toy.Schema().**.{and,to}', form: 'every', of: 0 },
    { path: 'toy.Schema().**.where', form: 'where', of: 0 },
    { path: 'toy.Schema().**.pick', form: 'pick', of: 0 },
    { path: 'toy.Schema().**.omit', form: 'omit', of: 0 },
    { path: 'lazy', form: 'result', of: 0 },
    { path: 'compile', form: 'json', of: 0 },
  ],
  validations: [
    { path: 'toy.Schema().**.parse', schema: 'this', data: 0, yields: 'result' },
    { path: 'toy.Schema().**.safeParse', schema: 'this', data: 0, yields: { member: 'data' }, when: { member: 'ok', is: true } },
    { path: 'compile()', schema: 'callee', data: 0, when: { is: true } },
  ],
  sinks: [
    { path: 'sink', argument: 0, kind: 'sql' },
    { path: 'sinkAll', argument: 'all', kind: 'sql' },
    { path: 'sinkOptions', argument: 0, member: 'text', kind: 'sql' },
    { path: 'toy.sink', argument: 0, kind: 'sql' },
    { path: 'toy.Client().query', argument: 0, kind: 'sql' },
    { path: 'toy.Client().table().**.where', argument: 0, kind: 'sql' },
    { path: 'use', argument: 0, kind: 'data' },
  ],
};

const injection: Rule = {
  id: 'injection', title: 'Injection', severity: 'error', cwe: [], owasp: '', advice: [], message: 'Depends on `{source}`.',
  detects: [{ flow: { from: ['request'], to: ['sql'], builtFromParameter: { message: 'Built from `{parameter}`.', severity: 'warning' } } }],
};

const unchecked: Rule = {
  id: 'unchecked', title: 'Unchecked data', severity: 'warning', cwe: [], owasp: '', advice: [], message: '`{source}` is unchecked.',
  detects: [{ flow: { from: ['request'], to: ['data'] } }],
};

/** What arrives at `sink`. */
export const injectionCatalog: Catalog = { models: [ecmascript, toy], rules: [injection] };

/** What arrives at `use`, which stands every check for its type or presence. */
export const uncheckedCatalog: Catalog = { models: [ecmascript, toy], rules: [unchecked] };
