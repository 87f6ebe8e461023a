/** Names of classes, functions and constants: what they mean by `use` and namespace, and the nodes that they become. */
import type { Node, Range, Variable } from '../../ir.ts';
import { constant, global, use } from '../nodes.ts';
import { capture } from '../scope.ts';
import type { Context, Namespace } from './scope.ts';
import { child, childrenOfType, parts, rangeOf, type Syntax } from './syntax.ts';

/** A namespace before its first `use`. */
export function openNamespace(name: string): Namespace {
  return { name, classes: new Map(), functions: new Map(), constants: new Map() };
}

/** The text of a name, as written. */
export function written(context: Context, syntax: Syntax): string {
  return context.text.slice(syntax.start, syntax.end).replace(/\s+/g, '');
}

/** A name in its namespace: `Db` in `Shop` is `Shop\Db`. */
export function qualified({ namespace: { name } }: Pick<Context, 'namespace'>, own: string): string {
  return name === '' ? own : `${name}\\${own}`;
}

/** `use A\B, C as D;`, `use A\{B, function c};` */
export function lowerUse(context: Context, syntax: Syntax): void {
  const kind = syntax.children.find(({ isNamed, type }) => !isNamed && (type === 'function' || type === 'const'))?.type;
  const group = child(syntax, 'namespace_use_group');
  const prefix = group === undefined ? '' : `${written(context, child(syntax, 'namespace_name', 'name') ?? syntax).replace(/^\\/, '')}\\`;
  for (const clause of childrenOfType(group ?? syntax, 'namespace_use_clause')) {
    const name = clause.children.find(({ type, field }) => (type === 'name' || type === 'qualified_name' || type === 'namespace_name') && field !== 'alias');
    if (name === undefined) continue;
    const full = prefix + written(context, name).replace(/^\\/, '');
    const alias = clause.children.find(({ field, type }) => field === 'alias' && type === 'name');
    const short = alias === undefined ? full.slice(full.lastIndexOf('\\') + 1) : written(context, alias);
    const ownKind = clause.children.find(({ field }) => field === 'type')?.type ?? kind;
    if (ownKind === 'function') context.namespace.functions.set(short.toLowerCase(), full);
    else if (ownKind === 'const') context.namespace.constants.set(short, full);
    else context.namespace.classes.set(short.toLowerCase(), full);
  }
}

/** The full name of a class, as it is written here. */
export function className(context: Context, name: string): string {
  if (name.startsWith('\\')) return name.slice(1);
  if (/^namespace\\/i.test(name)) return qualified(context, name.slice('namespace\\'.length));
  const [first = '', ...rest] = name.split('\\');
  const imported = context.namespace.classes.get(first.toLowerCase());
  return imported === undefined ? qualified(context, name) : [imported, ...rest].join('\\');
}

/** A class by its name: the file's own, or one that is imported by that name. */
export function classNode(context: Context, name: string, range: Range): Node {
  const { classPlace } = context;
  const small = name.toLowerCase();
  if (small === 'parent') return { kind: 'super', range };
  const { called } = context.scope;
  if (small === 'static' && called !== undefined) return use(called, range);
  if ((small === 'self' || small === 'static') && classPlace !== undefined) return used(context, classPlace.self, range);
  const full = className(context, name);
  const own = context.classes.get(full.toLowerCase());
  return own === undefined ? { kind: 'module', specifier: full, range } : used(context, own, range);
}

/** A function by its name. Where the namespace has none of that name, it is the one outside. */
export function functionNode(context: Context, syntax: Syntax): Node {
  const range = rangeOf(syntax);
  const name = written(context, syntax);
  const full = functionName(context, name);
  const own = context.functions.get(full) ?? context.functions.get(name.toLowerCase());
  if (own !== undefined) return used(context, own, range);
  return global(/^[^\\]+$/.test(name) && !context.namespace.functions.has(name.toLowerCase()) ? name.toLowerCase() : full, range);
}

/** The full name of a function, in small letters. */
export function functionName(context: Context, name: string): string {
  const small = name.toLowerCase();
  if (small.startsWith('\\')) return small.slice(1);
  if (small.startsWith('namespace\\')) return qualified(context, small.slice('namespace\\'.length)).toLowerCase();
  const imported = context.namespace.functions.get(small);
  if (imported !== undefined) return imported.toLowerCase();
  return (small.includes('\\') ? className(context, name) : qualified(context, small)).toLowerCase();
}

/** A constant by its name. */
export function constantNode(context: Context, syntax: Syntax): Node {
  const range = rangeOf(syntax);
  const name = written(context, syntax);
  switch (name.toLowerCase()) {
    case 'true': return constant(true, range);
    case 'false': return constant(false, range);
    case 'null': return constant(null, range);
    case '__class__': return constant(context.classPlace?.name ?? '', range);
    case '__namespace__': return constant(context.namespace.name, range);
    case '__function__': case '__method__': return constant(context.frame.node.name, range);
    case '__line__': return constant(0, range);
    case 'php_eol': return constant('\n', range);
    case 'directory_separator': return constant('/', range);
  }
  const plain = name.replace(/^\\/, '');
  const full = context.namespace.constants.get(plain) ?? plain;
  const own = context.constants.get(full) ?? context.constants.get(qualified(context, full));
  return own === undefined ? global(full, range) : used(context, own, range);
}

function used(context: Context, variable: Variable, range: Range): Node {
  capture(context, variable);
  return use(variable, range);
}

/** The names in a list of them: `implements A, B`. */
export function namesIn(context: Context, syntax: Syntax | undefined): readonly string[] {
  return parts(syntax).filter(({ type }) => /name$/.test(type)).map((name) => written(context, name));
}
