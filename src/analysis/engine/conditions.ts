/** What a condition tells of the values in it: on its true side, on its false side. */
import type { Check } from '../../catalog/kinds.ts';
import type { ConstantValue, Node, Operator, Range, RegularExpression, Variable } from '../ir.ts';
import { allKinds, clearedBy, kindSet, type KindSet } from './kind-set.ts';
import type { FunctionExit, State } from './state.ts';
import { favoured } from './verdicts.ts';
import { intersection, union } from './truth.ts';
import { cleared, noFacts, onlyConstant, truthiness, verbatimRoots, withSameWords, type Facts, type Root, type TruthFacts, type Value } from './value.ts';

/** An operand: where it stands, and what it is. */
export interface Operand {
  readonly node: Node | { readonly range: Range };
  readonly value: Value;
}

/** What a check of an operand is a check of: the roots that it is, and the variable that holds it. */
export function subjects({ node, value }: Operand): readonly (Root | Variable)[] {
  const roots = verbatimRoots(value).flatMap(withSameWords);
  return 'kind' in node && node.kind === 'variable' ? [...roots, node.variable] : roots;
}

/** That these may reach `kinds`. */
export function facts(of: readonly (Root | Variable)[], kinds: KindSet): Facts {
  return kinds === 0 ? noFacts : new Map(of.map((one) => [one, kinds]));
}

/** Whether its truth tells something of other data. */
export function tells({ facts }: Value): boolean {
  return facts !== null && facts.whenTrue.size + facts.whenFalse.size > 0;
}

/** Whether the truth of both tells the same. */
export function tellSame(a: Value, b: Value): boolean {
  if (!tells(a) && !tells(b)) return true;
  const areSame = (one: Facts = noFacts, other: Facts = noFacts): boolean => one.size === other.size && [...one].every(([subject, kinds]) => other.get(subject) === kinds);
  return areSame(a.facts?.whenTrue, b.facts?.whenTrue) && areSame(a.facts?.whenFalse, b.facts?.whenFalse);
}

const known = (operand: Operand, check: Check): Facts => facts(subjects(operand), clearedBy(check));
const swapped = (truth: TruthFacts): TruthFacts => ({ whenTrue: truth.whenFalse, whenFalse: truth.whenTrue });

/** What is known where a value is truthy, and where it is falsy. Every value that is tested is at least there. */
export function truthFacts(operand: Operand): TruthFacts {
  const present: TruthFacts = { whenTrue: presence(operand), whenFalse: noFacts };
  return operand.value.facts ? both(operand.value.facts, present) : present;
}

/** What it tells that a value is there. */
function presence(operand: Operand): Facts {
  const { about } = operand.value;
  const there = known(operand, 'presence');
  if (about?.what === 'verdict') return union(favoured(about), there);
  return about?.what === 'entry' ? union(facts(about.of, about.kinds), there) : there;
}

function both(a: TruthFacts, b: TruthFacts): TruthFacts {
  return { whenTrue: union(a.whenTrue, b.whenTrue), whenFalse: union(a.whenFalse, b.whenFalse) };
}

/** Makes `known` so in the state. */
export function assume(state: State, known: Facts): void {
  for (const [subject, kinds] of known) {
    if ('base' in subject) {
      state.clear(subject, kinds);
    } else {
      const value = state.variable(subject);
      if (value && value.taints.length > 0) state.setVariable(subject, cleared(value, kinds));
    }
  }
}

/** What `!operand` tells. */
export function negation(operand: Operand): TruthFacts {
  return swapped(truthFacts(operand));
}

const isNothing = (value: ConstantValue): boolean => value === null || value === undefined;

/** What a comparison tells; null where it tells nothing. */
export function comparison(operator: Operator, left: Operand, right: Operand): TruthFacts | null {
  switch (operator) {
    case 'equal':
      return equality(left, right) ?? equality(right, left);
    case 'unequal': {
      const equal = equality(left, right) ?? equality(right, left);
      return equal && swapped(equal);
    }
    case 'less': case 'lessOrEqual': case 'greater': case 'greaterOrEqual':
      return order(operator, left, right);
    case 'instanceOf':
      return { whenTrue: known(left, 'type'), whenFalse: noFacts };
    default:
      return null;
  }
}

function equality(value: Operand, other: Operand): TruthFacts | null {
  const { about } = value.value;
  const constants = other.value.constants;
  if (about?.what === 'part' && isTrusted(other.value)) return { whenTrue: union(facts(about.of, about.kinds), constants ? facts(subjects(value), allKinds) : noFacts), whenFalse: noFacts };
  // What nobody has sent is as good as a list of what is allowed, where only the whole, or its beginning, can do harm.
  if (!constants && isTrusted(other.value) && subjects(value).length > 0) return { whenTrue: facts(subjects(value), clearedBy('prefix')), whenFalse: noFacts };
  if (!constants || constants.length === 0) return null;
  const only = onlyConstant(other.value)?.value;
  if (about?.what === 'type') return typeEquality(about.of, only);
  if (about?.what === 'size') return sized(about.of);
  // A way that is known leads where the program says.
  if (about?.what === 'way' && typeof only === 'string') {
    if (only.startsWith('..')) return { whenTrue: noFacts, whenFalse: facts(about.of, about.kinds) };
    return { whenTrue: facts([...subjects(value), ...about.of], about.kinds), whenFalse: noFacts };
  }
  if (about?.what === 'position') return only === -1 ? { whenTrue: noFacts, whenFalse: facts(about.of, about.kinds) } : null;
  if (typeof only === 'boolean' && (value.value.facts || about?.what === 'verdict')) {
    const truth = truthFacts(value);
    return only ? truth : swapped(truth);
  }
  const first = only === '..' ? notUpwards(verbatimRoots(value.value).flatMap(({ key, parent }) => (key === '=piece()' && parent ? [parent] : [])), only) : noFacts;
  if (first.size > 0) return { whenTrue: noFacts, whenFalse: first };
  if (constants.every(isNothing)) return { whenTrue: noFacts, whenFalse: presence(value) };
  return { whenTrue: facts(subjects(value), allKinds), whenFalse: only === '' ? known(value, 'presence') : noFacts };
}

/** What it tells that paths do not begin so: one that was put in order leads out of a folder only where it begins with two dots. */
export function notUpwards(paths: readonly Root[], beginning: string): Facts {
  return beginning.startsWith('..') ? facts(paths.filter(({ key }) => key === '=path()'), kindSet(['path'])) : noFacts;
}

/** Whether it is something that nobody is known to have sent. */
export function isTrusted({ taints, constants }: Value): boolean {
  if (constants) return !constants.some((one) => isNothing(one) || one === '');
  return !taints.some(({ root }) => root.base.kind === 'source' && root.base.sourceKind === 'request');
}

function typeEquality(of: readonly (Root | Variable)[], type: ConstantValue): TruthFacts {
  if (type === 'undefined') return { whenTrue: noFacts, whenFalse: facts(of, clearedBy('presence')) };
  const check: Check = type === 'number' || type === 'boolean' || type === 'bigint' ? 'number' : 'type';
  return { whenTrue: facts(of, clearedBy(check)), whenFalse: noFacts };
}

/** Looking at a size bounds it on one side or the other. */
function sized(of: readonly (Root | Variable)[]): TruthFacts {
  const known = facts(of, clearedBy('presence'));
  return { whenTrue: known, whenFalse: known };
}

function order(operator: Operator, left: Operand, right: Operand): TruthFacts | null {
  const about = left.value.about ?? right.value.about;
  if (about?.what === 'size') return sized(about.of);
  if (about?.what === 'position') {
    const isFirst = left.value.about !== null;
    const limit = onlyConstant(isFirst ? right.value : left.value)?.value;
    const isAbove = (operator === 'greater' || operator === 'greaterOrEqual') === isFirst;
    const found = facts(about.of, about.kinds);
    if (limit === -1 || limit === 0) return isAbove ? { whenTrue: found, whenFalse: noFacts } : { whenTrue: noFacts, whenFalse: found };
    return null;
  }
  // A bound was looked at: the false side of `quantity < 1` is a quantity of at least 1.
  return sized([...subjects(left), ...subjects(right)]);
}

/** What a match of the whole pattern tells: `pattern` where it leaves no room for other text. */
export function patternCheck({ pattern: written, flags }: RegularExpression): Check {
  const pattern = ungrouped(written);
  const isAnchored = /^\^/.test(pattern) && /(?:^|[^\\])\$$/.test(pattern) && !flags.includes('m');
  const classes = /\[(?:\\.|[^\]\\])*\]/g;
  // Escapes that stand for a set's complement, or for a character by its number, may stand for a quote.
  const outside = pattern.replace(classes, '').replace(/\\[^SWDPxu]/g, '');
  const hasWildcard = /[.]|\\[SWDPxu]|['"`]/.test(outside) || (pattern.match(classes) ?? []).some(letsTextEnd) || hasTopLevelAlternative(pattern);
  return isAnchored && !hasWildcard ? 'pattern' : 'presence';
}

/** `^(?:^a$)$` is `^a$`: what is around the whole says nothing new, unless it holds an alternative. */
function ungrouped(pattern: string): string {
  const inside = /^\^\(\?:([^()|]*)\)\$$/.exec(pattern)?.[1];
  return inside === undefined ? pattern : `^${inside.replace(/^\^|(?<!\\)\$$/g, '')}$`;
}

/** Whether a class of characters has one with which a quoted text, or a statement, ends. */
function letsTextEnd(characters: string): boolean {
  try {
    const one = new RegExp(`^${characters}$`);
    return [...'\'"`;\\'].some((ending) => one.test(ending));
  } catch {
    return true;
  }
}

/** `^a|b$` is anchored on one side each. */
function hasTopLevelAlternative(pattern: string): boolean {
  let depth = 0;
  for (const character of pattern.replace(/\\./g, '')) {
    if (character === '(' || character === '[') depth++;
    else if (character === ')' || character === ']') depth--;
    else if (character === '|' && depth === 0) return true;
  }
  return false;
}

/** What a function's result tells: what holds at every return that it may come from. */
export function factsOfResult(exits: readonly FunctionExit[]): TruthFacts {
  const holding = (truth: boolean): Facts => exits
    .filter(({ value }) => truthiness(value) !== !truth)
    .map(({ value, state }) => union(state.cleared, (truth ? value.facts?.whenTrue : value.facts?.whenFalse) ?? noFacts))
    .reduce<Facts | null>((all, one) => (all ? intersection(all, one) : one), null) ?? noFacts;
  return { whenTrue: holding(true), whenFalse: holding(false) };
}
