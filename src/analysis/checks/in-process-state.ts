/**
 * What requests change and only this process knows: carts, sessions, counters in a variable of the module. A second instance has its own, and a restart
 * loses it. Caches, registries and connections belong to the process, and are let be.
 */
import type { Node, Variable } from '../ir.ts';
import type { Check, CheckContext, Found } from './check.ts';

const ownOfProcess = /cache|memo|lru|pool|client|conn|socket|subscri|listener|handler|instance|singleton|registr|schema|config|setting|option|timer|interval|timeout|metric|stat|log|lock|mutex|pending|inflight|in_?flight|queue|promise|module|plugin|route|model|server|worker|emitter|stream|buffer|warn|once|debug|loaded|ready|initiali|mock/i;

/** Yields the variable where it is declared, with the change that a request makes. */
export const inProcessState: Check = (context) => {
  const { file, facts, tree } = context;
  const kept = keptIn(context);
  if (kept.size === 0) return [];
  const found = new Map<Variable, Found>();
  const changed = (target: Node, at: Node): void => {
    const variable = baseOf(target);
    if (!variable || !kept.has(variable) || found.has(variable) || !facts.isHandling(tree.owner(at))) return;
    const trace = [{ file: file.path, range: at.range, message: `a request changes \`${variable.name}\` here` }];
    found.set(variable, { range: variable.range, parts: { name: variable.name }, trace });
  };
  for (const node of tree.all('assign')) changed(node.target, node);
  for (const node of tree.all('call')) {
    if (node.callee.kind === 'member' && facts.call(node)?.acts.has('change')) changed(node.callee.object, node);
  }
  for (const node of tree.all('operation')) {
    const [operand] = node.operands;
    if (node.operator === 'delete' && operand?.kind === 'member') changed(operand.object, node);
  }
  return found.values();
};

/** Variables of the module that begin as an empty container or a number. */
function keptIn({ file, tree }: CheckContext): ReadonlySet<Variable> {
  const kept = new Set<Variable>();
  for (const node of tree.all('assign')) {
    if (node.target.kind !== 'variable') continue;
    const { variable } = node.target;
    if (variable.owner !== file.module.body || variable.name === '' || ownOfProcess.test(variable.name) || tree.owner(node) !== file.module.body) continue;
    if (isContainer(node.value) || (!variable.isConstant && node.value.kind === 'constant' && typeof node.value.value === 'number')) kept.add(variable);
  }
  return kept;
}

function isContainer(node: Node): boolean {
  if (node.kind === 'list') return node.elements.every(({ value }) => value.kind === 'record');
  if (node.kind === 'record') return node.entries.every((entry) => entry.kind === 'entry' && entry.value.kind !== 'function');
  return node.kind === 'call' && node.form === 'new' && node.callee.kind === 'global' && /^(?:Map|Set)$/.test(node.callee.name);
}

/** The variable whose members these are. */
function baseOf(node: Node): Variable | undefined {
  let at = node;
  while (at.kind === 'member') at = at.object;
  return at.kind === 'variable' ? at.variable : undefined;
}
