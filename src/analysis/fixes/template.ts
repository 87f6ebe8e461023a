/** The texts that models and fixes write: `{0}` stands for an argument, `{this}`, `{result}` and names of imports for what they are in the file. */
import type { Import } from '../../catalog/model.ts';
import type { Argument, Node } from '../ir.ts';
import type { FixFile } from './fix-file.ts';
import { packageOf } from './packages.ts';
import { resultOf } from './statements.ts';

const place = /\{(\d+|this|all|result|[A-Za-z_][\w.]*)\}/g;

/** The text with what stands at its places; null where something that it names is not there. Of braces that mean nothing here, nothing is changed. */
export function filled(to: string, node: Node, { text, tree }: FixFile, names: ReadonlyMap<string, string>, own: Readonly<Record<string, string>> = {}): string | null {
  let isWhole = true;
  const source = ({ range }: Node): string => text.slice(range.start, range.end);
  const written = to.replace(place, (whole, name: string) => {
    const found = own[name] ?? names.get(name) ?? (node.kind === 'call' ? ofCall(name) : undefined);
    if (found !== undefined) return found;
    if (/^(?:\d+|this|all|result|value|left|right|name|NAME)$/.test(name)) isWhole = false;
    return whole;
  });
  return isWhole ? written : null;

  function ofCall(name: string): string | undefined {
    if (node.kind !== 'call') return undefined;
    if (name === 'this') return node.callee.kind === 'member' ? source(node.callee.object) : undefined;
    if (name === 'result') return resultOf(tree, node);
    const [first] = node.arguments;
    const last = node.arguments.at(-1);
    if (name === 'all') return first && last ? text.slice(startOf(first, text), last.value.range.end) : '';
    const argument = node.arguments[Number(name)];
    return argument && !argument.spread && argument.name === undefined ? source(argument.value) : undefined;
  }
}

/** With the name by which it is passed, before it. */
function startOf({ name, value: { range } }: Argument, text: string): number {
  const [before = ''] = name === undefined ? [] : /[\w$]+\s*[=:]\s*$/.exec(text.slice(0, range.start)) ?? [];
  return range.start - before.length;
}

/** Whether a filled text holds the argument that it is put in the place of: it is put around it. */
export function named(filledText: string, position: number, node: Node, text: string): boolean {
  return node.kind !== 'constant' && filledText.includes(text.slice(node.range.start, node.range.end)) && position >= 0;
}

/** What a fix assumes, with the packages that are to be there. */
export function assumption(said: string | undefined, added: readonly Import[], { dependencies }: FixFile): string | undefined {
  const missing = [...new Set(added.flatMap((one) => {
    const name = one.isBuiltIn ? undefined : packageOf(one.from);
    return name === undefined || dependencies?.has(name) ? [] : [`\`${name}\` is installed`];
  }))];
  const all = [...(said === undefined ? [] : [said]), ...missing];
  return all.length === 0 ? undefined : all.join(' and ');
}
