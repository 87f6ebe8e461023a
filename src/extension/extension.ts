/**
 * The entry of the VS Code extension. Each part registers itself; what takes time starts later, when it is first needed.
 */
import { window, type ExtensionContext } from 'vscode';
import { startClient, type LanguageServer } from './client.ts';
import { registerGuide, type GuideApi } from './guide.ts';
import { registerSnippets } from './snippets.ts';

/** What `activate` returns: other extensions, and the integration tests, get it from `extension.exports`. */
export interface BackendGuideApi {
  readonly guide: GuideApi;
  readonly languageServer: LanguageServer;
}

/** VS Code calls this once, before the extension is first used. */
export function activate(context: ExtensionContext): BackendGuideApi {
  const log = window.createOutputChannel('Backend Guide', { log: true });
  context.subscriptions.push(log);
  registerSnippets(context, log);
  return { guide: registerGuide(context), languageServer: startClient(context, log) };
}
