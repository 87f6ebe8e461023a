/** The findings of the language server: what stands under Problems is what counts. How many each rule has, and a way from one to the next. */
import { DiagnosticSeverity, EventEmitter, languages, Range, window, workspace, type Diagnostic, type Disposable, type Uri } from 'vscode';
import { diagnosticSource, type Confidence, type DiagnosticData } from '../protocol.ts';
import type { FoundSeverity } from './findings/grouping.ts';

/** One station of the data. */
export interface FoundStep {
  readonly uri: Uri;
  readonly range: Range;
  readonly message: string;
}

/** A finding as the editor shows it. */
export interface Found {
  readonly uri: Uri;
  readonly rule: string;
  readonly range: Range;
  readonly message: string;
  readonly severity: FoundSeverity;
  readonly confidence: Confidence;
  /** From where the data enters to where it does harm; empty where no path is claimed. */
  readonly path: readonly FoundStep[];
}

/** In milliseconds: a scan publishes many files one after another. */
const pause = 300;

/** What was found in the workspace. */
export class Findings implements Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly #refreshed = new EventEmitter<void>();
  readonly #listening: Disposable;
  #timer: NodeJS.Timeout | undefined;
  #counts: Readonly<Record<string, number>> = {};
  #all: readonly Found[] = [];

  /** Tells when there are more or fewer of a rule. */
  readonly onDidChange = this.#changed.event;
  /** Tells when anything of them may be another: a place, a path. */
  readonly onDidRefresh = this.#refreshed.event;

  constructor() {
    this.#listening = languages.onDidChangeDiagnostics(() => {
      this.#timer ??= setTimeout(() => {
        this.#timer = undefined;
        this.#count();
      }, pause);
    });
  }

  /** All, by file and place. */
  get all(): readonly Found[] {
    return this.#all;
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
    const findings = allFound().filter(({ rule }) => rules === undefined || rules.includes(rule));
    const editor = window.activeTextEditor;
    const here = editor && { uri: editor.document.uri, range: new Range(editor.selection.start, editor.selection.start) };
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
    this.#refreshed.dispose();
  }

  #count(): void {
    this.#all = allFound();
    const counts: Record<string, number> = {};
    for (const { rule } of this.#all) counts[rule] = (counts[rule] ?? 0) + 1;
    const rules = new Set([...Object.keys(counts), ...Object.keys(this.#counts)]);
    const isSame = [...rules].every((rule) => counts[rule] === this.#counts[rule]);
    this.#counts = counts;
    this.#refreshed.fire();
    if (!isSame) this.#changed.fire();
  }
}

function allFound(): Found[] {
  return languages.getDiagnostics().flatMap(([uri, diagnostics]) => diagnostics.flatMap((diagnostic) => {
    const rule = ruleOf(diagnostic);
    if (rule === undefined) return [];
    const { range, message, relatedInformation = [] } = diagnostic;
    const { data } = diagnostic as Diagnostic & { readonly data?: Partial<DiagnosticData> };
    return [{
      uri, rule, range, message, severity: severityOf(diagnostic), confidence: data?.confidence ?? 'high' as const,
      path: relatedInformation.map(({ location, message: step }) => ({ uri: location.uri, range: location.range, message: step.replace(/^\d+\. /, '') })),
    }];
  })).sort(byPlace);
}

function severityOf({ severity }: Diagnostic): FoundSeverity {
  return severity === DiagnosticSeverity.Error ? 'error' : severity === DiagnosticSeverity.Warning ? 'warning' : 'information';
}

function ruleOf({ source, code }: Diagnostic): string | undefined {
  if (source !== diagnosticSource) return undefined;
  const value = typeof code === 'object' ? code.value : code;
  return typeof value === 'string' ? value : undefined;
}

function byPlace(one: { readonly uri: Uri; readonly range: Range }, other: { readonly uri: Uri; readonly range: Range }): number {
  const [a, b] = [one.uri.toString(), other.uri.toString()];
  return a === b ? one.range.start.compareTo(other.range.start) : a < b ? -1 : 1;
}
