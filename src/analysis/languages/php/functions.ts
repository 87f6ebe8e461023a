/** Functions, methods, closures and arrow functions: their parameters, and what they see of the variables around. */
import type { FunctionNode, Node, Parameter, Range, Variable } from '../../ir.ts';
import { assign, block, constant, logical, member, record, returned, use } from '../nodes.ts';
import { capture, createVariable, inScope, noteWrite, receiver, setType, type Frame, type Writable } from '../scope.ts';
import { lowerAttributes } from './classes.ts';
import { declareVariables, readsOf } from './declarations.ts';
import { expression, variableName } from './expressions.ts';
import { openScope, readVariable, type Context, type Scope } from './scope.ts';
import { statements } from './statements.ts';
import { child, hasToken, part, parts, rangeOf, type Syntax } from './syntax.ts';
import { typeHint } from './types.ts';

/** How a function differs from a plain one. */
interface FunctionKind {
  readonly name: string;
  readonly range: Range;
  readonly hasReceiver: boolean;
  /** Its receiver is a class. */
  readonly isStatic?: boolean;
  /** Where names are looked up that it has not: an arrow function sees what is around. */
  readonly around?: Scope;
  /** Where what it leaves in reference parameters is kept. */
  readonly references?: ReadonlyMap<number, Variable> | undefined;
  /** Parameters that it has without saying so. */
  readonly implicit?: readonly string[];
}

/** Makes a frame for a function, lowers its body in it, and completes the function. */
export function inFunction(context: Context, kind: FunctionKind, syntax: Syntax | undefined, lowerBody: (scope: Scope) => { readonly body: readonly Node[]; readonly parameters?: readonly Parameter[]; readonly range: Range }): FunctionNode {
  const traits = readsOf(context, syntax);
  const node: Writable<FunctionNode> = {
    kind: 'function', name: kind.name, parameters: [], body: block([], kind.range), variables: [], captured: [],
    isAsync: false, isGenerator: traits.yields, decorators: [], range: kind.range,
  };
  const frame: Frame = { node, around: context.frame, variables: [], captured: new Set() };
  if (kind.hasReceiver) {
    node.receiver = createVariable(frame, 'this', kind.range);
    frame.variables.push(node.receiver);
  }
  const scope = openScope(frame, kind.around, traits.includes);
  scope.body = syntax;
  if (kind.isStatic === true && node.receiver !== undefined) scope.called = node.receiver;
  if (traits.isDynamic) {
    scope.record = createVariable(frame, '', kind.range);
    scope.record.isConstant = false;
    frame.variables.push(scope.record);
  }
  const { frame: around, breakables } = context;
  context.frame = frame;
  context.breakables = [];
  const { body, parameters = [], range } = inScope(context, scope, () => lowerBody(scope));
  context.frame = around;
  context.breakables = breakables;
  node.parameters = parameters;
  node.body = block(body, range);
  node.variables = frame.variables;
  node.captured = [...frame.captured];
  return node;
}

/** A function or method with its parameters and body. `start` yields what runs before its body. */
export function lowerFunction(context: Context, syntax: Syntax, kind: FunctionKind, start: (context: Context) => readonly Node[] = () => []): FunctionNode {
  const body = part(syntax, 'body');
  const list = part(syntax, 'parameters');
  const node = inFunction(context, kind, syntax, (scope) => {
    const out: Node[] = [];
    const implicit = (kind.implicit ?? []).map((name) => declareParameter(scope, name, kind.range));
    const declared = declareParameters(context, scope, list);
    if (body !== undefined) out.push(...declareVariables(context, scope, body, declared));
    const parameters = [...implicit, ...lowerParameters(context, list, kind, out)];
    out.push(...start(context));
    if (body === undefined) return { body: out, parameters, range: kind.range };
    const range = rangeOf(body);
    out.push(...(body.type === 'compound_statement' ? statements(context, body.children) : [returned(expression(context, body))]));
    return { body: out, parameters, range };
  });
  return { ...node, decorators: lowerAttributes(context, syntax) };
}

/** `function (a) use ($b, &$c) { … }`, `fn(a) => b`. `name`: what it is first assigned to. */
export function lowerClosure(context: Context, syntax: Syntax, name: string): FunctionNode {
  const range = rangeOf(syntax);
  const references = context.references.get(`$${name}`);
  const outer = context.scope;
  if (syntax.type === 'arrow_function') return lowerFunction(context, syntax, { name, range, hasReceiver: false, around: outer, references });
  const clause = child(syntax, 'anonymous_function_use_clause');
  return lowerFunction(context, syntax, { name, range, hasReceiver: false, references }, (inner) => parts(clause).flatMap((one) => {
    const byReference = one.type === 'by_ref';
    const variable = byReference ? parts(one)[0] : one;
    if (variable?.type !== 'variable_name') return [];
    return take(inner, outer, variableName(context, variable), byReference, rangeOf(variable));
  }));
}

/** What a closure takes with it: the variable itself, or, where the closure writes it, a copy. */
function take(inner: Context, outer: Scope, name: string, byReference: boolean, range: Range): readonly Node[] {
  const own = outer.names.get(name);
  const isWritten = inner.scope.names.has(name);
  const isPlain = own !== undefined && outer.record === undefined && inner.scope.record === undefined;
  if (isPlain && (byReference || !isWritten)) {
    if (byReference) noteWrite(inner, own, false);
    inner.scope.names.set(name, own);
    return [];
  }
  const value = readVariable({ ...inner, scope: outer }, name, range);
  const target = inner.scope.record;
  if (target !== undefined) return [assign(member(use(target, range), constant(name, range), range), value, range)];
  const variable = inner.scope.names.get(name) ?? createVariable(inner.frame, name, range);
  if (!isWritten) {
    inner.scope.names.set(name, variable);
    inner.frame.variables.push(variable);
  }
  noteWrite(inner, variable, true);
  return [assign(use(variable, range), value, range)];
}

/** The parameters of a function, declared. */
function declareParameters(context: Context, scope: Scope, list: Syntax | undefined): ReadonlySet<string> {
  const names = new Set<string>();
  for (const syntax of parts(list)) {
    const name = part(syntax, 'name');
    if (name === undefined) continue;
    names.add(declareParameter(scope, variableName(context, name), rangeOf(name)).variable.name);
  }
  return names;
}

function declareParameter(scope: Scope, name: string, range: Range): Parameter {
  const variable = createVariable(scope.frame, name, range);
  scope.names.set(name, variable);
  scope.frame.variables.push(variable);
  return { variable, isRest: false, decorators: [], range };
}

function lowerParameters(context: Context, list: Syntax | undefined, { references }: FunctionKind, out: Node[]): Parameter[] {
  const all = context.scope.record;
  return parts(list).flatMap((syntax, index): Parameter[] => {
    const name = part(syntax, 'name');
    const variable = name && context.scope.names.get(variableName(context, name));
    if (name === undefined || variable === undefined) return [];
    const range = rangeOf(syntax);
    const nameRange = rangeOf(name);
    noteWrite(context, variable, true);
    setType(variable, typeHint(context, part(syntax, 'type')));
    const preset = part(syntax, 'default_value');
    if (preset !== undefined && preset.type !== 'null') {
      noteWrite(context, variable, true);
      out.push(assign(use(variable, nameRange), logical('coalesce', use(variable, nameRange), expression(context, preset), range), range));
    }
    const kept = references?.get(index);
    if (kept !== undefined) {
      context.kept.set(variable, kept);
      capture(context, kept);
      out.push(assign(use(kept, nameRange), use(variable, nameRange), nameRange));
    }
    if (all !== undefined) out.push(assign(member(use(all, nameRange), constant(variable.name, nameRange), nameRange), use(variable, nameRange), nameRange));
    return [{ variable, isRest: syntax.type === 'variadic_parameter' || hasToken(syntax, '...'), decorators: lowerAttributes(context, syntax), range }];
  });
}

/** `__construct(private $a)`: the assignments `this.a = a`. */
export function promotions(context: Context, list: Syntax | undefined): Node[] {
  const self = receiver(context);
  return parts(list).flatMap((syntax) => {
    const name = syntax.type === 'property_promotion_parameter' ? part(syntax, 'name') : undefined;
    if (name === undefined || self === undefined) return [];
    const range = rangeOf(name);
    const text = variableName(context, name);
    return [assign(member(use(self, range), constant(text, range), range), readVariable(context, text, range), rangeOf(syntax))];
  });
}

/** The list of all arguments of the function here. */
export function allArguments(context: Context): Variable | undefined {
  const { frame } = context;
  if (frame.node.isModule) return undefined;
  if (frame.node.allArguments === undefined) {
    frame.node.allArguments = createVariable(frame, 'arguments', frame.node.range);
    frame.variables.push(frame.node.allArguments);
  }
  return frame.node.allArguments;
}

/** What holds all variables of a function is empty at first. */
export function emptyRecord(variable: Variable, range: Range): Node {
  return assign(use(variable, range), record([], range), range);
}
