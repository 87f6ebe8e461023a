/** Answers what the language server asks for when it cannot read files itself: in a browser, and of virtual workspaces. */
import { FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { requests, type FolderEntries } from '../../protocol.ts';

/** In bytes: text of one million characters, as much as the analysis takes, has no more in UTF-8. */
const sizeLimit = 3_000_000;

/** Lets a client answer its server. */
export function answerRequests(client: BaseLanguageClient, extensionUri: Uri): void {
  client.onRequest(requests.readFolder, async (address: string): Promise<FolderEntries | null> => {
    const uri = ownUri(address);
    if (!uri) return null;
    try {
      const entries = await workspace.fs.readDirectory(uri);
      // A symbolic link is neither: it may lead out of the workspace.
      const names = (type: FileType): string[] => entries.filter(([, own]) => own === type).map(([name]) => name);
      return { files: names(FileType.File), folders: names(FileType.Directory) };
    } catch {
      return null;
    }
  });
  client.onRequest(requests.readFile, async (address: string): Promise<string | null> => {
    const uri = ownUri(address);
    if (!uri) return null;
    try {
      const { size, type } = await workspace.fs.stat(uri);
      return type !== FileType.File || size > sizeLimit ? null : new TextDecoder().decode(await workspace.fs.readFile(uri));
    } catch {
      return null;
    }
  });
  client.onRequest(requests.readAsset, async (path: string): Promise<Uint8Array | null> => {
    if (!/^(?:[\w-]+\/)*[\w-][\w.-]*$/.test(path)) return null;
    try {
      return await workspace.fs.readFile(Uri.joinPath(extensionUri, 'dist', path));
    } catch {
      return null;
    }
  });
}

/** The address of a file or folder of the workspace; undefined for any other: the server reads nothing else. */
function ownUri(address: string): Uri | undefined {
  const uri = Uri.parse(address);
  return workspace.getWorkspaceFolder(uri) && !uri.path.split('/').includes('..') ? uri : undefined;
}
