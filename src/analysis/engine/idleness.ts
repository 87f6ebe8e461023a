/** What the text of a function tells of all its runs: that it does nothing with what it is called with, or always answers the same. */
import type { ConstantValue, Exit, FunctionNode, Node } from '../ir.ts';
import { childrenOf } from '../ir-children.ts';

/** Everything in a function's body but what stands in functions inside. */
function* inside(node: Node): Generator<Node> {
  yield node;
  if (node.kind !== 'function' && node.kind !== 'class') for (const child of childrenOf(node)) yield* inside(child);
}

/** Whether it never throws, and neither calls its parameters nor hands them on. */
export function isIdle({ body, parameters }: FunctionNode): boolean {
  const given = new Set(parameters.map(({ variable }) => variable));
  const isGiven = (node: Node): boolean => node.kind === 'variable' && given.has(node.variable);
  const involves = (node: Node): boolean => isGiven(node) || (node.kind === 'member' && involves(node.object)) || (node.kind === 'call' && [node.callee, ...node.arguments.map(({ value }) => value)].some(involves));
  return [...inside(body)].every((node) => {
    switch (node.kind) {
      case 'exit': return node.how !== 'throw' && !(node.value && involves(node.value));
      case 'call': return !involves(node);
      case 'assign': case 'loop': case 'if': case 'switch': return !childrenOf(node).some(involves);
      case 'super': return false;
      default: return true;
    }
  });
}

/** Everything that it can yield, where that stands in its text; null where it is not known. */
export function answersOf({ body }: FunctionNode): readonly ConstantValue[] | null {
  const exits = [...inside(body)].filter((node): node is Exit => node.kind === 'exit' && (node.how === 'return' || node.how === 'throw'));
  const answers = exits.map(({ how, value }) => (how === 'return' && value?.kind === 'constant' ? value : null));
  return answers.length > 0 && answers.every((one) => one !== null) ? answers.map(({ value }) => value) : null;
}
