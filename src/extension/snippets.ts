import type { ExtensionContext } from 'vscode';

export function registerSnippets(_context: ExtensionContext): void {
  // Filled by the commits that follow.
}
