/**
 * What Java adds to names: classes around a place, whose fields and methods are named without `this`, and whose instances inner classes
 * know.
 */
import type { Node, Range, Variable } from '../../ir.ts';
import { constant, member, use } from '../nodes.ts';
import { capture, type Frame, type Place, type Scope as Names } from '../scope.ts';
import type { Imports } from './imports.ts';
import type { Syntax } from './syntax.ts';

/** The field in which an instance of an inner class keeps the instance around it. */
export const outerField = 'this$0';

/** A class of the file while it is being lowered, with what it declares. */
export interface ClassInfo {
  readonly name: string;
  readonly syntax: Syntax;
  readonly around: ClassInfo | undefined;
  /** The fields and methods by their names: whether they are static. */
  readonly fields: ReadonlyMap<string, boolean>;
  readonly methods: ReadonlyMap<string, boolean>;
  /** The classes that it declares. */
  readonly types: Map<string, ClassInfo>;
  /** The names of its type parameters. */
  readonly parameters: ReadonlySet<string>;
  readonly isInterface: boolean;
  readonly isEnum: boolean;
  /** What a record holds, in order. */
  readonly components: readonly string[];
  /** It is a member of the class around, and its instances know one of that. */
  readonly isInner: boolean;
  /** What it extends or implements, as written. */
  readonly parents: readonly Syntax[];
  /** Holds the class: a variable, where it is no member of another class and not anonymous. */
  variable: Variable | undefined;
}

/** A region of names; that of a class has its fields and methods, too. */
export interface Scope extends Names {
  readonly around: Scope | undefined;
  /** The class whose body this is. */
  readonly type: ClassInfo | undefined;
  /** The classes that are declared here. */
  readonly types: Map<string, ClassInfo>;
  /** Type parameters of a method. */
  readonly typeParameters: Set<string>;
}

/** The state of lowering one file. */
export interface Context extends Place<Scope> {
  readonly text: string;
  readonly imports: Imports;
  readonly exports: Variable;
  /** The methods, initializers and lambdas that run for a class or an instance of it. */
  readonly owners: Map<Frame, { readonly type: ClassInfo; readonly isStatic: boolean }>;
  /** What `break` and `continue` lead out of, the innermost last: a label where it must be told. */
  readonly breakables: { readonly isLoop: boolean; readonly label: string | undefined }[];
  /** Where `yield` puts the value of the switch around. */
  readonly yields: { readonly variable: Variable; readonly label: string }[];
  /** How many syntax nodes are being lowered around this one. */
  depth: number;
  /** Labels that lowering has made. */
  labels: number;
}

/** Syntax that is nested deeper than this is not looked at. */
export const deepest = 250;

/** The text of a node. */
export function textOf({ text }: Context, syntax: Syntax | undefined): string {
  return syntax ? text.slice(syntax.start, syntax.end) : '';
}

/** An empty scope. */
export function openScope(frame: Frame, around: Scope | undefined, type?: ClassInfo): Scope {
  return { frame, around, type, names: new Map(), types: new Map(type?.types ?? []), typeParameters: new Set(type?.parameters ?? []) };
}

/** The value of a variable, here. */
export function useOf(context: Context, variable: Variable, range: Range): Node {
  capture(context, variable);
  return use(variable, range);
}

/** The class itself, as a value; undefined for an anonymous one. */
export function classValue(context: Context, type: ClassInfo, range: Range): Node | undefined {
  if (type.variable) return useOf(context, type.variable, range);
  const around = type.around && type.around.types.get(type.name) === type ? classValue(context, type.around, range) : undefined;
  return around && member(around, constant(type.name, range), range);
}

/** The instance (in static code: the class) that the code here runs for; undefined where there is none. */
export function currentThis(context: Context, range: Range): { readonly node: Node; readonly type: ClassInfo; readonly isStatic: boolean } | undefined {
  for (let frame: Frame | undefined = context.frame; frame; frame = frame.around) {
    const owner = context.owners.get(frame);
    if (owner && frame.node.receiver) return { node: useOf(context, frame.node.receiver, range), ...owner };
  }
  return undefined;
}

/** The instance of this class that the code here knows: its own, or one around; undefined where it knows none. */
export function instanceOf(context: Context, type: ClassInfo, range: Range): Node | undefined {
  for (let frame: Frame | undefined = context.frame; frame; frame = frame.around) {
    const owner = context.owners.get(frame);
    if (!owner || owner.isStatic || !frame.node.receiver) continue;
    let node = useOf(context, frame.node.receiver, range);
    for (let at: ClassInfo | undefined = owner.type; at; at = at.isInner ? at.around : undefined) {
      if (at === type) return node;
      if (at.isInner) node = member(node, constant(outerField, range), range);
    }
  }
  return undefined;
}

/** The classes around a place, the innermost first. */
export function* classesAround(context: Context): Generator<ClassInfo> {
  for (let scope: Scope | undefined = context.scope; scope; scope = scope.around) if (scope.type) yield scope.type;
}

/** A class of the file by its simple name. */
export function ownClass(context: Context, name: string): ClassInfo | undefined {
  for (let scope: Scope | undefined = context.scope; scope; scope = scope.around) {
    const found = scope.types.get(name) ?? (scope.type && inheritedClass(context, scope.type, name));
    if (found) return found;
  }
  return undefined;
}

function inheritedClass(context: Context, type: ClassInfo, name: string): ClassInfo | undefined {
  for (const parent of ancestorsOf(context, type)) {
    const found = parent.types.get(name);
    if (found) return found;
  }
  return undefined;
}

/** The classes of the file that one extends or implements, at any depth, itself first. */
export function ancestorsOf(context: Context, type: ClassInfo): readonly ClassInfo[] {
  const found: ClassInfo[] = [type];
  for (const one of found) {
    for (const parent of one.parents) {
      const own = declaredAround(context, one, simpleName(context, parent));
      if (own && !found.includes(own)) found.push(own);
    }
  }
  return found;
}

/** Whether it extends or implements something that the file does not declare. */
export function hasForeignAncestor(context: Context, type: ClassInfo): boolean {
  return ancestorsOf(context, type).some((one) => one.parents.some((parent) => !declaredAround(context, one, simpleName(context, parent))));
}

function declaredAround(context: Context, type: ClassInfo, name: string): ClassInfo | undefined {
  for (let at: ClassInfo | undefined = type; at; at = at.around) {
    const found = at.types.get(name);
    if (found) return found;
  }
  for (let scope: Scope | undefined = context.scope; scope; scope = scope.around) {
    const found = scope.types.get(name);
    if (found && found !== type) return found;
  }
  return undefined;
}

/** The last name of a type, without its arguments. */
export function simpleName(context: Context, type: Syntax | undefined): string {
  if (!type) return '';
  if (type.type === 'generic_type' || type.type === 'annotated_type') return simpleName(context, type.children.find(({ type: kind }) => /type_identifier$|^generic_type$/.test(kind)));
  const text = textOf(context, type);
  return text.slice(text.lastIndexOf('.') + 1).trim();
}
