/** EJS: `ejs.render(template, data, options)`. What stands in `<% %>` of a template is JavaScript. https://ejs.co */
import type { Model } from '../../model.ts';

/** The package `ejs`. */
export const ejs: Model = {
  id: 'ejs',
  title: 'EJS',
  language: 'javascript',
  steps: [
    { path: 'ejs.render', from: '1[*]', to: 'result' },
    { path: 'ejs.escapeXML', from: '0', to: 'result' },
  ],
  sanitizers: [
    { path: 'ejs.render', argument: 1, cleans: 'result', clears: ['html'] },
    { path: 'ejs.escapeXML', argument: 0, cleans: 'result', clears: ['html'] },
  ],
  sinks: [
    { path: 'ejs.{render,compile}', argument: 0, kind: 'template' },
    { path: 'ejs.Template', argument: 0, kind: 'template' },
    // Options are settings of the compiler. `renderFile` takes them from the data, too.
    { path: 'ejs.{render,renderFile}', argument: 2, kind: 'template' },
    { path: 'ejs.compile', argument: 1, kind: 'template' },
    { path: 'ejs.renderFile', argument: 1, kind: 'template' },
    { path: 'ejs.renderFile', argument: 0, kind: 'path' },
  ],
};
