/**
 * Mustache: `Mustache.render(template, data)`. Its templates run no code, but one that somebody else writes shows all that the data
 * holds, and writes markup. https://github.com/janl/mustache.js
 */
import type { Model } from '../../model.ts';

/** The packages `mustache` and `hogan.js`. */
export const mustache: Model = {
  id: 'mustache',
  title: 'Mustache',
  language: 'javascript',
  types: [{ path: 'mustache.Writer()', is: 'mustache' }],
  steps: [
    { path: 'mustache.render', from: '1[*]', to: 'result' },
    { path: 'mustache.escape', from: '0', to: 'result' },
  ],
  sanitizers: [
    { path: 'mustache.render', argument: 1, cleans: 'result', clears: ['html'] },
    { path: 'mustache.escape', argument: 0, cleans: 'result', clears: ['html'] },
  ],
  sinks: [
    { path: 'mustache.{render,parse}', argument: 0, kind: 'template' },
    { path: '"hogan.js".compile', argument: 0, kind: 'template' },
  ],
};
