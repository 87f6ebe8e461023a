/** Judges text that a function builds from its own parameter, and that a shell or the language itself then parses. */
import type { Arrival } from './engine/state.ts';

/** What stands for data in the text. */
const hole = '\u0000';

/**
 * Whether the parameter is a word of a command that is written down here. A program's own name, or the whole command, is
 * mostly a constant of those who call.
 */
export function isWordOfCommand(arrival: Arrival): boolean {
  return /\w[^\u0000]*[\s"'=:]\u0000/.test(textOf(arrival));
}

/** Whether the parameter is a part of code that is written down here. */
export function isPartOfCode(arrival: Arrival): boolean {
  const text = textOf(arrival);
  return text.includes(hole) && /\w|[([{]/.test(text);
}

/** The text, with a mark where the data that arrives stands in it. */
function textOf({ text, taint }: Arrival): string {
  if (!text) return '';
  return text.fragments.map(({ constant, hole: value }) => {
    if (constant !== null) return constant.replaceAll(hole, ' ');
    return value?.taints.some(({ root }) => root === taint.root) === true ? hole : 'x';
  }).join('');
}
