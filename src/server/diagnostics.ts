/** Findings as the diagnostics of the protocol. */
import { DiagnosticSeverity, type Diagnostic, type DiagnosticRelatedInformation, type Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../analysis/finding.ts';
import type { Range as Offsets } from '../analysis/ir.ts';
import type { Severity } from '../catalog/rule.ts';
import { confidenceOf } from '../policy/confidence.ts';
import type { ConfigurationProblem } from '../policy/configuration.ts';
import { ignoreCommentId } from '../policy/policy.ts';
import { diagnosticSource, guideLink, type DiagnosticData } from '../protocol.ts';
import type { Texts } from './origin.ts';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

interface DiagnosticContext {
  /** The scheme of links into the guide; undefined where the editor has none. */
  readonly uriScheme: string | undefined;
  /** The texts in which the steps of traces stand, by their paths. */
  readonly texts: Texts;
}

/** A finding in `document`. Its trace, numbered, is the related information. */
export function toDiagnostic(finding: Finding, document: TextDocument, { uriScheme, texts }: DiagnosticContext): Diagnostic {
  const relatedInformation = toRelatedInformation(finding, texts);
  return {
    range: toRange(finding.range, document),
    severity: severities[finding.severity],
    source: diagnosticSource,
    code: finding.rule,
    ...(uriScheme !== undefined && finding.rule !== ignoreCommentId && { codeDescription: { href: guideLink(uriScheme, { kind: 'rule', id: finding.rule }) } }),
    message: finding.message,
    ...(finding.rule !== ignoreCommentId && { data: { confidence: confidenceOf(finding) } satisfies DiagnosticData }),
    ...(relatedInformation.length > 0 && { relatedInformation }),
  };
}

/** What is not understood in a file of the project's own settings. */
export function toProblemDiagnostic({ range, message }: ConfigurationProblem, document: TextDocument): Diagnostic {
  return { range: toRange(range, document), severity: DiagnosticSeverity.Error, source: diagnosticSource, message };
}

/** Offsets as the lines and UTF-16 columns of the protocol. */
export function toRange({ start, end }: Offsets, document: TextDocument): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

function toRelatedInformation({ trace }: Finding, texts: Texts): DiagnosticRelatedInformation[] {
  return trace.flatMap((step, index) => {
    const text = texts.get(step.file);
    if (text === undefined) return [];
    const message = trace.length > 1 ? `${index + 1}. ${step.message}` : step.message;
    return [{ location: { uri: text.uri, range: toRange(step.range, text) }, message }];
  });
}
