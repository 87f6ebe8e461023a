/** All nodes of a tree, each with the functions around it. */
import type { FunctionNode, Node } from '../../src/analysis/ir.ts';
import { childrenOf } from '../../src/analysis/ir-children.ts';

export function* walk(node: Node, around: readonly FunctionNode[]): Generator<{ node: Node; around: readonly FunctionNode[] }> {
  yield { node, around };
  const inner = node.kind === 'function' ? [...around, node] : around;
  for (const child of childrenOf(node)) yield* walk(child, inner);
}
