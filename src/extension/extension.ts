/**
 * The entry of the VS Code extension. Each part registers itself; what takes time starts later, when it is first needed.
 */
import { window, type ExtensionContext } from 'vscode';
import { startClient, stopClient } from './client.ts';
import { registerGuide } from './guide.ts';
import { registerSnippets } from './snippets.ts';

export function activate(context: ExtensionContext): void {
  const log = window.createOutputChannel('Backend Guide', { log: true });
  context.subscriptions.push(log);
  registerGuide(context);
  registerSnippets(context, log);
  startClient(context);
}

export function deactivate(): Promise<void> {
  return stopClient();
}
