/** What the editor offers on a finding: its fixes, the best one preferred, and the rule's page. */
import { CodeActionKind, type CodeAction, type CodeActionParams, type Diagnostic, type Range, type WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Fix } from '../analysis/finding.ts';
import { fixesToApply } from '../analysis/fixes/mending.ts';
import { commands, diagnosticSource } from '../protocol.ts';
import { ignoreCommentId } from '../policy/policy.ts';
import { toRange } from './diagnostics.ts';
import { ignoreRequest } from './ignoring.ts';

/** All that can be mended in a file without a question: for `editor.codeActionsOnSave`, too. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.backendGuide`;

/** What the editor can do, and what it knows of files beside the document. */
export interface ActionOptions {
  /** The editor has a command that asks why a finding is set aside. */
  readonly asksForReasons?: boolean | undefined;
  /** A file in the project's folder, where the editor can make one. */
  readonly beside?: ((name: string) => { readonly uri: string; readonly text: string | undefined } | undefined) | undefined;
}

/**
 * The actions for the findings that touch the asked range: all fixes first, then a way to set each aside, then one explanation for each rule.
 */
export function codeActions(
  { range, context }: CodeActionParams, document: TextDocument, findings: readonly Finding[], titleOf: (ruleId: string) => string, { asksForReasons = false, beside }: ActionOptions = {},
): CodeAction[] {
  const isAsked = (kind: string): boolean => context.only === undefined || context.only.some((one) => one === '' || kind === one || kind.startsWith(`${one}.`));
  if (context.only !== undefined && isAsked(fixAllKind)) return fixAll(document, findings);
  if (!isAsked(CodeActionKind.QuickFix)) return [];

  const touched = findings
    .filter((finding) => doTouch(toRange(finding.range, document), range))
    .map((finding) => ({ finding, diagnostics: diagnosticsOf(finding, document, context.diagnostics) }));

  const fixes = touched.flatMap(({ finding, diagnostics }) =>
    finding.fixes.map((fix, index) => toFix(fix, index === 0 && fix.assumes === undefined, document, diagnostics, beside)));
  const explanations = [...new Set(touched.map(({ finding }) => finding.rule))].filter((rule) => rule !== ignoreCommentId).map((rule): CodeAction => {
    const title = `Explain: ${titleOf(rule)}`;
    return {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: context.diagnostics.filter(({ source, code }) => source === diagnosticSource && code === rule),
      command: { title, command: commands.openRule, arguments: [rule] },
    };
  });
  const ignores = onePerLine(touched.filter(({ finding }) => finding.rule !== ignoreCommentId), document)
    .map(({ finding, diagnostics }) => toIgnore(finding, document, diagnostics, asksForReasons));
  return [...fixes, ...ignores, ...explanations];
}

interface Touched {
  readonly finding: Finding;
  readonly diagnostics: Diagnostic[];
}

/** One comment sets aside all findings of a rule on its line. */
function onePerLine(touched: readonly Touched[], document: TextDocument): readonly Touched[] {
  const lines = new Map<string, Touched>();
  for (const { finding, diagnostics } of touched) {
    const key = `${finding.rule} ${document.positionAt(finding.range.start).line}`;
    const known = lines.get(key);
    lines.set(key, { finding, diagnostics: [...known?.diagnostics ?? [], ...diagnostics] });
  }
  return [...lines.values()];
}

/** A comment that sets the finding aside: the editor asks for the reason, or leaves room for it. */
function toIgnore(finding: Finding, document: TextDocument, diagnostics: Diagnostic[], asksForReasons: boolean): CodeAction {
  const request = ignoreRequest(finding, document);
  const title = `Ignore «${finding.rule}» here${asksForReasons ? '…' : ''}`;
  if (asksForReasons) return { title, kind: CodeActionKind.QuickFix, diagnostics, command: { title, command: commands.ignoreFinding, arguments: [request] } };
  const { version, uri, position, before, after } = request;
  return { title, kind: CodeActionKind.QuickFix, diagnostics, edit: { documentChanges: [{ textDocument: { uri, version }, edits: [{ range: { start: position, end: position }, newText: before.trimEnd() + after }] }] } };
}

function toFix(fix: Fix, isPreferred: boolean, document: TextDocument, diagnostics: Diagnostic[], beside: ActionOptions['beside']): CodeAction {
  return {
    title: fix.assumes === undefined ? fix.title : `${fix.title} (assumes that ${fix.assumes})`,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    isPreferred,
    edit: withLine(toEdit([fix], document), fix, beside),
  };
}

/** The edit, and the line that another file is to hold, too, unless it does already. */
function withLine(edit: WorkspaceEdit, { line }: Fix, beside: ActionOptions['beside']): WorkspaceEdit {
  const file = line && beside?.(line.file);
  if (!line || !file || file.text?.split(/\r?\n/).some((one) => one.startsWith(line.text))) return edit;
  const { uri, text = '' } = file;
  const end = TextDocument.create(uri, '', 0, text).positionAt(text.length);
  const newText = `${text === '' || text.endsWith('\n') ? '' : '\n'}${line.text}\n`;
  return {
    documentChanges: [
      ...edit.documentChanges ?? [],
      ...(file.text === undefined ? [{ kind: 'create' as const, uri, options: { ignoreIfExists: true } }] : []),
      { textDocument: { uri, version: null }, edits: [{ range: { start: end, end }, newText }] },
    ],
  };
}

function fixAll(document: TextDocument, findings: readonly Finding[]): CodeAction[] {
  const fixes = fixesToApply(findings);
  return fixes.length === 0 ? [] : [{ title: 'Mend all that needs no question', kind: fixAllKind, edit: toEdit(fixes, document) }];
}

function toEdit(fixes: readonly Fix[], document: TextDocument): WorkspaceEdit {
  const edits = fixes.flatMap((fix) => fix.edits).map(({ range, text }) => ({ range: toRange(range, document), newText: text }));
  // The version keeps the edit from landing in a text that has changed meanwhile.
  return { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits }] };
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
