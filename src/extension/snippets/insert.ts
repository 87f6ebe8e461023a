/** Puts snippets into files: at the cursor, into a new file where none fits, and an endpoint together with its test. */
import { Position, Range, Selection, SnippetString, Uri, window, workspace, type TextEditor } from 'vscode';
import type { TargetEditor } from '../target-editor.ts';
import { textFor, type Library, type Snippet } from './library.ts';
import { editForMember, hasPlaceForMembers } from './members.ts';
import { isName, pathFor, withName } from './names.ts';

/** At the cursor; in a new file, if the one that is open is of another language. */
export async function insertSnippet(target: TargetEditor, snippet: Snippet, body = snippet.body): Promise<void> {
  if (!snippet.languages.includes(target.find()?.document.languageId ?? '')) await openNewFile(snippet);
  await target.insertSnippet(new SnippetString(body));
}

/**
 * The endpoint at the cursor, and its test in the file where tests of this stack are usually kept, which is made if there is none. Asks
 * for the name of the resource, which both share. What was written of the endpoint is what the cursor is in at the end.
 */
export async function insertWithTest(target: TargetEditor, library: Library, snippet: Snippet): Promise<void> {
  const language = target.find()?.document.languageId;
  const own = textFor(library, snippet.prefix, language) ?? snippet;
  const test = own.test === undefined ? undefined : textFor(library, own.test, own.languages.includes(language ?? '') ? language : own.languages[0]);
  if (test === undefined) {
    void window.showInformationMessage(`${own.prefix} has no test of its own.`);
    return;
  }
  const hasName = own.name !== undefined || test.name !== undefined;
  const name = hasName
    ? await window.showInputBox({
        prompt: 'The name of the resource, in the singular',
        value: 'product',
        validateInput: (text) => (isName(text) ? undefined : 'A word that begins with a small letter: order, orderLine, order_line'),
      })
    : 'product';
  if (name === undefined) return;
  if (!own.languages.includes(language ?? '')) await openNewFile(own);
  const endpoint = target.find();
  if (endpoint === undefined) return;

  await writeTest(library, endpoint, own, test, name);
  await window.showTextDocument(endpoint.document, endpoint.viewColumn);
  await target.insert(named(own, name));
}

/** What is written with the name that was chosen. VS Code derives its forms only where somebody tabs through the stops, which nobody does here. */
const named = ({ text }: Snippet, chosen: string): string => withName(text, chosen);

async function openNewFile({ languages: [language = 'plaintext'] }: Snippet): Promise<void> {
  await window.showTextDocument(await workspace.openTextDocument({ language }));
}

/** Into the file of tests beside the endpoint; new ones begin with what all tests of the stack need. */
async function writeTest(library: Library, endpoint: TextEditor, { group }: Snippet, test: Snippet, name: string): Promise<void> {
  const [pattern = '', headPrefix] = library.groups.find(({ id }) => id === group)?.tests?.split(' ') ?? [];
  const folder = workspace.getWorkspaceFolder(endpoint.document.uri);
  const extension = /\.(\w+)$/.exec(endpoint.document.uri.path)?.[1] ?? extensions.get(endpoint.document.languageId) ?? '';
  const path = test.file ?? pattern;
  const beside = { viewColumn: endpoint.viewColumn ?? 1, preview: false };
  const head = test.file === undefined && headPrefix !== undefined ? textFor(library, headPrefix, endpoint.document.languageId) : undefined;
  const write = (editor: TextEditor): Promise<void> => (head !== undefined && hasPlaceForMembers(head.text) ? addMember(editor, named(test, name)) : append(editor, named(test, name)));

  if (folder === undefined || path === '') {
    const editor = await window.showTextDocument(await workspace.openTextDocument({ language: endpoint.document.languageId }), beside);
    if (head !== undefined) await append(editor, named(head, name));
    await write(editor);
    return;
  }
  const uri = Uri.joinPath(folder.uri, pathFor(path, name, extension));
  const isNew = await isMissing(uri);
  if (isNew) await workspace.fs.writeFile(uri, new Uint8Array());
  const editor = await window.showTextDocument(uri, beside);
  if (!isNew && test.file !== undefined) {
    // A whole file, which is not written twice.
    void window.showInformationMessage(`${workspace.asRelativePath(uri)} is there already.`);
    return;
  }
  if (isNew && head !== undefined) {
    if (isHeadOf(head, path)) await append(editor, named(head, name));
    else await writeShared(Uri.joinPath(folder.uri, pathFor(head.file ?? '', name, extension)), named(head, name));
  }
  await write(await window.showTextDocument(uri, beside));
}

/** What all tests need lies in a file of its own, as pytest's conftest.py does. */
async function writeShared(uri: Uri, text: string): Promise<void> {
  if (!(await isMissing(uri))) return;
  await workspace.fs.writeFile(uri, new Uint8Array());
  const editor = await window.showTextDocument(uri, { preview: false });
  await append(editor, text);
  await editor.document.save();
}

const extensions = new Map([['javascript', 'js'], ['typescript', 'ts'], ['python', 'py'], ['java', 'java'], ['php', 'php']]);

/** Whether the snippet opens the file itself: it lies where the tests lie. */
const isHeadOf = (head: Snippet, path: string): boolean => head.file === undefined || head.file === path;

async function isMissing(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return false;
  } catch {
    return true;
  }
}

/** As the last member of its class; at the end of a file that has none. */
async function addMember(editor: TextEditor, added: string): Promise<void> {
  const { document } = editor;
  const change = editForMember(document.getText(), added);
  if (change === undefined) {
    await append(editor, added);
    return;
  }
  await editor.edit((edit) => { edit.replace(new Range(document.positionAt(change.start), document.positionAt(change.end)), change.text); });
}

/** At the end of the file, after an empty line. */
async function append(editor: TextEditor, added: string): Promise<void> {
  const { document } = editor;
  const end = document.lineAt(document.lineCount - 1).range.end;
  const text = document.getText();
  const trimmed = document.positionAt(text.trimEnd().length);
  await editor.edit((edit) => { edit.replace(new Range(trimmed, end), text.trim() === '' ? '' : '\n\n'); });
  const last = new Position(document.lineCount - 1, 0);
  editor.selection = new Selection(last, last);
  await editor.insertSnippet(new SnippetString().appendText(added), last);
}

