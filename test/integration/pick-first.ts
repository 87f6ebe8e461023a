/** Picking from VS Code's lists. */
import { commands } from 'vscode';
import { waitFor } from './wait-for.ts';

/** What was picked may take this long to be done, in milliseconds, before it counts as not picked. */
const patience = 5000;

/**
 * Asks for a list, accepts what it proposes, and waits until that is done. A list closes when something else takes the
 * focus, as a page that is still loading may: then it is asked for again.
 */
export async function pickFirst(what: string, askForList: () => Thenable<unknown>, isDone: () => boolean, describeInstead?: () => unknown): Promise<void> {
  let list: Thenable<unknown> | undefined;
  let closedAt = -Infinity;
  await waitFor(what, async () => {
    if (list === undefined && Date.now() - closedAt > patience) {
      list = askForList().then(() => {
        list = undefined;
        closedAt = Date.now();
      });
    }
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return isDone();
  }, () => ({ isListOpen: list !== undefined, ...(describeInstead && { instead: describeInstead() }) }));
  // One that was asked for once too often is not answered any more.
  if (list !== undefined) await commands.executeCommand('workbench.action.closeQuickOpen');
  await list;
}
