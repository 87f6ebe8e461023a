/** Findings as the diagnostics of the protocol. */
import { DiagnosticSeverity, type Diagnostic, type DiagnosticRelatedInformation, type Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../analysis/finding.ts';
import type { Range as Offsets } from '../analysis/ir.ts';
import type { Severity } from '../catalog/rule.ts';
import { guideLink } from '../protocol.ts';
import { uriOf } from './source-file.ts';

/** Marks the diagnostics of this server. */
export const diagnosticSource = 'backend-guide';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

export interface DiagnosticContext {
  /** The scheme of links into the guide; undefined where the editor has none. */
  readonly uriScheme: string | undefined;
  /** An open document; undefined for files that are not open. */
  readonly textOf: (uri: string) => TextDocument | undefined;
}

/** A finding in `document`. Its trace, numbered, is the related information. */
export function toDiagnostic(finding: Finding, document: TextDocument, { uriScheme, textOf }: DiagnosticContext): Diagnostic {
  const relatedInformation = toRelatedInformation(finding, document, textOf);
  return {
    range: toRange(finding.range, document),
    severity: severities[finding.severity],
    source: diagnosticSource,
    code: finding.rule,
    ...(uriScheme !== undefined && { codeDescription: { href: guideLink(uriScheme, { kind: 'rule', id: finding.rule }) } }),
    message: finding.message,
    ...(relatedInformation.length > 0 && { relatedInformation }),
  };
}

/** Offsets as the lines and UTF-16 columns of the protocol. */
export function toRange({ start, end }: Offsets, document: TextDocument): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** Steps in files that are not open have offsets that nobody can translate here; they are left out, the numbers tell. */
function toRelatedInformation(
  finding: Finding, document: TextDocument, textOf: DiagnosticContext['textOf'],
): DiagnosticRelatedInformation[] {
  const { trace } = finding;
  return trace.flatMap((step, index) => {
    const uri = uriOf(step.file, document);
    const text = uri === document.uri ? document : textOf(uri);
    if (text === undefined) return [];
    const message = trace.length > 1 ? `${index + 1}. ${step.message}` : step.message;
    return [{ location: { uri, range: toRange(step.range, text) }, message }];
  });
}
