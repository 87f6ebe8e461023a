/** The view of the findings, the steps of their paths, and the status item: registers them and their commands. */
import { commands as vscode, Range, window, workspace, type ExtensionContext } from 'vscode';
import { commands, type ScanStatus } from '../../protocol.ts';
import type { Findings } from '../findings.ts';
import { Pages } from '../guide/pages.ts';
import type { Grouping, Least } from './grouping.ts';
import { PathSteps } from './path.ts';
import { StatusItem, toggleWarnings, type ServerState } from './status.ts';
import { FindingsView, placeOf, type FindingsNode } from './view.ts';

/** What the rest of the extension, and tests, see of it. */
export interface FindingsApi {
  readonly view: Pick<FindingsView, 'shown' | 'badge' | 'message' | 'grouping' | 'getChildren' | 'getTreeItem' | 'onDidShow'>;
  readonly path: Pick<PathSteps, 'position'>;
  /** What the status item says. */
  readonly status: Pick<StatusItem, 'text' | 'onDidScan'>;
  serverIs(state: ServerState): void;
  scanned(status: ScanStatus): void;
}

/** Registers all of it. */
export function registerFindings(context: ExtensionContext, findings: Findings): FindingsApi {
  const view = new FindingsView(findings, new Pages(context.extensionUri), context.workspaceState);
  const path = new PathSteps(findings, (found, number) => view.reveal(found, number));
  const status = new StatusItem(findings, (state) => { view.setState(state); });
  const show = async (node: FindingsNode): Promise<void> => {
    if (node.kind === 'step') return path.show(node.of.found, node.number);
    const place = placeOf(node);
    if (place === undefined || node.kind !== 'finding') return;
    await window.showTextDocument(await workspace.openTextDocument(place.uri), { selection: new Range(place.range.start, place.range.end), preserveFocus: false });
    path.begin(node.found);
  };
  const handlers: Readonly<Record<string, (...args: never[]) => unknown>> = {
    [commands.showFinding]: show,
    [commands.nextStep]: () => path.step(1),
    [commands.previousStep]: () => path.step(-1),
    [commands.groupFindings]: (by?: Grouping) => view.chooseGrouping(typeof by === 'string' ? by : undefined),
    [commands.filterFindings]: async (text?: string) => { await (typeof text === 'string' ? view.filter(text) : view.askForFilter()); },
    [commands.chooseSeverity]: (least?: Least) => view.chooseSeverity(typeof least === 'string' ? least : undefined),
    [commands.clearFindingFilter]: () => view.clearFilter(),
    [commands.explainFinding]: (node: FindingsNode) => vscode.executeCommand(commands.openRule, node.kind === 'finding' ? node.found.rule : node.kind === 'group' ? node.group.items[0]?.rule : node.of.found.rule),
    [commands.mendFinding]: async (node: FindingsNode) => {
      await show(node);
      await vscode.executeCommand('editor.action.quickFix');
    },
    [commands.showStatus]: () => status.open(),
    [commands.toggleWarnings]: () => toggleWarnings(),
  };
  context.subscriptions.push(view, path, status, ...Object.entries(handlers).map(([id, handle]) => vscode.registerCommand(id, handle)));
  return { view, path, status, serverIs: (state) => { status.serverIs(state); }, scanned: (scan) => { status.scanned(scan); } };
}
