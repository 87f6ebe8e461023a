/** What stands where in a file's IR: the nodes of a kind, in the order of the text, and what is around a node. */
import type { FunctionNode, Module, Node, TypeHint } from '../ir.ts';
import { childrenOf } from '../ir-children.ts';

/** Looks at the file when it is first asked. */
export class Tree {
  readonly #module: Module;
  #parents: Map<Node, Node> | undefined;
  readonly #byKind = new Map<Node['kind'], Node[]>();

  constructor(module: Module) {
    this.#module = module;
  }

  /** All nodes of a kind. */
  all<K extends Node['kind']>(kind: K): readonly Extract<Node, { kind: K }>[] {
    this.#index();
    const found = this.#byKind.get(kind) ?? [];
    return found.filter((node): node is Extract<Node, { kind: K }> => node.kind === kind);
  }

  /** The node in which a node stands; undefined for the module's body. */
  parent(node: Node): Node | undefined {
    return this.#index().get(node);
  }

  /** The nodes around a node, the innermost first. */
  *around(node: Node): Generator<Node> {
    const parents = this.#index();
    for (let at = parents.get(node); at; at = parents.get(at)) yield at;
  }

  /** Whether a name or a text in the code, comments aside, is like this: what is said of it elsewhere may matter here. */
  mentions(pattern: RegExp): boolean {
    const isLike = (type: TypeHint | undefined): boolean => type?.kind === 'name' && pattern.test(lastName(type.name));
    return this.all('variable').some(({ variable }) => pattern.test(variable.name) || isLike(variable.type))
      || this.all('class').some(({ members }) => members.some(({ type }) => isLike(type)))
      || this.all('constant').some(({ value }) => typeof value === 'string' && pattern.test(value))
      || this.all('module').some(({ specifier }) => pattern.test(specifier))
      || this.all('global').some(({ name }) => pattern.test(name));
  }

  /** The function in which a node stands. */
  owner(node: Node): FunctionNode {
    for (const one of this.around(node)) if (one.kind === 'function') return one;
    return this.#module.body;
  }

  #index(): Map<Node, Node> {
    if (this.#parents) return this.#parents;
    const parents = new Map<Node, Node>();
    const open: Node[] = [this.#module.body];
    for (let node = open.pop(); node; node = open.pop()) {
      const found = this.#byKind.get(node.kind);
      if (found) found.push(node);
      else this.#byKind.set(node.kind, [node]);
      const children = childrenOf(node);
      for (let index = children.length - 1; index >= 0; index--) {
        const child = children[index];
        if (!child || parents.has(child)) continue;
        parents.set(child, node);
        open.push(child);
      }
    }
    return (this.#parents = parents);
  }
}

/** The last name in an expression that names a type. */
function lastName(type: Node): string {
  switch (type.kind) {
    case 'variable': return type.variable.name;
    case 'global': return type.name;
    case 'module': return type.specifier;
    case 'member': return type.key.kind === 'constant' ? String(type.key.value) : '';
    default: return '';
  }
}

/** The nodes in a node, itself included, but not those in functions inside it. */
export function* ownNodes(node: Node): Generator<Node> {
  const open: Node[] = [node];
  for (let at = open.pop(); at; at = open.pop()) {
    yield at;
    if (at.kind !== 'function' || at === node) open.push(...[...childrenOf(at)].reverse());
  }
}
