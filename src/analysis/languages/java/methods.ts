/** Methods and constructors. A constructor of an inner class also gets the instance around it, behind its other parameters. */
import type { FunctionNode, Node, Parameter, TypeHint } from '../../ir.ts';
import { assign, constant, member, use } from '../nodes.ts';
import { createVariable, noteWrite, setType } from '../scope.ts';
import { lowerAnnotations } from './annotations.ts';
import { declareVariable } from './assignments.ts';
import { inFrame, openFunction } from './lambdas.ts';
import { classValue, outerField, textOf, type ClassInfo, type Context } from './scope.ts';
import { statements } from './statements.ts';
import { childOf, inner, part, rangeOf, type Syntax } from './syntax.ts';
import { toldBody } from './told-methods.ts';
import { typeHint, typeParameters } from './types.ts';

/** A method, constructor or initializer. `components`: the parameters of a record's compact constructor. */
export function lowerMethod(context: Context, type: ClassInfo, syntax: Syntax, isStatic: boolean, components?: Syntax): FunctionNode {
  const isConstructor = syntax.type.endsWith('constructor_declaration') || syntax === type.syntax;
  const name = isConstructor ? 'constructor' : textOf(context, part(syntax, 'name'));
  const frame = openFunction(context, name, rangeOf(syntax), true);
  context.owners.set(frame, { type, isStatic });
  const made = inFrame(context, frame, () => {
    for (const one of typeParameters(context, syntax)) context.scope.typeParameters.add(one);
    const parameters = lowerParameters(context, components ?? part(syntax, 'parameters'));
    const returns = typeHint(context, part(syntax, 'type'));
    if (returns) frame.node.returns = returns;
    const block = part(syntax, 'body') ?? (syntax.type === 'block' ? syntax : childOf(syntax, 'block'));
    const body = block && syntax !== type.syntax ? statements(context, block.children) : [];
    const start = isConstructor && type.isInner ? outerParameter(context, type, parameters, syntax) : [];
    if (components) body.push(...componentFields(context, parameters));
    if (!block && syntax !== type.syntax) body.push(...toldBody(context, syntax, parameters));
    const first = body.findIndex((node) => node.kind === 'call' && node.callee.kind === 'super') + 1;
    return { body: [...body.slice(0, first), ...start, ...body.slice(first)], parameters, range: rangeOf(block ?? syntax) };
  });
  return made;
}

/** The value of a field, or the statements of an initializer, as a function without parameters. */
export function lowerInitial(context: Context, type: ClassInfo, syntax: Syntax, isStatic: boolean, lowerInside: () => readonly Node[]): FunctionNode {
  const frame = openFunction(context, '', rangeOf(syntax), true);
  context.owners.set(frame, { type, isStatic });
  return inFrame(context, frame, () => ({ body: lowerInside(), parameters: [], range: rangeOf(syntax) }));
}

function lowerParameters(context: Context, syntax: Syntax | undefined): Parameter[] {
  return inner(syntax).flatMap((one): Parameter[] => {
    if (one.type !== 'formal_parameter' && one.type !== 'spread_parameter') return [];
    const isRest = one.type === 'spread_parameter';
    const declarator = isRest ? childOf(one, 'variable_declarator') : one;
    const name = declarator && part(declarator, 'name');
    if (!name) return [];
    const type = isRest || part(one, 'dimensions') ? undefined : typeHint(context, part(one, 'type'));
    const variable = declareVariable(context, name, type);
    noteWrite(context, variable, true);
    return [{ variable, isRest, decorators: lowerAnnotations(context, one), range: rangeOf(one) }];
  });
}

/** `this.a = a` for each component of a record. */
function componentFields(context: Context, parameters: readonly Parameter[]): Node[] {
  const self = context.frame.node.receiver;
  return self ? parameters.map(({ variable, range }) => assign(member(use(self, range), constant(variable.name, range), range), use(variable, range), range)) : [];
}

function outerParameter(context: Context, type: ClassInfo, parameters: Parameter[], syntax: Syntax): Node[] {
  const self = context.frame.node.receiver;
  if (!self) return [];
  const range = { start: syntax.start, end: syntax.start };
  const variable = createVariable(context.frame, '', range);
  setType(variable, outerHint(context, type, syntax));
  context.frame.variables.push(variable);
  noteWrite(context, variable, true);
  parameters.push({ variable, isRest: false, decorators: [], range });
  return [assign(member(use(self, range), constant(outerField, range), range), use(variable, range), range)];
}

/** An instance of the class around. */
export function outerHint(context: Context, { around }: ClassInfo, syntax: Syntax): TypeHint | undefined {
  const name = around && classValue(context, around, rangeOf(syntax));
  return name && { kind: 'name', name };
}
