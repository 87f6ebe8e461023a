/**
 * The language server: open documents in, diagnostics, code actions and hovers out. It joins an analyzer to a
 * connection and knows neither where the analyzer comes from nor what the connection runs over:
 *
 *     startServer(createConnection(), { catalog, analyzer, readRulePage });
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  CodeActionKind, DidChangeConfigurationNotification, PositionEncodingKind, TextDocuments, TextDocumentSyncKind, type Connection,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analyzer } from '../analysis/analyze.ts';
import type { Finding } from '../analysis/finding.ts';
import type { Catalog } from '../catalog/rule.ts';
import { settings as settingNames, type ServerOptions } from '../protocol.ts';
import { codeActions } from './code-actions.ts';
import { toDiagnostic } from './diagnostics.ts';
import { DocumentFindings } from './document-findings.ts';
import { hover } from './hover.ts';
import { parseRulePage, type RulePage } from './rule-page.ts';
import { pauseBefore, Schedule } from './schedule.ts';
import { DocumentSettings } from './settings.ts';

/**
 * Turns of the event loop between an analysis and its publication. Keystrokes that came in meanwhile need up to four to be
 * received, decoded and handed to us; then the result is known to be stale and is not shown at the wrong places.
 */
const turnsToHear = 8;

export interface ServerParts {
  readonly catalog: Catalog;
  readonly analyzer: Analyzer;
  /** The Markdown of a rule's page; undefined where there is none. */
  readonly readRulePage: (ruleId: string) => string | undefined;
}

/** Serves the connection until its other side ends it. */
export function startServer(connection: Connection, { catalog, analyzer, readRulePage }: ServerParts): void {
  const documents = new TextDocuments(TextDocument);
  const findings = new DocumentFindings(analyzer, connection.console);
  const schedule = new Schedule();
  const titles = new Map(catalog.rules.map(({ id, title }) => [id, title]));
  const titleOf = (ruleId: string): string => titles.get(ruleId) ?? ruleId;
  const pageOf = cached((ruleId) => {
    const page = readRulePage(ruleId);
    return page === undefined ? undefined : parseRulePage(page);
  });
  let settings = new DocumentSettings(connection, false);
  let canRegister = false;
  let options: ServerOptions = {};

  connection.onInitialize(({ capabilities: { workspace }, initializationOptions }) => {
    options = initializationOptions as ServerOptions | undefined ?? {};
    settings = new DocumentSettings(connection, workspace?.configuration === true);
    canRegister = workspace?.didChangeConfiguration?.dynamicRegistration === true;
    return {
      capabilities: {
        positionEncoding: PositionEncodingKind.UTF16,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
        hoverProvider: true,
      },
    };
  });

  connection.onInitialized(() => {
    if (canRegister) connection.client.register(DidChangeConfigurationNotification.type, { section: settingNames.section }).catch(report);
  });

  connection.onDidChangeConfiguration(() => {
    settings.forgetAll();
    for (const document of documents.all()) look(document, 0);
  });

  // Also fires when a document opens.
  documents.onDidChangeContent(({ document }) => {
    look(document, pauseBefore(findings.cost(document)));
  });

  documents.onDidClose(({ document: { uri } }) => {
    schedule.cancel(uri);
    settings.forget(uri);
    connection.sendDiagnostics({ uri, diagnostics: [] }).catch(report);
  });

  connection.onCodeAction(async (params) => {
    const document = documents.get(params.textDocument.uri);
    return document && codeActions(params, document, await wanted(document), titleOf);
  });

  connection.onHover(async ({ textDocument, position }) => {
    const document = documents.get(textDocument.uri);
    return document && hover(document.offsetAt(position), document, await wanted(document), titleOf, pageOf);
  });

  connection.onShutdown(() => { schedule.cancelAll(); });

  documents.listen(connection);
  connection.listen();

  function look(document: TextDocument, pause: number): void {
    schedule.set(document.uri, pause, () => { publish(document).catch(report); });
  }

  function report(error: unknown): void {
    connection.console.error(error instanceof Error ? error.stack ?? error.message : String(error));
  }

  async function publish(document: TextDocument): Promise<void> {
    const { uri, version } = document;
    const isStale = (): boolean => documents.get(uri) !== document || document.version !== version;
    const context = { uriScheme: options.uriScheme, textOf: (other: string) => documents.get(other) };
    const diagnostics = (await wanted(document, isStale)).map((finding) => toDiagnostic(finding, document, context));
    for (let turn = 0; turn < turnsToHear; turn++) await nextTurn();
    if (!isStale()) await connection.sendDiagnostics({ uri, version, diagnostics });
  }

  /** The document's findings, where its settings want them. */
  async function wanted(document: TextDocument, isStale = (): boolean => false): Promise<readonly Finding[]> {
    const isEnabled = await settings.areDiagnosticsEnabled(document.uri);
    return isEnabled && !isStale() ? findings.of(document) : [];
  }
}

function cached(read: (ruleId: string) => RulePage | undefined): (ruleId: string) => RulePage | undefined {
  const pages = new Map<string, RulePage | undefined>();
  return (ruleId) => {
    if (!pages.has(ruleId)) pages.set(ruleId, read(ruleId));
    return pages.get(ruleId);
  };
}
