import type { ExtensionContext } from 'vscode';

export function registerGuide(_context: ExtensionContext): void {
  // Filled by the commits that follow.
}
