/** The guide's page beside the editor: one panel, which VS Code brings back after a reload. */
import { Uri, ViewColumn, window, type Disposable, type WebviewPanel, type WebviewPanelSerializer } from 'vscode';
import { pagePanel } from '../../protocol.ts';
import type { Surface } from './surface.ts';

/** The panel of the open page, if the reader has opened it. */
export class PagePanel implements WebviewPanelSerializer, Disposable {
  static readonly type = pagePanel;
  readonly surface: Surface;
  readonly #icon: { readonly light: Uri; readonly dark: Uri };
  #panel: WebviewPanel | undefined;

  constructor(surface: Surface, extensionUri: Uri) {
    this.surface = surface;
    this.#icon = { light: Uri.joinPath(extensionUri, 'media', 'guide-light.svg'), dark: Uri.joinPath(extensionUri, 'media', 'guide-dark.svg') };
  }

  get isVisible(): boolean {
    return this.#panel?.visible === true;
  }

  /** Opens the panel, or brings it to the front. */
  open(): void {
    if (this.#panel !== undefined) this.#panel.reveal();
    else this.#take(window.createWebviewPanel(pagePanel, 'Backend Guide', ViewColumn.Beside, { enableFindWidget: true }));
  }

  async reveal(preserveFocus: boolean): Promise<void> {
    this.#panel?.reveal(undefined, preserveFocus);
  }

  async deserializeWebviewPanel(panel: WebviewPanel): Promise<void> {
    this.#take(panel);
  }

  dispose(): void {
    this.#panel?.dispose();
  }

  #take(panel: WebviewPanel): void {
    this.#panel?.dispose();
    this.#panel = panel;
    panel.iconPath = this.#icon;
    panel.onDidChangeViewState(() => {
      if (!panel.visible) this.surface.emptied();
    });
    panel.onDidDispose(() => {
      if (this.#panel !== panel) return;
      this.#panel = undefined;
      this.surface.detach();
    });
    this.surface.attach(panel.webview);
  }
}
