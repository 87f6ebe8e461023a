/** Pug, and Jade as it was called: `pug.render(template, options)`. Templates contain JavaScript, and options are settings of the compiler. https://pugjs.org */
import type { Model } from '../../model.ts';

/** The packages `pug` and `jade`. */
export const pug: Model = {
  id: 'pug',
  title: 'Pug',
  language: 'javascript',
  types: [{ path: 'jade', is: 'pug' }],
  sinks: [
    { path: 'pug.{render,compile,compileClient,compileClientWithDependenciesTracked}', argument: 0, kind: 'template' },
    { path: 'pug.{render,renderFile,compile,compileFile}', argument: 1, kind: 'template' },
    { path: 'pug.{renderFile,compileFile,compileFileClient}', argument: 0, kind: 'path' },
  ],
};
