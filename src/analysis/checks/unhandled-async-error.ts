/**
 * What an async function throws while a request is answered, and nobody handles: handlers in versions of a framework that do not look at their promise,
 * and promises that a handler lets go. The client waits for an answer that never comes, and the process ends on the unhandled rejection.
 */
import type { Call, FunctionNode, Node } from '../ir.ts';
import type { Remedy } from '../../catalog/model.ts';
import type { Ranged } from '../engine/interpreter.ts';
import type { Fix } from '../finding.ts';
import type { FixFile } from '../fixes/fix-file.ts';
import { applyRemedy } from '../fixes/remedy.ts';
import { nameOf } from './acts.ts';
import type { Check, CheckContext, Found } from './check.ts';
import { childrenOf } from '../ir-children.ts';
import { ownNodes } from './tree.ts';

/** Yields the first place of a handler that may throw, and each call whose promise is let go. */
export const unhandledAsyncError: Check = (context) => {
  const { facts, file, tree } = context;
  const found: Found[] = [];
  for (const { remedies, losesRejections, node: registration, file: path, chain } of facts.routes) {
    if (path !== file.path || !areLost(losesRejections, context)) continue;
    for (const { value, node: written } of chain) {
      for (const one of value.references) {
        if (one.kind !== 'function' || one.file.path !== file.path || !one.node.isAsync) continue;
        const failing = failsAt(one.node, context);
        if (failing) found.push({ range: failing.range, parts: { name: 'the handler' }, mend: (of) => wrapped(remedies['unhandled-async-error'], written, registration, of) });
      }
    }
  }
  for (const node of tree.all('call')) {
    if (tree.parent(node)?.kind !== 'block' || !facts.isHandling(tree.owner(node))) continue;
    const start = letGo(node, context);
    if (start) found.push({ range: node.callee.range, parts: { name: `\`${nameOf(start, file.text)}\`` } });
  }
  return found;
};

/** Only what stands in the call that registers it is changed. */
function wrapped(remedy: Remedy | undefined, handler: Ranged, registration: Node, file: FixFile): readonly Fix[] {
  const node = registration.kind !== 'call' ? undefined : registration.arguments.find(({ value }) => value.range.start === handler.range.start && value.range.end === handler.range.end)?.value;
  return remedy && node ? applyRemedy(remedy, node, file) : [];
}

function areLost(known: { readonly package: string; readonly before: number } | undefined, { dependencies, facts }: CheckContext): boolean {
  const version = known && dependencies?.get(known.package);
  const major = /^[\^~>=v\s]*(\d+)/.exec(version ?? '')?.[1];
  return known !== undefined && major !== undefined && Number(major) < known.before && !facts.does('async-errors');
}

/** The promise that a statement makes and forgets: by one of the program's async functions, or a chain of continuations without a handler. */
function letGo(node: Call, context: CheckContext): Node | undefined {
  const { facts } = context;
  const acts = facts.call(node)?.acts;
  if (acts?.has('continuation')) {
    if (node.arguments.length !== 1 || isHandled(node, context)) return undefined;
    const answer = node.arguments[0]?.value;
    return answer?.kind === 'function' ? firstCall(node).callee : undefined;
  }
  if (acts?.has('rejection-handler')) return undefined;
  const called = [...facts.calledAt(node)];
  const isDirect = called.length === 1 && node.arguments.every(({ value }) => value.kind !== 'function');
  return isDirect && called[0]?.isAsync && failsAt(called[0], context) ? node.callee : undefined;
}

/** The call with which a chain begins. */
function firstCall(node: Call): Call {
  const before = node.callee.kind === 'member' ? node.callee.object : undefined;
  return before?.kind === 'call' ? firstCall(before) : node;
}

/** Whether a call in the chain before handles what is thrown. */
function isHandled(node: Call, { facts }: CheckContext): boolean {
  for (let at: Node = node; at.kind === 'call'; at = at.callee.kind === 'member' ? at.callee.object : at.callee) {
    const acts = facts.call(at)?.acts;
    if (acts?.has('rejection-handler') || (acts?.has('continuation') && at.arguments.length > 1)) return true;
  }
  return false;
}

/** The first place of an async function that may throw outside of a `try` that catches. */
function failsAt(node: FunctionNode, context: CheckContext): Node | undefined {
  return outsideTry(node.body, context);
}

function outsideTry(node: Node, context: CheckContext): Node | undefined {
  if (node.kind === 'operation' && node.operator === 'await' && isFallible(node, context)) return node;
  if (node.kind === 'exit' && node.how === 'throw') return node;
  const parts = node.kind === 'try' ? [...(node.handler ? [node.handler] : [node.body]), ...(node.finalizer ? [node.finalizer] : [])] : ownChildren(node);
  for (const part of parts) {
    const found = outsideTry(part, context);
    if (found) return found;
  }
  return undefined;
}

function ownChildren(node: Node): readonly Node[] {
  if (node.kind === 'function' || node.kind === 'class') return [];
  return childrenOf(node);
}

function isFallible(node: Node, { facts }: CheckContext): boolean {
  for (const one of ownNodes(node)) if (one.kind === 'call' && facts.call(one)?.acts.has('rejection-handler')) return false;
  return [...ownNodes(node)].some(({ kind }) => kind === 'call');
}
