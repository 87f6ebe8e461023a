/**
 * What the processes of the product call each other by: ids of views and commands, and the messages between the extension,
 * its language server and the guide's page. Types, names and the form of links only.
 */

export const viewContainerId = 'backendGuide';

export const views = {
  /** The tree of chapters and sections. */
  contents: 'backendGuide.contents',
  /** The page of the section that is open. */
  page: 'backendGuide.page',
} as const;

export const commands = {
  /** Opens a section in the sidebar. Argument: a section's id (`c09.security`); without it, a pick. */
  openSection: 'backendGuide.openSection',
  nextSection: 'backendGuide.nextSection',
  previousSection: 'backendGuide.previousSection',
  /** Opens a rule's page in the sidebar. Argument: a rule's id; without it, a pick. */
  openRule: 'backendGuide.openRule',
  /** Inserts a snippet. Argument: a snippet's prefix; without it, a pick. */
  insertSnippet: 'backendGuide.insertSnippet',
  restartServer: 'backendGuide.restartServer',
  showLog: 'backendGuide.showLog',
} as const;

/** The language ids of VS Code whose documents the language server reads. */
export const languageIds = ['javascript', 'javascriptreact', 'typescript', 'typescriptreact'] as const;

export const settings = {
  /** The section whose changes the language server is told of. */
  section: 'backendGuide',
  diagnosticsEnabled: 'backendGuide.diagnostics.enabled',
} as const;

/** A link that opens a rule's page in the sidebar: for a diagnostic's code, and for Markdown that is trusted with `openRule`. */
export function ruleLink(ruleId: string): string {
  return `command:${commands.openRule}?${encodeURIComponent(JSON.stringify([ruleId]))}`;
}
