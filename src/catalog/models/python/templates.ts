/** Template engines and escaping: Jinja2, Mako, MarkupSafe, bleach, and `html` of the standard library. https://jinja.palletsprojects.com */
import type { Model } from '../../model.ts';

/** What makes pages of text. */
export const templates: Model = {
  id: 'templates',
  title: 'Templates and escaping',
  language: 'python',
  types: [{ path: 'jinja2.sandbox.SandboxedEnvironment', is: 'jinja2.Environment' }],
  signatures: [{ path: 'jinja2.Template', parameters: ['source'] }],
  steps: [
    { path: 'html.{escape,unescape}', from: '0', to: 'result' },
    { path: '{cgi,markupsafe}.escape', from: '0', to: 'result' },
    { path: 'bleach.{clean,linkify}', from: '0', to: 'result' },
    { path: 'nh3.clean', from: '0', to: 'result' },
    { path: 'markupsafe.Markup', from: '0', to: 'result' },
    { path: 'jinja2.Template().render', from: 'named[*]', to: 'result' },
    { path: 'mako.template.Template().render', from: 'named[*]', to: 'result' },
  ],
  sanitizers: [
    { path: 'html.escape', argument: 0, cleans: 'result', clears: ['html', 'xpath'] },
    { path: '{cgi,markupsafe}.escape', argument: 0, cleans: 'result', clears: ['html'] },
    { path: 'bleach.clean', argument: 0, cleans: 'result', clears: ['html'] },
    { path: 'nh3.clean', argument: 0, cleans: 'result', clears: ['html'] },
  ],
  wrappings: [{ kind: 'html', title: 'Escape it', to: '{escape}({value})', imports: [{ from: 'html', name: 'escape', isBuiltIn: true }] }],
  sinks: [
    { path: 'jinja2.Template', argument: 0, kind: 'template' },
    { path: 'jinja2.Environment().from_string', argument: 0, kind: 'template' },
    { path: 'mako.template.Template', argument: 0, kind: 'template' },
    { path: 'mako.lookup.TemplateLookup().get_template', argument: 0, kind: 'path' },
    { path: 'tornado.template.Template', argument: 0, kind: 'template' },
    { path: 'chevron.render', argument: 0, kind: 'template' },
    { path: 'markupsafe.Markup', argument: 0, kind: 'html' },
  ],
  uses: [
    { path: 'jinja2.Environment', kind: 'unescaped-template', where: [{ argument: 'named', member: 'autoescape', isMissing: true }] },
    { path: 'jinja2.Environment', kind: 'unescaped-template', where: [{ argument: 'named', member: 'autoescape', is: [false, 0, null, ''] }], remedy: { title: 'Escape values', set: [{ argument: 'named', member: 'autoescape', to: 'True' }], assumes: 'its templates make pages' } },
    { path: 'jinja2.Template', kind: 'unescaped-template', where: [{ argument: 'named', member: 'autoescape', is: [false] }] },
  ],
};
