/**
 * An editor for tests: the other end of a real connection of the protocol, in this process.
 *
 *     const editor = await openEditor({ analyzer: dangerAnalyzer() });
 *     editor.open(uri, 'danger(a);');
 *     const { diagnostics } = await editor.diagnostics(uri);
 */
import { PassThrough } from 'node:stream';
import {
  CancellationToken, CodeActionRequest, ConfigurationRequest, createConnection, createProtocolConnection, DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification, DidChangeWatchedFilesNotification, DidChangeWorkspaceFoldersNotification, DidCloseTextDocumentNotification, DidOpenTextDocumentNotification, HoverRequest,
  InitializedNotification, InitializeRequest, LogMessageNotification, PublishDiagnosticsNotification,
  RegistrationRequest, ShutdownRequest, StreamMessageReader, StreamMessageWriter, WorkspaceFoldersRequest,
  type CodeAction, type ConfigurationItem, type Diagnostic, type FileChangeType, type Hover, type InitializeResult, type MessageType, type PublishDiagnosticsParams, type Range,
  type TextDocumentContentChangeEvent, type WorkspaceFolder,
} from 'vscode-languageserver/node';
import type { Analyzer } from '../../src/analysis/analyze.ts';
import { requests, statusNotification, type BaselineResult, type LanguageScope, type ScanResult, type ScanStatus, type ServerOptions } from '../../src/protocol.ts';
import type { FileReader } from '../../src/server/client-files.ts';
import { DiskFiles } from '../../src/server/disk-files.ts';
import type { ServerParts } from '../../src/server/parts.ts';
import { startServer } from '../../src/server/server.ts';
import { testCatalog } from './danger.ts';

export interface Editor {
  readonly initialized: InitializeResult;
  /** All messages of the log, with their type. */
  readonly log: readonly { readonly type: MessageType; readonly message: string }[];
  /** All that was published, in order. */
  readonly published: readonly PublishDiagnosticsParams[];
  /** What the editor is set to (the section `backendGuide`) for a document. */
  configure(settings: (item: ConfigurationItem & LanguageScope) => unknown): void;
  open(uri: string, text: string, languageId?: string): void;
  change(uri: string, ...changes: TextDocumentContentChangeEvent[]): void;
  close(uri: string): void;
  /** What the server has asked to be told of, by method. */
  readonly registered: ReadonlyMap<string, unknown>;
  /** Tells of a file on disk. */
  fileEvent(uri: string, type: FileChangeType): void;
  /** Tells of many files at once. */
  fileEvents(changes: readonly { readonly uri: string; readonly type: FileChangeType }[]): void;
  /** Opens other folders than those that are open. */
  setFolders(uris: readonly string[]): void;
  /** What is published next for a document and was not yet asked for. */
  diagnostics(uri: string): Promise<PublishDiagnosticsParams>;
  codeActions(uri: string, range: Range, shown?: readonly Diagnostic[], only?: string[]): Promise<CodeAction[]>;
  hover(uri: string, line: number, character: number): Promise<Hover | null>;
  /** Asks for all files of the workspace. It may be cancelled. */
  scan(token?: CancellationToken): Promise<ScanResult>;
  /** Asks for the baseline of a folder. */
  baseline(folder: string): Promise<BaselineResult>;
  /** What was told of scans, in order. */
  readonly statuses: readonly ScanStatus[];
  quit(): Promise<void>;
}

interface Options {
  readonly canConfigure?: boolean;
  readonly initializationOptions?: ServerOptions;
  /** Answers when the server asks for files. */
  readonly reader?: FileReader;
  /** The folders that are open, by their addresses. */
  readonly folders?: readonly string[];
}

type Parts = Partial<ServerParts> & ({ readonly analyzer: Analyzer } | Pick<ServerParts, 'createAnalyzer'>);

/** Starts a server over streams and shakes hands with it. An `analyzer` is used for all files and reads no others. */
export async function openEditor(parts: Parts, { canConfigure = true, initializationOptions, reader, folders }: Options = {}): Promise<Editor> {
  const toServer = new PassThrough();
  const toEditor = new PassThrough();
  const serverSide = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toEditor));
  const createAnalyzer: ServerParts['createAnalyzer'] = 'analyzer' in parts ? () => parts.analyzer : parts.createAnalyzer;
  startServer(serverSide, { catalog: testCatalog, readRulePage: () => Promise.resolve(undefined), disk: new DiskFiles(() => Date.now(), []), ...parts, createAnalyzer });

  const connection = createProtocolConnection(new StreamMessageReader(toEditor), new StreamMessageWriter(toServer));
  const versions = new Map<string, number>();
  const log: { type: MessageType; message: string }[] = [];
  const published: PublishDiagnosticsParams[] = [];
  const unasked = new Map<string, PublishDiagnosticsParams[]>();
  const waiting = new Map<string, (params: PublishDiagnosticsParams) => void>();
  let configured: (item: ConfigurationItem & LanguageScope) => unknown = () => ({});

  const statuses: ScanStatus[] = [];
  connection.onNotification(statusNotification, (status: ScanStatus) => { statuses.push(status); });
  connection.onNotification(LogMessageNotification.type, (message) => { log.push(message); });
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    published.push(params);
    const receive = waiting.get(params.uri);
    waiting.delete(params.uri);
    if (receive) receive(params);
    else unasked.set(params.uri, [...unasked.get(params.uri) ?? [], params]);
  });
  connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map((item) => (item.section === 'backendGuide' ? configured(item) : null)));
  const registered = new Map<string, unknown>();
  connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
    for (const { method, registerOptions } of registrations) registered.set(method, registerOptions);
  });
  let workspaceFolders = toFolders(folders ?? []);
  connection.onRequest(WorkspaceFoldersRequest.type, () => workspaceFolders);
  connection.onRequest(requests.readFolder, async (uri: string) => await reader?.readFolder(uri) ?? null);
  connection.onRequest(requests.readFile, async (uri: string) => await reader?.readFile(uri) ?? null);
  connection.listen();

  const workspace = {
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
    ...(canConfigure && { configuration: true, didChangeConfiguration: { dynamicRegistration: true } }),
  };
  const initialized = await connection.sendRequest(InitializeRequest.type, {
    processId: null, rootUri: null, workspaceFolders, capabilities: { workspace }, initializationOptions,
  });
  await connection.sendNotification(InitializedNotification.type, {});

  return {
    initialized,
    registered,
    log,
    published,
    configure(settings) {
      configured = settings;
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
    fileEvent(uri, type) {
      void connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri, type }] });
    },
    fileEvents(changes) {
      void connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [...changes] });
    },
    setFolders(uris) {
      const removed = workspaceFolders;
      workspaceFolders = toFolders(uris);
      void connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event: { added: workspaceFolders, removed } });
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
    statuses,
    scan: (token = CancellationToken.None) => connection.sendRequest(requests.scanWorkspace, {}, token),
    baseline: (folder) => connection.sendRequest(requests.baseline, folder, CancellationToken.None),
    async quit() {
      await connection.sendRequest(ShutdownRequest.type);
      connection.dispose();
      serverSide.dispose();
    },
  };
}

function toFolders(uris: readonly string[]): WorkspaceFolder[] {
  return uris.map((uri) => ({ uri, name: uri }));
}
