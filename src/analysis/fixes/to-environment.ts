/**
 * Takes a secret out of the code: it is read from the environment, by a name that the code gives it already.
 *
 *     const stripeKey = 'sk_live_…'   →   const stripeKey = process.env.STRIPE_KEY, and `STRIPE_KEY=` in `.env.example`
 */
import type { Fix } from '../finding.ts';
import type { Node } from '../ir.ts';
import type { FixFile } from './fix-file.ts';
import { importAll, joined } from './imports.ts';
import { assumption, filled } from './template.ts';

/** The fix of a secret that stands in an expression of its own, or none. */
export function toEnvironment(node: Node, file: FixFile): readonly Fix[] {
  const NAME = environmentName(node, file);
  const way = file.wrappings.find(({ kind }) => kind === 'environment');
  const imported = way && importAll(file, file.language, way.imports ?? []);
  if (NAME === undefined || !imported || node.kind !== 'constant') return [];
  const text = filled(way.to, node, file, imported.names, { NAME });
  if (text === null) return [];
  const assumes = assumption(`the variable \`${NAME}\` is set where the program runs`, imported.added, file) ?? '';
  return [{
    id: 'to-environment', title: `${way.title} \`${NAME}\``, assumes,
    edits: joined([...imported.edits, { range: node.range, text }]), line: { file: '.env.example', text: `${NAME}=` },
  }];
}

/** `stripeKey`, `stripe-key` and `this.stripeKey` are `STRIPE_KEY`. */
function environmentName(node: Node, { tree, text }: FixFile): string | undefined {
  const holder = tree.parent(node);
  const key = holder?.kind === 'assign' && holder.value === node
    ? holder.target.kind === 'variable' ? holder.target.variable.name : constantText(holder.target.key)
    : holder?.kind === 'record' ? holder.entries.flatMap((one) => (one.kind === 'entry' && one.value === node ? [constantText(one.key)] : []))[0]
    : holder?.kind === 'call' ? argumentName(holder, node, text)
    : undefined;
  const name = key?.replace(/([a-z0-9])([A-Z])/g, '$1_$2').replace(/[^A-Za-z0-9]+/g, '_').replace(/^_+|_+$/g, '').toUpperCase();
  return name === undefined || !/^[A-Z]\w*$/.test(name) ? undefined : name;
}

/** `new Stripe('sk_live_…')` gets `STRIPE_KEY`: what it is a key of is all that is known. */
function argumentName({ callee, arguments: passed }: Extract<Node, { kind: 'call' }>, node: Node, text: string): string | undefined {
  const argument = passed.find(({ value }) => value === node);
  if (argument?.name !== undefined) return argument.name;
  const called = /([A-Za-z]\w*)$/.exec(text.slice(callee.range.start, callee.range.end))?.[1];
  return called === undefined ? undefined : `${called}Key`;
}

function constantText(node: Node): string | undefined {
  return node.kind === 'constant' && typeof node.value === 'string' ? node.value : undefined;
}
