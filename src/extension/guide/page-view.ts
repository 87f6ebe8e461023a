/** The guide's page in the sidebar. VS Code makes its webview when the view first opens. */
import { commands, type WebviewView, type WebviewViewProvider } from 'vscode';
import { views } from '../../protocol.ts';
import type { Surface } from './surface.ts';

/** The view of the open page. */
export class PageView implements WebviewViewProvider {
  readonly surface: Surface;

  constructor(surface: Surface) {
    this.surface = surface;
  }

  /** Brings the view to the front, whether it was ever open or not. */
  async reveal(preserveFocus: boolean): Promise<void> {
    await commands.executeCommand(`${views.page}.focus`, { preserveFocus });
  }

  resolveWebviewView(view: WebviewView): void {
    view.onDidChangeVisibility(() => {
      if (view.visible) this.surface.appears();
      else this.surface.hidden();
    });
    view.onDidDispose(() => { this.surface.detach(); });
    this.surface.attach(view.webview);
  }
}
