/**
 * The front end of JavaScript and TypeScript: text to IR. Parsing stands in `javascript/parse.ts`, one file there for
 * each area of the language.
 */
import type { Module } from '../ir.ts';
import type { LanguageFrontEnd } from '../language.ts';
import { declareFunctionScope } from './javascript/declarations.ts';
import { lowerJson } from './javascript/json.ts';
import { findMirrors } from './javascript/modules.ts';
import { block } from './javascript/nodes.ts';
import { parse } from './javascript/parse.ts';
import { openModule, openScope, type Context } from './javascript/scope.ts';
import { statements } from './javascript/statements.ts';

/** JavaScript, TypeScript, and both with JSX; and the JSON that they import. */
export const javascript: LanguageFrontEnd = {
  id: 'javascript',
  languageIds: ['javascript', 'javascriptreact', 'typescript', 'typescriptreact'],
  extensions: ['.js', '.cjs', '.mjs', '.jsx', '.ts', '.cts', '.mts', '.tsx'],
  lower,
};

function lower(text: string, path: string): Module {
  if (/\.json$/i.test(path)) return lowerJson(text);
  const { program, errors } = parse(text, path);
  const range = { start: 0, end: text.length };
  const { frame, exports } = openModule(range);
  const scope = openScope(frame, undefined);
  const context: Context = {
    exports, frame, scope, depth: 0, initialized: new Set(), mirrors: new Map(), unusedSelves: new Set(),
  };
  const list = program?.body ?? [];
  declareFunctionScope(context, scope, list);
  findMirrors(context, scope, exports, list);
  frame.node.body = block(statements(context, list), range);
  frame.node.variables = [exports, ...frame.variables];
  return { body: frame.node, exports, errors };
}
