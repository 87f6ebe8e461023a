/** What the editor shows over a finding: what is wrong in general, how it is done safely, and the way into the guide. */
import { MarkupKind, type Hover } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../analysis/finding.ts';
import { openRuleLink } from '../protocol.ts';
import { toRange } from './diagnostics.ts';
import type { CodeBlock, RulePage } from '../catalog/rule-page.ts';

/** How pages name the languages behind their fences: the own name first, then those that are close enough to learn from. */
export const fences: Readonly<Record<string, readonly string[]>> = {
  javascript: ['js', 'javascript', 'jsx', 'ts', 'typescript', 'tsx'],
  javascriptreact: ['jsx', 'js', 'javascript', 'tsx', 'ts', 'typescript'],
  typescript: ['ts', 'typescript', 'tsx', 'js', 'javascript', 'jsx'],
  typescriptreact: ['tsx', 'ts', 'typescript', 'jsx', 'js', 'javascript'],
  python: ['py', 'python'],
  java: ['java'],
  php: ['php'],
  blade: ['php'],
  twig: ['php'],
};

/** The hover for the findings at an offset, one part for each rule; null where there is none. */
export async function hover(
  offset: number, document: TextDocument, findings: readonly Finding[],
  titleOf: (ruleId: string) => string, pageOf: (ruleId: string) => Promise<RulePage | undefined>,
): Promise<Hover | null> {
  const hit = findings.filter(({ range }) => range.start <= offset && offset <= range.end);
  const [first] = hit;
  if (first === undefined) return null;

  const rules = [...new Set(hit.map(({ rule }) => rule))];
  const parts = await Promise.all(rules.map(async (rule) => explain(rule, titleOf(rule), await pageOf(rule), document.languageId)));
  return {
    contents: { kind: MarkupKind.Markdown, value: parts.join('\n\n---\n\n') },
    range: toRange(first.range, document),
  };
}

function explain(rule: string, title: string, page: RulePage | undefined, languageId: string): string {
  const safe = page === undefined ? undefined : blockFor(languageId, page.safe);
  return [
    // At the top, where it is seen without scrolling: editors show the beginning of a long hover.
    `**${title}** · [Explain in the guide](${openRuleLink(rule)})`,
    page?.whatItIs ?? '',
    safe === undefined ? '' : `Safe:\n\n\`\`\`${safe.language}\n${safe.code}\n\`\`\``,
  ].filter((part) => part !== '').join('\n\n');
}

function blockFor(languageId: string, blocks: readonly CodeBlock[]): CodeBlock | undefined {
  const names = fences[languageId] ?? [languageId];
  return names.flatMap((name) => blocks.filter(({ language }) => language === name))[0];
}
