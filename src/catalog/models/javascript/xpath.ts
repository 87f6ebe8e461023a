/**
 * XPath on documents of xmldom and its like: `xpath.select(expression, document)`. Variables keep values out of the text:
 * `xpath.parse('//user[@name = $name]').select({ node, variables: { name } })`. https://github.com/goto100/xpath
 */
import type { Model } from '../../model.ts';

/** The packages `xpath` and `xpath.js`. */
export const xpath: Model = {
  id: 'xpath',
  title: 'XPath',
  language: 'javascript',
  sinks: [
    { path: 'xpath.{select,select1,selectWithResolver,evaluate,parse,createExpression}', argument: 0, kind: 'xpath' },
    { path: 'xpath.useNamespaces()', argument: 0, kind: 'xpath' },
    { path: 'xpath.js', argument: 1, kind: 'xpath' },
  ],
};
