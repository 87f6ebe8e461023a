/**
 * Small packages that merge objects at any depth, or set a member at a path. Their current versions refuse `__proto__`;
 * most of them had one that did not.
 */
import type { Model } from '../../model.ts';

/** The packages `deepmerge`, `merge-deep`, `deep-extend`, `@hapi/hoek`, `object-path`, `dot-prop`, `set-value` and `jquery`. */
export const deepmerge: Model = {
  id: 'deepmerge',
  title: 'deepmerge and its like',
  language: 'javascript',
  types: [
    { path: 'hoek', is: '@hapi/hoek' },
    { path: 'jQuery', is: 'jquery' },
  ],
  steps: [
    ...['deepmerge', 'merge-deep', 'deep-extend', '@hapi/hoek.merge'].map((path) => ({ path, from: 'all', to: 'result' } as const)),
  ],
  sinks: [
    { path: 'deepmerge', argument: 1, kind: 'prototype' },
    { path: 'deepmerge.all', argument: 0, kind: 'prototype' },
    { path: 'merge-deep', argument: 1, kind: 'prototype' },
    { path: 'deep-extend', argument: 1, kind: 'prototype' },
    { path: '@hapi/hoek.{merge,applyToDefaults}', argument: 1, kind: 'prototype' },
    { path: 'object-path.{set,push,insert,ensureExists}', argument: 1, kind: 'prototype' },
    { path: 'dot-prop.{set,setProperty}', argument: 1, kind: 'prototype' },
    { path: 'set-value', argument: 1, kind: 'prototype' },
    { path: 'jquery.extend', argument: 2, kind: 'prototype', where: [{ argument: 0, is: [true] }] },
  ],
};
