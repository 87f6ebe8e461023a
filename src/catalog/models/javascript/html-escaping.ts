/** Packages that make text fit for a page: escapers, which take all markup, and cleaners, which leave what does no harm. */
import type { Model, Sanitizer, Step } from '../../model.ts';

/** Calls whose result is the first argument, fit for a page. */
const escapers = [
  'escape-html', 'he.{encode,escape}', 'html-entities.{encode,Html5Entities.encode,XmlEntities.encode}', 'entities.{encodeXML,encodeHTML,encodeNonAsciiHTML,escape,escapeUTF8,escapeText}',
  'escape-goat.htmlEscape', 'sanitize-html', 'dompurify.sanitize', 'isomorphic-dompurify.sanitize', 'dompurify().sanitize', 'xss', 'xss.{filterXSS,escapeHtml}',
  'xss.FilterXSS().process', 'striptags', 'xss-filters.{inHTMLData,inSingleQuotedAttr,inDoubleQuotedAttr}',
];
const back = ['he.{decode,unescape}', 'html-entities.decode', 'entities.{decodeXML,decodeHTML}', 'escape-goat.htmlUnescape'];

const steps: readonly Step[] = [...escapers, ...back].map((path) => ({ path, from: '0', to: 'result' }));
const sanitizers: readonly Sanitizer[] = escapers.map((path) => ({ path, argument: 0, cleans: 'result', clears: ['html'] }));

/** The packages `escape-html`, `he`, `html-entities`, `entities`, `escape-goat`, `sanitize-html`, `dompurify`, `isomorphic-dompurify`, `xss`, `striptags` and `xss-filters`. */
export const htmlEscaping: Model = {
  id: 'html-escaping',
  title: 'Escaping for pages',
  language: 'javascript',
  steps,
  sanitizers,
  wrappings: [{ kind: 'html', title: 'Escape it', to: '{escapeHtml}({value})', imports: [{ from: 'escape-html', as: 'escapeHtml' }] }],
};
