import type { ExtensionContext } from 'vscode';

export function startClient(_context: ExtensionContext): void {
  // Filled by the commits that follow.
}

export async function stopClient(): Promise<void> {
  // Filled by the commits that follow.
}
