/** The findings of the language server, counted by rule, and a way from one to the next. What stands under Problems is what counts. */
import { EventEmitter, languages, Range, window, workspace, type Diagnostic, type Disposable, type Uri } from 'vscode';
import { diagnosticSource } from '../protocol.ts';

interface Finding {
  readonly uri: Uri;
  readonly rule: string;
  readonly range: Range;
}

/** In milliseconds: a scan publishes many files one after another. */
const pause = 300;

/** What was found in the workspace. */
export class Findings implements Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly #listening: Disposable;
  #timer: NodeJS.Timeout | undefined;
  #counts: Readonly<Record<string, number>> = {};

  /** Tells when there are more or fewer of a rule. */
  readonly onDidChange = this.#changed.event;

  constructor() {
    this.#listening = languages.onDidChangeDiagnostics(() => {
      this.#timer ??= setTimeout(() => {
        this.#timer = undefined;
        this.#count();
      }, pause);
    });
  }

  /** How many findings each rule has; rules without any are not there. */
  get counts(): Readonly<Record<string, number>> {
    return this.#counts;
  }

  /** How many findings these rules have together. */
  countOf(rules: readonly string[]): number {
    return rules.reduce((sum, rule) => sum + (this.#counts[rule] ?? 0), 0);
  }

  /** Shows the next finding of these rules (or of all) after the cursor; after the last one comes the first. */
  async showNext(rules?: readonly string[]): Promise<void> {
    const findings = all().filter(({ rule }) => rules === undefined || rules.includes(rule)).sort(byPlace);
    const editor = window.activeTextEditor;
    const here = editor && { uri: editor.document.uri, range: new Range(editor.selection.start, editor.selection.start), rule: '' };
    const next = findings.find((finding) => here !== undefined && byPlace(finding, here) > 0) ?? findings[0];
    if (next === undefined) {
      void window.showInformationMessage('There are no warnings of this kind in what was looked at so far.');
      return;
    }
    await window.showTextDocument(await workspace.openTextDocument(next.uri), { selection: next.range });
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#listening.dispose();
    this.#changed.dispose();
  }

  #count(): void {
    const counts: Record<string, number> = {};
    for (const { rule } of all()) counts[rule] = (counts[rule] ?? 0) + 1;
    const rules = new Set([...Object.keys(counts), ...Object.keys(this.#counts)]);
    const isSame = [...rules].every((rule) => counts[rule] === this.#counts[rule]);
    this.#counts = counts;
    if (!isSame) this.#changed.fire();
  }
}

function all(): Finding[] {
  return languages.getDiagnostics().flatMap(([uri, diagnostics]) => diagnostics.flatMap((diagnostic) => {
    const rule = ruleOf(diagnostic);
    return rule === undefined ? [] : [{ uri, rule, range: diagnostic.range }];
  }));
}

function ruleOf({ source, code }: Diagnostic): string | undefined {
  if (source !== diagnosticSource) return undefined;
  const value = typeof code === 'object' ? code.value : code;
  return typeof value === 'string' ? value : undefined;
}

function byPlace(one: Finding, other: Finding): number {
  const [a, b] = [one.uri.toString(), other.uri.toString()];
  return a === b ? one.range.start.compareTo(other.range.start) : a < b ? -1 : 1;
}
