/** Nunjucks: `nunjucks.renderString(template, data)`. A template reaches JavaScript through its values. https://mozilla.github.io/nunjucks */
import type { Model } from '../../model.ts';

const environment = 'nunjucks.Environment()';

/** The package `nunjucks`. */
export const nunjucks: Model = {
  id: 'nunjucks',
  title: 'Nunjucks',
  language: 'javascript',
  types: [{ path: 'nunjucks.configure()', is: environment }],
  steps: [{ path: 'nunjucks.lib.escape', from: '0', to: 'result' }],
  sanitizers: [{ path: 'nunjucks.lib.escape', argument: 0, cleans: 'result', clears: ['html'] }],
  sinks: [
    { path: 'nunjucks.{renderString,compile,precompileString,Template}', argument: 0, kind: 'template' },
    { path: `${environment}.renderString`, argument: 0, kind: 'template' },
    { path: 'nunjucks.runtime.SafeString', argument: 0, kind: 'html' },
    { path: 'nunjucks.runtime.markSafe', argument: 0, kind: 'html' },
    { path: 'nunjucks.render', argument: 0, kind: 'path' },
    { path: `${environment}.{render,getTemplate}`, argument: 0, kind: 'path' },
  ],
  uses: [
    { path: 'nunjucks.configure', kind: 'unescaped-template', where: [{ argument: 0, member: 'autoescape', is: [false] }], remedy: { title: 'Escape what is put in', set: [{ argument: 0, member: 'autoescape', to: 'true' }], assumes: 'no value is meant to be markup' } },
    { path: 'nunjucks.configure', kind: 'unescaped-template', where: [{ argument: 1, member: 'autoescape', is: [false] }], remedy: { title: 'Escape what is put in', set: [{ argument: 1, member: 'autoescape', to: 'true' }], assumes: 'no value is meant to be markup' } },
    { path: 'nunjucks.Environment', kind: 'unescaped-template', where: [{ argument: 1, member: 'autoescape', is: [false] }], remedy: { title: 'Escape what is put in', set: [{ argument: 1, member: 'autoescape', to: 'true' }], assumes: 'no value is meant to be markup' } },
  ],
};
