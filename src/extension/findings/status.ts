/** The status item: whether the analysis runs, how far it is, or why it is off; and the menu behind it. */
import { commands as vscode, EventEmitter, StatusBarAlignment, ThemeColor, window, workspace, type Disposable, type QuickPickItem, type StatusBarItem } from 'vscode';
import { commands, extensionId, settings, views, type ScanStatus } from '../../protocol.ts';
import type { Findings } from '../findings.ts';

/** What the language server is doing. */
export type ServerState = 'idle' | 'starting' | 'running' | 'failed';

/** What is said, for the item and for the view. */
interface Said {
  readonly text: string;
  readonly tooltip: string;
  readonly isWarning?: true;
}

/** Shows what the server tells. */
export class StatusItem implements Disposable {
  readonly #findings: Findings;
  readonly #item: StatusBarItem;
  readonly #tell: (state: string) => void;
  readonly #listening: readonly Disposable[];
  readonly #scanned = new EventEmitter<ScanStatus>();
  #server: ServerState = 'idle';
  #scan: ScanStatus | undefined;

  /** Tells how far a scan is. */
  readonly onDidScan = this.#scanned.event;

  /** `tell` gets in a sentence what is said, whenever it changes. */
  constructor(findings: Findings, tell: (state: string) => void) {
    this.#findings = findings;
    this.#tell = tell;
    this.#item = window.createStatusBarItem('backendGuide.status', StatusBarAlignment.Left, 0);
    this.#item.name = 'Backend Guide';
    this.#item.command = commands.showStatus;
    this.#listening = [
      findings.onDidRefresh(() => { this.#draw(); }),
      workspace.onDidChangeConfiguration((event) => { if (event.affectsConfiguration(settings.section)) this.#draw(); }),
    ];
    this.#draw();
  }

  /** What the item says. */
  get text(): string {
    return this.#item.text;
  }

  serverIs(state: ServerState): void {
    this.#server = state;
    if (state !== 'running') this.#scan = undefined;
    this.#draw();
  }

  scanned(scan: ScanStatus): void {
    if (scan.isScanning !== this.#scan?.isScanning) void vscode.executeCommand('setContext', 'backendGuide.isScanning', scan.isScanning);
    this.#scan = scan;
    this.#scanned.fire(scan);
    this.#draw();
  }

  /** The menu. */
  async open(): Promise<void> {
    const { tooltip } = this.#said();
    const count = this.#findings.all.length;
    const isOn = isEnabled();
    const items: (QuickPickItem & { readonly run?: readonly [string, ...unknown[]] })[] = [
      { label: '$(list-tree) Show the findings', description: count === 0 ? 'none' : String(count), run: [`${views.findings}.focus`] },
      ...(count === 0 ? [] : [{ label: '$(arrow-down) Go to the next warning', run: [commands.nextFinding] as const }]),
      ...(!isOn ? [] : [this.#scan?.isScanning ? { label: '$(debug-stop) Stop the scan', run: [commands.stopScan] as const } : { label: '$(search) Scan the whole workspace', run: [commands.scanWorkspace] as const }]),
      { label: isOn ? '$(circle-slash) Turn the warnings of this workspace off' : '$(check) Turn the warnings of this workspace on', run: [commands.toggleWarnings] },
      { label: '$(debug-restart) Restart the language server', run: [commands.restartServer] },
      { label: '$(output) Show the log', run: [commands.showLog] },
      { label: '$(gear) Settings', run: ['workbench.action.openSettings', `@ext:${extensionId}`] },
      { label: '$(book) Open the guide', run: [commands.openSection] },
    ];
    const chosen = await window.showQuickPick(items, { title: 'Backend Guide', placeHolder: tooltip });
    if (chosen?.run) {
      const [command, ...args] = chosen.run;
      await vscode.executeCommand(command, ...args);
    }
  }

  dispose(): void {
    for (const one of this.#listening) one.dispose();
    this.#scanned.dispose();
    this.#item.dispose();
  }

  #draw(): void {
    const { text, tooltip, isWarning } = this.#said();
    this.#item.text = text;
    this.#item.tooltip = `Backend Guide: ${tooltip}`;
    this.#item.backgroundColor = isWarning ? new ThemeColor('statusBarItem.warningBackground') : undefined;
    this.#item.accessibilityInformation = { label: `Backend Guide: ${tooltip}`, role: 'button' };
    // Who has no code to look at is not bothered.
    if (this.#server === 'idle' && isEnabled()) this.#item.hide();
    else this.#item.show();
    this.#tell(tooltip);
  }

  #said(): Said {
    const name = 'Backend Guide';
    const count = this.#findings.all.length;
    if (!isEnabled()) return { text: `$(circle-slash) ${name}: off`, tooltip: 'The warnings are off: the setting backendGuide.diagnostics.enabled says so.' };
    switch (this.#server) {
      case 'idle': return { text: `$(circle-slash) ${name}`, tooltip: 'No file is open yet that is looked at: JavaScript, TypeScript, Python, Java or PHP.' };
      case 'starting': return { text: `$(sync~spin) ${name}`, tooltip: 'The language server starts.' };
      case 'failed': return { text: `$(warning) ${name}: stopped`, tooltip: 'The language server has stopped, so there are no warnings. The log says why.', isWarning: true };
      case 'running': {
        if (this.#scan?.isScanning) return { text: `$(sync~spin) ${name}: ${this.#scan.done} of ${this.#scan.all}`, tooltip: `Looking at ${this.#scan.done} of ${this.#scan.all} files.` };
        if (this.#scan && this.#scan.done < this.#scan.all) return { text: `$(debug-pause) ${name}: ${this.#scan.done} of ${this.#scan.all}`, tooltip: `The scan was stopped: ${this.#scan.done} of ${this.#scan.all} files were looked at.` };
        const files = this.#scan ? `${this.#scan.all} file${this.#scan.all === 1 ? '' : 's'}` : 'what is open';
        return { text: `$(check) ${name}${count === 0 ? '' : `: ${count}`}`, tooltip: count === 0 ? `Ready. Nothing was found in ${files}.` : `Ready. ${count} finding${count === 1 ? '' : 's'} in ${files}.` };
      }
    }
  }
}

function isEnabled(): boolean {
  return workspace.getConfiguration(settings.section).get('diagnostics.enabled', true);
}

/** Turns the warnings of the workspace on or off, where the setting is kept. */
export async function toggleWarnings(): Promise<void> {
  await workspace.getConfiguration(settings.section).update('diagnostics.enabled', isEnabled() ? false : undefined, workspace.workspaceFolders === undefined);
}
