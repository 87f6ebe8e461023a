/** Functions: parameters, `this`, and the order in which a body starts: patterns and defaults, hoisted functions, the rest. */
import { AST_NODE_TYPES as Kind } from '@typescript-eslint/types';
import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { FunctionNode, Node, Parameter, Range, Variable } from '../../ir.ts';
import { declareFunctionScope, declarePattern } from './declarations.ts';
import { expression, named } from './expressions.ts';
import { assign, block, constant, logical, member, rangeOf, returned, use } from './nodes.ts';
import type { Syntax } from './nodes.ts';
import { bind } from './patterns.ts';
import { createVariable, declare, inScope, noteWrite, openScope, receiver, setType, temporary } from './scope.ts';
import type { Context, Frame, Scope, Writable } from './scope.ts';
import { statements } from './statements.ts';
import { typeHint } from './types.ts';

type FunctionSyntax = TSESTree.FunctionDeclaration | TSESTree.FunctionExpression | TSESTree.ArrowFunctionExpression;

/** How a function differs from a plain one. */
interface FunctionKind {
  readonly name: string;
  readonly range: Range;
  readonly isAsync: boolean;
  readonly isGenerator: boolean;
  readonly hasReceiver: boolean;
}

/** Makes a frame for a function, lowers its body in it, and completes the function. */
export function inFunction(context: Context, kind: FunctionKind, lowerBody: (scope: Scope) => { body: Node[]; parameters: Parameter[]; range: Range }): FunctionNode {
  const node: Writable<FunctionNode> = {
    kind: 'function', name: kind.name, parameters: [], body: block([], kind.range), variables: [], captured: [],
    isAsync: kind.isAsync, isGenerator: kind.isGenerator, decorators: [], range: kind.range,
  };
  const frame: Frame = { node, around: context.frame, variables: [], captured: new Set() };
  if (kind.hasReceiver) {
    node.receiver = createVariable(frame, 'this', kind.range);
    frame.variables.push(node.receiver);
  }
  const scope = openScope(frame, context.scope);
  const around = context.frame;
  context.frame = frame;
  const { body, parameters, range } = inScope(context, scope, () => lowerBody(scope));
  context.frame = around;
  node.parameters = parameters;
  node.body = block(body, range);
  node.variables = frame.variables;
  node.captured = [...frame.captured];
  return node;
}

/** Lowers a function. `name`: what it is first assigned to. */
export function lowerFunction(context: Context, syntax: FunctionSyntax, name: string): FunctionNode | Node {
  const ownName = syntax.id?.name ?? '';
  if (syntax.type !== Kind.FunctionExpression || ownName === '' || syntax.id === null) return plainFunction(context, syntax, ownName || name);
  const { id } = syntax;
  return withSelf(context, id, (self) => {
    const node = plainFunction(context, syntax, ownName);
    return { node, self };
  });
}

/** A function or class expression whose name is known inside of it only. Its variable is made where it is used. */
export function withSelf(context: Context, id: TSESTree.Identifier, action: (self: Variable) => { node: Node; self: Variable }): Node {
  const scope = openScope(context.frame, context.scope);
  const variable = createVariable(context.frame, id.name, rangeOf(id));
  scope.names.set(id.name, variable);
  context.unusedSelves.add(variable);
  const { node, self } = inScope(context, scope, () => action(variable));
  if (context.unusedSelves.delete(self)) return node;
  context.frame.variables.push(self);
  noteWrite(context, self, true);
  return assign(use(self, rangeOf(id)), node, node.range);
}

/** A function without a name that is seen inside it. `start` yields what runs before its body. */
export function plainFunction(context: Context, syntax: FunctionSyntax | TSESTree.TSEmptyBodyFunctionExpression, name: string, range = rangeOf(syntax), start: (context: Context) => Node[] = () => []): FunctionNode {
  const kind: FunctionKind = {
    name, range, isAsync: syntax.async, isGenerator: syntax.generator, hasReceiver: syntax.type !== Kind.ArrowFunctionExpression,
  };
  return inFunction(context, kind, (scope) => {
    const { body: bodySyntax } = syntax;
    const body: Node[] = [];
    const parameters = lowerParameters(context, scope, syntax.params, body);
    if (bodySyntax == null) return { body, parameters, range };
    if (bodySyntax.type !== Kind.BlockStatement) {
      body.push(returned(expression(context, bodySyntax)));
      return { body, parameters, range: rangeOf(bodySyntax) };
    }
    insertStart(body, start(context), lowerBody(context, scope, bodySyntax.body));
    return { body, parameters, range: rangeOf(bodySyntax) };
  });
}

/** What a constructor starts with comes behind the call of the class above. */
function insertStart(body: Node[], start: readonly Node[], rest: readonly Node[]): void {
  const position = start.length === 0 ? 0 : rest.findIndex((node) => node.kind === 'call' && node.callee.kind === 'super') + 1;
  for (const node of rest.slice(0, position)) body.push(node);
  for (const node of start) body.push(node);
  for (const node of rest.slice(position)) body.push(node);
}

/** The statements of a function, with all that they declare. */
export function lowerBody(context: Context, scope: Scope, syntax: readonly Syntax[]): Node[] {
  declareFunctionScope(context, scope, syntax);
  return statements(context, syntax);
}

function lowerParameters(context: Context, scope: Scope, syntax: readonly TSESTree.Parameter[], out: Node[]): Parameter[] {
  const parameters: Parameter[] = [];
  const plain = syntax.filter((parameter) => !declareReceiver(context, parameter));
  for (const parameter of plain) declarePattern(context, scope, parameter);
  const later: (() => void)[] = [];
  for (const whole of plain) {
    const isRest = whole.type === Kind.RestElement;
    const range = rangeOf(whole);
    const pattern = isRest ? whole.argument : whole.type === Kind.TSParameterProperty ? whole.parameter : whole;
    const decorators = [...(whole.decorators ?? []), ...(pattern === whole ? [] : 'decorators' in pattern ? pattern.decorators : [])]
      .map((decorator) => expression(context, decorator.expression));
    const name = nameOf(pattern);
    const variable = name === undefined ? temporary(context, rangeOf(pattern)) : declare(scope, name.name, rangeOf(name));
    noteWrite(context, variable, true);
    if (name === undefined) setType(variable, typeHint(context, annotationOf(pattern)));
    parameters.push({ variable, isRest, decorators, range });
    if (pattern.type === Kind.Identifier) continue;
    later.push(() => {
      if (pattern.type !== Kind.AssignmentPattern || pattern.left.type !== Kind.Identifier) {
        bind(context, pattern, use(variable, rangeOf(pattern)), 'declaration', range, out);
        return;
      }
      // The parameter holds what was passed, and then that or the default: two writes.
      noteWrite(context, variable, true);
      const nameRange = rangeOf(pattern.left);
      const filled = logical('coalesce', use(variable, nameRange), named(context, pattern.right, pattern.left.name), rangeOf(pattern));
      out.push(assign(use(variable, nameRange), filled, rangeOf(pattern)));
    });
  }
  for (const write of later) write();
  return parameters;
}

/** `(this: Type)` is no parameter; it says what `this` is. */
function declareReceiver(context: Context, parameter: TSESTree.Parameter): boolean {
  if (parameter.type !== Kind.Identifier || parameter.name !== 'this') return false;
  const variable = receiver(context);
  if (variable !== undefined) setType(variable, typeHint(context, parameter.typeAnnotation?.typeAnnotation));
  return true;
}

function nameOf(pattern: Syntax): TSESTree.Identifier | undefined {
  if (pattern.type === Kind.AssignmentPattern) return nameOf(pattern.left);
  return pattern.type === Kind.Identifier && pattern.name !== '' ? pattern : undefined;
}

function annotationOf(pattern: Syntax): TSESTree.TypeNode | undefined {
  if (pattern.type === Kind.AssignmentPattern) return annotationOf(pattern.left);
  return 'typeAnnotation' in pattern && pattern.typeAnnotation?.type === Kind.TSTypeAnnotation ? pattern.typeAnnotation.typeAnnotation : undefined;
}

/** `constructor(private a: A)`: the assignments `this.a = a`. */
export function parameterProperties(context: Context, syntax: readonly TSESTree.Parameter[]): Node[] {
  return syntax.flatMap((parameter) => {
    const name = parameter.type === Kind.TSParameterProperty ? nameOf(parameter.parameter) : undefined;
    const self = receiver(context);
    const variable = name === undefined ? undefined : context.scope.names.get(name.name);
    if (name === undefined || self === undefined || variable === undefined) return [];
    const range = rangeOf(name);
    return [assign(member(use(self, range), constant(name.name, range), range), use(variable, range), rangeOf(parameter))];
  });
}
