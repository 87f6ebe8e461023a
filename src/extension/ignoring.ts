/** Asks why a finding is to be ignored, and writes the comment that says so above its line. */
import { commands as vscode, Position, Uri, window, workspace, WorkspaceEdit, type ExtensionContext } from 'vscode';
import { commands, type IgnoreRequest } from '../protocol.ts';

/** Registers the command, which the quick fixes of the language server run. */
export function registerIgnoring(context: ExtensionContext): void {
  context.subscriptions.push(vscode.registerCommand(commands.ignoreFinding, ignore));
}

/** `given`: the reason, where nobody is to be asked. */
async function ignore({ uri, version, rule, position, before, after }: IgnoreRequest, given?: string): Promise<void> {
  const reason = given ?? await window.showInputBox({
    title: `Ignore «${rule}» here`, prompt: 'Why? Whoever reads the code next wants to know.', placeHolder: 'the value is one of our own constants',
    validateInput: (text) => (text.trim() === '' ? 'A reason is needed.' : undefined),
  });
  if (reason === undefined) return;
  const target = Uri.parse(uri);
  const document = await workspace.openTextDocument(target);
  // Somebody has typed meanwhile: the line may be another one.
  if (document.version !== version) {
    void window.showInformationMessage('The file has changed meanwhile. Choose the fix again.');
    return;
  }
  const edit = new WorkspaceEdit();
  // What ends a comment in any of our languages cannot stand in it.
  edit.insert(target, new Position(position.line, position.character), before + reason.trim().replace(/\s+/g, ' ').replace(/\*\/|-->|\?>/g, ' ') + after);
  await workspace.applyEdit(edit);
}
