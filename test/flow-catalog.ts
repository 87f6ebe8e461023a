/**
 * A catalogue without a framework, for the tests of the engine: each thing that a model can say, under a name that says it.
 * The languages' own libraries are the real ones.
 *
 *     sink(source());          // injection
 *     sink(clean(source()));   // silent
 */
import { javaLang } from '../src/catalog/models/java/java-lang.ts';
import { javaUtil } from '../src/catalog/models/java/java-util.ts';
import { ecmascript } from '../src/catalog/models/javascript/ecmascript.ts';
import { node } from '../src/catalog/models/javascript/node.ts';
import { php } from '../src/catalog/models/php/php.ts';
import { builtins } from '../src/catalog/models/python/builtins.ts';
import type { Language, Model } from '../src/catalog/model.ts';
import type { Catalog, Rule } from '../src/catalog/rule.ts';

const toyOf = (language: Language): Model => ({
  id: 'toy',
  title: 'Toy',
  language,
  types: [
    { path: 'toy.connect()', is: 'toy.Client()' },
    { path: '{text,anything,exact,shape,listOf,pair,either,lazy}()', is: 'toy.Schema()' },
  ],
  handlers: [
    { path: 'toy.routes', from: 0, members: ['before', 'handler', 'groups.*.{run,later}', 'made().*'], receives: ['toy.Request()', null] },
    { path: 'toy.Listener()', from: 0, receives: ['toy.Request()'] },
    { path: 'toy.each', from: 0, receives: ['toy.Request()'], reachesLater: true },
    { path: 'toy.when', from: 1, receives: ['toy.Request()'], where: [{ argument: 0, is: ['data'] }] },
   { path: 'handler', from: 0, receives: ['toy.Request()', null], receivesLonger: [null, 'toy.Request()', null] }],
  annotations: [
    { path: 'toy.From', on: 'parameter', is: 'toy.Request().query', memberNamedBy: 0, through: 'transform', checksFields: true },
    { path: 'toy.Typed', on: 'parameter', is: 'toy.Request().query', keepsType: true },
    { path: 'toy.Route', on: 'method', receives: ['toy.Request()'], answers: 'toy.Answer' },
    { path: 'toy.IsNumber', on: 'field', establishes: 'number' },
    { path: 'toy.IsText', on: 'field', establishes: 'type' },
    { path: 'toy.Fits', on: 'field', establishes: 'type', patternIn: 0 },
  ],
  conventions: [
    { parameters: [['given']], exported: ['entry', 'maps.*.*'], receives: ['toy.Request()'] },
    { parameters: [], directive: 'run elsewhere', receives: ['toy.Request()'] },
    { parameters: [['req'], ['res']], receives: ['toy.Request()', null] }],
  sources: [
    { path: 'source()', kind: 'request' },
    { path: 'toy.source()', kind: 'request' },
    { path: 'toy.Request().{body,query}', kind: 'request' },
    { path: 'guess()', kind: 'predictable-random' },
    { path: 'sign()', kind: 'digest' },
    { path: 'any.stack', kind: 'error' },
    { path: 'Error().message', kind: 'error' },
  ],
  steps: [
    { path: '{clean,pass,escape}', from: '0', to: 'result' },
    { path: 'validate', from: '0', to: 'result[0]' },
    { path: 'later', from: '0', to: '1(0)' },
    { path: 'toy.Settings().set', from: '1', to: 'this[@0]' },
  ],
  containers: [{ path: 'toy.Settings', shape: 'record', names: ['tls.modern'], isSettings: true }],
  sanitizers: [
    { path: 'clean', argument: 0, cleans: 'result', clears: ['sql', 'data'] },
    { path: 'escape', argument: 0, cleans: 'result', escapes: ['sql', 'html'] },
    { path: 'check', argument: 0, cleans: 'argument', when: { is: true }, clears: ['sql', 'data'] },
    { path: 'isBad', argument: 0, cleans: 'argument', when: { is: false }, clears: ['sql', 'data'] },
    { path: 'inspect', argument: 0, cleans: 'argument', when: { member: 'ok', is: true }, clears: ['sql', 'data'] },
    { path: 'assertSafe', argument: 0, cleans: 'argument', clears: ['sql', 'data'] },
  ],
  comparisons: [
    { path: 'belongs', value: 0, with: 1, by: 'element' },
    { path: '{coincides,differs}', value: 0, with: 1, by: 'value' },
  ],
  assertions: [
    { path: 'demand', of: 0, is: true },
    { path: 'refuse', of: 0, is: false },
    { path: '{belongs,coincides}', of: 'result', is: true },
    { path: 'differs', of: 'result', is: false },
  ],
  schemas: [
    { path: 'toy.Form', form: 'fields' },
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
    { path: 'toy.Form', schema: 'this', data: 0, yields: { member: 'accepted' }, when: 'never' },
    { path: 'toy.Form().check', schema: 'this', data: 0, yields: 'result', when: 'never' },
    { path: 'toy.Schema().**.parse', schema: 'this', data: 0, yields: 'result' },
    { path: 'toy.Schema().**.safeParse', schema: 'this', data: 0, yields: { member: 'data' }, when: { member: 'ok', is: true } },
    { path: 'compile()', schema: 'callee', data: 0, when: { is: true } },
  ],
  sinks: [
    { path: 'sink', argument: 0, kind: 'sql' },
    { path: 'sinkAll', argument: 'all', kind: 'sql' },
    { path: 'sinkOptions', argument: 0, member: 'text', kind: 'sql' },
    { path: 'toy.{sink,Record}', argument: 0, kind: 'sql' },
    { path: 'toy.Answer', argument: 'assigned', kind: 'sql' },
    { path: 'toy.Client().query', argument: 0, kind: 'sql' },
    { path: 'toy.Client().table().**.where', argument: 0, kind: 'sql' },
    { path: 'use', argument: 0, kind: 'data' },
    { path: 'show', argument: 0, kind: 'html', where: [{ argument: 1, member: 'isRaw', is: [true] }] },
    { path: 'page.content', argument: 'assigned', kind: 'html' },
    { path: 'toy.Client().page', argument: 'assigned', kind: 'html' },
    { path: '{answer,handler}', argument: 'returned', kind: 'html' },
    { path: 'tell', argument: 0, kind: 'response' },
    { path: 'store', argument: 0, kind: 'storage' },
    { path: 'visit', argument: 0, kind: 'redirect' },
    { path: 'open', argument: 0, kind: 'path' },
  ],
  namedSinks: [{ name: '.*token', kind: 'secret' }],
  uses: [
    { path: 'digest', kind: 'weak-hash', where: [{ argument: 0, is: ['md5'] }] },
    { path: 'cipher', kind: 'weak-cipher', where: [{ argument: 0, matches: '-ecb$' }] },
    { path: 'makeKey', kind: 'short-key', where: [{ argument: 0, below: 2048 }] },
    { path: 'permit', kind: 'outdated-tls', where: [{ argument: 0, hasBits: 6 }] },
    { path: 'wait', kind: 'cleartext-transport', where: [{ argument: 0, above: 1000 }] },
    { path: 'setCookie', kind: 'insecure-cookie', where: [{ argument: 0, member: 'cookie.isSecure', isMissing: true }] },
    { path: 'setCookie', kind: 'insecure-cookie', where: [{ argument: 0, member: 'cookie.isSecure', is: [false] }] },
    { path: 'allow', kind: 'any-origin', where: [{ argument: 0, isPresent: true }, { argument: 1, member: 'origin', isNot: ['known'] }] },
    { path: 'encrypt', kind: 'hardcoded-secret', where: [{ argument: 0, isFixed: true }] },
    { path: 'toy.Client().verify', kind: 'no-certificate-check', at: 'assignment', where: [{ argument: 'assigned', is: [false] }] },
    { path: 'settings.debug', kind: 'any-origin', at: 'assignment', where: [{ argument: 'assigned', is: [true] }] },
    { path: 'toy.oldest', kind: 'outdated-tls', at: 'read' },
    { path: 'toy.Guard().check', kind: 'no-certificate-check', at: 'override', where: [{ argument: 'assigned', isIdle: true }] },
    { path: 'toy.Guard().{allows,admits}', kind: 'no-certificate-check', at: 'override', where: [{ argument: 'assigned', answers: [true] }] },
    { path: 'toy.ask', kind: 'no-certificate-check', where: [{ argument: 0, answers: [true] }] },
    { path: 'toy.Settings().start', kind: 'outdated-tls', where: [{ argument: 'this', member: '"tls.modern"', lacks: [true] }] },
    { path: 'any.isVerified', kind: 'no-certificate-check', at: 'assignment', where: [{ argument: 'assigned', is: [false] }] },
    { path: 'accept', kind: 'weak-cipher', where: [{ argument: 0, member: 'names.*', is: ['none'] }] },
    { path: 'accept', kind: 'hardcoded-secret', where: [{ argument: 0, member: 'key', isFixed: true, but: 'public' }] },
  ],
});

/** What comes with each language. */
const libraries: readonly Model[] = [ecmascript, node, builtins, javaLang, javaUtil, php];

/** In every language the same. */
const toys = [...new Set(libraries.map(({ language }) => language))].map(toyOf);

const injection: Rule = {
  id: 'injection', title: 'Injection', severity: 'error', cwe: [], owasp: '', advice: [], message: 'Depends on `{source}`.',
  detects: [{ flow: { from: ['request'], to: ['sql'], builtFromParameter: { message: 'Built from `{parameter}`.', severity: 'warning' }, passedOn: { message: '`{source}` is handed to `{name}`.', severity: 'warning', except: 'log.*', fromParameter: { message: 'Built from `{parameter}`, and handed to `{name}`.', severity: 'information' } } } }],
};

const unchecked: Rule = {
  id: 'unchecked', title: 'Unchecked data', severity: 'warning', cwe: [], owasp: '', advice: [], message: '`{source}` is unchecked.',
  detects: [{ flow: { from: ['request'], to: ['data'] } }],
};

const toyRule = (id: string, detects: Rule['detects'], message = 'Depends on `{source}`.'): Rule =>
  ({ id, title: id, severity: 'error', cwe: [], owasp: '', advice: [], message, detects });

const others: readonly Rule[] = [
  toyRule('wrong-use', [{
    use: [
      'weak-hash', 'weak-cipher', 'short-key', 'cleartext-transport', 'insecure-cookie', 'any-origin', 'hardcoded-secret', 'no-certificate-check', 'outdated-tls',
    ],
  }], '`{name}` is wrong with `{value}`.'),
  toyRule('foreseeable-name', [{ text: { to: ['path'], matches: '/tmp/[^\\0]+$' } }], '`{value}` can be foreseen.'),
  toyRule('page', [{ flow: { from: ['request'], to: ['html'], passedOn: { message: '`{source}` is handed to `{name}`.', severity: 'warning', except: 'log' } } }]),
  toyRule('guessable', [{ flow: { from: ['predictable-random'], to: ['secret'] } }]),
  toyRule('timing', [{ flow: { from: ['digest'], to: ['comparison'] } }]),
  toyRule('leak', [{ flow: { from: ['error'], to: ['response'] } }]),
  toyRule('stored-password', [{ flow: { from: ['request'], to: ['storage'], named: 'password' } }]),
  toyRule('redirect', [{ flow: { from: ['request'], to: ['redirect'], builtFromParameter: { message: 'Built from `{parameter}`.', severity: 'warning' } } }]),
  toyRule('path', [{ flow: { from: ['request'], to: ['path'], builtFromParameter: { message: 'Built from `{parameter}`.', severity: 'warning' }, passedOn: { message: '`{source}` is handed to `{name}`.', severity: 'warning', except: 'log' } } }]),
];

/** What arrives at `sink` and at other sinks, and what is wrong in itself. */
export const injectionCatalog: Catalog = { models: [...libraries, ...toys], rules: [injection, ...others] };

/** What arrives at `use`, which stands every check for its type or presence. */
export const uncheckedCatalog: Catalog = { models: [ecmascript, builtins, javaLang, javaUtil, php, ...toys], rules: [unchecked] };
