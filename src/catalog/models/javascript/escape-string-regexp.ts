/** escape-string-regexp: text that matches itself: `new RegExp(escapeStringRegexp(text))`. https://github.com/sindresorhus/escape-string-regexp */
import type { Model } from '../../model.ts';

/** The packages `escape-string-regexp` and `escape-regexp`. */
export const escapeStringRegexp: Model = {
  id: 'escape-string-regexp',
  title: 'escape-string-regexp',
  language: 'javascript',
  types: [
    { path: 'escape-regexp', is: 'escape-string-regexp' },
  ],
  steps: [{ path: 'escape-string-regexp', from: '0', to: 'result' }],
  sanitizers: [{ path: 'escape-string-regexp', argument: 0, cleans: 'result', clears: ['regex'] }],
};
