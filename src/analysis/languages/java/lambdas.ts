/** Lambdas: functions that stand for an object with one method, whatever that is called. */
import type { Argument, FunctionNode, Node, Parameter, Range, VariableNode } from '../../ir.ts';
import { block, use } from '../nodes.ts';
import { createVariable, inScope, noteWrite, type Frame } from '../scope.ts';
import { declareVariable } from './assignments.ts';
import { expression } from './expressions.ts';
import { openScope, type Context } from './scope.ts';
import { statements } from './statements.ts';
import { inner, part, rangeOf, type Syntax } from './syntax.ts';
import { typeHint } from './types.ts';

type Returned = { -readonly [Key in keyof FunctionNode]: FunctionNode[Key] };

/** A function node, empty, with its frame around. */
export function openFunction(context: Context, name: string, range: Range, hasReceiver: boolean): Frame {
  const node: Returned = {
    kind: 'function', name, parameters: [], body: block([], range), variables: [], captured: [], isAsync: false, isGenerator: false, decorators: [], range,
  };
  const frame: Frame = { node, around: context.frame, variables: [], captured: new Set() };
  if (hasReceiver) {
    node.receiver = createVariable(frame, 'this', range);
    frame.variables.push(node.receiver);
  }
  return frame;
}

/** Lowers the inside of a function and completes it. */
export function inFrame(context: Context, frame: Frame, lowerInside: () => { readonly body: readonly Node[]; readonly parameters: readonly Parameter[]; readonly range: Range }): FunctionNode {
  const around = context.frame;
  const breakables = context.breakables.splice(0);
  const yields = context.yields.splice(0);
  context.frame = frame;
  const { body, parameters, range } = inScope(context, openScope(frame, context.scope), lowerInside);
  context.frame = around;
  context.breakables.splice(0, context.breakables.length, ...breakables);
  context.yields.splice(0, context.yields.length, ...yields);
  Object.assign(frame.node, { parameters, body: block(body, range), variables: frame.variables, captured: [...frame.captured] });
  return frame.node;
}

/** `(a, b) -> a + b`, `a -> { … }`. */
export function lowerLambda(context: Context, syntax: Syntax): Node {
  const body = part(syntax, 'body');
  const frame = openFunction(context, '', rangeOf(syntax), false);
  frame.node.isObject = true;
  return inFrame(context, frame, () => {
    const parameters = lambdaParameters(context, part(syntax, 'parameters'));
    if (!body) return { body: [], parameters, range: rangeOf(syntax) };
    if (body.type === 'block') return { body: statements(context, body.children), parameters, range: rangeOf(body) };
    const value = expression(context, body);
    return { body: [{ kind: 'exit', how: 'return', value, range: rangeOf(body) }], parameters, range: rangeOf(body) };
  });
}

function lambdaParameters(context: Context, syntax: Syntax | undefined): Parameter[] {
  if (!syntax) return [];
  const names = syntax.type === 'identifier' ? [syntax] : inner(syntax);
  return names.flatMap((one): Parameter[] => {
    const name = one.type === 'identifier' ? one : part(one, 'name');
    if (!name) return [];
    const variable = declareVariable(context, name, typeHint(context, part(one, 'type')));
    noteWrite(context, variable, true);
    return [{ variable, isRest: false, decorators: [], range: rangeOf(one) }];
  });
}

/** Parameters that a method reference may be called with. */
const mostParameters = 3;

/** A function that hands its arguments on. */
export function madeFunction(context: Context, range: Range, make: (values: [Argument & { value: VariableNode }, ...(Argument & { value: VariableNode })[]]) => Node): FunctionNode {
  const frame = openFunction(context, '', range, false);
  frame.node.isObject = true;
  return inFrame(context, frame, () => {
    const variables = Array.from({ length: mostParameters }, () => createVariable(frame, '', range));
    frame.variables.push(...variables);
    for (const variable of variables) noteWrite(context, variable, true);
    const [first, ...rest] = variables.map((variable) => ({ value: use(variable, range) }));
    const value = first ? make([first, ...rest]) : make([{ value: use(createVariable(frame, '', range), range) }]);
    return {
      body: [{ kind: 'exit', how: 'return', value, range }], range,
      parameters: variables.map((variable) => ({ variable, isRest: false, decorators: [], range })),
    };
  });
}

