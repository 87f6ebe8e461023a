/** Short ways to write IR nodes, for all front ends. */
import type {
  Argument, Assign, Block, Call, ClassMember, ClassNode, Constant, ConstantValue, Exit, Global, List, Logical, Member, Node, Operation,
  Operator, Other, Range, RecordNode, Variable, VariableNode,
} from '../ir.ts';

/** A value that stands in the text. */
export function constant(value: ConstantValue, range: Range): Constant {
  return { kind: 'constant', value, range };
}

/** The value of a variable. */
export function use(variable: Variable, range: Range): VariableNode {
  return { kind: 'variable', variable, range };
}

/** A name that the file does not declare. */
export function global(name: string, range: Range): Global {
  return { kind: 'global', name, range };
}

/** `object[key]`. */
export function member(object: Node, key: Node, range: Range): Member {
  return { kind: 'member', object, key, range };
}

/** A call; `form` says where it is another kind of it: `new`, a tagged template. */
export function call(callee: Node, values: readonly Argument[], range: Range, form: Call['form'] = 'call'): Call {
  return { kind: 'call', form, callee, arguments: values, range };
}

/** An operator with its operands. */
export function operation(operator: Operator, operands: readonly Node[], range: Range): Operation {
  return { kind: 'operation', operator, operands, range };
}

/** `&&`, `||` or `??`. */
export function logical(operator: Logical['operator'], left: Node, right: Node, range: Range): Logical {
  return { kind: 'logical', operator, left, right, range };
}

/** `[a, ...b]`. */
export function list(elements: readonly Argument[], range: Range): List {
  return { kind: 'list', elements, range };
}

/** `{ a, ...b }`. */
export function record(entries: RecordNode['entries'], range: Range): RecordNode {
  return { kind: 'record', entries, range };
}

/** `target = value`. */
export function assign(target: VariableNode | Member, value: Node, range: Range): Assign {
  return { kind: 'assign', target, value, range };
}

/** One node after the other. */
export function block(body: readonly Node[], range: Range): Block {
  return { kind: 'block', body, range };
}

/** `return value`. */
export function returned(value: Node): Exit {
  return { kind: 'exit', how: 'return', value, range: value.range };
}

/** What has no node of its own: its children are evaluated. */
export function other(syntax: string, children: readonly Node[], range: Range): Other {
  return { kind: 'other', syntax, children, range };
}

/** Of methods that the language calls for an instance, those that a class has. */
export function present(members: readonly ClassMember[], names: ClassNode['calledFor']): ClassNode['calledFor'] {
  const own = new Set(members.map(({ kind, key }) => (kind === 'method' && key.kind === 'constant' ? key.value : undefined)));
  return Object.fromEntries(Object.entries(names).filter(([, name]) => own.has(name)));
}
