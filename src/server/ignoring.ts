/** The comment that sets a finding aside: where it stands, and how it is written there. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../analysis/finding.ts';
import type { IgnoreRequest } from '../protocol.ts';

/** How a comment to the end of the line begins; all others write `//`. */
const lineComments: Readonly<Record<string, string>> = { python: '#' };

/** What is to be written above the line of a finding. The reason comes between `before` and `after`. */
export function ignoreRequest({ rule, range }: Finding, document: TextDocument): IgnoreRequest {
  const { line } = document.positionAt(range.start);
  const text = document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
  const indent = /^[ \t]*/.exec(text)?.[0] ?? '';
  const [open, close] = commentForm(text.trim(), document.languageId);
  const end = document.getText().includes('\r\n') ? '\r\n' : '\n';
  return { uri: document.uri, version: document.version, rule, position: { line, character: 0 }, before: `${indent}${open} backend-guide-ignore ${rule}: `, after: `${close}${end}` };
}

/** Before a line of markup, a comment is one of markup. */
function commentForm(line: string, languageId: string): readonly [string, string] {
  if (/^<[a-zA-Z!/>]/.test(line) || line === '<>') {
    if (languageId === 'php') return ['<!--', ' -->'];
    if (languageId.endsWith('react')) return ['{/*', ' */}'];
  }
  return [lineComments[languageId] ?? '//', ''];
}
