/**
 * The language server: open documents in, diagnostics, code actions and hovers out. It joins analyzers to a
 * connection and knows neither where they come from nor what the connection runs over:
 *
 *     startServer(createConnection(), { catalog, createAnalyzer, readRulePage });
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  CodeActionKind, DidChangeConfigurationNotification, DidChangeWatchedFilesNotification, PositionEncodingKind, TextDocuments,
  TextDocumentSyncKind, WatchKind, type ClientCapabilities, type Connection,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Catalog } from '../catalog/rule.ts';
import { settings as settingNames, type ServerOptions } from '../protocol.ts';
import { codeActions } from './code-actions.ts';
import { toDiagnostic } from './diagnostics.ts';
import { DiskFiles } from './disk-files.ts';
import { DocumentFindings, type Findings } from './document-findings.ts';
import { hover } from './hover.ts';
import type { CreateAnalyzer } from './origin.ts';
import { parseRulePage, type RulePage } from '../catalog/rule-page.ts';
import { pauseBefore, pauseBehind, Schedule } from './schedule.ts';
import { DocumentSettings } from './settings.ts';
import { configurationGlob, sourceGlob } from './source-file.ts';

/**
 * Turns of the event loop between an analysis and its publication. Keystrokes that came in meanwhile need up to four to be
 * received, decoded and handed to us; then the result is known to be stale and is not shown at the wrong places.
 */
const turnsToHear = 8;

/** What the server is put together from. */
export interface ServerParts {
  readonly catalog: Catalog;
  readonly createAnalyzer: CreateAnalyzer;
  /** The Markdown of a rule's page; undefined where there is none. */
  readonly readRulePage: (ruleId: string) => string | undefined;
}

/** Serves the connection until its other side ends it. */
export function startServer(connection: Connection, { catalog, createAnalyzer, readRulePage }: ServerParts): void {
  const documents = new TextDocuments(TextDocument);
  const disk = new DiskFiles(() => Date.now());
  const findings = new DocumentFindings(createAnalyzer, disk, connection.console);
  const schedule = new Schedule();
  const titles = new Map(catalog.rules.map(({ id, title }) => [id, title]));
  const titleOf = (ruleId: string): string => titles.get(ruleId) ?? ruleId;
  const pageOf = cached((ruleId) => {
    const page = readRulePage(ruleId);
    return page === undefined ? undefined : parseRulePage(page);
  });
  let settings = new DocumentSettings(connection, false);
  let client: ClientCapabilities['workspace'];
  let options: ServerOptions = {};

  connection.onInitialize(({ capabilities: { workspace }, workspaceFolders, initializationOptions }) => {
    options = initializationOptions as ServerOptions | undefined ?? {};
    client = workspace;
    settings = new DocumentSettings(connection, workspace?.configuration === true);
    disk.setFolders(workspaceFolders?.map(({ uri }) => uri) ?? []);
    return {
      capabilities: {
        positionEncoding: PositionEncodingKind.UTF16,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
        hoverProvider: true,
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });

  connection.onInitialized(() => {
    if (client?.didChangeConfiguration?.dynamicRegistration) {
      connection.client.register(DidChangeConfigurationNotification.type, { section: settingNames.section }).catch(report);
    }
    if (client?.didChangeWatchedFiles?.dynamicRegistration) {
      // Of a folder that goes, editors tell the folder alone.
      const watchers = [{ globPattern: sourceGlob }, { globPattern: configurationGlob }, { globPattern: '**/*', kind: WatchKind.Delete }];
      connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(report);
    }
    if (client?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(async () => {
        const folders = await connection.workspace.getWorkspaceFolders();
        disk.setFolders(folders?.map(({ uri }) => uri) ?? []);
        lookBehind(findings.allChanged());
      });
    }
  });

  connection.onDidChangeConfiguration(() => {
    settings.forgetAll();
    for (const document of documents.all()) look(document, 0);
  });

  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) disk.forget(uri);
    // A package that came or went may be what anybody's import leads to.
    const isPackage = changes.some(({ uri }) => uri.endsWith('/package.json'));
    lookBehind(isPackage ? findings.allChanged() : changes.flatMap(({ uri }) => findings.changed(uri)));
  });

  documents.onDidOpen(({ document }) => { findings.opened(document); });

  // Also fires when a document opens.
  documents.onDidChangeContent(({ document }) => {
    look(document, pauseBefore(findings.cost(document)));
    lookBehind(findings.changed(document));
  });

  documents.onDidClose(({ document }) => {
    const { uri } = document;
    schedule.cancel(uri);
    settings.forget(uri);
    findings.closed(document);
    connection.sendDiagnostics({ uri, diagnostics: [] }).catch(report);
    disk.forget(uri);
    lookBehind(findings.changed(document));
  });

  connection.onCodeAction(async (params) => {
    const document = documents.get(params.textDocument.uri);
    return document && codeActions(params, document, (await wanted(document)).findings, titleOf);
  });

  connection.onHover(async ({ textDocument, position }) => {
    const document = documents.get(textDocument.uri);
    return document && hover(document.offsetAt(position), document, (await wanted(document)).findings, titleOf, pageOf);
  });

  connection.onShutdown(() => { schedule.cancelAll(); });

  documents.listen(connection);
  connection.listen();

  function look(document: TextDocument, pause: number): void {
    schedule.set(document.uri, pause, () => { publish(document).catch(report); });
  }

  /** Looks again at documents that depend on a file that has changed. */
  function lookBehind(dependents: readonly TextDocument[]): void {
    for (const document of dependents) look(document, pauseBehind(findings.cost(document)));
  }

  function report(error: unknown): void {
    connection.console.error(error instanceof Error ? error.stack ?? error.message : String(error));
  }

  async function publish(document: TextDocument): Promise<void> {
    const { uri, version } = document;
    const isStale = (): boolean => documents.get(uri) !== document || document.version !== version;
    const { findings: found, texts } = await wanted(document, isStale);
    const diagnostics = found.map((finding) => toDiagnostic(finding, document, { uriScheme: options.uriScheme, texts }));
    for (let turn = 0; turn < turnsToHear; turn++) await nextTurn();
    if (!isStale()) await connection.sendDiagnostics({ uri, version, diagnostics });
  }

  /** The document's findings, where its settings want them. */
  async function wanted(document: TextDocument, isStale = (): boolean => false): Promise<Findings> {
    const isEnabled = await settings.areDiagnosticsEnabled(document.uri);
    return isEnabled && !isStale() ? findings.of(document) : { findings: [], texts: new Map() };
  }
}

function cached(read: (ruleId: string) => RulePage | undefined): (ruleId: string) => RulePage | undefined {
  const pages = new Map<string, RulePage | undefined>();
  return (ruleId) => {
    if (!pages.has(ruleId)) pages.set(ruleId, read(ruleId));
    return pages.get(ruleId);
  };
}
