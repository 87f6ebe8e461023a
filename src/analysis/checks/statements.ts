/** The statement that a call hands to a database, as far as its text is known. */
import type { CallFact } from '../engine/facts.ts';

/** The text with U+0000 for each value that is put into it; undefined where the call has none, or more than one way builds it. */
export function statementOf({ passed, statements }: CallFact): string | undefined {
  for (const index of statements) {
    const text = passed[index]?.text;
    if (text?.isOnlyOne) return text.fragments.map(({ constant }) => constant ?? '\0').join('');
  }
  return undefined;
}
