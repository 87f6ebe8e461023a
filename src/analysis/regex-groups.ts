/**
 * The groups of a regular expression that are repeated without a bound and that repeat or choose something inside: what can match one text in many ways is
 * among them.
 *
 *     repeatedGroups('^(?:[a-z]+\\s?)*$')  // ['[a-z]+\\s?']
 */

/** What stands in each such group, without references to other groups, which mean nothing alone. */
export function repeatedGroups(pattern: string): readonly string[] {
  const open: number[] = [];
  const found: string[] = [];
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at];
    if (character === '\\') at++;
    else if (character === '[') at = endOfClass(pattern, at);
    else if (character === '(') open.push(at);
    else if (character === ')') {
      const start = open.pop();
      const isRepeated = /^(?:[*+]|\{\d+,(?:\d{2,})?\})/.test(pattern.slice(at + 1));
      if (start === undefined || !isRepeated) continue;
      const [head = '('] = /^\((?:\?(?::|<[A-Za-z_$][\w$]*>))?/.exec(pattern.slice(start)) ?? [];
      const inside = pattern.slice(start + head.length, at);
      if (!inside.startsWith('?') && hasChoice(inside) && !/\\[1-9k]/.test(inside)) found.push(inside);
    }
  }
  return found;
}

function endOfClass(pattern: string, start: number): number {
  for (let at = start + 1; at < pattern.length; at++) {
    if (pattern[at] === '\\') at++;
    else if (pattern[at] === ']') return at;
  }
  return pattern.length;
}

function hasChoice(inside: string): boolean {
  return /[*+|]|\{\d+,/.test(inside.replace(/\\./g, 'a').replace(/\[[^\]]*\]/g, 'a'));
}
