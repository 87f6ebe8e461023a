/** The editor that texts from the guide go to: the one with the cursor, also while the keyboard is in the sidebar or in a panel. */
import { SnippetString, window, type Disposable, type TextEditor } from 'vscode';

/** Schemes whose texts nobody writes. */
const unwritable = new Set(['output', 'debug', 'vscode-scm', 'search-editor']);

/** Remembers which editor was used last. */
export class TargetEditor implements Disposable {
  readonly #changes: Disposable;
  #last: TextEditor | undefined;

  constructor() {
    this.#last = window.activeTextEditor;
    this.#changes = window.onDidChangeActiveTextEditor((editor) => {
      if (editor !== undefined) this.#last = editor;
    });
  }

  /** The editor, if one is open. */
  find(): TextEditor | undefined {
    return [window.activeTextEditor, this.#last, ...window.visibleTextEditors]
      .find((editor) => editor !== undefined && !unwritable.has(editor.document.uri.scheme) && window.visibleTextEditors.includes(editor));
  }

  /** Inserts a text at the cursor, with the indentation of its line. */
  insert(text: string): Promise<void> {
    return this.insertSnippet(new SnippetString().appendText(text));
  }

  /** Inserts a snippet at the cursor, and says so where that cannot be. */
  async insertSnippet(snippet: SnippetString): Promise<void> {
    const editor = this.find();
    if (editor === undefined) {
      void window.showInformationMessage('Open a file first: the text is inserted at the cursor.');
      return;
    }
    // Tab moves from stop to stop only in an editor that has the focus, and the command may come from the sidebar.
    const focused = await window.showTextDocument(editor.document, editor.viewColumn);
    if (!await focused.insertSnippet(snippet)) void window.showWarningMessage('This editor cannot be changed: nothing was inserted.');
  }

  dispose(): void {
    this.#changes.dispose();
  }
}
