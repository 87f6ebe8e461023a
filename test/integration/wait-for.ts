/** Waiting for what VS Code does in its own time. */

const patience = 20_000;
const pause = 50;

/**
 * Asks again and again until the answer is neither `undefined`, `false` nor an exception, and returns it.
 * Fails after 20 seconds with `waited for <what>` and, where given, what was there instead.
 *
 *   const [warning] = await waitFor('a warning in orders.ts', () => nonEmpty(languages.getDiagnostics(uri)));
 */
export async function waitFor<Answer>(
  what: string,
  ask: () => Answer | undefined | false | PromiseLike<Answer | undefined | false>,
  describeInstead?: () => unknown,
): Promise<Answer> {
  const deadline = Date.now() + patience;
  let problem = '';
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== false) return answer;
      problem = '';
    } catch (error) {
      problem = ` (${String(error)})`;
    }
    if (Date.now() > deadline) break;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  const instead = describeInstead === undefined ? '' : `; there was: ${JSON.stringify(describeInstead(), null, 2)}`;
  throw new Error(`waited for ${what} in vain${problem}${instead}`);
}

/** The list itself, or `undefined` when it is empty: for `waitFor`. */
export function nonEmpty<Element>(list: readonly Element[]): readonly [Element, ...Element[]] | undefined {
  const [first, ...rest] = list;
  return first === undefined ? undefined : [first, ...rest];
}
