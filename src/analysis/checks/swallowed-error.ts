/**
 * Errors that vanish: an empty `catch` around something that matters, a promise whose failure is answered by nothing. A comment that tells why is an
 * answer, and so is any value.
 */
import type { Call, FunctionNode, Node } from '../ir.ts';
import type { Check, CheckContext, Found } from './check.ts';
import { ownNodes } from './tree.ts';

/** What is tried to see whether it works, and what ends things that may have ended already. */
const harmless = /^(?:parse|close|end|quit|exit|disconnect|unlink|rm|abort|cancel|destroy|kill|terminate|release|unref|require|import|decode|encode|stringify|URL|RegExp|Function|BigInt|log|debug|info|warn|error|stat|lstat|access|exists|is[A-Z]|has[A-Z]|mkdir|remove|delete|clear|cleanup|focus|blur|play|pause|revoke|dispose|reset|rollback|detach|off|join|resolve|Number|String|Date|toString|atob|btoa|format|test|match|readFile|get|setItem|getItem|toISOString|now|localStorage|chmod|stop|from|replace|trim|unsubscribe|ping|track|capture|report|emit)/;

/** Yields the handler that does nothing. */
export const swallowedError: Check = (context) => {
  const { facts, tree, file } = context;
  const found: Found[] = [];
  for (const node of tree.all('try')) {
    const { handler } = node;
    if (!handler || handler.body.length > 0 || !isBlank(handler, context) || !matters(node.body)) continue;
    found.push({ range: catchRange(handler, file.text) });
  }
  for (const node of tree.all('call')) {
    if (!facts.call(node)?.acts.has('rejection-handler') || node.callee.kind !== 'member') continue;
    const [first] = node.arguments;
    if (first?.value.kind !== 'function' || !isEmpty(first.value, context) || !matters(node.callee.object)) continue;
    found.push({ range: first.value.range });
  }
  return found;
};

function isBlank({ range }: Node, { file }: CheckContext): boolean {
  return file.text.slice(range.start, range.end).replace(/^\s*\{|\}\s*$/g, '').trim() === '';
}

function isEmpty(node: FunctionNode, { file }: CheckContext): boolean {
  return node.body.body.length === 0 && /(?:=>|\))\s*\{\s*\}\s*$/.test(file.text.slice(node.range.start, node.range.end));
}

/** Whether something is done whose failure somebody would want to know of. */
function matters(node: Node): boolean {
  const calls = [...ownNodes(node)].filter((one): one is Call => one.kind === 'call');
  return calls.length > 0 && !calls.some(({ callee }) => harmless.test(lastName(callee)));
}

function lastName(callee: Node): string {
  if (callee.kind === 'variable') return callee.variable.name;
  if (callee.kind === 'global') return callee.name;
  return callee.kind === 'member' && callee.key.kind === 'constant' ? String(callee.key.value) : '';
}

/** With the word before it, where that is on the same line. */
function catchRange({ range }: Node, text: string): Node['range'] {
  const before = /\bcatch\s*(?:\([^)]*\)\s*)?$/.exec(text.slice(Math.max(0, range.start - 60), range.start));
  return { start: range.start - (before?.[0].length ?? 0), end: range.end };
}
