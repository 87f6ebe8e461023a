/**
 * What the clients of the language server have in common, in Node.js and in a browser: which documents they send, what they trust, and
 * what happens when the server ends unasked. Loaded only when a file needs it, since it brings the whole protocol along.
 */
import { env, Uri, workspace, type ExtensionContext, type LogOutputChannel } from 'vscode';
import {
  CloseAction, ErrorAction, RevealOutputChannelOn, State, type BaseLanguageClient, type ConfigurationItem, type ErrorHandler, type LanguageClientOptions,
} from 'vscode-languageclient';
import { commands, settings, statusNotification, type LanguageScope, type ScanStatus, type ServerOptions } from '../../protocol.ts';
import type { ServerState } from '../findings/status.ts';
import type { CrashPolicy } from './crash-policy.ts';
import { documentSelector } from './document-selector.ts';
import { answerRequests } from './file-requests.ts';

/** What a client is made of. */
export interface ClientParts {
  readonly context: ExtensionContext;
  readonly log: LogOutputChannel;
  readonly crashes: CrashPolicy;
  /** Says to the user that the server stays down. */
  readonly tellGivingUp: () => void;
  readonly listener: ServerListener;
}

/** Who wants to hear how the server is. */
export interface ServerListener {
  serverIs(state: ServerState): void;
  scanned(status: ScanStatus): void;
}

/** A client that is not started yet, and what runs its server. */
export interface Launched {
  readonly client: BaseLanguageClient;
  /** The process of the server; undefined while none runs, and where it runs in a thread. */
  readonly processId: () => number | undefined;
}

/** Makes a client for the place that the extension runs in. */
export type Launch = (parts: ClientParts) => Launched;

/** The name that VS Code shows. */
export const clientName = 'Backend Guide';

/** What holds of every client. */
export function clientOptions({ context, log, ...reaction }: ClientParts): LanguageClientOptions {
  const initializationOptions: ServerOptions = { uriScheme: env.uriScheme, asksForReasons: true, readsFiles: true, wantsStatus: true, ...(context.storageUri?.scheme === 'file' && { storage: context.storageUri.fsPath }) };
  return {
    documentSelector: documentSelector(),
    diagnosticCollectionName: settings.section,
    initializationOptions,
    middleware: { workspace: { configuration: ({ items }) => items.map(settingsFor) } },
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    errorHandler: errorHandler(log, reaction),
    // The message is in the log; the user hears of it when the server is given up.
    initializationFailedHandler: () => false,
    markdown: { isTrusted: { enabledCommands: [commands.openRule] } },
  };
}

/** Prepares a client: it answers the server, and logs its own troubles only, since a server that crashes while it starts would otherwise bring up a message for each attempt. */
export function prepared<C extends BaseLanguageClient>(client: C, { context, listener }: ClientParts): C {
  const error = client.error.bind(client);
  client.error = (message, data) => { error(message, data, false); };
  answerRequests(client, context.extensionUri);
  client.onDidChangeState(({ newState }) => {
    if (newState !== State.Stopped) listener.serverIs(newState === State.Running ? 'running' : 'starting');
  });
  client.onNotification(statusNotification, (status: ScanStatus) => { listener.scanned(status); });
  return client;
}

/** What is set for a file: also what `[python]` and its like say of its language, which the protocol does not ask for. */
function settingsFor({ scopeUri, section = '', languageId }: ConfigurationItem & LanguageScope): unknown {
  const uri = scopeUri === undefined ? undefined : Uri.parse(scopeUri);
  const scope = uri && languageId !== undefined ? { uri, languageId } : uri;
  const [, parent = '', name = section] = /^(?:(.*)\.)?([^.]+)$/.exec(section) ?? [];
  return workspace.getConfiguration(parent, scope).get(name) ?? null;
}

function errorHandler(log: LogOutputChannel, { crashes, tellGivingUp }: Pick<ClientParts, 'crashes' | 'tellGivingUp'>): ErrorHandler {
  return {
    error(error) {
      log.error(`The connection to the language server has a problem: ${error.message}`);
      return { action: ErrorAction.Continue, handled: true };
    },
    closed() {
      if (crashes.crashed() === 'restart') return restart;
      tellGivingUp();
      return { action: CloseAction.DoNotRestart, handled: true, message: 'The language server crashed too often and is not started again.' };
    },
  };
}

const restart = { action: CloseAction.Restart, handled: true, message: 'The language server ended unexpectedly and is started again.' };
