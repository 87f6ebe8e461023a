/** What values tell of other data, put together. */
import type { Variable } from '../ir.ts';
import type { KindSet } from './kind-set.ts';
import type { Facts, Root, Value } from './value.ts';

/** Where both hold. */
export function union(a: Facts, b: Facts): Facts {
  if (a.size === 0) return b;
  if (b.size === 0) return a;
  const all = new Map(a);
  for (const [subject, kinds] of b) all.set(subject, (all.get(subject) ?? 0) | kinds);
  return all;
}

/** Where one of them holds. */
export function intersection(a: Facts, b: Facts): Facts {
  const shared = new Map<Root | Variable, KindSet>();
  for (const [subject, kinds] of a) {
    const both = kinds & (b.get(subject) ?? 0);
    if (both !== 0) shared.set(subject, both);
  }
  return shared;
}

/** What a value tells that is one of two: what both tell. Where one tells that data is checked, and the other is a verdict on it, that is at least a verdict. */
export function joinTelling(a: Value, b: Value): Pick<Value, 'facts' | 'about'> {
  if (!(a.facts ?? a.about) || !(b.facts ?? b.about)) return nothing;
  const facts = a.facts && b.facts ? { whenTrue: intersection(a.facts.whenTrue, b.facts.whenTrue), whenFalse: intersection(a.facts.whenFalse, b.facts.whenFalse) } : null;
  if (a.about?.what !== 'verdict' && b.about?.what !== 'verdict') return { facts, about: null };
  const judged = subjectsOf(b);
  const of = subjectsOf(a).filter((one) => judged.includes(one));
  return { facts, about: of.length > 0 ? { what: 'verdict', of, kinds: 0 } : null };
}

const nothing: Pick<Value, 'facts' | 'about'> = { facts: null, about: null };

/** What the truth of a value, or what it is a verdict on, tells of. */
function subjectsOf({ facts, about }: Value): readonly (Root | Variable)[] {
  return [...facts?.whenTrue.keys() ?? [], ...(about?.what === 'verdict' ? about.of : [])];
}
