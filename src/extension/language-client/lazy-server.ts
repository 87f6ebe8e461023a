/**
 * The language server's part in the extension: starts it when the first JavaScript or TypeScript file is open, restarts it on
 * demand, and says so when it crashed. Nothing of the protocol is loaded before.
 */
import {
  commands as vscode, languages, window, workspace,
  type CancellationToken, type ExtensionContext, type LogOutputChannel, type MessageItem, type TextDocument,
} from 'vscode';
import { commands } from '../../protocol.ts';
import type { Launch, Launched, ServerListener } from './client.ts';
import { createCrashPolicy, type CrashPolicy } from './crash-policy.ts';
import { documentSelector } from './document-selector.ts';

/** The language server as the rest of the extension sees it. */
export interface LanguageServer {
  /** The process that runs it; undefined while none does. */
  processId(): number | undefined;
  /** Starts it, unless it runs. */
  start(): Promise<void>;
  /** Asks it, and starts it for that. Rejects where it cannot answer. */
  request<Result>(method: string, argument: unknown, token: CancellationToken): Promise<Result>;
  /** Tells it something, if it runs. */
  notify(method: string): Promise<void>;
}

/** Loads what makes clients, with all of the protocol. */
export type LoadLaunch = () => Promise<Launch>;

/** Registers the server's commands, and starts it as soon as a file needs it. */
export function startClient(context: ExtensionContext, log: LogOutputChannel, loadLaunch: LoadLaunch, listener: ServerListener): LanguageServer {
  const server = new LazyServer(context, log, loadLaunch, listener);

  context.subscriptions.push(
    { dispose: () => server.stop() },
    vscode.registerCommand(commands.showLog, () => { log.show(); }),
    vscode.registerCommand(commands.restartServer, () => server.restart()),
  );
  if (workspace.textDocuments.some(isAnalysed)) {
    void server.start();
  } else {
    const opened = workspace.onDidOpenTextDocument((document) => {
      if (!isAnalysed(document)) return;
      opened.dispose();
      void server.start();
    });
    context.subscriptions.push(opened);
  }
  return server;
}

function isAnalysed(document: TextDocument): boolean {
  return languages.match(documentSelector(), document) > 0;
}

class LazyServer implements LanguageServer {
  readonly #context: ExtensionContext;
  readonly #log: LogOutputChannel;
  readonly #listener: ServerListener;
  readonly #crashes: CrashPolicy = createCrashPolicy(() => performance.now());
  readonly #loadLaunch: LoadLaunch;
  #launched: Promise<Launched> | undefined;
  #running: Launched | undefined;

  constructor(context: ExtensionContext, log: LogOutputChannel, loadLaunch: LoadLaunch, listener: ServerListener) {
    this.#context = context;
    this.#log = log;
    this.#loadLaunch = loadLaunch;
    this.#listener = listener;
  }

  processId(): number | undefined {
    return this.#running?.processId();
  }

  async start(): Promise<void> {
    try {
      const { client } = await (this.#launched ??= this.#create());
      await client.start();
    } catch (error) {
      this.#listener.serverIs('failed');
      this.#log.error(`The language server did not start: ${String(error)}`);
    }
  }

  async request<Result>(method: string, argument: unknown, token: CancellationToken): Promise<Result> {
    await this.start();
    if (!this.#running?.client.isRunning()) throw new Error('the language server does not run');
    return this.#running.client.sendRequest<Result>(method, argument, token);
  }

  async notify(method: string): Promise<void> {
    if (this.#running?.client.isRunning()) await this.#running.client.sendNotification(method);
  }

  async restart(): Promise<void> {
    this.#log.info('Restarting the language server.');
    this.#crashes.forgive();
    try {
      await this.stop();
    } catch (error) {
      this.#log.warn(`The language server did not stop in time: ${String(error)}`);
    }
    await this.start();
  }

  async stop(): Promise<void> {
    const client = (await this.#launched)?.client;
    if (!client?.needsStop()) return;
    // A client that is still starting cannot be stopped; one that runs is left as it is.
    await client.start();
    await client.stop();
  }

  async #create(): Promise<Launched> {
    const launch = await this.#loadLaunch();
    const launched = launch({
      context: this.#context,
      log: this.#log,
      crashes: this.#crashes,
      tellGivingUp: () => {
        this.#listener.serverIs('failed');
        if (this.#context.globalState.get(silenced) === true) return;
        const message = 'Backend Guide: the language server crashed several times in a row. There are no warnings until it is restarted.';
        void window.showErrorMessage(message, restartServer, showLog, doNotShowAgain).then((chosen) => this.#follow(chosen));
      },
      listener: this.#listener,
    });
    this.#running = launched;
    return launched;
  }

  #follow(chosen: MessageItem | undefined): void {
    if (chosen === doNotShowAgain) void this.#context.globalState.update(silenced, true);
    else if (chosen === restartServer || chosen === showLog) void vscode.executeCommand(chosen === showLog ? commands.showLog : commands.restartServer);
  }
}

/** The only message that comes unasked, and what can be done about it. */
const showLog: MessageItem = { title: 'Show Log' };
const restartServer: MessageItem = { title: 'Restart' };
const doNotShowAgain: MessageItem = { title: 'Don\'t Show Again' };
const silenced = 'server.isSilenced';
