/**
 * The client of the language server: which documents it sends, what it trusts, and what happens when the server ends unasked.
 * Loaded only when a file needs it, since it brings the whole protocol along.
 */
import { env, Uri, workspace, type ExtensionContext, type LogOutputChannel } from 'vscode';
import {
  CloseAction, ErrorAction, LanguageClient, RevealOutputChannelOn, TransportKind, type ConfigurationItem, type ErrorHandler,
} from 'vscode-languageclient/node';
import { commands, settings, type LanguageScope, type ServerOptions } from '../protocol.ts';
import type { CrashPolicy } from './crash-policy.ts';
import { documentSelector } from './document-selector.ts';

interface ClientParts {
  readonly context: ExtensionContext;
  readonly log: LogOutputChannel;
  readonly crashes: CrashPolicy;
  /** Says to the user that the server was restarted. */
  readonly tellRestart: () => void;
  /** Says to the user that the server stays down. */
  readonly tellGivingUp: () => void;
}

/** A client that is not started yet. */
export function createLanguageClient({ context, log, ...reaction }: ClientParts): LanguageClient {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  const transport = TransportKind.ipc;
  const initializationOptions: ServerOptions = { uriScheme: env.uriScheme, asksForReasons: true };
  return new QuietClient(
    settings.section,
    'Backend Guide',
    { run: { module, transport }, debug: { module, transport, options: { execArgv: ['--inspect=127.0.0.1:0'] } } },
    {
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
    },
  );
}

/** What is set for a file: also what `[python]` and its like say of its language, which the protocol does not ask for. */
function settingsFor({ scopeUri, section = '', languageId }: ConfigurationItem & LanguageScope): unknown {
  const uri = scopeUri === undefined ? undefined : Uri.parse(scopeUri);
  const scope = uri && languageId !== undefined ? { uri, languageId } : uri;
  const [, parent = '', name = section] = /^(?:(.*)\.)?([^.]+)$/.exec(section) ?? [];
  return workspace.getConfiguration(parent, scope).get(name) ?? null;
}

/** Logs its own troubles only: a server that crashes while it starts would otherwise bring up a message for each attempt. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

function errorHandler(log: LogOutputChannel, { crashes, tellRestart, tellGivingUp }: Pick<ClientParts, 'crashes' | 'tellRestart' | 'tellGivingUp'>): ErrorHandler {
  return {
    error(error) {
      log.error(`The connection to the language server has a problem: ${error.message}`);
      return { action: ErrorAction.Continue, handled: true };
    },
    closed() {
      switch (crashes.crashed()) {
        case 'give-up':
          tellGivingUp();
          return { action: CloseAction.DoNotRestart, handled: true, message: 'The language server crashed too often and is not started again.' };
        case 'restart-and-tell':
          tellRestart();
          return restart;
        case 'restart':
          return restart;
      }
    },
  };
}

const restart = { action: CloseAction.Restart, handled: true, message: 'The language server ended unexpectedly and is started again.' };
