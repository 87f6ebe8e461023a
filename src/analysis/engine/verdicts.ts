/**
 * Checks by functions of which it is not known what they let pass: `if (!await mayRead(path)) return;`. What arrives somewhere behind such a check is not
 * proven to do harm there: it is told as what may be wrong.
 *
 * That a root was checked so is known of a root of its own below it.
 */
import type { Passed } from './functions.ts';
import { allKinds } from './kind-set.ts';
import type { State } from './state.ts';
import { childRoot, verbatimRoots, type About, type Facts, type Root, type Value } from './value.ts';

const key = '^?';

/** What a call yields that nothing else is known of: it may be the verdict on what it got. */
export function asVerdict(value: Value, passed: readonly Passed[]): Value {
  if (value.facts || value.about || value.constants) return value;
  const of = passed.flatMap((one) => verbatimRoots(one.value));
  const isMadeOfThem = value.taints.some(({ root }) => of.some((one) => one.base === root.base));
  return of.length === 0 || isMadeOfThem ? value : { ...value, about: { what: 'verdict', of, kinds: 0 } };
}

/** A member of a verdict is that, too: `const { ok } = await check(url)`. */
export function asPartOf(part: Value, { about }: Value): Value {
  const isKnown = part.taints.length + part.references.length > 0 || part.constants || part.facts || part.about;
  return about?.what === 'verdict' && !isKnown ? { ...part, about } : part;
}

/** What holds where a verdict is favourable. */
export function favoured({ of }: About): Facts {
  return new Map(of.flatMap((one) => {
    const child = 'base' in one ? childRoot(one, key) : null;
    return child ? [[child, allKinds] as const] : [];
  }));
}

/** Whether the data, or something that it is a part of, has passed such a check. */
export function isJudged(root: Root, state: State): boolean {
  for (let at: Root | null = root; at; at = at.parent) {
    const judged = at.children.get(key);
    if (judged && state.clearedAt(judged) !== 0) return true;
  }
  return false;
}
