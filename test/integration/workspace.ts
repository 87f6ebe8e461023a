/** The folder that VS Code has open while the tests run, a copy of the sample project; and its files in an editor. */
import { commands, extensions, Uri, window, workspace, type Extension, type TextEditor } from 'vscode';

/** The extension under test. */
export function backendGuide(): Extension<unknown> {
  const extension = extensions.all.find(({ packageJSON }) => (packageJSON as { name: string }).name === 'backend-guide');
  if (extension === undefined) throw new Error('the extension is not in this VS Code');
  return extension;
}

/** The address of a file of the sample project: `fileUri('src/app.ts')`. */
export function fileUri(path: string): Uri {
  const folder = workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('no folder is open');
  return Uri.joinPath(folder.uri, path);
}

/** Opens a file of the sample project in an editor. */
export async function openFile(path: string): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument(fileUri(path)));
}

/** Writes a file beside those of the sample project and opens it. The folder is a copy that is thrown away, so nothing needs to be undone. */
export async function openNewFile(path: string, text: string): Promise<TextEditor> {
  await workspace.fs.writeFile(fileUri(path), new TextEncoder().encode(text));
  return openFile(path);
}

/** Closes all editors without asking; unsaved changes are dropped. */
export async function closeAllFiles(): Promise<void> {
  for (const document of workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await window.showTextDocument(document);
    await commands.executeCommand('workbench.action.files.revert');
  }
  await commands.executeCommand('workbench.action.closeAllEditors');
}
