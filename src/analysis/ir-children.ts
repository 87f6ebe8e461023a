/** The way down the tree of IR, for those who look for nodes without running them. */
import type { Node } from './ir.ts';

/** What stands in a node, in the order of evaluation. */
export function childrenOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'constant': case 'variable': case 'global': case 'module': case 'super': return [];
    case 'text': return node.parts;
    case 'member': return [node.object, node.key];
    case 'call': return [node.callee, ...node.arguments.map(({ value }) => value)];
    case 'operation': return node.operands;
    case 'logical': return [node.left, node.right];
    case 'list': return node.elements.map(({ value }) => value);
    case 'record': return node.entries.flatMap((entry) => (entry.kind === 'spread' ? [entry.value] : [entry.key, entry.value]));
    case 'function': return [...node.decorators, ...node.parameters.flatMap(({ decorators }) => decorators), node.body];
    case 'class': return [
      ...node.decorators, ...some(node.parent), ...node.interfaces ?? [], ...node.implementations ?? [],
      ...node.members.flatMap(({ key, value, decorators }) => [...decorators, key, ...some(value)]),
    ];
    case 'assign': return [node.target, node.value];
    case 'other': return node.children;
    case 'block': return node.body;
    case 'if': return [node.test, node.then, ...some(node.else)];
    case 'loop': return [...some(node.over), ...some(node.test), node.body, ...some(node.update)];
    case 'switch': return [node.subject, ...node.cases.flatMap(({ test, body }) => [...some(test), ...body])];
    case 'try': return [node.body, ...some(node.handler), ...some(node.finalizer)];
    case 'exit': return some(node.value);
  }
}

function some(node: Node | undefined): Node[] {
  return node === undefined ? [] : [node];
}
