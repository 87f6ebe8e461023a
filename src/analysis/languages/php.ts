/**
 * The front end of PHP: text to IR, with whatever HTML stands around it. One file in `php/` for each area of the language. Templates
 * of Blade and Twig are read as far as they send values without escaping them.
 */
import type { Module, Variable } from '../ir.ts';
import type { LanguageFrontEnd } from '../language.ts';
import { block } from './nodes.ts';
import { declareFile, declareVariables, readsOf } from './php/declarations.ts';
import { endUnfinished } from './php/half-typed.ts';
import { openNamespace } from './php/names.ts';
import { openScope, type Context } from './php/scope.ts';
import { statements } from './php/statements.ts';
import { asPhp } from './php/templates.ts';
import { openModule } from './scope.ts';
import { Grammar, type ReadGrammar } from './tree-sitter.ts';

/** PHP, as `readGrammar` reads its grammar. */
export function createPhp(readGrammar: ReadGrammar): LanguageFrontEnd {
  const grammar = new Grammar('tree-sitter-php.wasm', readGrammar);
  return {
    id: 'php',
    languageIds: ['php', 'blade', 'twig'],
    extensions: ['.php', '.phtml', '.blade.php', '.twig'],
    load: () => grammar.load(),
    lower: (text, path) => lower(endUnfinished(asPhp(text, path)), grammar),
  };
}

function lower(text: string, grammar: Grammar): Module {
  const { root, errors } = grammar.parse(text);
  const range = { start: 0, end: text.length };
  const { frame, exports } = openModule(range);
  const scope = openScope(frame, undefined, true);
  const context: Context = {
    text, exports, frame, scope, file: scope, depth: 0, initialized: new Set(), namespace: openNamespace(''), classPlace: undefined, breakables: [],
    functions: new Map(), classes: new Map(), constants: new Map(), fullNames: new Map(), traits: new Map(), references: new Map(), kept: new Map(), first: [], labels: 0,
  };
  scope.body = root;
  declareFile(context, root);
  if (readsOf(context, root).isDynamic) {
    scope.record = { name: '', range, owner: frame.node, isConstant: false };
    frame.variables.push(scope.record);
  }
  const start = declareVariables(context, scope, root, new Set());
  const body = statements(context, root.children);
  frame.node.body = block([...context.first, ...start, ...body], range);
  frame.node.variables = [exports, ...new Set(frame.variables)];
  return { body: frame.node, exports, errors, names: namesOf(context) };
}

/** What whoever includes the file sees of it: variables with their sign, functions in small letters, classes and constants by their full names. */
function namesOf({ file, functions, classes, constants, fullNames }: Context): ReadonlyMap<string, Variable> {
  return new Map([
    ...[...file.names].map(([name, variable]) => [`$${name}`, variable] as const),
    ...functions, ...constants,
    ...[...classes].map(([name, variable]) => [fullNames.get(name) ?? name, variable] as const),
  ]);
}
