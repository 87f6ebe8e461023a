/**
 * What a file imports, and which class a name means that it does not declare. A class is a `module` node with its whole name,
 * `java.sql.Connection`; a class in a class is a member of that.
 */
import type { Node, Range } from '../../ir.ts';
import { constant, logical, member } from '../nodes.ts';
import { childOf, hasToken, type Syntax } from './syntax.ts';

/** What a file's head says. */
export interface Imports {
  /** Empty where the file names none. */
  readonly packageName: string;
  /** The whole name of each imported class, by its own name. */
  readonly classes: ReadonlyMap<string, string>;
  /** The packages (or classes) of which everything is imported. */
  readonly packages: readonly string[];
  /** The whole names of the classes whose static members of this name are imported. */
  readonly statics: ReadonlyMap<string, string>;
  /** The classes of which all static members are imported. */
  readonly staticClasses: readonly string[];
}

/** The classes of `java.lang`, which need no import. */
const always = new Set(('Appendable,AutoCloseable,CharSequence,Cloneable,Comparable,Iterable,Process,Readable,Runnable,Boolean,Byte,Character,Class,ClassLoader,Double,Enum,Float,Integer,Long,Math,Module,Number,'
  + 'Object,Package,ProcessBuilder,ProcessHandle,Record,Runtime,RuntimePermission,SecurityManager,Short,StackTraceElement,StrictMath,String,StringBuffer,StringBuilder,System,Thread,ThreadGroup,ThreadLocal,'
  + 'Throwable,Void,Exception,RuntimeException,Error,ArithmeticException,ArrayIndexOutOfBoundsException,ClassCastException,ClassNotFoundException,CloneNotSupportedException,IllegalAccessException,'
  + 'IllegalArgumentException,IllegalStateException,IndexOutOfBoundsException,InstantiationException,InterruptedException,NegativeArraySizeException,NoSuchFieldException,NoSuchMethodException,'
  + 'NullPointerException,NumberFormatException,ReflectiveOperationException,SecurityException,StringIndexOutOfBoundsException,UnsupportedOperationException,AssertionError,OutOfMemoryError,StackOverflowError,'
  + 'Override,Deprecated,SuppressWarnings,FunctionalInterface,SafeVarargs').split(','));

/** Reads the package and the imports of a file. */
export function readImports(root: Syntax, textOf: (syntax: Syntax) => string): Imports {
  let packageName = '';
  const classes = new Map<string, string>();
  const packages: string[] = [];
  const statics = new Map<string, string>();
  const staticClasses: string[] = [];
  for (const statement of root.children) {
    const named = childOf(statement, 'scoped_identifier', 'identifier');
    if (!named) continue;
    const name = textOf(named).replace(/\s+/g, '');
    if (statement.type === 'package_declaration') packageName = name;
    if (statement.type !== 'import_declaration') continue;
    const isStatic = hasToken(statement, 'static');
    const own = name.slice(name.lastIndexOf('.') + 1);
    if (childOf(statement, 'asterisk')) (isStatic ? staticClasses : packages).push(name);
    else if (isStatic) statics.set(own, name.slice(0, -own.length - 1));
    else classes.set(own, name);
  }
  return { packageName, classes, packages, statics, staticClasses };
}

/** The class of a whole name: `java.util.Map.Entry` is the member `Entry` of `java.util.Map`. */
export function classNode(name: string, range: Range): Node {
  const names = name.split('.');
  const first = names.findIndex((one) => /^\p{Lu}/u.test(one));
  const inside = first < 0 ? [] : names.slice(first + 1);
  const module: Node = { kind: 'module', specifier: names.slice(0, names.length - inside.length).join('.'), range };
  return inside.reduce<Node>((at, one) => member(at, constant(one, range), range), module);
}

/** The class that a simple name means which the file does not declare: each that it can be, the most likely first. */
export function foreignClass(imports: Imports, name: string, range: Range): Node {
  const imported = imports.classes.get(name);
  if (imported !== undefined) return classNode(imported, range);
  if (always.has(name)) return classNode(`java.lang.${name}`, range);
  const own = imports.packageName === '' ? name : `${imports.packageName}.${name}`;
  const wholes = [own, ...imports.packages.map((one) => `${one}.${name}`)];
  return wholes
    .map((one, index): Node => (index < wholes.length - 1 ? classNode(one, range) : { kind: 'module', specifier: one, isAssumed: true, range }))
    .reduce((all, one) => logical('coalesce', all, one, range));
}

/** Whether a name that the file does not declare is surely a class. */
export function isForeignClass(imports: Imports, name: string): boolean {
  return imports.classes.has(name) || always.has(name) || /^\p{Lu}.*\p{Ll}/u.test(name);
}

/** Static members of this name that the file imports: by their name, or with all of a class. */
export function importedMember(imports: Imports, name: string, range: Range): Node | undefined {
  const by = imports.statics.get(name);
  const from = by === undefined ? imports.staticClasses : [by];
  const [first, ...others] = from.map((one) => member(classNode(one, range), constant(name, range), range));
  return others.reduce<Node | undefined>((all, one) => all && logical('coalesce', all, one, range), first);
}

/** The statements that name nothing: those of the head. */
export function isHead({ type }: Syntax): boolean {
  return type === 'package_declaration' || type === 'import_declaration';
}

