/** The entry of the extension in a browser: VS Code calls `activate` once, before the extension is first used. */
import type { ExtensionContext } from 'vscode';
import { activateWith, type BackendGuideApi } from './extension.ts';

export function activate(context: ExtensionContext): BackendGuideApi {
  return activateWith(context, async () => (await import('./language-client/browser.ts')).launch);
}
