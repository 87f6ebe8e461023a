/** Functions: parameters and their defaults, what a method is called on, decorators. */
import type { FunctionNode, Node, Parameter, Range } from '../../ir.ts';
import { createVariable, declare, inScope, noteWrite, setType, type Frame, type Writable } from '../scope.ts';
import { assign, block, logical, returned, use } from '../nodes.ts';
import { declareBody } from './declarations.ts';
import { expression, named } from './expressions.ts';
import { openScope, scopeForFunctions, textOf, type Context, type Scope } from './scope.ts';
import { statements } from './statements.ts';
import { field, hasToken, partsOf, rangeOf, type Syntax } from './syntax.ts';
import { providerOf, typeHint } from './types.ts';

/** How a function differs from a plain one. */
interface FunctionKind {
  readonly name: string;
  readonly range: Range;
  readonly isAsync?: boolean;
  readonly isGenerator?: boolean;
  readonly decorators?: readonly Node[];
  readonly isManager?: boolean;
  readonly takesInstance?: boolean;
  /** What it is called on, where its first parameter does not say so. */
  readonly receiver?: Range;
}

/** Makes a frame for a function, lowers its body in it, and completes the function. */
export function inFunction(context: Context, kind: FunctionKind, lowerBody: (scope: Scope, frame: Frame) => { body: Node[]; parameters: Parameter[]; range: Range }): FunctionNode {
  const node: Writable<FunctionNode> = {
    kind: 'function', name: kind.name, parameters: [], body: block([], kind.range), variables: [], captured: [],
    isAsync: kind.isAsync ?? false, isGenerator: kind.isGenerator ?? false, decorators: kind.decorators ?? [], range: kind.range,
    ...(kind.takesInstance ? { takesInstance: true as const } : {}),
  };
  const frame: Frame = { node, around: context.frame, variables: [], captured: new Set() };
  if (kind.receiver) {
    node.receiver = createVariable(frame, 'cls', kind.receiver);
    frame.variables.push(node.receiver);
  }
  const scope = openScope(frame, scopeForFunctions(context));
  const around = { frame: context.frame, breakLabel: context.breakLabel, isManager: context.isManager };
  context.frame = frame;
  context.breakLabel = undefined;
  context.isManager = kind.isManager ?? false;
  const { body, parameters, range } = inScope(context, scope, () => lowerBody(scope, frame));
  Object.assign(context, around);
  node.parameters = parameters;
  node.body = block(body, range);
  node.variables = frame.variables;
  node.captured = [...frame.captured];
  return node;
}

/** A `def`. `isMethod`: its first parameter is what it is called on. `isPlain`: it is no class's own function without one. */
export function lowerFunction(context: Context, syntax: Syntax, decorators: readonly Node[], isMethod = false, isManager = false, isPlain = true): FunctionNode {
  const name = field(syntax, 'name');
  const body = field(syntax, 'body');
  const range = rangeOf(syntax);
  const kind: FunctionKind = {
    name: name ? textOf(context, name) : '', range, decorators, isAsync: hasToken(syntax, 'async'), isGenerator: !isManager && body !== undefined && yields(body), isManager, takesInstance: !isMethod && isPlain,
  };
  return inFunction(context, kind, (scope, frame) => {
    const start: Node[] = [];
    const parameters = lowerParameters(context, scope, frame, field(syntax, 'parameters'), isMethod, start);
    if (body) declareBody(context, scope, body);
    return { parameters, body: [...start, ...statements(context, body ? partsOf(body) : [])], range: body ? rangeOf(body) : range };
  });
}

/** `lambda a: b` */
export function lowerLambda(context: Context, syntax: Syntax, name: string): FunctionNode {
  const range = rangeOf(syntax);
  const body = field(syntax, 'body');
  return inFunction(context, { name, range, takesInstance: true }, (scope, frame) => {
    const start: Node[] = [];
    const parameters = lowerParameters(context, scope, frame, field(syntax, 'parameters'), false, start);
    if (body) declareBody(context, scope, body);
    const value = expression(context, body);
    return { parameters, body: [...start, returned(value)], range: body ? rangeOf(body) : range };
  });
}

/** Whether a body is a generator's: functions in it do not count. */
function yields(syntax: Syntax): boolean {
  return syntax.children.some(({ type, isNamed, children }) => {
    if (type === 'function_definition' || type === 'lambda' || type === 'class_definition') return false;
    return (type === 'yield' && isNamed) || (children.length > 0 && yields({ children } as Syntax));
  });
}

interface ParameterSyntax {
  readonly name: Syntax;
  readonly whole: Syntax;
  readonly type: Syntax | undefined;
  readonly preset: Syntax | undefined;
  readonly takes: 'one' | 'rest' | 'named';
}

function read(whole: Syntax): ParameterSyntax | undefined {
  const name = field(whole, 'name') ?? (whole.type === 'typed_parameter' ? partsOf(whole)[0] : whole);
  if (name === undefined) return undefined;
  const takes = name.type === 'list_splat_pattern' ? 'rest' : name.type === 'dictionary_splat_pattern' ? 'named' : 'one';
  const inner = takes === 'one' ? name : partsOf(name)[0];
  if (inner?.type !== 'identifier') return undefined;
  return { name: inner, whole, type: field(whole, 'type'), preset: field(whole, 'value'), takes };
}

function lowerParameters(context: Context, scope: Scope, frame: Frame, syntax: Syntax | undefined, isMethod: boolean, out: Node[]): Parameter[] {
  const all = syntax ? partsOf(syntax).map(read).filter((one) => one !== undefined) : [];
  const [self, ...others] = all;
  if (isMethod && self?.takes === 'one') declareSelf(context, scope, frame, self);
  const plain = isMethod && self?.takes === 'one' ? others : all;
  for (const { name } of plain) noteWrite(context, declare(scope, textOf(context, name), rangeOf(name)), true);
  const parameters: Parameter[] = [];
  for (const { name, whole, type, preset, takes } of plain) {
    const variable = declare(scope, textOf(context, name), rangeOf(name));
    const outside = { ...context, scope: scope.around ?? scope };
    if (takes === 'one') setType(variable, typeHint(outside, type));
    const provider = preset?.type === 'call' ? preset : preset === undefined || preset.type === 'none' ? providerOf(context, type) : undefined;
    const range = rangeOf(whole);
    parameters.push({
      variable, isRest: takes === 'rest', decorators: [], range, ...(takes === 'named' ? { takesNamed: true as const } : {}), ...(provider ? { isProvided: true as const } : {}),
    });
    const filling = preset && preset.type !== 'none' ? preset : provider;
    if (filling === undefined) continue;
    // The parameter holds what was passed, and then that or the default: two writes.
    noteWrite(context, variable, true);
    const at = rangeOf(name);
    const value = inScope(context, scope.around ?? scope, () => named(context, filling, variable.name));
    out.push(assign(use(variable, at), logical('coalesce', use(variable, at), value, range), range));
  }
  return parameters;
}

function declareSelf(context: Context, scope: Scope, frame: Frame, { name, type }: ParameterSyntax): void {
  const variable = declare(scope, textOf(context, name), rangeOf(name));
  noteWrite(context, variable, true);
  setType(variable, typeHint(context, type));
  frame.node.receiver = variable;
}
