/**
 * An editor for tests: the other end of a real connection of the protocol, in this process.
 *
 *     const editor = await openEditor({ analyzer: dangerAnalyzer() });
 *     editor.open(uri, 'danger(a);');
 *     const { diagnostics } = await editor.diagnostics(uri);
 */
import { PassThrough } from 'node:stream';
import {
  CodeActionRequest, ConfigurationRequest, createConnection, createProtocolConnection, DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification, DidCloseTextDocumentNotification, DidOpenTextDocumentNotification, HoverRequest,
  InitializedNotification, InitializeRequest, LogMessageNotification, PublishDiagnosticsNotification,
  RegistrationRequest, ShutdownRequest, StreamMessageReader, StreamMessageWriter,
  type CodeAction, type Diagnostic, type Hover, type InitializeResult, type MessageType, type PublishDiagnosticsParams, type Range,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import type { ServerOptions } from '../../src/protocol.ts';
import { startServer, type ServerParts } from '../../src/server/server.ts';
import { testCatalog } from './danger.ts';

export interface Editor {
  readonly initialized: InitializeResult;
  /** All messages of the log, with their type. */
  readonly log: readonly { readonly type: MessageType; readonly message: string }[];
  /** All that was published, in order. */
  readonly published: readonly PublishDiagnosticsParams[];
  /** What the setting `backendGuide.diagnostics.enabled` is for a document; `configure` changes it. */
  configure(isEnabled: (uri: string) => boolean): void;
  open(uri: string, text: string, languageId?: string): void;
  change(uri: string, ...changes: TextDocumentContentChangeEvent[]): void;
  close(uri: string): void;
  /** What is published next for a document and was not yet asked for. */
  diagnostics(uri: string): Promise<PublishDiagnosticsParams>;
  codeActions(uri: string, range: Range, shown?: readonly Diagnostic[], only?: string[]): Promise<CodeAction[]>;
  hover(uri: string, line: number, character: number): Promise<Hover | null>;
  quit(): Promise<void>;
}

/** Starts a server over streams and shakes hands with it. */
export async function openEditor(
  parts: Pick<ServerParts, 'analyzer'> & Partial<ServerParts>, { canConfigure = true, initializationOptions }: { canConfigure?: boolean; initializationOptions?: ServerOptions } = {},
): Promise<Editor> {
  const toServer = new PassThrough();
  const toEditor = new PassThrough();
  const serverSide = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toEditor));
  startServer(serverSide, { catalog: testCatalog, readRulePage: () => undefined, ...parts });

  const connection = createProtocolConnection(new StreamMessageReader(toEditor), new StreamMessageWriter(toServer));
  const versions = new Map<string, number>();
  const log: { type: MessageType; message: string }[] = [];
  const published: PublishDiagnosticsParams[] = [];
  const unasked = new Map<string, PublishDiagnosticsParams[]>();
  const waiting = new Map<string, (params: PublishDiagnosticsParams) => void>();
  let enabled: (uri: string) => boolean = () => true;

  connection.onNotification(LogMessageNotification.type, (message) => { log.push(message); });
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    published.push(params);
    const receive = waiting.get(params.uri);
    waiting.delete(params.uri);
    if (receive) receive(params);
    else unasked.set(params.uri, [...unasked.get(params.uri) ?? [], params]);
  });
  connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(({ scopeUri, section }) =>
    section === 'backendGuide.diagnostics.enabled' ? enabled(scopeUri ?? '') : null));
  connection.onRequest(RegistrationRequest.type, () => undefined);
  connection.listen();

  const workspace = canConfigure ? { configuration: true, didChangeConfiguration: { dynamicRegistration: true } } : {};
  const initialized = await connection.sendRequest(InitializeRequest.type, { processId: null, rootUri: null, capabilities: { workspace }, initializationOptions });
  await connection.sendNotification(InitializedNotification.type, {});

  return {
    initialized,
    log,
    published,
    configure(isEnabled) {
      enabled = isEnabled;
      void connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    },
    open(uri, text, languageId = 'javascript') {
      versions.set(uri, 1);
      void connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId, version: 1, text } });
    },
    change(uri, ...contentChanges) {
      const version = (versions.get(uri) ?? 0) + 1;
      versions.set(uri, version);
      void connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri, version }, contentChanges });
    },
    close(uri) {
      void connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
    },
    diagnostics(uri) {
      const next = unasked.get(uri)?.shift();
      return next ? Promise.resolve(next) : new Promise((resolve) => { waiting.set(uri, resolve); });
    },
    async codeActions(uri, range, shown = [], only) {
      const context = { diagnostics: [...shown], ...(only && { only }) };
      return await connection.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range, context }) as CodeAction[];
    },
    hover: (uri, line, character) => connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: { line, character } }),
    async quit() {
      await connection.sendRequest(ShutdownRequest.type);
      connection.dispose();
      serverSide.dispose();
    },
  };
}
