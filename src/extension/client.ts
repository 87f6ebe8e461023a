/**
 * The language server's part in the extension: starts it when the first JavaScript or TypeScript file is open, restarts it on
 * demand, and says so when it crashed. Nothing of the protocol is loaded before.
 */
import {
  commands as vscode, languages, window, workspace,
  type ExtensionContext, type LogOutputChannel, type MessageItem, type TextDocument,
} from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { commands } from '../protocol.ts';
import { createCrashPolicy, type CrashPolicy } from './crash-policy.ts';
import { documentSelector } from './document-selector.ts';

/** The language server as the rest of the extension sees it. */
export interface LanguageServer {
  /** The process that runs it; undefined while none does. */
  processId(): number | undefined;
  /** Starts it, unless it runs. */
  start(): Promise<void>;
}

/** Registers the server's commands, and starts it as soon as a file needs it. */
export function startClient(context: ExtensionContext, log: LogOutputChannel): LanguageServer {
  const server = new LazyServer(context, log);

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
  readonly #crashes: CrashPolicy = createCrashPolicy(() => Date.now());
  #client: Promise<LanguageClient> | undefined;
  #running: LanguageClient | undefined;

  constructor(context: ExtensionContext, log: LogOutputChannel) {
    this.#context = context;
    this.#log = log;
  }

  processId(): number | undefined {
    return this.#running?.serverProcess?.pid;
  }

  async start(): Promise<void> {
    try {
      const client = await (this.#client ??= this.#create());
      await client.start();
    } catch (error) {
      this.#log.error(`The language server did not start: ${String(error)}`);
    }
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
    const client = await this.#client;
    if (!client?.needsStop()) return;
    // A client that is still starting cannot be stopped; one that runs is left as it is.
    await client.start();
    await client.stop();
  }

  async #create(): Promise<LanguageClient> {
    const { createLanguageClient } = await import('./language-client.ts');
    const client = createLanguageClient({
      context: this.#context,
      log: this.#log,
      crashes: this.#crashes,
      tellRestart: () => {
        void window.showWarningMessage('Backend Guide: the language server crashed and was started again.', showLog).then(follow);
      },
      tellGivingUp: () => {
        const message = 'Backend Guide: the language server crashed several times in a row. There are no warnings until it is restarted.';
        void window.showErrorMessage(message, restartServer, showLog).then(follow);
      },
    });
    this.#running = client;
    return client;
  }
}

/** A button of a message. */
interface Offer extends MessageItem {
  readonly command: string;
}
const showLog: Offer = { title: 'Show Log', command: commands.showLog };
const restartServer: Offer = { title: 'Restart', command: commands.restartServer };

function follow(chosen: Offer | undefined): void {
  if (chosen) void vscode.executeCommand(chosen.command);
}
