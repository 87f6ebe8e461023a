/**
 * Browsers: what a link tells a page (`location.search`), and where text becomes a part of the page, code, or the next address. A frontend
 * lies in many a repository beside its backend. https://developer.mozilla.org/docs/Web/API, https://api.jquery.com
 */
import type { Model, Sink, Source } from '../../model.ts';

/** The page sends requests on behalf of its own user: what is in them is a matter of the server's. */
const clears: Source['clears'] = ['url', 'path', 'log', 'log-entry', 'data', 'response', 'storage', 'header', 'nosql', 'regex', 'secret', 'comparison', 'fast-hash', 'prototype', 'attributes'];

/** The global `location`, alone or as a member of another global. */
const location = 'location';

/** Text is an element only where it begins with `<`: otherwise it is a selector. */
const isSelector = '\\s*[^<\\s\\u0000]';

const html = (path: string, argument: Sink['argument'], more: Partial<Sink> = {}): Sink => ({ path, argument, kind: 'html', ...more });

/** The DOM and jQuery. */
export const browser: Model = {
  id: 'browser',
  title: 'Browsers: the DOM and jQuery',
  language: 'javascript',
  types: [
    { path: '{window,document,self,top,parent}.location', is: location },
    { path: 'window.eval', is: 'eval' },
    { path: 'window.Function', is: 'Function' },
    { path: 'window.{document,self,top,parent}.location', is: location },
    { path: 'window.document', is: 'document' },
    { path: '{jQuery,$}', is: 'jquery' },
    { path: 'window.{jQuery,$}', is: 'jquery' },
  ],
  sources: [
    ...['search', 'hash', 'href'].map((name): Source => ({ path: `${location}.${name}`, kind: 'request', clears })),
    { path: 'document.{referrer,URL,documentURI,baseURI}', kind: 'request', clears },
  ],
  sinks: [
    html('any.{innerHTML,outerHTML}', 'assigned', { warnsOfParameters: true }),
    html('any.insertAdjacentHTML', 1, { warnsOfParameters: true }),
    html('any.createContextualFragment', 0, { warnsOfParameters: true }),
    html('document.{write,writeln}', 'all', { warnsOfParameters: true }),
    html('jquery', 0, { harmlessBehind: isSelector }),
    html('jquery.parseHTML', 0),
    html('jquery().**.{html,append,prepend,before,after,replaceWith,wrap}', 0),
    { path: `${location}.href`, argument: 'assigned', kind: 'redirect' },
    { path: '{window,document,self,top,parent}.location', argument: 'assigned', kind: 'redirect' },
    { path: `${location}.{assign,replace}`, argument: 0, kind: 'redirect' },
  ],
};
