/** The snippets in VS Code: the view that shows them, completion, the pick, the preview, and the commands that both lead to. */
import {
  commands as vscode,
  DocumentDropEdit,
  env,
  languages,
  SnippetString,
  window,
  workspace,
  type ExtensionContext,
  type LogOutputChannel,
} from 'vscode';
import { commands } from '../../protocol.ts';
import type { TargetEditor } from '../target-editor.ts';
import { suggestSnippets } from './completion.ts';
import { insertSnippet, insertWithTest } from './insert.ts';
import { readLibrary, textFor, type Library, type Snippet } from './library.ts';
import { pickSnippet } from './pick.ts';
import { Preview } from './preview.ts';
import { foreign, manifests, stacksIn } from './stacks.ts';
import { draggedType, SnippetsView } from './view.ts';

/** What the integration tests ask the view for. */
export interface SnippetsApi {
  readonly view: SnippetsView;
}

/** Registers all of it. The list is read when somebody first asks for it. */
export function registerSnippets(context: ExtensionContext, log: Pick<LogOutputChannel, 'error'>, target: TargetEditor): SnippetsApi {
  let reading: Promise<Library> | undefined;
  const library = (): Promise<Library> => (reading ??= readLibrary(context.extensionUri));
  const language = (): string | undefined => target.find()?.document.languageId;
  const detected = async (): Promise<string[]> => stacksIn(await readManifests(), (await library()).groups);

  const view = new SnippetsView({ library, detected, language });
  const preview = new Preview(async (prefix, wanted) => textFor(await library(), prefix, wanted), language);

  /** The snippet that a command is about: its argument, or what is selected in the view. */
  const subject = async (argument: unknown): Promise<Snippet | undefined> => {
    if (typeof argument === 'string') return textFor(await library(), argument, language());
    const node = argument ?? view.selected();
    return typeof node === 'object' && node !== null && 'snippet' in node ? (node as { snippet: Snippet }).snippet : undefined;
  };

  const register = (id: string, run: (argument?: unknown) => Promise<void>): void => {
    context.subscriptions.push(vscode.registerCommand(id, async (argument?: unknown) => {
      try {
        await run(argument);
      } catch (error) {
        log.error(`The snippet could not be used: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
        void window.showErrorMessage('The snippet could not be used. The log says why.');
      }
    }));
  };
  /** A command about one snippet: without one, it is picked. */
  const about = (id: string, use: (snippet: Snippet) => Promise<void>, isPicking = true): void => {
    register(id, async (argument) => {
      const known = await subject(argument);
      if (known === undefined && typeof argument === 'string') {
        void window.showWarningMessage(`There is no snippet “${argument}”.`);
        return;
      }
      const snippet = known ?? (isPicking ? await pickSnippet(await library(), await detected(), language()) : undefined);
      if (snippet !== undefined) await use(snippet);
    });
  };

  register(commands.insertSnippet, async (argument) => {
    // From the palette it is always a pick, whatever is selected in a view that nobody may see.
    const known = argument === undefined ? undefined : await subject(argument);
    if (known === undefined && typeof argument === 'string') {
      void window.showWarningMessage(`There is no snippet “${argument}”.`);
      return;
    }
    const snippet = known ?? await pickSnippet(await library(), await detected(), language());
    if (snippet !== undefined) await insertSnippet(target, snippet);
  });
  about(commands.insertSelectedSnippet, (snippet) => insertSnippet(target, snippet), false);
  about(commands.insertSnippetWithTest, async (snippet) => insertWithTest(target, await library(), snippet));
  about(commands.copySnippet, async ({ text, prefix }) => {
    await env.clipboard.writeText(text);
    window.setStatusBarMessage(`Copied ${prefix}`, 3_000);
  });
  about(commands.previewSnippet, (snippet) => preview.show(snippet));
  about(commands.openSnippetSection, async ({ guide }) => {
    await vscode.executeCommand(commands.openSection, guide);
  });
  register(commands.filterSnippets, () => view.askForFilter());
  register(commands.clearSnippetFilter, () => {
    view.filter('');
    return Promise.resolve();
  });

  const watcher = workspace.createFileSystemWatcher(manifests);
  for (const event of [watcher.onDidChange, watcher.onDidCreate, watcher.onDidDelete]) context.subscriptions.push(event(() => { view.refresh(); }));
  context.subscriptions.push(
    view,
    preview,
    watcher,
    suggestSnippets(library),
    workspace.onDidChangeWorkspaceFolders(() => { view.refresh(); }),
    window.onDidChangeActiveTextEditor(() => { view.languageChanged(); }),
    languages.registerDocumentDropEditProvider('*', {
      async provideDocumentDropEdits(document, _position, transfer) {
        const prefix = await transfer.get(draggedType)?.asString();
        const snippet = prefix === undefined ? undefined : textFor(await library(), prefix, document.languageId);
        return snippet && new DocumentDropEdit(new SnippetString(snippet.body), 'Insert the snippet');
      },
    }, { dropMimeTypes: [draggedType] }),
  );
  return { view };
}

/** The manifests of the workspace, by their names. */
async function readManifests(): Promise<(readonly [string, string])[]> {
  const uris = await workspace.findFiles(manifests, foreign, 100);
  return Promise.all(uris.map(async (uri) => {
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    try {
      return [name, new TextDecoder().decode(await workspace.fs.readFile(uri))] as const;
    } catch {
      return [name, ''] as const; // it was there when the list was made
    }
  }));
}
