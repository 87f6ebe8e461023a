/**
 * The language server: open documents in, diagnostics, code actions and hovers out. It joins analyzers to a
 * connection and knows neither where they come from nor what the connection runs over:
 *
 *     startServer(createConnection(), { catalog, createAnalyzer, readRulePage });
 */
import {
  CodeActionKind, DidChangeConfigurationNotification, DidChangeWatchedFilesNotification, FileChangeType, PositionEncodingKind, TextDocuments,
  TextDocumentSyncKind, WatchKind, type CancellationToken, type ClientCapabilities, type Connection,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Model } from '../catalog/model.ts';
import { requests, settings as settingNames, statusNotification, stopScanNotification, type BaselineResult, type FolderEntries, type ScanResult, type ScanStatus, type ServerOptions } from '../protocol.ts';
import { baselineOf } from './baseline-request.ts';
import { ClientFiles, type FileReader } from './client-files.ts';
import { codeActions, fixAllKind } from './code-actions.ts';
import { toDiagnostic, toProblemDiagnostic } from './diagnostics.ts';
import { DocumentFindings } from './document-findings.ts';
import { hover } from './hover.ts';
import type { Disk, Findings } from './origin.ts';
import type { ServerParts } from './parts.ts';
import { WorkspaceScan } from './workspace-scan.ts';
import { parseRulePage, type RulePage } from '../catalog/rule-page.ts';
import { pauseBefore, pauseBehind, Schedule } from './schedule.ts';
import { Policies } from './policies.ts';
import { DocumentSettings, type Settings } from './settings.ts';
import { configurationGlob, configurationName, isInside, languageIdOf, pathOfUri, sourceEndings, sourceGlob } from './source-file.ts';
import { nextTurn } from './turns.ts';
import { ignoreWord } from '../policy/ignore-comments.ts';

/**
 * Turns of the event loop between an analysis and its publication. Keystrokes that came in meanwhile need up to four to be
 * received, decoded and handed to us; then the result is known to be stale and is not shown at the wrong places.
 */
const turnsToHear = 8;

/** In milliseconds: how often it is told how far a scan is. */
const statusPause = 150;

/** In milliseconds: how often what was found is written down for the next start, at most. The end of the server does so, too. */
const keepPause = 60_000;

/** Serves the connection until its other side ends it. */
export function startServer(connection: Connection, { catalog, createAnalyzer, languageOf, readRulePage, disk, keep, threads }: ServerParts): void {
  const documents = new TextDocuments(TextDocument);
  const clientFiles = new ClientFiles(readerOf(connection), sourceEndings, configurationName);
  const files: Disk = {
    read: (uri) => (disk?.holds(uri) ? disk.read(uri) : clientFiles.read(uri)),
    list: (uri) => (disk?.holds(uri) ? disk.list(uri) : clientFiles.list(uri)),
  };
  const textAt = (uri: string): string | undefined => documents.get(uri)?.getText() ?? files.read(uri);
  const policies = new Policies({ catalog, read: textAt, today: () => new Date().toISOString().slice(0, 10) });
  let models: readonly Model[] = [];
  const findings = new DocumentFindings((host) => createAnalyzer(host, models), files, connection.console, (texts) => (
    keep?.(options.storage, JSON.stringify(models), texts, (message) => { connection.console.info(message); })
  ));
  const schedule = new Schedule();
  const titles = new Map(catalog.rules.map(({ id, title }) => [id, title]));
  const titleOf = (ruleId: string): string => titles.get(ruleId) ?? ruleId;
  const pageOf = cached(async (ruleId) => {
    const page = await readRulePage(ruleId);
    return page === undefined ? undefined : parseRulePage(page);
  });
  const scan = new WorkspaceScan({
    waiting: () => findings.outdated().filter((uri) => !documents.get(uri)),
    analyze: review,
    onProgress: (done, left) => {
      const now = performance.now();
      if (left > 0 && now - toldAt < statusPause) return;
      toldAt = now;
      tellStatus({ isScanning: true, done, all: done + left });
    },
    onEnd: (files, milliseconds, left) => {
      const known = findings.known();
      tellStatus({ isScanning: false, done: known - left, all: known });
      if (files > 1) connection.console.info(`analysed ${files} files in ${(milliseconds / 1000).toFixed(1)} s`);
      if (files > 1 && performance.now() - keptAt > keepPause) {
        keptAt = performance.now();
        findings.keep();
      }
      // Only now it is known which comments find nothing to ignore.
      for (const uri of new Set([...documents.keys(), ...shown])) if (findings.textAt(uri)?.getText().includes(ignoreWord)) show(uri).catch(report);
    },
    report,
    ...(threads && disk && keep && {
      helpers: {
        count: threads.count,
        start: () => threads.start({ folders, models }),
        isNeeded: async (uri) => disk.holds(uri) && findings.isNeeded(uri) && await areWanted(uri),
        accept: (found) => { for (const { origin, packed } of found) findings.add(origin, packed); },
        giveUp: (uri, reason) => { findings.giveUp(uri, reason); },
      },
    }),
  });
  let toldAt = 0;
  let keptAt = -Infinity;
  /** The addresses for which diagnostics stand in the editor. */
  const shown = new Set<string>();
  /** The addresses of configurations and baselines that are not understood. */
  const misread = new Set<string>();
  let folders: readonly string[] = [];
  /** Somebody has asked for all files, whatever the settings say. */
  let isScanAsked = false;
  let settings = new DocumentSettings(connection, false);
  let client: ClientCapabilities['workspace'];
  let options: ServerOptions = {};
  let canMakeFiles = false;

  connection.onInitialize(({ capabilities: { workspace }, workspaceFolders, initializationOptions }) => {
    options = initializationOptions as ServerOptions | undefined ?? {};
    client = workspace;
    canMakeFiles = workspace?.workspaceEdit?.resourceOperations?.includes('create') === true;
    settings = new DocumentSettings(connection, workspace?.configuration === true);
    folders = workspaceFolders?.map(({ uri }) => uri) ?? [];
    setFolders();
    return {
      capabilities: {
        positionEncoding: PositionEncodingKind.UTF16,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
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
        const now = await connection.workspace.getWorkspaceFolders();
        const gone = folders;
        folders = now?.map(({ uri }) => uri) ?? [];
        setFolders();
        for (const folder of new Set([...gone, ...folders])) changed(folder);
        takeAway(gone);
        for (const document of documents.all()) changed(document.uri);
        await scanFolders();
      });
    }
    showProblems();
    scanFolders().catch(report);
  });

  connection.onDidChangeConfiguration(() => {
    settings.forgetAll();
    for (const uri of judgeable()) look(uri, 0);
    scan.wake();
  });

  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    for (const { uri } of changes) disk?.forget(uri);
    await Promise.all(changes.map(({ uri }) => (isRead(uri) ? clientFiles.refresh(uri) : undefined)));
    if (changes.map(({ uri }) => policies.changed(uri)).some(Boolean)) policyChanged();
    for (const { uri } of changes) changed(uri);
    takeAway(changes.filter(({ type }) => type === FileChangeType.Deleted).map(({ uri }) => uri));
    // What was renamed is known by its old name's absence.
    if (policies.hasBaseline && changes.some(({ type }) => type !== FileChangeType.Changed)) for (const uri of judgeable()) show(uri).catch(report);
  });

  documents.onDidOpen(({ document }) => { findings.opened(document); });

  // Also fires when a document opens.
  documents.onDidChangeContent(({ document: { uri } }) => {
    look(uri, pauseBefore(findings.cost(uri)));
    scan.rest();
    changed(uri);
  });

  documents.onDidClose(({ document }) => {
    const { uri } = document;
    schedule.cancel(uri);
    findings.closed(document);
    disk?.forget(uri);
    changed(uri);
    if (findings.isOutdated(uri)) look(uri, 0);
    else show(uri).catch(report);
  });

  connection.onCodeAction(async (params) => {
    const document = documents.get(params.textDocument.uri);
    return document && codeActions(params, document, (await wanted(document.uri)).findings, titleOf, { asksForReasons: options.asksForReasons, beside: canMakeFiles ? besideOf(document.uri) : undefined });
  });

  connection.onHover(async ({ textDocument, position }) => {
    const document = documents.get(textDocument.uri);
    return document && await hover(document.offsetAt(position), document, (await wanted(document.uri)).findings, titleOf, pageOf);
  });

  connection.onRequest(requests.scanWorkspace, (_: unknown, token: CancellationToken) => scanAll(token));

  connection.onNotification(stopScanNotification, () => { scan.stop(); });

  connection.onRequest(requests.baseline, async (folder: string, token: CancellationToken): Promise<BaselineResult> => {
    await scanAll(token);
    const { baseline } = await settings.of(folder, undefined);
    return baselineOf(folder, { findings, policies, languageOf, files: filesIn(folder), baseline, isCancelled: () => token.isCancellationRequested });
  });

  connection.onShutdown(() => {
    findings.keep();
    schedule.cancelAll();
    scan.dispose();
  });

  documents.listen(connection);
  connection.listen();

  /** Files in the folder that holds a document. */
  function besideOf(uri: string): (name: string) => { uri: string; text: string | undefined } | undefined {
    return (name) => {
      const own = policies.addressBeside(uri, name);
      return own === undefined ? undefined : { uri: own, text: textAt(own) };
    };
  }

  function setFolders(): void {
    disk?.setFolders(folders);
    policies.setFolders(folders);
    models = policies.models();
  }

  /** The addresses of all files of which something else may be to be told when settings change: also of what is silent now. */
  function judgeable(): ReadonlySet<string> {
    return new Set([...documents.keys(), ...shown, ...findings.found()]);
  }

  /** The configuration or the baseline of a folder is another one. */
  function policyChanged(): void {
    const known = JSON.stringify(models);
    models = policies.models();
    showProblems();
    if (JSON.stringify(models) !== known) {
      findings.restart(documents.all());
      scanFolders().catch(report);
    }
    for (const uri of judgeable()) look(uri, 0);
    scan.wake();
  }

  /** Shows what is not understood in configurations and baselines. */
  function showProblems(): void {
    for (const [uri, problems] of policies.problems()) {
      if (problems.length === 0 && !misread.delete(uri)) continue;
      if (problems.length > 0) misread.add(uri);
      const document = TextDocument.create(uri, 'jsonc', 0, textAt(uri) ?? '');
      connection.sendDiagnostics({ uri, diagnostics: problems.map((problem) => toProblemDiagnostic(problem, document)) }).catch(report);
    }
  }

  /** Looks at all files, whatever the settings say of those that are not open. */
  async function scanAll(token: CancellationToken): Promise<ScanResult> {
    isScanAsked = true;
    const stopping = token.onCancellationRequested(() => { scan.stop(); });
    try {
      for (const folder of folders) disk?.forget(folder);
      await scanFolders();
      const left = await scan.all();
      return { files: findings.known(), left };
    } finally {
      stopping.dispose();
    }
  }

  /** The addresses of the files in a folder that are worth an analysis. */
  function filesIn(folder: string): readonly string[] {
    return disk?.holds(folder) ? disk.find(folder) : clientFiles.sourcesIn(folder);
  }

  /** Looks for the files of all folders; when it is done, all that was found waits. */
  async function scanFolders(): Promise<void> {
    await Promise.all(folders.map(async (folder) => {
      if (disk?.holds(folder)) for (const uri of filesIn(folder)) findings.changed(uri);
      else if (options.readsFiles) await read(folder);
    }));
    scan.wake();
  }

  /** Whether the file at an address is one that the editor reads. */
  function isRead(uri: string): boolean {
    return options.readsFiles === true && !disk?.holds(uri) && folders.some((folder) => isInside(folder, uri));
  }

  /** Lets the editor read a folder, and looks at what is in it. */
  async function read(folder: string): Promise<void> {
    if (!await clientFiles.load(folder)) connection.console.warn(`${folder}: not all of its files are read, since there are too many`);
    if (!folders.includes(folder)) return;
    // Its configuration is known only now.
    policies.setFolders(folders);
    policyChanged();
    for (const uri of [...filesIn(folder), ...documents.keys()]) changed(uri);
  }

  /** A file has changed: what was found moves with it, and what depends on it is looked at again. */
  function changed(uri: string): void {
    for (const moved of findings.changed(uri)) if (moved !== uri) look(moved, pauseBehind(findings.cost(moved)));
    for (const open of documents.keys()) if (open !== uri && findings.isOutdated(open)) look(open, pauseBehind(findings.cost(open)));
    scan.wake();
  }

  /** Of these files and folders, some may be gone: nothing is analysed there any more, so what stands there is taken away at once. */
  function takeAway(uris: readonly string[]): void {
    const paths = new Set(uris.map(pathOfUri));
    for (const one of shown) {
      let path = pathOfUri(one);
      while (path !== '' && !paths.has(path)) path = path.slice(0, path.lastIndexOf('/'));
      if (path !== '' && findings.textAt(one) === undefined) show(one).catch(report);
    }
  }

  function look(uri: string, pause: number): void {
    schedule.set(uri, pause, () => { review(uri).catch(report); });
  }

  function tellStatus(status: ScanStatus): void {
    if (options.wantsStatus) connection.sendNotification(statusNotification, status).catch(report);
  }

  function report(error: unknown): void {
    connection.console.error(error instanceof Error ? error.stack ?? error.message : String(error));
  }

  /** Analyses a file, if it is to be, and shows what is found there and elsewhere. Yields whether its findings are wanted. */
  async function review(uri: string): Promise<boolean> {
    const isWanted = await areWanted(uri);
    const touched = isWanted && findings.isOutdated(uri) ? await findings.analyze(uri) : new Set([uri]);
    await Promise.all([...touched].map(show));
    return isWanted;
  }

  /** Shows what is known of a file. */
  async function show(uri: string): Promise<void> {
    const version = documents.get(uri)?.version;
    const { findings: found, texts } = await judged(uri);
    const text = found.length > 0 ? findings.textAt(uri) : undefined;
    if (!text && version === undefined && !shown.has(uri)) return;
    const diagnostics = text ? found.map((finding) => toDiagnostic(finding, text, { uriScheme: options.uriScheme, texts })) : [];
    if (version !== undefined) for (let turn = 0; turn < turnsToHear; turn++) await nextTurn();
    if (documents.get(uri)?.version !== version) return;
    if (diagnostics.length > 0) shown.add(uri);
    else shown.delete(uri);
    await connection.sendDiagnostics({ uri, diagnostics, ...(version === undefined ? {} : { version }) });
  }

  /** A document's findings as they are told, of its present text. */
  async function wanted(uri: string): Promise<Findings> {
    if (findings.isOutdated(uri) && await areWanted(uri)) await review(uri);
    return judged(uri);
  }

  function settingsOf(uri: string): Promise<Settings> {
    return settings.of(uri, documents.get(uri)?.languageId ?? languageIdOf(uri));
  }

  async function areWanted(uri: string): Promise<boolean> {
    const own = await settingsOf(uri);
    const { policy, path } = policies.of(uri, own);
    return own.isEnabled && (own.scansWorkspace || isScanAsked || documents.get(uri) !== undefined) && policy.isWanted(path);
  }

  /** Those of a file's findings that are told, as far as they are known. */
  async function judged(uri: string): Promise<Findings> {
    const own = await settingsOf(uri);
    if (!own.isEnabled || !(own.scansWorkspace || isScanAsked || documents.get(uri) !== undefined)) return nothing;
    const { policy, path } = policies.of(uri, own);
    const { findings: found, texts } = findings.at(uri);
    const text = findings.textAt(uri)?.getText() ?? '';
    const language = languageOf?.(path);
    const { told } = policy.judge({ path, text, isUnsettled: findings.isUnsettled, ...(language && { language }) }, found);
    return { findings: told, texts };
  }
}

const nothing: Findings = { findings: [], texts: new Map() };

function cached(read: (ruleId: string) => Promise<RulePage | undefined>): (ruleId: string) => Promise<RulePage | undefined> {
  const pages = new Map<string, Promise<RulePage | undefined>>();
  return (ruleId) => {
    const page = pages.get(ruleId) ?? read(ruleId);
    pages.set(ruleId, page);
    return page;
  };
}

/** Reads by way of the editor. */
function readerOf(connection: Connection): FileReader {
  return {
    readFolder: async (uri) => await connection.sendRequest<FolderEntries | null>(requests.readFolder, uri) ?? undefined,
    readFile: async (uri) => await connection.sendRequest<string | null>(requests.readFile, uri) ?? undefined,
  };
}
