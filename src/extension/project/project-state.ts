/**
 * What the checks see in the folders of the workspace: looked at when somebody first wants to know, and again, a moment after a
 * change, as long as somebody does.
 */
import { EventEmitter, workspace, type Disposable, type LogOutputChannel, type WorkspaceFolder } from 'vscode';
import type { CheckResult } from '../../project-checks/run.ts';
import { hostOf, isOwn } from './workspace-host.ts';

/** A folder and what its checks saw. */
export interface CheckedFolder {
  readonly folder: WorkspaceFolder;
  readonly results: readonly CheckResult[];
}

/** In milliseconds after a change. */
const pause = 1000;

/** The state of the project. */
export class ProjectState implements Disposable {
  readonly #log: Pick<LogOutputChannel, 'error' | 'debug'>;
  readonly #changed = new EventEmitter<void>();
  #watching: Disposable[] = [];
  #timer: NodeJS.Timeout | undefined;
  #folders: readonly CheckedFolder[] = [];
  #isWanted = false;

  /** Tells when the folders were looked at anew. */
  readonly onDidChange = this.#changed.event;

  constructor(log: Pick<LogOutputChannel, 'error' | 'debug'>) {
    this.#log = log;
  }

  /** What was seen last; empty until `want` was called and the checks have run. */
  get folders(): readonly CheckedFolder[] {
    return this.#folders;
  }

  /** Somebody wants to know. */
  want(): void {
    if (this.#isWanted) return;
    this.#isWanted = true;
    const watcher = workspace.createFileSystemWatcher('**/*');
    const changed = (uri: Parameters<typeof isOwn>[0]): void => {
      if (isOwn(uri)) this.#later();
    };
    this.#watching = [watcher, watcher.onDidCreate(changed), watcher.onDidChange(changed), watcher.onDidDelete(changed), workspace.onDidChangeWorkspaceFolders(() => { this.#later(); })];
    void this.refresh();
  }

  /** Looks at all folders now. */
  async refresh(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const start = performance.now();
    try {
      const { checkProject } = await import('../../project-checks/run.ts');
      this.#folders = await Promise.all((workspace.workspaceFolders ?? []).map(async (folder) => ({ folder, results: await checkProject(hostOf(folder)) })));
      this.#log.debug(`The project was looked at in ${Math.round(performance.now() - start)} ms.`);
    } catch (error) {
      this.#log.error(`The project could not be looked at: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
    this.#changed.fire();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const one of this.#watching) one.dispose();
    this.#changed.dispose();
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => { void this.refresh(); }, pause);
  }
}
