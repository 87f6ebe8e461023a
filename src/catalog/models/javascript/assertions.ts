/** Functions that throw unless a condition holds: Node.js's `assert`, `invariant` and its like. What stands behind them may rely on it. https://nodejs.org/api/assert.html */
import type { Model } from '../../model.ts';

/** The packages `assert`, `invariant`, `tiny-invariant`, `http-assert` and `@hapi/hoek`. */
export const assertions: Model = {
  id: 'assertions',
  title: 'Assertions',
  language: 'javascript',
  types: [
    { path: 'node:assert', is: 'assert' },
    { path: 'node:assert/strict', is: 'assert' },
    { path: 'assert/strict', is: 'assert' },
    { path: 'assert.strict', is: 'assert' },
    { path: 'tiny-invariant', is: 'invariant' },
    { path: 'http-assert', is: 'invariant' },
    { path: '@hapi/hoek.assert', is: 'invariant' },
    { path: 'assert.fail()', is: 'never' },
  ],
  comparisons: [
    { path: 'assert.{equal,strictEqual,deepEqual,deepStrictEqual,notEqual,notStrictEqual,notDeepEqual,notDeepStrictEqual}', value: 0, with: 1, by: 'value' },
    { path: 'assert.{match,doesNotMatch}', value: 0, with: 1, by: 'pattern' },
  ],
  assertions: [
    { path: '{assert,assert.ok,invariant}', of: 0, is: true },
    { path: 'assert.ifError', of: 0, is: false },
    { path: 'assert.{equal,strictEqual,deepEqual,deepStrictEqual,match}', of: 'result', is: true },
    { path: 'assert.{notEqual,notStrictEqual,notDeepEqual,notDeepStrictEqual,doesNotMatch}', of: 'result', is: false },
  ],
};
