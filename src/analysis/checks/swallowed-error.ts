/**
 * Errors that vanish: an empty `catch` around something that matters, a promise whose failure is answered by nothing. A comment that tells why is an
 * answer, and so is any value.
 */
import type { Call, FunctionNode, Node } from '../ir.ts';
import type { Check, CheckContext, Found } from './check.ts';
import { ownNodes } from './tree.ts';

/** What is tried to see whether it works, and what ends things that may have ended already. */
const harmless = /^(?:parse|close|end|quit|exit|disconnect|unlink|rm|abort|cancel|destroy|kill|terminate|release|unref|require|import|decode|encode|stringify|URL|RegExp|Function|BigInt|log|debug|info|warn|error|stat|lstat|access|exists|is[A-Z]|has[A-Z]|mkdir|remove|delete|clear|cleanup|focus|blur|play|pause|revoke|dispose|reset|rollback|detach|off|join|resolve|Number|String|Date|toString|atob|btoa|format|test|match|readFile|get|setItem|getItem|toISOString|now|localStorage|chmod|stop|from|replace|trim|unsubscribe|ping|track|capture|report|emit|loads?$|dumps?$|int$|float$|str$|getattr|setattr|import_module|__import__|pop$|discard|flush|wait|print)/;

/** Yields the handler that does nothing. */
export const swallowedError: Check = (context) => {
  const { facts, tree, file } = context;
  const found: Found[] = [];
  for (const node of tree.all('try')) {
    const { handler, isNarrow } = node;
    // Where the language has handlers for all errors, one for some types is a choice.
    if (!handler || isNarrow || handler.body.length > 0 || !isBlank(handler, context) || !matters(node.body)) continue;
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

/** How a handler without braces begins, comments included. */
const header = /\bexcept\b[^\n:]*:\s*(?:#[^\n]*\n\s*)*$/;
/** What a comment says to a tool is no reason: `# noqa: E722`. */
const forTools = /#\s*(?:noqa|nosec|[\w-]+:)[^\n]*/g;

function isBlank({ range }: Node, { file }: CheckContext): boolean {
  const text = file.text.slice(range.start, range.end);
  if (text.trimEnd().endsWith('}')) return text.replace(/^\s*\{|\}\s*$/g, '').trim() === '';
  const before = header.exec(file.text.slice(Math.max(0, range.start - 300), range.start))?.[0].replace(/^[^\n:]*:/, '') ?? '';
  const [behind = ''] = /^[^\n]*/.exec(file.text.slice(range.end)) ?? [];
  return `${before}${text.replace(/^\s*(?:pass|\.\.\.)(?=\s|$)/, '')}${behind}`.replace(forTools, '').trim() === '';
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
  const above = text.slice(Math.max(0, range.start - 300), range.start);
  const before = /\bcatch\s*(?:\([^)]*\)\s*)?$/.exec(above.slice(-60)) ?? header.exec(above);
  return { start: range.start - (before?.[0].length ?? 0), end: range.end };
}
