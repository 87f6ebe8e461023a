/**
 * The VS Code extension, wherever it runs. Each part registers itself; what takes time starts later, when it is first needed.
 */
import { window, workspace, type ExtensionContext } from 'vscode';
import { Findings } from './findings.ts';
import { registerFindings, type FindingsApi } from './findings/register.ts';
import { registerWholeWorkspace } from './findings/whole-workspace.ts';
import { registerGuide, type GuideApi } from './guide.ts';
import { registerIgnoring } from './ignoring.ts';
import { startClient, type LanguageServer, type LoadLaunch } from './language-client/lazy-server.ts';
import { ProjectState } from './project/project-state.ts';
import { registerSnippets, type SnippetsApi } from './snippets/register.ts';
import { TargetEditor } from './target-editor.ts';

/** What `activate` returns: other extensions, and the integration tests, get it from `extension.exports`. */
export interface BackendGuideApi {
  readonly guide: GuideApi;
  readonly languageServer: LanguageServer;
  readonly snippets: SnippetsApi;
  readonly findings: FindingsApi;
}

/** Registers all parts. `loadLaunch` loads what makes the client of the language server. */
export function activateWith(context: ExtensionContext, loadLaunch: LoadLaunch): BackendGuideApi {
  const log = window.createOutputChannel('Backend Guide', { log: true });
  const around = { editor: new TargetEditor(), findings: new Findings(), project: new ProjectState(log) };
  context.subscriptions.push(log, around.editor, around.findings, around.project);
  registerIgnoring(context);
  const snippets = registerSnippets(context, log, around.editor);
  const guide = registerGuide(context, around);
  const findings = registerFindings(context, around.findings);
  const languageServer = startClient(context, log, loadLaunch, findings);
  registerWholeWorkspace(context, { server: languageServer, status: findings.status, count: () => around.findings.all.length });
  // Who reads, or looks for findings, sees what was found in the workspace, although no file of it is open yet.
  let isLookedFor = false;
  const look = (): void => {
    if (isLookedFor) return;
    isLookedFor = true;
    void hasPrograms().then((has) => (has ? languageServer.start() : undefined));
  };
  context.subscriptions.push(guide.onDidShow(look), findings.view.onDidShow(({ visible }) => { if (visible) look(); }));
  return { guide, languageServer, snippets, findings };
}

/** Whether the workspace has a file that would be analysed. */
async function hasPrograms(): Promise<boolean> {
  const found = await workspace.findFiles('**/*.{js,cjs,mjs,jsx,ts,cts,mts,tsx,py,java,php}', '**/{node_modules,vendor,.venv,venv}/**', 1);
  return found.length > 0;
}
