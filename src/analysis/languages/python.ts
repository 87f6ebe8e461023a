/**
 * The front end of Python: text to IR. One file in `python/` for each area of the language.
 *
 * **What is simplified, besides what `ir.ts` says**
 * - `self`, the first parameter of a method, is what the method is called on; `__init__` is the constructor.
 * - What stands in a class's body is static: fields, and initializers for statements. Names of it are members of the class.
 * - Comprehensions, `with`, `match`, `assert` and chained comparisons are written out.
 * - `with a as b` gives `b` what `a.__enter__()` yields; a function that is decorated as a `contextmanager` returns what it hands out.
 * - All names at the top of a file are exported.
 */
import type { Module } from '../ir.ts';
import type { LanguageFrontEnd } from '../language.ts';
import { block } from './nodes.ts';
import { declareBody } from './python/declarations.ts';
import { repair } from './python/repair.ts';
import { openScope, type Context } from './python/scope.ts';
import { statements } from './python/statements.ts';
import { openModule } from './scope.ts';
import { Grammar, type ReadGrammar, type SyntaxTree } from './tree-sitter.ts';

/** Python 3, as far as the grammar knows it. */
export function createPython(readGrammar: ReadGrammar): LanguageFrontEnd {
  const grammar = new Grammar('tree-sitter-python.wasm', readGrammar);
  return {
    id: 'python',
    languageIds: ['python'],
    extensions: ['.py', '.pyw'],
    load: () => grammar.load(),
    lower: (text) => lower(text, grammar),
  };
}

/** Where there are errors, a text in which unfinished lines are cut short may be understood better. */
function parse(text: string, grammar: Grammar): SyntaxTree {
  const tree = grammar.parse(text);
  if (tree.errors.length === 0) return tree;
  const repaired = repair(text);
  const other = repaired === text ? tree : grammar.parse(repaired);
  return sizeOf(other.errors) < sizeOf(tree.errors) ? { root: other.root, errors: tree.errors } : tree;
}

/** How much of a text was not understood. */
function sizeOf(errors: SyntaxTree['errors']): number {
  return errors.reduce((sum, { start, end }) => sum + end - start + 1, 0);
}

function lower(text: string, grammar: Grammar): Module {
  const { root, errors } = parse(text, grammar);
  const range = { start: 0, end: text.length };
  const { frame, exports } = openModule(range);
  const scope = openScope(frame, undefined);
  const context: Context = { text, exports, module: scope, frame, scope, depth: 0, initialized: new Set(), stars: [], breakLabel: undefined, isManager: false };
  declareBody(context, scope, root);
  frame.node.body = block(statements(context, [root]), range);
  frame.node.variables = [exports, ...frame.variables];
  return { body: frame.node, exports, exportsNames: true, errors };
}
