/**
 * Handlebars: `Handlebars.compile(template)(data)`. Values are escaped, unless the template says `{{{ }}}`, they are a `SafeString`, or
 * the option `noEscape` is set. https://handlebarsjs.com
 */
import type { Model } from '../../model.ts';

/** The package `handlebars`, also as `hbs` and `express-handlebars` hand it out. */
export const handlebars: Model = {
  id: 'handlebars',
  title: 'Handlebars',
  language: 'javascript',
  types: [
    // As a script makes it known.
    { path: 'Handlebars', is: 'handlebars' },
    { path: 'handlebars.create()', is: 'handlebars' },
    { path: 'handlebars/runtime', is: 'handlebars' },
    { path: 'hbs', is: 'handlebars' },
    { path: 'hbs.handlebars', is: 'handlebars' },
  ],
  steps: [
    { path: 'handlebars.escapeExpression', from: '0', to: 'result' },
    { path: 'handlebars.Utils.escapeExpression', from: '0', to: 'result' },
  ],
  sanitizers: [
    { path: 'handlebars.escapeExpression', argument: 0, cleans: 'result', clears: ['html'] },
    { path: 'handlebars.Utils.escapeExpression', argument: 0, cleans: 'result', clears: ['html'] },
  ],
  sinks: [
    { path: 'handlebars.{compile,precompile,parse}', argument: 0, kind: 'template' },
    { path: 'handlebars.registerPartial', argument: 1, kind: 'template' },
    { path: 'handlebars.SafeString', argument: 0, kind: 'html' },
  ],
  uses: [
    { path: 'handlebars.{compile,precompile}', kind: 'unescaped-template', where: [{ argument: 1, member: 'noEscape', is: [true] }], remedy: { title: 'Escape what is put in', set: [{ argument: 1, member: 'noEscape', to: 'false' }], assumes: 'no value is meant to be markup' } },
  ],
};
