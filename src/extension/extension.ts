/**
 * The entry of the VS Code extension. Each part registers itself; what takes time starts later, when it is first needed.
 */
import { window, type ExtensionContext } from 'vscode';
import { startClient, type LanguageServer } from './client.ts';
import { registerGuide, type GuideApi } from './guide.ts';
import { registerIgnoring } from './ignoring.ts';
import { registerSnippets } from './snippets.ts';
import { TargetEditor } from './target-editor.ts';

/** What `activate` returns: other extensions, and the integration tests, get it from `extension.exports`. */
export interface BackendGuideApi {
  readonly guide: GuideApi;
  readonly languageServer: LanguageServer;
}

/** VS Code calls this once, before the extension is first used. */
export function activate(context: ExtensionContext): BackendGuideApi {
  const log = window.createOutputChannel('Backend Guide', { log: true });
  const editor = new TargetEditor();
  context.subscriptions.push(log, editor);
  registerIgnoring(context);
  registerSnippets(context, log, editor);
  return { guide: registerGuide(context, editor), languageServer: startClient(context, log) };
}
