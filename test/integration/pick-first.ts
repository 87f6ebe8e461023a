/** Picking from VS Code's lists. */
import { commands } from 'vscode';
import { waitFor } from './wait-for.ts';

/**
 * Asks for a list, accepts what it proposes, and waits until that is done. A list closes when something else takes the
 * focus, as a page that is still loading may: then it is asked for again.
 */
export async function pickFirst(what: string, askForList: () => Thenable<unknown>, isDone: () => boolean, describeInstead?: () => unknown): Promise<void> {
  let list: Thenable<unknown> | undefined;
  await waitFor(what, async () => {
    list ??= askForList().then(() => {
      list = undefined;
    });
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return isDone();
  }, () => ({ isListOpen: list !== undefined, ...(describeInstead && { instead: describeInstead() }) }));
  await list;
}
