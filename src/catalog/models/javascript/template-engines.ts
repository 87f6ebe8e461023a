/** Template engines that compile text to JavaScript, or run code of their own in templates, and are smaller than their fame. */
import type { Model, Sink } from '../../model.ts';

const template = (path: string): Sink => ({ path, argument: 0, kind: 'template' });

/** The packages `dot`, `eta`, `squirrelly`, `liquidjs`, `art-template`, `swig`, `swig-templates` and `velocityjs`. */
export const templateEngines: Model = {
  id: 'template-engines',
  title: 'Other template engines',
  language: 'javascript',
  types: [
    { path: 'swig-templates', is: 'swig' },
    { path: 'swig.Swig()', is: 'swig' },
    { path: 'eta.Eta()', is: 'eta' },
  ],
  sinks: [
    template('dot.{template,compile}'),
    template('eta.{render,renderAsync,renderString,renderStringAsync,compile}'),
    template('squirrelly.{render,Render,compile,Compile}'),
    template('liquidjs.Liquid().{parse,parseAndRender,parseAndRenderSync}'),
    template('art-template.{render,compile}'),
    template('swig.{render,compile}'),
    template('velocityjs.{render,parse}'),
  ],
  uses: [
    { path: 'eta.Eta', kind: 'unescaped-template', where: [{ argument: 0, member: 'autoEscape', is: [false] }] },
    { path: 'squirrelly.autoEscaping', kind: 'unescaped-template', where: [{ argument: 0, is: [false] }] },
    // As a script makes it known.
    { path: 'Sqrl.autoEscaping', kind: 'unescaped-template', where: [{ argument: 0, is: [false] }] },
    { path: 'any.escapeMarkup', at: 'assignment', kind: 'unescaped-template', where: [{ argument: 'assigned', is: [false] }] },
    { path: 'swig.setDefaults', kind: 'unescaped-template', where: [{ argument: 0, member: 'autoescape', is: [false] }] },
  ],
};
