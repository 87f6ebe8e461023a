/**
 * Packages that evaluate expressions given as text. Some reach JavaScript through what the expression may name (`constructor`), and all
 * let their author read whatever they are given.
 */
import type { Model, Sink } from '../../model.ts';

const expression = (path: string): Sink => ({ path, argument: 0, kind: 'expression' });

/** The packages `jsonpath`, `jsonpath-plus`, `jsonata`, `expr-eval`, `mathjs`, `angular-expressions` and `jexl`. */
export const expressions: Model = {
  id: 'expressions',
  title: 'Expression languages',
  language: 'javascript',
  types: [
    { path: 'mathjs.create()', is: 'mathjs' },
    { path: 'jexl.Jexl()', is: 'jexl' },
  ],
  sinks: [
    // The argument behind the data; filters `?(…)` and scripts `(…)` in it are evaluated.
    { path: 'jsonpath.{query,value,paths,nodes,apply,parent}', argument: 1, kind: 'expression' },
    { path: 'jsonpath-plus.JSONPath', argument: 0, member: 'path', kind: 'expression', where: [{ argument: 0, member: 'eval', isMissing: true }] },
    { path: 'jsonpath-plus.JSONPath', argument: 0, member: 'path', kind: 'expression', where: [{ argument: 0, member: 'eval', is: [true, 'safe', 'native'] }] },
    expression('jsonata'),
    expression('expr-eval.Parser.{parse,evaluate}'),
    expression('expr-eval.Parser().{parse,evaluate}'),
    expression('mathjs.{evaluate,eval,compile,parse,simplify,derivative}'),
    expression('mathjs.parser().evaluate'),
    expression('angular-expressions.compile'),
    expression('jexl.{eval,evalSync,compile,createExpression}'),
  ],
};
