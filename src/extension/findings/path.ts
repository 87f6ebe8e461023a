/** Goes along the path of a finding, step by step, with the keyboard. */
import { commands as vscode, TextEditorRevealType, ThemeColor, window, workspace, type Disposable } from 'vscode';
import type { Findings, Found } from '../findings.ts';

/** The path that is followed, and where on it one is. */
interface Following {
  readonly found: Found;
  /** From 1. */
  readonly number: number;
}

const onPath = 'backendGuide.onPath';

/** Remembers which path is followed. */
export class PathSteps implements Disposable {
  readonly #findings: Findings;
  readonly #reveal: (found: Found, number: number) => Promise<void>;
  readonly #mark = window.createTextEditorDecorationType({
    border: '1px solid', borderColor: new ThemeColor('editorInfo.foreground'), overviewRulerColor: new ThemeColor('editorInfo.foreground'),
  });
  readonly #listening: Disposable;
  #following: Following | undefined;

  /** `reveal` shows a step in the view. */
  constructor(findings: Findings, reveal: (found: Found, number: number) => Promise<void>) {
    this.#findings = findings;
    this.#reveal = reveal;
    this.#listening = findings.onDidRefresh(() => { this.#follow(); });
  }

  /** Where on which path one is. */
  get position(): { readonly rule: string; readonly step: number; readonly of: number } | undefined {
    return this.#following && { rule: this.#following.found.rule, step: this.#following.number, of: this.#following.found.path.length };
  }

  /** Goes one step on, or back. Without a path that is followed, it begins that of the finding at the cursor, or after it. */
  async step(by: 1 | -1): Promise<void> {
    const { found, number } = this.#following ?? {};
    if (found === undefined || number === undefined) {
      const begun = this.#atCursor();
      if (begun === undefined) void window.setStatusBarMessage('No finding here has a path.', 4000);
      else await this.show(begun, by === 1 ? 1 : begun.path.length);
      return;
    }
    const all = found.path.length;
    await this.show(found, ((number - 1 + by + all) % all) + 1);
  }

  /** Opens a step of a finding's path. */
  async show(found: Found, number: number): Promise<void> {
    const step = found.path[number - 1];
    if (step === undefined) return;
    this.#begin({ found, number });
    const editor = await window.showTextDocument(await workspace.openTextDocument(step.uri), { selection: step.range });
    editor.revealRange(step.range, TextEditorRevealType.InCenterIfOutsideViewport);
    for (const one of window.visibleTextEditors) one.setDecorations(this.#mark, one === editor ? [step.range] : []);
    void window.setStatusBarMessage(`$(debug-step-over) Step ${number} of ${found.path.length}: ${step.message.replaceAll('`', '')}`, 10_000);
    await this.#reveal(found, number);
  }

  /** Follows no path any more. */
  end(): void {
    this.#begin(undefined);
    for (const one of window.visibleTextEditors) one.setDecorations(this.#mark, []);
  }

  /** The finding was opened: its last step is where one is. */
  begin(found: Found): void {
    this.#begin(found.path.length > 1 ? { found, number: found.path.length } : undefined);
  }

  dispose(): void {
    this.#listening.dispose();
    this.#mark.dispose();
  }

  #begin(following: Following | undefined): void {
    this.#following = following;
    void vscode.executeCommand('setContext', onPath, following !== undefined);
  }

  /** What was found may stand elsewhere now, or be gone. */
  #follow(): void {
    if (this.#following === undefined) return;
    const { found, number } = this.#following;
    const same = this.#findings.all.filter(({ rule, uri, path }) => rule === found.rule && uri.toString() === found.uri.toString() && path.length === found.path.length);
    const next = same.find(({ range }) => range.isEqual(found.range)) ?? same.find(({ message }) => message === found.message);
    if (next) this.#following = { found: next, number };
    else this.end();
  }

  #atCursor(): Found | undefined {
    const editor = window.activeTextEditor;
    const withPath = this.#findings.all.filter(({ path }) => path.length > 1);
    if (!editor) return withPath[0];
    const own = withPath.filter(({ uri }) => uri.toString() === editor.document.uri.toString());
    const { active } = editor.selection;
    return own.find(({ range }) => range.contains(active)) ?? own.find(({ range }) => range.start.line === active.line) ?? own.find(({ range }) => range.start.isAfter(active)) ?? own[0] ?? withPath[0];
  }
}
