/**
 * What the processes of the product call each other by: ids of views and commands, and the messages between the extension,
 * its language server and the guide's page. Types and names only.
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
