/** What the editor offers on a finding: its fixes, the best one preferred, and the rule's page. */
import { CodeActionKind, type CodeAction, type CodeActionParams, type Diagnostic, type Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Fix } from '../analysis/finding.ts';
import { commands } from '../protocol.ts';
import { diagnosticSource, toRange } from './diagnostics.ts';

/** The actions for the findings that touch the asked range: all fixes first, then one explanation for each rule. */
export function codeActions(
  { range, context }: CodeActionParams, document: TextDocument, findings: readonly Finding[], titleOf: (ruleId: string) => string,
): CodeAction[] {
  if (context.only !== undefined && !context.only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix)) return [];

  const touched = findings
    .filter((finding) => doTouch(toRange(finding.range, document), range))
    .map((finding) => ({ finding, diagnostics: diagnosticsOf(finding, document, context.diagnostics) }));

  const fixes = touched.flatMap(({ finding, diagnostics }) =>
    finding.fixes.map((fix, index) => toFix(fix, index === 0, document, diagnostics)));
  const explanations = [...new Set(touched.map(({ finding }) => finding.rule))].map((rule): CodeAction => {
    const title = `Explain: ${titleOf(rule)}`;
    return {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: context.diagnostics.filter(({ source, code }) => source === diagnosticSource && code === rule),
      command: { title, command: commands.openRule, arguments: [rule] },
    };
  });
  return [...fixes, ...explanations];
}

function toFix(fix: Fix, isPreferred: boolean, document: TextDocument, diagnostics: Diagnostic[]): CodeAction {
  const edits = fix.edits.map(({ range, text }) => ({ range: toRange(range, document), newText: text }));
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    isPreferred,
    // The version keeps the edit from landing in a text that has changed meanwhile.
    edit: { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits }] },
  };
}

/** Those diagnostics of the editor that show this finding. They may have been moved by typing since they were sent. */
function diagnosticsOf(finding: Finding, document: TextDocument, shown: readonly Diagnostic[]): Diagnostic[] {
  const range = toRange(finding.range, document);
  return shown.filter(({ source, code, range: other }) => source === diagnosticSource && code === finding.rule && doTouch(range, other));
}

function doTouch(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
