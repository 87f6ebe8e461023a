/**
 * Regular expressions that take exponential time for some texts, where they are run on a text that is not known. Whether one can is judged by
 * redos-detector, in a bounded number of steps; polynomial time is let be.
 */
import { isSafePattern } from 'redos-detector';
import type { ConstantValue, RegularExpression } from '../ir.ts';
import { callsThat } from './acts.ts';
import type { Check, Found } from './check.ts';
import { repeatedGroups } from '../regex-groups.ts';
import { asJavaScript } from '../regex-syntax.ts';

/** In steps of the detector: what it has not decided by then counts as safe. */
const bounds = { maxSteps: 6_000, maxScore: 500, timeout: 300 };
/** Longer ones are lists of words, and cost more than they tell. */
const longest = 400;

/** How a group with a name begins, which the detector reads only in some expressions. */
const named = /\(\?<[A-Za-z_$][\w$]*>/g;

/** Yields the call that runs it. */
export const vulnerableRegex: Check = (context) => {
  const found: Found[] = [];
  for (const { node, acts, receiver, passed } of callsThat(context, 'match-this', 'match-argument', 'match-text')) {
    const [first, ...others] = passed;
    // A module's function gets the text, too.
    if (acts.has('match-text') && others.length > 0 && others.every(({ constants }) => constants != null)) continue;
    const isSubjectKnown = (acts.has('match-this') ? first : receiver)?.constants != null;
    const constants = [...(acts.has('match-this') ? receiver.constants ?? [] : []), ...(acts.has('match-argument') ? first?.constants ?? [] : []), ...(acts.has('match-text') ? (first?.constants ?? []).flatMap(asPattern) : [])];
    const dangerous = constants.filter(isPattern).find((one) => isExponential(one, context.memory));
    if (!dangerous || (isSubjectKnown && !acts.has('match-argument')) || (acts.has('match-argument') && receiver.constants != null && !receiver.constants.some(isPattern))) continue;
    const { pattern } = dangerous;
    found.push({ range: node.callee.range, parts: { name: `/${pattern.length > 60 ? `${pattern.slice(0, 57)}…` : pattern}/` } });
  }
  return found;
};

/** A text that is used as one. */
function asPattern(value: ConstantValue): readonly RegularExpression[] {
  return typeof value === 'string' ? [{ pattern: value, flags: '' }] : [];
}

function isPattern(value: ConstantValue): value is RegularExpression {
  return value !== null && typeof value === 'object';
}

function isExponential(written: RegularExpression, memory: Map<string, boolean>): boolean {
  const known = asJavaScript(written);
  return known !== null && isExponentialInJavaScript(known, memory);
}

function isExponentialInJavaScript({ pattern, flags }: RegularExpression, memory: Map<string, boolean>): boolean {
  const key = `${flags}/${pattern}`;
  const known = memory.get(key);
  if (known !== undefined) return known;
  const groups = pattern.length > longest ? [] : repeatedGroups(pattern);
  // A repeated group that can take the same text in two ways, in an expression that can be made to try them all.
  const answer = groups.some((group) => isUnsafe(`^(?:${group})+$`, flags)) && isUnsafe(pattern, flags);
  memory.set(key, answer);
  return answer;
}

function isUnsafe(pattern: string, flags: string): boolean {
  try {
    const { safe, score } = isSafePattern(pattern.replace(named, '('), { ...bounds, caseInsensitive: flags.includes('i'), unicode: flags.includes('u'), dotAll: flags.includes('s'), multiLine: flags.includes('m') });
    return !safe && score.infinite;
  } catch {
    // Not an expression, or one with syntax that the detector does not read.
    return false;
  }
}
