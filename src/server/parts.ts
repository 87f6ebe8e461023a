/** What the server is put together from: `main.ts` and `browser.ts` say what there is where it runs. */
import type { Analyzer } from '../analysis/analyze.ts';
import type { ProjectHost } from '../analysis/project.ts';
import type { Language, Model } from '../catalog/model.ts';
import type { Catalog } from '../catalog/rule.ts';
import type { Disk, Keep, KeptFile } from './origin.ts';
import type { ScanThreads } from './workspace-scan.ts';

/** What the server is put together from. */
export interface ServerParts {
  readonly catalog: Catalog;
  /** Makes an analyzer that knows the catalogue, and these models besides. */
  readonly createAnalyzer: (host: ProjectHost, models: readonly Model[]) => Analyzer;
  /** The language of a path; undefined where it is none that is read. */
  readonly languageOf?: (path: string) => Language | undefined;
  /** The Markdown of a rule's page; undefined where there is none. */
  readonly readRulePage: (ruleId: string) => Promise<string | undefined>;
  /** The server's own disk. Without it, and of folders that are not on it, files that are not open are known where the editor reads them. */
  readonly disk?: OwnDisk;
  /**
   * Opens what an earlier session has kept in a folder, if it was made by this program with this knowledge; without a folder, a place for what
   * threads find. `tell` hears of what does not work. Missing: there is no such place.
   */
  readonly keep?: (folder: string | undefined, knowledge: string, texts: Parameters<Keep>[0], tell: (message: string) => void) => KeptFile;
  /** Threads that read the same disk. They need `keep`. */
  readonly threads?: ScanThreads | undefined;
}

/** A disk that the server can read. */
export interface OwnDisk extends Disk {
  /** Says which folders may be read, by their addresses. */
  setFolders(uris: readonly string[]): void;
  /** The file at an address has changed, came or went, or a folder has gone. */
  forget(uri: string): void;
  /** Whether the folder at an address is on this disk. */
  holds(folder: string): boolean;
  /** The addresses of all files in a folder that are worth an analysis. */
  find(folder: string): readonly string[];
}
