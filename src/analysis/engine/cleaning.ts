/** What makes data safe: sanitizers, and comparisons with what is known. */
import { sinkKinds } from '../../catalog/kinds.ts';
import type { Comparison, Sanitizer } from '../../catalog/model.ts';
import type { ConstantValue, RegularExpression, Variable } from '../ir.ts';
import { repeatedGroups } from '../regex-groups.ts';
import { comparison as equality, facts, isTrusted, notUpwards, patternCheck, subjects, type Operand } from './conditions.ts';
import { half } from './halves.ts';
import { allKinds, clearedBy, kindBit, kindSet, ownKinds, type KindSet } from './kind-set.ts';
import { knownElements, namesOf } from './memory.ts';
import { anyMember, type State } from './state.ts';
import { union } from './truth.ts';
import { cleared, noFacts, onlyConstant, reference, unknown, verbatimRoots, type About, type Facts, type Reference, type Root, type TruthFacts, type Value } from './value.ts';

/** The kinds of sink that data may reach once a sanitizer has seen it, called with these arguments. */
export function sanitizerKinds(sanitizer: Sanitizer, passed: readonly { readonly value: Value }[]): KindSet {
  if ('clears' in sanitizer) return kindSet(sanitizer.clears);
  if ('escapes' in sanitizer) return 0;
  if ('establishes' in sanitizer) return clearedBy(sanitizer.establishes);
  const replaced = onlyConstant(passed[sanitizer.replaces]?.value ?? unknown)?.value;
  if (typeof replaced === 'string' && sanitizer.everyMatch) return ofPattern({ pattern: replaced, flags: 'g' });
  if (typeof replaced === 'string') return sanitizer.everyText ? harmlessWithout((text) => text.replaceAll(replaced, '')) : 0;
  return isPattern(replaced) && replaced.flags.includes('g') ? ofPattern(replaced) : 0;
}

/** The kinds of sink that a text may reach of which no match of a pattern is left. */
function ofPattern({ pattern, flags }: RegularExpression): KindSet {
  try {
    const compiled = new RegExp(pattern, flags);
    return harmlessWithout((text) => text.replace(compiled, ''));
  } catch {
    return 0;
  }
}

/** The kinds of sink for which `remove` leaves nothing harmful, wherever it stands in a text. */
function harmlessWithout(remove: (text: string) => string): KindSet {
  const isRemoved = (character: string): boolean => ['', 'a', ' ', '0', character].every((neighbour) => !remove(neighbour + character + neighbour).includes(character));
  return kindSet(ownKinds.filter((kind) => {
    const { harmlessWithout: harmful } = sinkKinds[kind];
    return harmful !== undefined && [...harmful].every(isRemoved);
  }));
}

/** The value in a safe form, with all that it holds. */
export function sanitized(value: Value, kinds: KindSet, state: State): Value {
  for (const one of value.references) {
    if (one.kind !== 'object') continue;
    for (const key of state.memberKeys(one)) {
      const member = state.member(one, key);
      if (member && member.taints.length > 0) state.setMember(one, key, cleared(member, kinds));
    }
  }
  return cleared(value, kinds);
}

/** What a check of these operands is a check of, members included. */
export function checked(operand: Operand, state: State): readonly (Root | Variable)[] {
  const { value } = operand;
  const checked = [...subjects(operand)];
  for (const one of value.references) {
    if (one.kind !== 'object') continue;
    if (one.carrier) checked.push(one.carrier);
    for (const key of state.memberKeys(one)) {
      const member = state.member(one, key);
      if (member) checked.push(...verbatimRoots(member));
    }
  }
  return checked;
}

/** What a check of all these operands, with what they hold, tells. */
export function truthOf(operands: readonly Operand[], kinds: KindSet, state: State): Facts {
  return operands.reduce<Facts>((all, one) => union(all, facts(checked(one, state), kinds)), noFacts);
}

/** What a table has under a key, if it has it: where that is something, the key is one of the table's own, or of those that all objects have. */
export function asEntry(value: Value, table: Value, key: Operand, state: State): Value {
  if (value.about || !namesOf(state, table).constants) return value;
  const of = subjects(key);
  return of.length === 0 ? value : { ...value, constants: value.constants && [...value.constants, undefined], about: { what: 'entry', of, kinds: allKinds & ~kindBit('prototype') } };
}

/** What the result of a comparison tells; null where the others are not known. */
export function comparisonFacts(comparison: Comparison, value: Operand, others: Value, state: State): { facts: TruthFacts } | { about: About } | null {
  const of = subjects(value);
  if (comparison.yields === 'way') return isTrusted(others) ? { about: { what: 'way', of, kinds: clearedBy('prefix') } } : null;
  if (comparison.by === 'prefix') return prefixFacts(value, others);
  if (comparison.by === 'part') return partFacts(value, others);
  if (comparison.by === 'value') {
    const told = equality('equal', value, { node: value.node, value: others });
    return told && { facts: told };
  }
  const kinds = comparedKinds(comparison, others, state);
  if (kinds === 0) return null;
  const { about } = value.value;
  if (about?.what === 'part' && !comparison.yields) return { facts: { whenTrue: union(facts(of, kinds), facts(about.of, about.kinds)), whenFalse: noFacts } };
  if (comparison.yields === 'position') return { about: { what: 'position', of, kinds } };
  return { facts: { whenTrue: facts(of, kinds), whenFalse: noFacts } };
}

/** What beginning with a text tells: that it does with what somebody else cannot choose; that a way does not lead out. */
function prefixFacts(value: Operand, prefix: Value): { facts: TruthFacts } | null {
  const { about } = value.value;
  const only = onlyConstant(prefix)?.value;
  if (about?.what === 'way') {
    const leadsOut = typeof only === 'string' && only.startsWith('..');
    return leadsOut ? { facts: { whenTrue: noFacts, whenFalse: facts(about.of, about.kinds) } } : null;
  }
  if (!isTrusted(prefix)) return null;
  const whenTrue = facts(subjects(value), prefixKinds(value.value, only));
  const whenFalse = only === '//' ? half(verbatimRoots(value.value), 'without') : typeof only === 'string' ? notUpwards(verbatimRoots(value.value), only) : noFacts;
  return { facts: { whenTrue: only === '/' ? union(whenTrue, half(verbatimRoots(value.value), 'with')) : whenTrue, whenFalse } };
}

/** What it tells that a text does not contain another. */
function partFacts(value: Operand, part: Value): { facts: TruthFacts } | null {
  const only = onlyConstant(part)?.value;
  if (typeof only !== 'string') return null;
  const kinds = kindSet(ownKinds.filter((kind) => {
    const { harmlessWithout: harmful, harmlessWithoutOneOf } = sinkKinds[kind];
    return harmful === only || harmlessWithoutOneOf?.includes(only);
  }));
  return kinds === 0 ? null : { facts: { whenTrue: noFacts, whenFalse: facts(subjects(value), kinds) } };
}

/** The kinds that a text may reach which begins so: where only what stands first matters, the beginning must have it all. */
function prefixKinds({ taints }: Value, prefix: ConstantValue): KindSet {
  let kinds = clearedBy('prefix');
  // What nobody has put in order may lead out again: `uploads/../../etc`.
  if (!taints.every(({ root, isVerbatim }) => !isVerbatim || root.key.endsWith('()'))) kinds &= ~kindSet(['path']);
  if (typeof prefix !== 'string') return kinds;
  for (const kind of kindsWithBeginning) if (!new RegExp(`^(?:${sinkKinds[kind].harmlessBehind ?? ''})`).test(prefix)) kinds &= ~kindSet([kind]);
  return kinds;
}

const kindsWithBeginning = ownKinds.filter((kind) => sinkKinds[kind].harmlessBehind !== undefined);

function comparedKinds({ by, anchored }: Comparison, others: Value, state: State): KindSet {
  switch (by) {
    case 'pattern': {
      const pattern = onlyConstant(others)?.value;
      const written = typeof pattern === 'string' ? { pattern, flags: '' } : pattern;
      return isPattern(written) ? patternKinds(anchored ? anchor(written, anchored) : written) : 0;
    }
    case 'name':
      return namesOf(state, others).constants ? allKinds : 0;
    case 'prefix': case 'part': case 'value':
      return 0;
    case 'element': {
      // What is in it is not known, but nobody has sent it.
      const isUnknown = others.references.length === 0 && !others.constants;
      if (others.taints.length > 0 || (others.references.length === 0 && !isUnknown)) return 0;
      return isUnknown ? clearedBy('prefix') : others.references.map((one) => elementKinds(one, state)).reduce((both, one) => both & one);
    }
  }
}

/** What it tells that a value is an element of this. */
function elementKinds(list: Reference, state: State): KindSet {
  const elements = knownElements(state, reference(list));
  if (elements?.every((one) => one.constants !== null)) return allKinds;
  if (elements) return elements.every((one) => one.taints.length === 0) ? clearedBy('prefix') : 0;
  return list.kind === 'object' && list.shape === 'list' && state.member(list, anyMember)?.constants ? allKinds : 0;
}

/** A pattern as it would be written to fit from the start, or as a whole. */
function anchor({ pattern, flags }: RegularExpression, how: 'start' | 'both'): RegularExpression {
  const isEnded = how === 'both' || /(?:^|[^\\])\$$|\\[zZ]$/.test(pattern);
  const inner = pattern.replace(/^(?:\^|\\A)/, '').replace(/\\[zZ]$|(?<!\\)\$$/, '');
  return { pattern: isEnded ? `^(?:${inner})$` : `^(?:${inner})`, flags };
}

/** Addresses that lead elsewhere. */
const elsewhere = [
  '//evil', '///evil', '\\\\evil', '\\/evil', 'http://e.io/', 'https:evil', 'data:evil', ' //evil', 'evil',
  'https://evil', 'https://evil.example/', 'http://evil.example/a/b?c=d', 'HTTPS://evil.example/', 'javascript:evil',
];
/** A pattern of the program with more repeats than these is not tried on a text: that might never end. */
const maximumRepeats = 6;
/** Repeats within repeats are tried on texts of so many characters: with each further one they may take twice as long, or more. */
const longestForNested = 12;

/** The kinds that a text may reach which matches the pattern. */
export function patternKinds(pattern: RegularExpression): KindSet {
  return clearedBy(patternCheck(pattern)) | beginningKinds(pattern);
}

/** What a pattern tells that a text has to match from its start: where none of those that do harm does, it stays here. */
function beginningKinds({ pattern, flags }: RegularExpression): KindSet {
  if (!pattern.startsWith('^') || pattern.length > 100 || flags.includes('m')) return 0;
  if ((pattern.match(/[*+]|\{\d+,/g)?.length ?? 0) > maximumRepeats) return 0;
  try {
    const test = new RegExp(pattern, flags.replace(/[gy]/g, ''));
    const tried = repeatedGroups(pattern).length > 0 ? elsewhere.filter(({ length }) => length <= longestForNested) : elsewhere;
    return tried.some((one) => test.test(one)) ? 0 : kindSet(['redirect', 'url', 'origin']);
  } catch {
    return 0;
  }
}

function isPattern(value: ConstantValue): value is RegularExpression {
  return typeof value === 'object' && value !== null;
}
