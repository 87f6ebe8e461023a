/**
 * The command that picks a snippet and inserts it. It reads the files that `package.json` contributes to VS Code, when it is
 * called: there is no second list. A snippet's name is `Group: Task`.
 */
import {
  commands as vscode,
  QuickPickItemKind,
  SnippetString,
  Uri,
  window,
  workspace,
  type ExtensionContext,
  type LogOutputChannel,
  type QuickPickItem,
} from 'vscode';
import { commands } from '../protocol.ts';
import type { TargetEditor } from './target-editor.ts';

/** An entry of a `.code-snippets` file, as our own files write it. */
interface SnippetEntry {
  readonly scope: string;
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

interface Snippet extends SnippetEntry {
  readonly group: string;
  readonly task: string;
}

interface SnippetItem extends QuickPickItem {
  readonly snippet?: Snippet;
}

/** Registers the command. Its optional argument is the prefix of the snippet to insert without a pick. */
export function registerSnippets(context: ExtensionContext, log: Pick<LogOutputChannel, 'error'>, target: TargetEditor): void {
  context.subscriptions.push(
    vscode.registerCommand(commands.insertSnippet, async (prefix?: unknown) => {
      try {
        await chooseAndInsert(context, target, typeof prefix === 'string' ? prefix : undefined);
      } catch (error) {
        log.error(`The snippet could not be inserted: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
        void window.showErrorMessage('The snippet could not be inserted. The log says why.');
      }
    }),
  );
}

async function chooseAndInsert(context: ExtensionContext, target: TargetEditor, prefix: string | undefined): Promise<void> {
  const editor = target.find();
  if (editor === undefined) {
    void window.showInformationMessage('Open a file first: the snippet is inserted at the cursor.');
    return;
  }
  const all = await readSnippets(context);
  const fitting = all.filter(({ scope }) => scope.split(',').includes(editor.document.languageId));
  if (fitting.length === 0) {
    const languages = [...new Set(all.flatMap(({ scope }) => scope.split(',')))].join(' and ');
    void window.showInformationMessage(`There are snippets for ${languages}, none for ${editor.document.languageId}.`);
    return;
  }
  if (prefix === undefined) {
    const picked = await window.showQuickPick(quickPickItems(fitting), {
      placeHolder: 'Which snippet shall be inserted at the cursor?',
      matchOnDescription: true,
      matchOnDetail: true,
    });
    if (picked?.snippet !== undefined) await insert(target, picked.snippet);
    return;
  }
  const snippet = fitting.find((candidate) => candidate.prefix === prefix);
  if (snippet !== undefined) await insert(target, snippet);
  else void window.showWarningMessage(`There is no snippet “${prefix}” for ${editor.document.languageId}.`);
}

async function insert(target: TargetEditor, { body }: Snippet): Promise<void> {
  await target.insertSnippet(new SnippetString(body.join('\n')));
}

/** By group, in the order in which the files bring the groups up; in a group by prefix, as VS Code's own list of suggestions. */
function quickPickItems(snippets: readonly Snippet[]): SnippetItem[] {
  const groups = [...new Set(snippets.map(({ group }) => group))];
  return groups.flatMap((group) => [
    { label: group, kind: QuickPickItemKind.Separator },
    ...snippets
      .filter((snippet) => snippet.group === group)
      .sort((one, other) => one.prefix.localeCompare(other.prefix))
      .map((snippet) => ({ label: snippet.task, description: snippet.prefix, detail: snippet.description, snippet })),
  ]);
}

async function readSnippets({ extension, extensionUri }: ExtensionContext): Promise<Snippet[]> {
  const { contributes } = extension.packageJSON as { contributes: { snippets: readonly { path: string }[] } };
  const files = await Promise.all(contributes.snippets.map(({ path }) => workspace.fs.readFile(Uri.joinPath(extensionUri, path))));
  return files.flatMap((bytes) => {
    const entries = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, SnippetEntry>;
    return Object.entries(entries).map(([name, entry]) => {
      const [group = '', task = ''] = name.split(': ');
      return { ...entry, group, task };
    });
  });
}
