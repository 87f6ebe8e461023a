/**
 * The entry of the VS Code extension. Each part registers itself; what takes time starts later, when it is first needed.
 */
import type { ExtensionContext } from 'vscode';
import { startClient, stopClient } from './client.ts';
import { registerGuide, type GuideApi } from './guide.ts';
import { registerSnippets } from './snippets.ts';

/** What `activate` returns: other extensions, and the tests, get it from `extension.exports`. */
export interface BackendGuideApi {
  readonly guide: GuideApi;
}

export function activate(context: ExtensionContext): BackendGuideApi {
  const guide = registerGuide(context);
  registerSnippets(context);
  startClient(context);
  return { guide };
}

export function deactivate(): Promise<void> {
  return stopClient();
}
