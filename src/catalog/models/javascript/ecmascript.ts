/**
 * The library of the language itself: where the data goes in strings, lists, maps, promises and functions.
 * Roots are globals and `any`: `any.trim` is `trim` called on a value of which no model knows more.
 *
 * Calls that tell something about data without carrying it (`length`, `indexOf`, `includes`) have no step here.
 * Conditions made of them (`list.includes(x)`, `/^\d+$/.test(x)`) are the engine's.
 */
import type { Act, Comparison, Computation, Model, Part, Place, Sanitizer, Step, Verdict } from '../../model.ts';

const steps = (path: string, ...places: readonly (readonly [from: Step['from'], to: Place])[]): Step[] =>
  places.map(([from, to]) => ({ path, from, to }));

const strings: readonly Step[] = [
  ...steps('String', ['0', 'result']),
  ...steps('String.raw', ['all', 'result']),
  ...steps('any.{trim,trimStart,trimEnd,toLowerCase,toUpperCase,toLocaleLowerCase,toLocaleUpperCase}', ['this', 'result']),
  ...steps('any.{substring,substr}', ['this', 'result']),
  ...steps('any.{charAt,normalize,toWellFormed,valueOf}', ['this', 'result']),
  ...steps('any.{padStart,padEnd}', ['this', 'result'], ['1', 'result']),
  ...steps('any.repeat', ['this', 'result']),
  ...steps('any.{replace,replaceAll}', ['this', 'result'], ['1', 'result'], ['this', '1(0)'], ['1()', 'result']),
  // What a check says of a piece, it does not say of the whole.
  { path: 'any.{split,match,matchAll}', from: 'this', to: 'result[]', as: 'piece' },
  { path: 'any.exec', from: '0', to: 'result[]', as: 'piece' },
  ...steps('any.{toString,toLocaleString}', ['this', 'result'], ['this[]', 'result']),
];

/** What strings and lists both have, and what only lists have. */
const lists: readonly Step[] = [
  ...steps('any.concat', ['this', 'result'], ['all', 'result'], ['this[]', 'result[]'], ['all[...]', 'result[]'], ['all', 'result[]']),
  ...steps('any.slice', ['this', 'result'], ['this[]', 'result[]']),
  ...steps('any.at', ['this', 'result'], ['this[]', 'result']),
  ...steps('any.join', ['this[]', 'result'], ['0', 'result']),
  ...steps('any.map', ['this[]', '0(0)'], ['this', '0(2)'], ['0()', 'result[]']),
  ...steps('any.flatMap', ['this[]', '0(0)'], ['this', '0(2)'], ['0()', 'result[]'], ['0()[...]', 'result[]']),
  ...steps('any.filter', ['this[]', '0(0)'], ['this', '0(2)'], ['this[]', 'result[]']),
  ...steps('any.{find,findLast}', ['this[]', '0(0)'], ['this', '0(2)'], ['this[]', 'result']),
  ...steps('any.{findIndex,findLastIndex,some,every}', ['this[]', '0(0)'], ['this', '0(2)']),
  ...steps('any.forEach', ['this[]', '0(0)'], ['this{}', '0(1)'], ['this', '0(2)']),
  ...steps('any.{reduce,reduceRight}', ['1', '0(0)'], ['0()', '0(0)'], ['this[]', '0(1)'], ['this', '0(3)'], ['1', 'result'], ['0()', 'result']),
  ...steps('any.{sort,toSorted}', ['this[]', '0(0)'], ['this[]', '0(1)'], ['this[]', 'result[]']),
  ...steps('any.{reverse,toReversed}', ['this[]', 'result[]']),
  ...steps('any.push', ['all', 'this[+]']),
  ...steps('any.pop', ['this[-]', 'result']),
  ...steps('any.shift', ['this[]', 'result']),
  ...steps('any.unshift', ['all', 'this[]']),
  ...steps('any.splice', ['this[]', 'result[]'], ['2', 'this[]'], ['3', 'this[]'], ['4', 'this[]'], ['5', 'this[]']),
  ...steps('any.toSpliced', ['this[]', 'result[]'], ['2', 'result[]'], ['3', 'result[]'], ['4', 'result[]'], ['5', 'result[]']),
  ...steps('any.with', ['this[]', 'result[]'], ['1', 'result[]']),
  ...steps('any.fill', ['0', 'this[]'], ['this', 'result'], ['0', 'result[]']),
  ...steps('any.flat', ['this[]', 'result[]'], ['this[][...]', 'result[]']),
  ...steps('any.toArray', ['this[]', 'result[]']),
  ...steps('Array.from', ['0[]', 'result[]'], ['0[]', '1(0)'], ['1()', 'result[]']),
  ...steps('Array.fromAsync', ['0[]', 'result[]'], ['0[]', '1(0)'], ['1()', 'result[]']),
  ...steps('Array.of', ['all', 'result[]']),
  ...steps('Array', ['all', 'result[]']),
];

/** `keys`, `values` and `entries` are also a list's. */
const mapsAndSets: readonly Step[] = [
  ...steps('Map', ['0[][1]', 'result[]'], ['0[][0]', 'result{}']),
  ...steps('Set', ['0[]', 'result[]']),
  ...steps('any.get', ['this[@0]', 'result']),
  ...steps('any.getAll', ['this[@0]', 'result[]']),
  ...steps('any.set', ['1', 'this[@0]'], ['0', 'this{}'], ['this', 'result']),
  ...steps('any.append', ['1', 'this[@0]']),
  ...steps('any.add', ['0', 'this[+]'], ['this', 'result']),
  ...steps('any.keys', ['this{}', 'result[]']),
  ...steps('any.values', ['this[]', 'result[]']),
  ...steps('any.entries', ['this{}', 'result[][0]'], ['this[]', 'result[][1]']),
];

const objects: readonly Step[] = [
  ...steps('Object.{keys,getOwnPropertyNames}', ['0{}', 'result[]']),
  ...steps('Reflect.get', ['0[@1]', 'result']),
  ...steps('Reflect.set', ['2', '0[@1]'], ['1', '0{}']),
  ...steps('{Object,Reflect}.defineProperty', ['2[value]', '0[@1]'], ['0', 'result']),
  ...steps('Proxy', ['0', 'result']),
  ...steps('Object.create', ['0', 'result[^]']),
  ...steps('{Object,Reflect}.setPrototypeOf', ['1', '0[^]'], ['0', 'result']),
  ...steps('{Object,Reflect}.getPrototypeOf', ['0[^]', 'result']),
  ...steps('Reflect.ownKeys', ['0{}', 'result[]']),
  ...steps('Object.values', ['0[]', 'result[]']),
  ...steps('Object.entries', ['0{}', 'result[][0]'], ['0[]', 'result[][1]']),
  ...steps('Object.fromEntries', ['0[][1]', 'result[]'], ['0[][0]', 'result{}']),
  ...steps('Object.assign', ['1', '0'], ['2', '0'], ['3', '0'], ['0', 'result']),
  ...steps('Object.{freeze,seal,preventExtensions}', ['0', 'result']),
  ...steps('Object.groupBy', ['0[]', '1(0)'], ['0[]', 'result[][]']),
  ...steps('structuredClone', ['0', 'result']),
  ...steps('JSON.parse', ['0', 'result']),
  ...steps('JSON.stringify', ['0[*]', 'result']),
];

/** A promise is what it promises, so `then` hands its receiver to the callback. */
const promises: readonly Step[] = [
  ...steps('any.then', ['this', '0(0)'], ['this[!]', '1(0)'], ['this[!]', 'result[!]'], [{ path: 'Error()' }, '1(0)'], ['0()', 'result'], ['1()', 'result']),
  ...steps('any.catch', ['this', 'result'], ['this[!]', '0(0)'], [{ path: 'Error()' }, '0(0)'], ['0()', 'result']),
  ...steps('any.finally', ['this', 'result']),
  ...steps('Promise', ['0(0)(0)', 'result'], ['0(1)(0)', 'result[!]']),
  ...steps('Promise.reject', ['0', 'result[!]']),
  ...steps('Promise.resolve', ['0', 'result']),
  ...steps('Promise.try', ['0()', 'result']),
  // By position: `const [a, b] = await Promise.all([…])`.
  ...steps('Promise.all', ['0', 'result']),
  ...steps('Promise.allSettled', ['0', 'result']),
  ...steps('Promise.{any,race}', ['0[]', 'result']),
];

const functions: readonly Step[] = [
  ...steps('any.bind', ['this', 'result'], ['0', 'result(this)'], ['1', 'result(0)'], ['2', 'result(1)'], ['3', 'result(2)']),
  ...steps('any.call', ['0', 'this(this)'], ['1', 'this(0)'], ['2', 'this(1)'], ['3', 'this(2)'], ['4', 'this(3)'], ['this()', 'result']),
  ...steps('any.apply', ['0', 'this(this)'], ['1[0]', 'this(0)'], ['1[1]', 'this(1)'], ['1[2]', 'this(2)'], ['1[3]', 'this(3)'], ['this()', 'result']),
  ...steps('Reflect.apply', ['1', '0(this)'], ['2[0]', '0(0)'], ['2[1]', '0(1)'], ['2[2]', '0(2)'], ['2[3]', '0(3)'], ['0()', 'result']),
  ...steps('{setTimeout,setInterval}', ['2', '0(0)'], ['3', '0(1)']),
  ...steps('setImmediate', ['1', '0(0)'], ['2', '0(1)']),
];

/** The elements of an iterator, one after the other. */
const iterators: readonly Step[] = [...steps('any.next', ['this[]', 'result[value]'])];

const errors: readonly Step[] = [...steps('{Error,TypeError,RangeError,AggregateError}', ['0', 'result[message]'])];

const encoders: readonly Step[] = [
  ...steps('encodeURIComponent', ['0', 'result']),
  ...steps('{encodeURI,escape}', ['0', 'result']),
  ...steps('{decodeURIComponent,decodeURI,unescape,atob}', ['0', 'result']),
];

const urls: readonly Step[] = [
  ...encoders,
  ...steps('URL', ['0', 'result'], ['1', 'result']),
  ...steps('URL().toString', ['this', 'result']),
  ...steps('URLSearchParams', ['0', 'result']),
  ...steps('RegExp.escape', ['0', 'result']),
];

/** A number cannot carry text, whatever it was made of: `parseInt('1; DROP', 10)` is 1, `Number('1; DROP')` is NaN. */
const numbers: readonly Step[] = [
  ...steps('{Number,BigInt,Boolean,Date,parseInt,parseFloat}', ['0', 'result']),
  ...steps('Number.{parseInt,parseFloat}', ['0', 'result']),
  ...steps('Date.parse', ['0', 'result']),
  ...steps('Math.*', ['all', 'result']),
  // What stands at a place that can be foreseen can be, too.
  ...steps('any.charAt', ['0', 'result']),
];

/** What has a text's methods is text, and what these functions yield is: it holds no operators of a query, and no members. */
const texts: readonly Sanitizer[] = [...new Set([...strings, ...encoders].map(({ path }) => path)), 'any.join', 'JSON.stringify']
  .map((path) => ({ path, argument: path.startsWith('any.') ? 'this' : 'all', cleans: 'result', clears: ['nosql', 'attributes'] }));

const conversions: readonly Sanitizer[] = [
  { path: '{Number,BigInt,Date,parseInt,parseFloat}', argument: 0, cleans: 'result', establishes: 'number' },
  { path: 'Number.{parseInt,parseFloat}', argument: 0, cleans: 'result', establishes: 'number' },
  { path: 'Date.parse', argument: 0, cleans: 'result', establishes: 'number' },
  { path: 'Math.*', argument: 'all', cleans: 'result', establishes: 'number' },
  { path: 'Boolean', argument: 0, cleans: 'result', establishes: 'constant' },
];

/** One character is no markup, and no address. */
const oneCharacter = { argument: 'this', cleans: 'result', clears: ['html', 'redirect', 'url'] } as const;
const characters: readonly Sanitizer[] = [
  { path: 'any.charAt', ...oneCharacter },
  ...['any.{substring,substr}', 'any.slice'].map((path): Sanitizer => ({ path, ...oneCharacter, where: [{ argument: 0, is: [0] }, { argument: 1, is: [1] }] })),
];

/** Encodings in which the characters that do harm are others. */
const encodings: readonly Sanitizer[] = [
  { path: 'any.{replace,replaceAll}', argument: 'this', cleans: 'result', replaces: 0 },
  { path: 'any.replaceAll', argument: 'this', cleans: 'result', replaces: 0, everyText: true },
  { path: 'encodeURIComponent', argument: 0, cleans: 'result', clears: ['html', 'header', 'log'] },
  { path: '{encodeURI,escape}', argument: 0, cleans: 'result', clears: ['html', 'header', 'log'] },
  { path: 'JSON.stringify', argument: 0, cleans: 'result', clears: ['header', 'log'] },
  { path: 'URL().toString', argument: 'this', cleans: 'result', clears: ['html', 'header', 'log', 'nosql', 'attributes'] },
  // Of ECMAScript 2025.
  { path: 'RegExp.escape', argument: 0, cleans: 'result', clears: ['regex'] },
];

/** `Number.isNaN` is none: it is false for every text. The global `isNaN` converts first. */
const checks: readonly Sanitizer[] = [
  { path: 'Number.{isInteger,isSafeInteger,isFinite}', argument: 0, cleans: 'argument', when: { is: true }, establishes: 'number' },
  { path: 'isFinite', argument: 0, cleans: 'argument', when: { is: true }, establishes: 'number' },
  { path: 'isNaN', argument: 0, cleans: 'argument', when: { is: false }, establishes: 'number' },
  { path: 'Array.isArray', argument: 0, cleans: 'argument', when: { is: true }, establishes: 'type' },
];

const comparisons: readonly Comparison[] = [
  { path: 'any.includes', value: 0, with: 'this', by: 'element' },
  { path: 'any.includes', value: 'this', with: 0, by: 'part' },
  { path: 'any.{indexOf,lastIndexOf}', value: 0, with: 'this', by: 'element', yields: 'position' },
  { path: 'any.has', value: 0, with: 'this', by: 'element' },
  { path: 'any.has', value: 0, with: 'this', by: 'name' },
  { path: 'any.hasOwnProperty', value: 0, with: 'this', by: 'name' },
  { path: 'Object.{hasOwn,prototype.hasOwnProperty.call}', value: 1, with: 0, by: 'name' },
  { path: 'any.startsWith', value: 'this', with: 0, by: 'prefix' },
  { path: 'any.test', value: 0, with: 'this', by: 'pattern' },
  { path: 'any.exec', value: 0, with: 'this', by: 'pattern' },
  { path: 'any.match', value: 'this', with: 0, by: 'pattern' },
  { path: 'any.search', value: 'this', with: 0, by: 'pattern', yields: 'position' },
];

const verdicts: readonly Verdict[] = [
  { path: 'any.every', of: '0()', tells: 'all' },
  { path: 'any.some', of: '0()', tells: 'some' },
  { path: 'any.{filter,find,findLast}', of: '0()', tells: 'chosen' },
  { path: 'Boolean', of: '0', tells: 'same' },
];

const computations: readonly Computation[] = [
  { path: 'any.{toUpperCase,toLocaleUpperCase}', does: 'upperCase' },
  { path: 'any.{toLowerCase,toLocaleLowerCase}', does: 'lowerCase' },
  { path: 'any.trim', does: 'trim' },
  { path: 'any.trimStart', does: 'trimStart' },
  { path: 'any.trimEnd', does: 'trimEnd' },
  { path: 'any.charAt', does: 'characterAt' },
  { path: 'any.slice', does: 'slice' },
  { path: 'any.slice', does: 'part' },
  { path: 'any.substring', does: 'substring' },
  { path: 'any.substr', does: 'substr' },
  { path: 'any.concat', does: 'concat' },
  { path: 'any.repeat', does: 'repeat' },
  { path: 'any.padStart', does: 'padStart' },
  { path: 'any.padEnd', does: 'padEnd' },
  { path: 'any.replace', does: 'replace' },
  { path: 'any.replaceAll', does: 'replaceAll' },
  { path: 'any.split', does: 'split' },
  { path: 'any.includes', does: 'includes' },
  { path: 'any.startsWith', does: 'startsWith' },
  { path: 'any.endsWith', does: 'endsWith' },
  { path: 'any.indexOf', does: 'indexOf' },
  { path: 'any.toString', does: 'toText' },
  { path: 'String', of: 'arguments', does: 'toText' },
  { path: 'RegExp', of: 'arguments', does: 'pattern' },
  { path: 'any.reverse', does: 'reverse' },
  { path: 'any.toReversed', does: 'reversed' },
  { path: 'any.shift', does: 'takeFirst' },
  { path: 'any.unshift', does: 'putFirst' },
  { path: 'any.splice', does: 'cutOut' },
  { path: 'any.fill', does: 'fill' },
  { path: 'Object.{keys,getOwnPropertyNames}', of: 'arguments', does: 'names' },
  { path: 'Object.values', of: 'arguments', does: 'values' },
  { path: 'Object.entries', of: 'arguments', does: 'entries' },
  { path: 'any.delete', does: 'remove' },
  { path: 'Reflect.deleteProperty', of: 'arguments', does: 'remove' },
  { path: 'any.clear', does: 'clear' },
];

/** Who answers for an address is its host's. */
const parts: readonly Part[] = [
  { path: 'URL().{origin,host,hostname}', establishes: 'prefix' },
  // What a browser takes for markup, or for the end of a line, is encoded in it.
  { path: 'URL().{href,pathname,search,hash}', clears: ['html', 'header', 'log'] },
];

const acts: readonly Act[] = [
  { path: 'any.{map,flatMap,forEach,filter,some,every,reduce}', kind: 'iteration' },
  { path: 'any.{push,pop,shift,unshift,splice,set,add,delete,clear}', kind: 'change' },
  { path: 'any.{includes,indexOf,startsWith,endsWith}', kind: 'text-search' },
  { path: 'any.then', kind: 'continuation' },
  { path: 'any.catch', kind: 'rejection-handler' },
  { path: 'any.{test,exec}', kind: 'match-this' },
  { path: 'any.{match,matchAll,replace,replaceAll,search,split}', kind: 'match-argument' },
];

/** ECMAScript's built-in objects, and the globals that browsers and servers share. */
export const ecmascript: Model = {
  id: 'ecmascript',
  title: 'JavaScript',
  language: 'javascript',
  // `Array.prototype.slice.call(list)` is `list.slice()`.
  types: [{ path: '{Array,String}.prototype', is: 'any' }],
  steps: [...strings, ...lists, ...mapsAndSets, ...objects, ...promises, ...functions, ...iterators, ...errors, ...urls, ...numbers],
  sanitizers: [...texts, ...conversions, ...characters, ...encodings, ...checks],
  joinings: [{ path: 'any.concat', by: '', behind: 'this' }],
  wrappings: [
    { kind: 'log', title: 'Keep it on one line', to: 'String({value}).replace(/[\\r\\n]+/g, \' \')' },
    { kind: 'regex', title: 'Let it match itself', to: 'String({value}).replace(/[.*+?^${}()|[\\]\\\\]/g, \'\\\\$&\')', assumes: 'it is meant as a text, and not as a pattern' },
    { kind: 'nosql', title: 'Take it as a text', to: 'String({value})', assumes: 'it is a text' },
  ],
  comparisons,
  sinks: [{ path: 'RegExp', argument: 0, kind: 'regex' }],
  parts,
  verdicts,
  computations,
  acts,
  // Where something was thrown, and through which functions it came.
  sources: [{ path: 'Error().stack', kind: 'error' }],
};
