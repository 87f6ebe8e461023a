/** The settings of the editor, by document: asked for when first needed, and again after each change. */
import type { ConfigurationItem, Connection } from 'vscode-languageserver';
import { levels, type Level } from '../policy/configuration.ts';
import type { Preferences } from '../policy/policy.ts';
import { settings, type LanguageScope } from '../protocol.ts';

/** What the editor is set to, for one document. */
export interface Settings {
  readonly isEnabled: boolean;
  /** Files that are not open are looked at, too. */
  readonly scansWorkspace: boolean;
  readonly preferences: Preferences;
  /** The path of the baseline; undefined: as the repository says. */
  readonly baseline: string | undefined;
}

const defaults: Settings = { isEnabled: true, scansWorkspace: true, preferences: { rules: {}, include: [], exclude: [] }, baseline: undefined };

/** Knows the settings of each document. */
export class DocumentSettings {
  readonly #connection: Connection;
  /** Editors that cannot be asked have no settings: everything is on. */
  readonly #canAsk: boolean;
  readonly #known = new Map<string, Promise<Settings>>();

  constructor(connection: Connection, canAsk: boolean) {
    this.#connection = connection;
    this.#canAsk = canAsk;
  }

  /** `languageId`: the editor may be set otherwise for a language. */
  of(uri: string, languageId: string | undefined): Promise<Settings> {
    if (!this.#canAsk) return Promise.resolve(defaults);
    const key = `${languageId ?? ''} ${uri}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const asked = this.#ask(uri, languageId);
    this.#known.set(key, asked);
    return asked;
  }

  forgetAll(): void {
    this.#known.clear();
  }

  async #ask(uri: string, languageId: string | undefined): Promise<Settings> {
    try {
      const own: ConfigurationItem & LanguageScope = { scopeUri: uri, section: settings.section, ...(languageId !== undefined && { languageId }) };
      const [values, hidden] = await this.#connection.workspace.getConfiguration([own, { scopeUri: uri, section: 'files.exclude' }]) as unknown[];
      return read(asRecord(values), asRecord(hidden));
    } catch (error) {
      this.#connection.console.warn(`${uri}: its settings could not be read, its warnings are shown: ${String(error)}`);
      return defaults;
    }
  }
}

function read(values: Readonly<Record<string, unknown>>, hidden: Readonly<Record<string, unknown>>): Settings {
  const { baseline } = values;
  return {
    isEnabled: asRecord(values['diagnostics'])['enabled'] !== false,
    scansWorkspace: values['scan'] !== 'openFiles',
    preferences: {
      rules: Object.fromEntries(Object.entries(asRecord(values['rules'])).flatMap(([pattern, value]) => {
        const level = levels.find((one): one is Level => one === value);
        return level === undefined ? [] : [[pattern, level]];
      })),
      include: texts(values['include']),
      // What a file needs beside it to be hidden (`when`) is not asked for.
      exclude: [...texts(values['exclude']), ...Object.entries(hidden).flatMap(([glob, isHidden]) => (isHidden === true ? [glob] : []))],
    },
    baseline: typeof baseline === 'string' && baseline !== '' ? baseline : undefined,
  };
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? value as Readonly<Record<string, unknown>> : {};
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}
