/** The front end of Java: text to IR. Parsing is tree-sitter's; `java/` has one file for each area of the language. */
import type { Module, Node, Range } from '../ir.ts';
import type { LanguageFrontEnd } from '../language.ts';
import { classDeclarations, hasModifier } from './java/class-info.ts';
import { declareClasses, defineClass, inOrder } from './java/classes.ts';
import { endUnfinished } from './java/half-typed.ts';
import { readImports } from './java/imports.ts';
import { lowerProperties } from './java/properties.ts';
import { openScope, type ClassInfo, type Context } from './java/scope.ts';
import { lowerDeclarationsIn } from './java/statements.ts';
import type { Syntax } from './java/syntax.ts';
import { assign, block, use } from './nodes.ts';
import { openModule } from './scope.ts';
import { Grammar, type ReadGrammar } from './tree-sitter.ts';

/** Java, and the properties files that it reads. */
export function createJava(readGrammar: ReadGrammar): LanguageFrontEnd {
  const grammar = new Grammar('tree-sitter-java.wasm', readGrammar);
  return {
    id: 'java',
    languageIds: ['java'],
    extensions: ['.java'],
    load: () => grammar.load(),
    lower: (text, path) => (/\.properties$/i.test(path) ? lowerProperties(text) : lower(grammar, text, path)),
  };
}

function lower(grammar: Grammar, text: string, path: string): Module {
  const { root, errors } = grammar.parse(endUnfinished(text));
  const range = { start: 0, end: text.length };
  const { frame, exports } = openModule(range);
  const context: Context = {
    text, imports: readImports(root, ({ start, end }) => text.slice(start, end)), exports, frame, scope: openScope(frame, undefined),
    initialized: new Set(), owners: new Map(), breakables: [], yields: [], depth: 0, labels: 0,
  };
  const list = withImplicitClass(declarationsIn(root.children), range);
  const types = declareClasses(context, list);
  const out: Node[] = [];
  const afterwards: Node[] = [];
  for (const type of inOrder(context, types)) defineClass(context, type, out, afterwards);
  const main = mainClass(types, path);
  if (main?.variable) out.push(assign(use(exports, main.variable.range), use(main.variable, main.variable.range), main.variable.range));
  const rest = list.filter(({ type }) => !classDeclarations.has(type));
  frame.node.body = block([...out, ...afterwards, ...lowerDeclarationsIn(context, rest)], range);
  frame.node.variables = [exports, ...frame.variables];
  return { body: frame.node, exports, errors };
}

const members = new Set(['method_declaration', 'constructor_declaration', 'field_declaration']);

/** Methods and fields without a class around are an unnamed class's, also where the head of one is half-typed. */
function withImplicitClass(list: readonly Syntax[], { start, end }: Range): readonly Syntax[] {
  const inside = list.filter(({ type }) => members.has(type));
  if (inside.length === 0) return list;
  const whole = { start, end, isNamed: true, isMissing: false };
  const body: Syntax = { ...whole, type: 'class_body', field: 'body', children: inside };
  const name: Syntax = { ...whole, end: start, type: 'identifier', field: 'name', children: [] };
  return [...list.filter(({ type }) => !members.has(type)), { ...whole, type: 'class_declaration', field: undefined, children: [name, body] }];
}

/** What stands at the top of a file, in broken text, too. */
function declarationsIn(list: readonly Syntax[]): readonly Syntax[] {
  return list.flatMap((syntax) => (syntax.type === 'ERROR' ? declarationsIn(syntax.children) : syntax.isNamed && !/comment$/.test(syntax.type) ? [syntax] : []));
}

/** The class that others import: the one that the file is called by, or the public one. */
function mainClass(types: readonly ClassInfo[], path: string): ClassInfo | undefined {
  const name = path.replaceAll('\\', '/').replace(/^.*\//, '').replace(/\.java$/i, '');
  return types.find((type) => type.name === name) ?? types.find(({ syntax }) => hasModifier(syntax, 'public')) ?? types[0];
}
