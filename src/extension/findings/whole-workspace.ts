/** The commands about all files of the workspace: a scan that counts and can be stopped, and the baseline of what it found. */
import { commands as vscode, ProgressLocation, Uri, window, workspace, type CancellationToken, type ExtensionContext, type Progress } from 'vscode';
import { commands, requests, stopScanNotification, views, type BaselineResult, type ScanResult } from '../../protocol.ts';
import type { LanguageServer } from '../language-client/lazy-server.ts';
import type { StatusItem } from './status.ts';

/** What the commands ask. */
export interface WholeWorkspaceParts {
  readonly server: LanguageServer;
  readonly status: Pick<StatusItem, 'onDidScan'>;
  /** How many findings there are. */
  readonly count: () => number;
}

/** Registers them. */
export function registerWholeWorkspace(context: ExtensionContext, parts: WholeWorkspaceParts): void {
  context.subscriptions.push(
    vscode.registerCommand(commands.scanWorkspace, () => scan(parts)),
    vscode.registerCommand(commands.stopScan, () => parts.server.notify(stopScanNotification)),
    vscode.registerCommand(commands.writeBaseline, (folder?: unknown) => writeBaseline(parts, typeof folder === 'string' ? folder : undefined)),
  );
}

/** Yields what came of it; undefined where it could not be done. */
async function scan({ server, status, count }: WholeWorkspaceParts): Promise<ScanResult | undefined> {
  if (workspace.workspaceFolders === undefined) {
    void window.showInformationMessage('Open a folder first: all of its files are looked at.');
    return undefined;
  }
  const result = await withCounts('Backend Guide: scan of the workspace', status, (token) => server.request<ScanResult>(requests.scanWorkspace, {}, token));
  if (result === undefined) return undefined;
  const { files, left } = result;
  const found = `${amount(count(), 'finding')} in ${amount(files - left, 'file')}`;
  // Who waits for the command need not wait for an answer.
  void window.showInformationMessage(left > 0 ? `The scan was stopped: ${amount(left, 'file')} of ${files} ${left === 1 ? 'was' : 'were'} not looked at. ${found}.` : `${found}.`, show)
    .then((chosen) => (chosen === show ? vscode.executeCommand(`${views.findings}.focus`) : undefined));
  return result;
}

/** Yields where the baseline is; undefined where none was written. */
async function writeBaseline({ server, status }: WholeWorkspaceParts, chosen: string | undefined): Promise<Uri | undefined> {
  const folder = chosen ?? (await folderOf())?.toString();
  if (folder === undefined) return undefined;
  const result = await withCounts('Backend Guide: baseline', status, (token) => server.request<BaselineResult>(requests.baseline, folder, token));
  if (result === undefined) return undefined;
  if (result.kind === 'none') {
    void window.showWarningMessage(result.reason);
    return undefined;
  }
  const uri = Uri.parse(result.uri);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(result.text));
  const message = `${amount(result.findings, 'finding')} in ${amount(result.files, 'file')} ${result.findings === 1 ? 'is' : 'are'} in ${workspace.asRelativePath(uri)} now. From here on, only new ones are told. Commit the file.`;
  void window.showInformationMessage(message, open).then((answer) => (answer === open ? window.showTextDocument(uri) : undefined));
  return uri;
}

const show = 'Show the Findings';
const open = 'Open the Baseline';

/** Shows how far the scan is while a request runs; Cancel ends both. Undefined where the server does not answer: the log says why. */
async function withCounts<Result>(title: string, status: WholeWorkspaceParts['status'], ask: (token: CancellationToken) => Promise<Result>): Promise<Result | undefined> {
  try {
    return await window.withProgress({ location: ProgressLocation.Notification, title, cancellable: true }, async (progress, token) => {
      const counting = count(progress, status);
      try {
        return await ask(token);
      } finally {
        counting.dispose();
      }
    });
  } catch (error) {
    void window.showErrorMessage(`Backend Guide could not look at the files: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

function count(progress: Progress<{ message: string; increment: number }>, status: WholeWorkspaceParts['status']): { dispose(): void } {
  let told = 0;
  return status.onDidScan(({ isScanning, done, all }) => {
    if (!isScanning || all === 0) return;
    const share = Math.min(100, (done / all) * 100);
    progress.report({ message: `${done} of ${amount(all, 'file')}`, increment: Math.max(0, share - told) });
    told = Math.max(told, share);
  });
}

async function folderOf(): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) void window.showInformationMessage('Open a folder first: the baseline is a file in it.');
  return folders.length > 1 ? (await window.showWorkspaceFolderPick({ placeHolder: 'Of which folder?' }))?.uri : folders[0]?.uri;
}

function amount(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
