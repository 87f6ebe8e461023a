/**
 * A question to the database for each element: in a loop, or in the function that `map` or `forEach` calls, and about what the round brings. A hundred
 * elements cost a hundred round trips. Rounds over whole batches are right, and scripts that nobody waits for are let be.
 */
import type { Call, FunctionNode, Loop, Node, Variable } from '../ir.ts';
import { callsThat, nameOf } from './acts.ts';
import type { Check, CheckContext, Found } from './check.ts';
import { ownNodes, type Tree } from './tree.ts';

const batch = /batch|chunk|page|slice|group|bucket|migration|statement|seed|shard|retry|attempt/i;
const unwatched = /(?:^|[\\/])(?:migrations?|seed(?:s|ers?)?|scripts?|bin|tools?|cli|cron|jobs?|tasks?|workers?)(?:[\\/]|\.)|(?:migrat|seed|script|creator|fixture|populat|bootstrap|import|backfill|sync)[^\\/]*$/i;

/** Yields the call in the loop. */
export const queryInLoop: Check = (context) => {
  const { facts, file, tree } = context;
  if (unwatched.test(file.path)) return [];
  const queries = callsThat(context, 'query', 'write', 'listing');
  const asking = new Set([...facts.calls].filter(({ acts }) => acts.has('query')).map(({ owner }) => owner));
  const found: Found[] = [];
  const tell = (node: Call): void => {
    const round = roundOf(node, context);
    if (round && mentions(node, round.variables)) found.push({ range: node.callee.range, parts: { name: nameOf(node.callee, file.text) } });
  };
  for (const { node } of queries) if (!isPart(node, tree)) tell(node);
  // One call away: `for (const id of ids) await load(id)`.
  for (const node of tree.all('call')) {
    const called = facts.calledAt(node);
    if (called.size !== 1 || node.callee.kind === 'function' || facts.call(node)?.acts.has('iteration')) continue;
    const [one] = called;
    if (one && asking.has(one) && node.arguments.every(({ value }) => value.kind !== 'function') && asksAtOnce(one, context)) tell(node);
  }
  return found;
};

/** A call in a chain of calls that makes one question. */
function isPart(node: Call, tree: Tree): boolean {
  const parent = tree.parent(node);
  return parent?.kind === 'member' && tree.parent(parent)?.kind === 'call' && !/^(?:then|catch|finally)$/.test(parent.key.kind === 'constant' ? String(parent.key.value) : '');
}

/** Whether the function asks each time that it is called: not only where something is not known yet. */
function asksAtOnce(node: FunctionNode, { facts }: CheckContext): boolean {
  const isConditional = [...ownNodes(node.body)].some(({ kind }) => kind === 'if' || kind === 'logical' || kind === 'switch');
  return !isConditional && [...ownNodes(node.body)].some((one) => one.kind === 'call' && facts.call(one)?.acts.has('query'));
}

/** The innermost loop around a call, or the function that is called for each element, with the variables that each round sets. */
function roundOf(node: Node, { facts, tree }: CheckContext): { readonly variables: ReadonlySet<Variable> } | undefined {
  let inner: Node = node;
  for (const around of tree.around(node)) {
    if (around.kind === 'loop' && inner === around.body) {
      const variables = ofLoop(around);
      if (variables) return { variables };
    }
    if (around.kind === 'function') {
      const parent = tree.parent(around);
      const isCallback = parent?.kind === 'call' && parent.arguments[0]?.value === around && facts.call(parent)?.acts.has('iteration');
      if (!isCallback || around.parameters.length === 0) return undefined;
      const variables = derivedIn(around.body, new Set(around.parameters.map(({ variable }) => variable)));
      return isBatched(variables) ? undefined : { variables };
    }
    inner = around;
  }
  return undefined;
}

function ofLoop(loop: Loop): ReadonlySet<Variable> | undefined {
  if (loop.over) {
    if (!loop.element) return undefined;
    const variables = derivedIn(loop.body, new Set([loop.element]));
    return isBatched(variables) ? undefined : variables;
  }
  if (!loop.update) return undefined;
  const counters = new Set([...ownNodes(loop.update)].flatMap((one) => (one.kind === 'assign' && one.target.kind === 'variable' ? [one.target.variable] : [])));
  const elements = new Set<Variable>();
  for (const one of ownNodes(loop.body)) {
    if (one.kind === 'assign' && one.target.kind === 'variable' && isElement(one.value, counters)) elements.add(one.target.variable);
  }
  return elements.size > 0 ? derivedIn(loop.body, elements) : undefined;
}

const isElement = (node: Node, counters: ReadonlySet<Variable>): boolean =>
  node.kind === 'member' && node.key.kind === 'variable' && counters.has(node.key.variable);

function isBatched(variables: ReadonlySet<Variable>): boolean {
  return [...variables].some(({ name }) => batch.test(name));
}

/** With the variables that are made from these in a round. */
function derivedIn(body: Node, from: Set<Variable>): ReadonlySet<Variable> {
  for (const one of ownNodes(body)) {
    if (one.kind === 'assign' && one.target.kind === 'variable' && mentionsIn(one.value, from)) from.add(one.target.variable);
  }
  return from;
}

function mentions(node: Call, variables: ReadonlySet<Variable>): boolean {
  return mentionsIn(node, variables);
}

function mentionsIn(node: Node, variables: ReadonlySet<Variable>): boolean {
  for (const one of ownNodes(node)) if (one.kind === 'variable' && variables.has(one.variable)) return true;
  return false;
}
