/**
 * Checks of an address that an address of another host passes: a host that is looked for anywhere in it (`url.includes('shop.example')`), a beginning
 * that ends within the host (`url.startsWith('https://shop.example')`), an end that begins within it (`host.endsWith('shop.example')`).
 *
 * Texts are searched for addresses for many reasons. It is a check where the result decides something, what is searched is called like an address, and
 * the code says that it allows something, or the address came with a request.
 */
import type { CallFact } from '../engine/facts.ts';
import type { Call, Node, Variable } from '../ir.ts';
import { callsThat, nameOf } from './acts.ts';
import type { Check, CheckContext, Found } from './check.ts';
import type { Tree } from './tree.ts';

const url = /^(?:[a-z][a-z0-9+.-]*:)?\/\/(?!127\.)[\w-]+(?:\.[\w-]+)+(?::\d+)?(?<rest>.*)$/i;
const host = /^\.?(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?$/i;
/** What looks like a host, and is the name of a file. */
const file = /\.(?:html?|[cm]?[jt]sx?|css|scss|json|xml|ya?ml|md|txt|csv|log|php|py|sh|pdf|zip|gz|map|ico|png|jpe?g|gif|svg|webp|avif|mp[34]|woff2?|env|lock)$/i;
/** One address; a plural is a list. */
const address = /(?:ur[il]|href|host|hostname|domain|origin|referr?er|link|redirect|callback|target|location|destination|address|next|goto)(?:s?to|uri|url)?$|^(?:to|return_?to)$/i;
const allowing = /allow|permit|trust|white_?list|safe|valid|accept|same_?(?:origin|host|site)|redirect|verify|check/i;

/** Yields the call that searches. */
export const incompleteAddressCheck: Check = (context) => {
  const found: Found[] = [];
  for (const call of callsThat(context, 'text-search')) {
    const { node } = call;
    const [argument] = node.arguments;
    if (node.callee.kind !== 'member' || node.callee.key.kind !== 'constant' || !argument || argument.spread) continue;
    const searched = node.callee.object;
    if (!address.test(lastName(searched)) || isList(call)) continue;
    const use = useOf(node, context.tree);
    const how = use && waysIn(String(node.callee.key.value), use.comparedWith);
    if (!use || !how) continue;
    const value = textsOf(argument.value, call, context).find((text) => isIncomplete(text, how));
    if (value === undefined || !isMeantToAllow(call, argument.value, use.names, context)) continue;
    found.push({ range: node.range, parts: { name: nameOf(searched, context.file.text), value } });
  }
  return found;
};

type Way = 'anywhere' | 'start' | 'end';

/** Where the text is looked for; null where the result does not tell. */
function waysIn(method: string, comparedWith: number | undefined): Way | null {
  switch (method) {
    case 'includes': return 'anywhere';
    case 'startsWith': return 'start';
    case 'endsWith': return 'end';
    default: return comparedWith === undefined ? null : comparedWith === 0 ? 'start' : 'anywhere';
  }
}

function isIncomplete(text: string, way: Way): boolean {
  const rest = url.exec(text)?.groups?.['rest'];
  if (rest !== undefined) return way === 'anywhere' || (way === 'start' && rest === '');
  return host.test(text) && !file.test(text) && (way !== 'end' || !text.startsWith('.'));
}

function isList({ receiver }: CallFact): boolean {
  return receiver.constants !== null || receiver.references.some((one) => one.kind === 'object' && one.shape === 'list');
}

/** What the result of a call is used for. */
interface ResultUse {
  /** The number that a position is compared with: 0 asks for the beginning. */
  readonly comparedWith?: number;
  /** Of variables that hold what comes out. */
  readonly names: readonly string[];
}

/** Null where the result decides nothing. */
function useOf(call: Call, tree: Tree): ResultUse | null {
  let comparedWith: number | undefined;
  let inner: Node = call;
  for (const node of tree.around(call)) {
    switch (node.kind) {
      case 'operation': {
        const other = node.operands.find((one) => one !== inner);
        // `< 0` and `>= 0` ask whether it is there, `=== 0` whether it stands first; `-1` may be written as an operation.
        if (node.operator === 'equal' || node.operator === 'unequal') comparedWith ??= other?.kind === 'constant' && typeof other.value === 'number' ? other.value : -1;
        else if (node.operator !== 'not') comparedWith ??= -1;
        break;
      }
      case 'logical':
        break;
      case 'if': case 'loop':
        return node.test === inner ? made(comparedWith, []) : null;
      case 'exit':
        return node.how === 'return' ? made(comparedWith, []) : null;
      case 'assign':
        return made(comparedWith, [lastName(node.target)]);
      default:
        return null;
    }
    inner = node;
  }
  return null;
}

function made(comparedWith: number | undefined, names: readonly string[]): ResultUse {
  return comparedWith === undefined ? { names } : { comparedWith, names };
}

/** Whether the names say so, the address came with a request, or the function redirects. */
function isMeantToAllow({ node, receiver }: CallFact, argument: Node, names: readonly string[], { tree }: CheckContext): boolean {
  if (receiver.taints.some(({ root: { base } }) => base.kind === 'source' && base.sourceKind === 'request')) return true;
  const around = [...tree.around(node)];
  const said = [...names, lastName(argument), ...around.map((one) => (one.kind === 'function' ? one.name : one.kind === 'loop' && one.over ? lastName(one.over) : ''))];
  // `allowed.some((one) => url.startsWith(one))`
  const lists = around.map((one) => (one.kind === 'call' && one.callee.kind === 'member' ? lastName(one.callee.object) : ''));
  return [...said, ...lists].some((name) => allowing.test(name));
}

/** The texts that are looked for, as they stand in the code: constants, or the elements of a list of them that stands in the file. */
function textsOf(argument: Node, call: CallFact, context: CheckContext): string[] {
  const { tree } = context;
  const constants = call.node.arguments[0]?.value === argument ? call.passed[0]?.constants : argument.kind === 'constant' ? [argument.value] : undefined;
  if (constants) return constants.filter((one) => typeof one === 'string');
  // `encodeURI(one)`, `String(one)`: what it is made of.
  const [made] = argument.kind === 'call' ? argument.arguments : [];
  if (made) return textsOf(made.value, call, context);
  const list = argument.kind === 'variable' ? listBehind(argument.variable, tree) : undefined;
  return list ? elementsOf(list, tree) : [];
}

/** The list whose elements a variable takes, one after the other: of a loop, or of `list.some((one) => …)`. */
function listBehind(variable: Variable, tree: Tree): Node | undefined {
  const before = tree.all('assign').filter(({ target }) => target.kind === 'variable' && target.variable === variable);
  const from = before.flatMap(({ value }) => (value.kind === 'variable' ? [value.variable] : []));
  for (const loop of tree.all('loop')) if (loop.over && loop.element && [variable, ...from].includes(loop.element)) return loop.over;
  for (const call of tree.all('call')) {
    const [first] = call.arguments;
    if (call.callee.kind === 'member' && first?.value.kind === 'function' && first.value.parameters[0]?.variable === variable) return call.callee.object;
  }
  return undefined;
}

function elementsOf(node: Node, tree: Tree, depth = 0): string[] {
  if (depth > 4) return [];
  switch (node.kind) {
    case 'list':
      return node.elements.flatMap(({ value }) => (value.kind === 'constant' && typeof value.value === 'string' ? [value.value] : []));
    case 'call':
      return node.arguments.flatMap(({ value }) => elementsOf(value, tree, depth + 1));
    case 'variable':
      return tree.all('assign').filter(({ target }) => target.kind === 'variable' && target.variable === node.variable).flatMap(({ value }) => elementsOf(value, tree, depth + 1));
    default:
      return [];
  }
}

/** What a value is called: the last name on the way to it, through conversions: `encodeURI(req.query.url)` is `url`. */
function lastName(node: Node): string {
  switch (node.kind) {
    case 'variable': return node.variable.name;
    case 'global': return node.name;
    case 'member': return node.key.kind === 'constant' ? String(node.key.value) : '';
    case 'call': {
      const [first] = node.arguments;
      if (first?.value.kind === 'constant') return String(first.value.value);
      if (first) return lastName(first.value);
      return node.callee.kind === 'member' ? lastName(node.callee.object) : '';
    }
    case 'logical': return lastName(node.left);
    default: return '';
  }
}
