/** Shows what a snippet writes, before it is inserted: a text beside the editor that cannot be changed, in the colours of its language. */
import { languages, Uri, ViewColumn, window, workspace, type Disposable } from 'vscode';
import type { Snippet } from './library.ts';

const scheme = 'backend-guide-snippet';

export class Preview implements Disposable {
  readonly #registration: Disposable;
  readonly #language: () => string | undefined;

  /** `find` yields the text of a prefix for a language; `language` is the one that is written in the editor. */
  constructor(find: (prefix: string, language: string) => Promise<Snippet | undefined>, language: () => string | undefined) {
    this.#language = language;
    this.#registration = workspace.registerTextDocumentContentProvider(scheme, {
      provideTextDocumentContent: async ({ path, query }) => (await find(path.slice(path.lastIndexOf('/') + 1), query))?.text ?? '',
    });
  }

  /** The keyboard stays where it is, so that one can go on from snippet to snippet. */
  async show({ prefix, languages: own }: Snippet): Promise<void> {
    const written = this.#language();
    const language = own.find((one) => one === written) ?? own[0] ?? 'plaintext';
    const document = await workspace.openTextDocument(Uri.from({ scheme, path: `/${prefix}`, query: language }));
    await languages.setTextDocumentLanguage(document, language);
    await window.showTextDocument(document, { viewColumn: ViewColumn.Beside, preserveFocus: true, preview: true });
  }

  dispose(): void {
    this.#registration.dispose();
  }
}
