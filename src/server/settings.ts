/** The settings of the editor, by document: asked for when first needed, and again after each change. */
import type { Connection } from 'vscode-languageserver';
import { settings } from '../protocol.ts';

/** Knows for each document whether its findings are wanted. */
export class DocumentSettings {
  readonly #connection: Connection;
  /** Editors that cannot be asked have no settings: everything is on. */
  readonly #canAsk: boolean;
  readonly #enabled = new Map<string, Promise<boolean>>();

  constructor(connection: Connection, canAsk: boolean) {
    this.#connection = connection;
    this.#canAsk = canAsk;
  }

  /** Whether the document's warnings are wanted. */
  areDiagnosticsEnabled(uri: string): Promise<boolean> {
    if (!this.#canAsk) return Promise.resolve(true);
    const known = this.#enabled.get(uri);
    if (known !== undefined) return known;
    const asked = this.#ask(uri);
    this.#enabled.set(uri, asked);
    return asked;
  }

  forget(uri: string): void {
    this.#enabled.delete(uri);
  }

  forgetAll(): void {
    this.#enabled.clear();
  }

  async #ask(uri: string): Promise<boolean> {
    try {
      const value: unknown = await this.#connection.workspace.getConfiguration({ scopeUri: uri, section: settings.diagnosticsEnabled });
      return value !== false;
    } catch (error) {
      this.#connection.console.warn(`${uri}: its settings could not be read, its warnings are shown: ${String(error)}`);
      return true;
    }
  }
}
