/**
 * What the processes of the product call each other by: ids of views and commands, and the messages between the extension,
 * its language server and the guide's page. Types, names and the form of links only.
 */

/** The ids of the views, as package.json contributes them. */
export const views = {
  /** The tree of chapters and sections. */
  contents: 'backendGuide.contents',
  /** The page of the section that is open. */
  page: 'backendGuide.page',
  /** The pages that the reader has marked to come back to. */
  bookmarks: 'backendGuide.bookmarks',
  /** What was found in the code. */
  findings: 'backendGuide.findings',
  /** What the project's files show of the advice that is about a whole project. */
  project: 'backendGuide.project',
  /** The snippets, by stack and topic. */
  snippets: 'backendGuide.snippets',
} as const;

/** The type of the panel that shows the page beside the editor. */
export const pagePanel = 'backendGuide.beside';

/** The ids of the commands, as package.json contributes them. */
export const commands = {
  /** Opens a section in the sidebar. Argument: a section's id (`c09.security`); without it, a pick. */
  openSection: 'backendGuide.openSection',
  /** Searches the guide, on its page. */
  search: 'backendGuide.search',
  nextSection: 'backendGuide.nextSection',
  previousSection: 'backendGuide.previousSection',
  /** Go to the page that was open before, and return from there. */
  goBack: 'backendGuide.goBack',
  goForward: 'backendGuide.goForward',
  /** Shows the open page in a panel beside the editor. */
  openBeside: 'backendGuide.openBeside',
  /** Put a mark on a page, or take it off. Argument: a node of the tree; without it, the open page. */
  markAsRead: 'backendGuide.markAsRead',
  markAsUnread: 'backendGuide.markAsUnread',
  addBookmark: 'backendGuide.addBookmark',
  removeBookmark: 'backendGuide.removeBookmark',
  /** Opens a page that has a bookmark, by a pick. */
  openBookmark: 'backendGuide.openBookmark',
  /** Opens a rule's page in the sidebar. Argument: a rule's id; without it, a pick. */
  openRule: 'backendGuide.openRule',
  /** Goes to the next finding. Argument: the ids of the rules that count; without it, all. */
  nextFinding: 'backendGuide.nextFinding',
  /** Opens a finding's place, and begins its path. Argument: a node of the view. */
  showFinding: 'backendGuide.showFinding',
  /** Go along the path of the data: of the finding that was opened last, or of the one at the cursor. */
  nextStep: 'backendGuide.nextStep',
  previousStep: 'backendGuide.previousStep',
  /** How the view of the findings is put together. */
  groupFindings: 'backendGuide.groupFindings',
  filterFindings: 'backendGuide.filterFindings',
  chooseSeverity: 'backendGuide.chooseSeverity',
  clearFindingFilter: 'backendGuide.clearFindingFilter',
  /** Explains the rule of a finding. Argument: a node of the view. */
  explainFinding: 'backendGuide.explainFinding',
  /** Offers the quick fixes of a finding. Argument: a node of the view. */
  mendFinding: 'backendGuide.mendFinding',
  /** Looks at all files of the workspace. */
  scanWorkspace: 'backendGuide.scanWorkspace',
  /** Stops the scan that runs. */
  stopScan: 'backendGuide.stopScan',
  /** Writes what is found now into the baseline of a folder. Argument: the folder's address; without it, the only one, or a pick. */
  writeBaseline: 'backendGuide.writeBaseline',
  /** What the status item opens. */
  showStatus: 'backendGuide.showStatus',
  /** Turns the warnings of this workspace on, or off. */
  toggleWarnings: 'backendGuide.toggleWarnings',
  /** Looks at the project anew. */
  checkProject: 'backendGuide.checkProject',
  /** Inserts a snippet. Argument: a snippet's prefix or a node of the view; without it, a pick. */
  insertSnippet: 'backendGuide.insertSnippet',
  /** The same for what is selected in the view: for the keyboard. */
  insertSelectedSnippet: 'backendGuide.insertSelectedSnippet',
  /** Inserts an endpoint, and its test into the file of tests. Arguments as above, also of those that follow. */
  insertSnippetWithTest: 'backendGuide.insertSnippetWithTest',
  copySnippet: 'backendGuide.copySnippet',
  previewSnippet: 'backendGuide.previewSnippet',
  /** Opens the section of the guide that a snippet belongs to. */
  openSnippetSection: 'backendGuide.openSnippetSection',
  filterSnippets: 'backendGuide.filterSnippets',
  clearSnippetFilter: 'backendGuide.clearSnippetFilter',
  /** Asks why a finding is to be ignored, and writes the comment. Argument: an `IgnoreRequest`. */
  ignoreFinding: 'backendGuide.ignoreFinding',
  restartServer: 'backendGuide.restartServer',
  showLog: 'backendGuide.showLog',
} as const;

/** Marks the diagnostics of the language server. */
export const diagnosticSource = 'backend-guide';

/** The language ids of VS Code whose documents the language server reads. */
export const languageIds = ['javascript', 'javascriptreact', 'typescript', 'typescriptreact', 'python', 'java', 'php', 'blade', 'twig'] as const;

/** The names of the settings, as package.json contributes them. */
export const settings = {
  /** The section that holds all of them; the language server is told of its changes. */
  section: 'backendGuide',
} as const;

/** How sure a finding is: `high` where the path of the data is proven, or the code is wrong in itself; `medium` where it depends on what callers pass. */
export type Confidence = 'high' | 'medium';

/** What a diagnostic of the language server carries besides what the protocol has a place for. */
export interface DiagnosticData {
  readonly confidence: Confidence;
}

/** The notification by which the language server tells how far it is. */
export const statusNotification = 'backendGuide/status';

/** How far the language server is with the files of the workspace. */
export interface ScanStatus {
  readonly isScanning: boolean;
  /** Files that were looked at in this run, of all that are to be. At rest: of all files that are known; some are left where somebody has stopped the scan. */
  readonly done: number;
  readonly all: number;
}

/** The notification by which the extension stops a scan that nobody has asked for. */
export const stopScanNotification = 'backendGuide/stopScan';

/** What came of a scan of the whole workspace. */
export interface ScanResult {
  /** All files that are known. */
  readonly files: number;
  /** Those of them that were not looked at, since somebody has stopped the scan. */
  readonly left: number;
}

/** What the language server adds where it asks for settings: the editor may be set otherwise for a language. */
export interface LanguageScope {
  readonly languageId?: string;
}

/** What the extension tells the language server when it starts it. */
export interface ServerOptions {
  /** `vscode.env.uriScheme`, for links into the guide. Without it, diagnostics have no link. */
  readonly uriScheme?: string;
  /** The editor has the command `ignoreFinding`. */
  readonly asksForReasons?: boolean;
  /** The editor answers `requests`: it reads for the server what that cannot read itself. */
  readonly readsFiles?: boolean;
  /** A folder in which the server may keep what it has found for the next start. */
  readonly storage?: string;
  /** The editor wants to hear how far a scan is. */
  readonly wantsStatus?: boolean;
}

/** What is to stand in the baseline of a folder. */
export type BaselineResult =
  | { readonly kind: 'baseline'; readonly uri: string; readonly text: string; readonly findings: number; readonly files: number }
  /** There is none: the sentence says why. */
  | { readonly kind: 'none'; readonly reason: string };

/** What the extension and the language server ask each other for. The first three go to the extension, if that `readsFiles`. */
export const requests = {
  /** The names in a folder. Argument: its address. Result: a `FolderEntries`; null where it cannot be read. */
  readFolder: 'backendGuide/readFolder',
  /** The text of a file. Argument: its address. Result: a string; null where there is none, or too much of it. */
  readFile: 'backendGuide/readFile',
  /** A file of the product. Argument: its path in `dist/`. Result: its bytes; null where there is none. */
  readAsset: 'backendGuide/readAsset',
  /** All files of the workspace, whatever the settings say of those that are not open. Result, at the end: a `ScanResult`. To be cancelled. */
  scanWorkspace: 'backendGuide/scanWorkspace',
  /** All that is found in a folder, as a baseline. Argument: its address. Result: a `BaselineResult`. To be cancelled. */
  baseline: 'backendGuide/baseline',
} as const;

/** What stands in a folder, by names. */
export interface FolderEntries {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** A comment that sets a finding aside, to be written once somebody has said why. */
export interface IgnoreRequest {
  readonly uri: string;
  readonly version: number;
  readonly rule: string;
  /** Where it is put: lines and UTF-16 columns from 0. */
  readonly position: { readonly line: number; readonly character: number };
  /** What stands before and behind the reason. */
  readonly before: string;
  readonly after: string;
}

/** The extension's id: the authority of its links. */
export const extensionId = 'backend-guide.backend-guide';

/** A place in the guide: a section or chapter (`c09.security`, `c09`), at one of its advices where an anchor is given, or a rule's page. */
export type GuidePlace =
  | { readonly kind: 'section'; readonly id: string; readonly anchor?: string }
  | { readonly kind: 'rule'; readonly id: string };

/**
 * A link that opens the guide at a place: what a diagnostic's `codeDescription.href` is.
 *
 *     guideLink('vscode', { kind: 'rule', id: 'sql-injection' })  // vscode://backend-guide.backend-guide/rule/sql-injection
 *
 * It is an address of the extension and no `command:` link, because VS Code runs no commands from the
 * code of a diagnostic in a hover. `uriScheme` is what `vscode.env.uriScheme` says: it differs between VS Code, its
 * insiders' edition and others, and only the extension's process knows it.
 */
export function guideLink(uriScheme: string, place: GuidePlace): string {
  const anchor = place.kind === 'section' && place.anchor !== undefined ? `#${place.anchor}` : '';
  return `${uriScheme}://${extensionId}/${place.kind}/${place.id}${anchor}`;
}

/** A link that runs `openRule`, for Markdown that the client trusts with that command: VS Code asks nothing before it follows it. */
export function openRuleLink(ruleId: string): string {
  return `command:${commands.openRule}?${encodeURIComponent(JSON.stringify([ruleId]))}`;
}

/** The place that the path and fragment of such a link (or an inner link of the guide) name; `undefined` for any other. `/guide/…` is `/section/…`. */
export function placeOfLink(path: string, fragment = ''): GuidePlace | undefined {
  const [, kind, id] = /^\/(section|guide|rule)\/([\w.-]+)$/.exec(path) ?? [];
  if (id === undefined) return undefined;
  if (kind === 'rule') return { kind, id };
  return { kind: 'section', id, ...(/^[\w-]+$/.test(fragment) ? { anchor: fragment } : {}) };
}

/** A page of the guide, ready to be shown. */
export interface GuidePage {
  readonly place: GuidePlace;
  /** The article, compiled from our own Markdown at build time. */
  readonly html: string;
  /** What stands above this page; a part without a place is only a name. */
  readonly path: readonly { readonly title: string; readonly place?: GuidePlace }[];
  readonly previous?: { readonly title: string; readonly place: GuidePlace };
  readonly next?: { readonly title: string; readonly place: GuidePlace };
}

/** The languages that code samples come in, by the names that pages give them; JavaScript stands for TypeScript, too. */
export const sampleLanguages = { javascript: 'JavaScript', python: 'Python', java: 'Java', php: 'PHP' } as const;
export type SampleLanguage = keyof typeof sampleLanguages;

/** What a page shows besides its text, and what changes while it is shown. */
export interface PageMarks {
  /** Undefined for pages that are not marked as read: those of rules. */
  readonly isRead?: boolean;
  /** The language of code samples that the reader has chosen. */
  readonly language?: SampleLanguage;
  /** How many findings there are in the workspace, by rule; rules without any are not there. */
  readonly findings: Readonly<Record<string, number>>;
  /** What the checks of the project saw, by their ids; empty until they were run. */
  readonly checks: Readonly<Record<string, CheckMark>>;
}

/** What a check of the project saw. All of it is text, some of it from the workspace. */
export interface CheckMark {
  readonly status: 'done' | 'missing' | 'not-applicable';
  readonly why: string;
  readonly remedy: string;
  /** The snippets that do it, by their prefixes. */
  readonly snippets: readonly string[];
  /** The file that it is about, by its path in the project. */
  readonly file?: string;
}

/** What the extension tells the guide's page. */
export type MessageToPage =
  | {
    readonly type: 'show';
    readonly page: GuidePage;
    readonly marks: PageMarks;
    /** `arrive`: the reader went there. `return`: the page is back after a reload or after it was hidden, and is put where it was. */
    readonly manner: 'arrive' | 'return';
    /** Where the page was scrolled to, in pixels. */
    readonly scroll: number;
    /** Move the keyboard's focus to the heading. */
    readonly focus: boolean;
  }
  /** The page stays, and what it shows besides its text has changed. */
  | { readonly type: 'mark'; readonly marks: PageMarks }
  /** Open the search. */
  | { readonly type: 'search' }
  /** The index of the search, as it was asked for. */
  | { readonly type: 'index'; readonly text: string };

/** What the guide's page tells the extension. */
export type MessageFromPage =
  /** The script runs and can be told what to show. */
  | { readonly type: 'ready' }
  /** A page is on the screen; `heading` is read from there. */
  | { readonly type: 'shown'; readonly place: GuidePlace; readonly heading: string }
  /** A link inside the guide was followed. */
  | { readonly type: 'navigate'; readonly place: GuidePlace }
  | { readonly type: 'scrolled'; readonly place: GuidePlace; readonly top: number }
  /** The reader went to the page that was open before, or after. */
  | { readonly type: 'back' }
  | { readonly type: 'forward' }
  /** The page was read to its end, or the reader says so, or that it was not. */
  | { readonly type: 'read'; readonly place: GuidePlace; readonly isRead: boolean }
  | { readonly type: 'language'; readonly language: SampleLanguage }
  /** The reader wants to see the next finding of one of these rules. */
  | { readonly type: 'next-finding'; readonly rules: readonly string[] }
  /** The reader wants to see a file of the project. */
  | { readonly type: 'open-file'; readonly path: string }
  | { readonly type: 'insert-snippet'; readonly prefix: string }
  /** The search needs its index. */
  | { readonly type: 'want-index' }
  /** A code sample is wanted on the clipboard, or at the cursor of the editor. */
  | { readonly type: 'copy'; readonly text: string }
  | { readonly type: 'insert'; readonly text: string };
