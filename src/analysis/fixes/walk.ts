/** Finds nodes in a tree: below one, and by what they do in a function. */
import type { Assign, FunctionNode, Node, Range, Variable, VariableNode } from '../ir.ts';
import { childrenOf } from '../ir-children.ts';

/** All nodes in a tree. */
export function* walk(node: Node): Generator<Node> {
  yield node;
  for (const child of childrenOf(node)) yield* walk(child);
}

/** A node with those around it, the outermost first. */
export interface Place<T extends Node = Node> {
  readonly node: T;
  readonly around: readonly Node[];
}

/** What stands where in a function, functions inside it included. */
export class FunctionIndex {
  /** Assignments to members. */
  readonly memberAssignments: Assign[] = [];
  readonly #around = new Map<Node, readonly Node[]>();
  readonly #assignments = new Map<Variable, Place<Assign>[]>();
  readonly #uses = new Map<Variable, Place<VariableNode>[]>();

  constructor({ body }: FunctionNode) {
    this.#add(body, []);
  }

  around(node: Node): readonly Node[] | undefined {
    return this.#around.get(node);
  }

  /** In the order of the text. */
  assignments(variable: Variable): readonly Place<Assign>[] {
    return this.#assignments.get(variable) ?? [];
  }

  /** Where it is read. */
  uses(variable: Variable): readonly Place<VariableNode>[] {
    return this.#uses.get(variable) ?? [];
  }

  #add(node: Node, around: readonly Node[]): void {
    this.#around.set(node, around);
    const parent = around.at(-1);
    if (node.kind === 'assign') {
      if (node.target.kind === 'variable') addTo(this.#assignments, node.target.variable, { node, around });
      else this.memberAssignments.push(node);
    } else if (node.kind === 'variable' && !(parent?.kind === 'assign' && parent.target === node)) {
      addTo(this.#uses, node.variable, { node, around });
    }
    const inner = [...around, node];
    for (const child of childrenOf(node)) this.#add(child, inner);
  }
}

function addTo<T>(all: Map<Variable, T[]>, variable: Variable, item: T): void {
  const known = all.get(variable);
  if (known) known.push(item);
  else all.set(variable, [item]);
}

/** Whether one range lies in another. */
export function isWithin(inner: Range, outer: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
