/**
 * Targets of assignments and destructuring, written out: `const { a = 1, ...rest } = f()` is
 * `$1 = f(); a = $1.a ?? 1; rest = { ...$1 without a }`.
 */
import { AST_NODE_TYPES as Kind } from '@typescript-eslint/types';
import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Member, Node, Range, Variable, VariableNode } from '../../ir.ts';
import { expression, lowerMember, named, propertyKey } from './expressions.ts';
import { assign, call, constant, global, logical, member, other, rangeOf, record, use } from './nodes.ts';
import type { Syntax } from './nodes.ts';
import { capture, noteWrite, resolve, temporary } from './scope.ts';
import type { Context } from './scope.ts';

/** Whether the names of a pattern are declared there (`const { a } = b`) or only written (`({ a } = b)`). */
type Binding = 'declaration' | 'assignment';

/** Writes the assignments that give a value to a pattern. `range`: what the assignment of a plain name stands for. */
export function bind(context: Context, pattern: Syntax, value: Node, binding: Binding, range: Range, out: Node[]): void {
  switch (pattern.type) {
    case Kind.AssignmentPattern: {
      const preset = named(context, pattern.right, targetName(pattern.left));
      const filled = logical('coalesce', value, preset, { start: pattern.range[0], end: pattern.range[1] });
      bind(context, pattern.left, filled, binding, range, out);
      break;
    }
    // In an assignment the parser gives `[a] = b` and `{ a } = b` as patterns too; on broken text as literals.
    case Kind.ObjectPattern: bindObject(context, pattern, value, binding, out); break;
    case Kind.ArrayPattern: bindList(context, pattern, value, binding, out); break;
    case Kind.TSParameterProperty: bind(context, pattern.parameter, value, binding, range, out); break;
    case Kind.RestElement: bind(context, pattern.argument, value, binding, range, out); break;
    default: out.push(assignTo(context, pattern, value, binding, range));
  }
}

/** One assignment to a name or member. An undeclared name becomes a member of the global object. */
export function assignTo(context: Context, target: Syntax, value: Node, binding: Binding, range: Range): Node {
  const inner = withoutTypes(target);
  if (inner.type === Kind.Identifier) {
    const variable = resolve(context, inner.name);
    if (variable !== undefined) return write(context, variable, value, binding, range, rangeOf(inner));
  }
  const place = inner.type === Kind.MemberExpression ? lowerMember(context, inner) : expression(context, inner);
  return assignPlace(place, value, range);
}

/** Assigns to a target that is lowered already. */
export function assignPlace(place: Node, value: Node, range: Range): Node {
  switch (place.kind) {
    case 'variable': case 'member': return assign(place, value, range);
    case 'global': return assign(member(global('globalThis', place.range), constant(place.name, place.range), place.range), value, range);
    default: return other('AssignmentExpression', [place, value], range);
  }
}

/** Assigns a variable, and what mirrors it: the exports' member of an exported one. */
export function write(context: Context, variable: Variable, value: Node, binding: Binding, range: Range, nameRange: Range): Node {
  noteWrite(context, variable, binding === 'declaration');
  let node: Node = assign(use(variable, nameRange), value, range);
  for (const { container, key } of context.mirrors.get(variable) ?? []) {
    capture(context, container);
    node = assign(member(use(container, nameRange), constant(key, nameRange), nameRange), node, range);
  }
  return node;
}

/** What is written to, without `as T`, `!` and the like around it. */
export function withoutTypes(target: Syntax): Syntax {
  switch (target.type) {
    case Kind.TSAsExpression: case Kind.TSNonNullExpression: case Kind.TSSatisfiesExpression: case Kind.TSTypeAssertion:
      return withoutTypes(target.expression);
    default: return target;
  }
}

/** The name that a function takes which is assigned to this target. */
export function targetName(target: Syntax): string {
  if (target.type === Kind.Identifier) return target.name;
  if (target.type !== Kind.MemberExpression) return '';
  const { property } = target;
  if (property.type === Kind.Identifier && !target.computed) return property.name;
  if (property.type === Kind.PrivateIdentifier) return `#${property.name}`;
  return property.type === Kind.Literal && typeof property.value === 'string' ? property.value : '';
}

/** A value that is read several times: as often as needed, a fresh node that reads it. */
function repeated(context: Context, value: Node, reads: number, pattern: Syntax, binding: Binding, out: Node[]): () => Node {
  if (reads === 1) return () => value;
  if (value.kind === 'variable' && (value.variable.name === '' || binding === 'declaration')) return () => ({ ...value });
  const range = rangeOf(pattern);
  const kept = temporary(context, range);
  out.push(write(context, kept, value, 'declaration', value.range, range));
  return () => use(kept, range);
}

function bindObject(context: Context, pattern: TSESTree.ObjectPattern, value: Node, binding: Binding, out: Node[]): void {
  const read = repeated(context, value, pattern.properties.length, pattern, binding, out);
  if (pattern.properties.length === 0) out.push(value);
  const taken: string[] = [];
  for (const property of pattern.properties) {
    const range = rangeOf(property);
    if (property.type === Kind.RestElement) {
      bind(context, property.argument, record([{ kind: 'spread', value: read(), except: taken }], range), binding, range, out);
      continue;
    }
    const object = read();
    const key = propertyKey(context, property.key, property.computed);
    if (key.kind === 'constant') taken.push(String(key.value));
    bind(context, property.value, member(object, key, rangeOf(property.key)), binding, range, out);
  }
}

function bindList(context: Context, pattern: TSESTree.ArrayPattern, value: Node, binding: Binding, out: Node[]): void {
  const elements = pattern.elements.flatMap((element, index) => (element === null ? [] : [{ element, index }]));
  const read = repeated(context, value, elements.length, pattern, binding, out);
  if (elements.length === 0) out.push(value);
  for (const { element, index } of elements) {
    const range = rangeOf(element);
    if (element.type === Kind.RestElement) {
      const rest = call(member(read(), constant('slice', range), range), [{ value: constant(index, range) }], range);
      bind(context, element.argument, rest, binding, range, out);
    } else {
      bind(context, element, member(read(), constant(String(index), range), range), binding, range, out);
    }
  }
}

/** Reads a target that is evaluated once: its object and key are kept where reading them again could differ. */
export function keepTarget(context: Context, target: Member | VariableNode, out: Node[]): Member | VariableNode {
  if (target.kind === 'variable') return target;
  const object = keep(context, target.object, out);
  const key = keep(context, target.key, out);
  return { ...target, object, key };
}

function keep(context: Context, node: Node, out: Node[]): Node {
  if (isStable(node)) return node;
  const kept = temporary(context, node.range);
  out.push(write(context, kept, node, 'declaration', node.range, node.range));
  return use(kept, node.range);
}

function isStable(node: Node): boolean {
  switch (node.kind) {
    case 'variable': case 'constant': case 'global': case 'super': case 'module': return true;
    case 'member': return isStable(node.object) && isStable(node.key);
    default: return false;
  }
}

/** The same tree of nodes again, new: a node stands at one place in the tree only. */
export function copy<T extends Node>(node: T): T {
  return node.kind === 'member' ? { ...node, object: copy(node.object), key: copy(node.key) } : { ...node };
}
