/** Snippets in an editor: suggested by their prefix, and inserted by the command. */
import assert from 'node:assert/strict';
import { commands as vscode, Position, Selection, type CompletionList, type TextEditor, type Uri } from 'vscode';
import { commands } from '../../src/protocol.ts';
import { nonEmpty, waitFor } from './wait-for.ts';
import { closeAllFiles, openNewFile } from './workspace.ts';

async function suggestedPrefixes(uri: Uri, position: Position): Promise<string[]> {
  const { items } = await vscode.executeCommand<CompletionList>('vscode.executeCompletionItemProvider', uri, position);
  return items.map(({ label }) => (typeof label === 'string' ? label : label.label)).filter((label) => /^(?:rest|test|db)-/.test(label));
}

async function tabThrough(stops: number): Promise<void> {
  for (let stop = 0; stop < stops; stop += 1) await vscode.executeCommand('jumpToNextSnippetPlaceholder');
}

/** Types the prefix into a new file, and accepts what VS Code suggests first. */
async function expandByPrefix(path: string, prefix: string): Promise<TextEditor> {
  const editor = await openNewFile(path, '');
  await vscode.executeCommand('type', { text: prefix });
  await waitFor(`${prefix} to be expanded`, async () => {
    await vscode.executeCommand('editor.action.triggerSuggest');
    await new Promise((resolve) => setTimeout(resolve, 300));
    await vscode.executeCommand('acceptSelectedSuggestion');
    return editor.document.lineCount > 1;
  }, () => editor.document.getText());
  return editor;
}

describe('snippets', () => {
  afterEach(closeAllFiles);

  for (const [language, extension] of [['JavaScript', 'js'], ['TypeScript', 'ts']] as const) {
    it(`are suggested in ${language} by what is typed of their prefix`, async () => {
      const { document } = await openNewFile(`suggest.${extension}`, 'rest');
      const prefixes = await waitFor('suggestions', async () => nonEmpty(await suggestedPrefixes(document.uri, new Position(0, 4))));
      for (const wanted of ['rest-app', 'rest-create', 'rest-delete', 'rest-error-handler', 'rest-get', 'rest-list', 'rest-update']) {
        assert.equal(prefixes.filter((prefix) => prefix === wanted).length, 1, `${wanted} in ${prefixes.join(' ')}`);
      }
      assert.equal(prefixes.includes('rest-app-commonjs'), language === 'JavaScript');
    });
  }

  it('are not suggested in other languages', async () => {
    const { document } = await openNewFile('notes.md', 'rest');
    assert.deepEqual(await suggestedPrefixes(document.uri, new Position(0, 4)), []);
  });

  it('expand where their prefix is typed, and derive names from the one that is filled in', async () => {
    const editor = await expandByPrefix('expand.ts', 'rest-get');
    await tabThrough(2);
    await waitFor('the name to be selected', () => editor.document.getText(editor.selection) === 'product', () => editor.selections);
    await vscode.executeCommand('type', { text: 'invoice' });
    await tabThrough(1);
    await waitFor('the derived name', () => editor.document.getText().includes('const invoice = await findInvoice(id.data);'), () => editor.document.getText());
  });

  it('are inserted by the command with a prefix, at the indentation of the cursor', async () => {
    const editor = await openNewFile('command.js', 'function routes(router) {\n    \n}\n');
    editor.options = { ...editor.options, insertSpaces: true, tabSize: 4 };
    editor.selection = new Selection(1, 4, 1, 4);
    await vscode.executeCommand(commands.insertSnippet, 'rest-list');
    const text = editor.document.getText();
    assert.match(text, /^ {4}router\.get\('\/', async \(req, res\) => \{\n {8}const products = await /m);
    assert.match(text, /^ {4}\}\);\n\}$/m);
  });

  it('differ by the language of the file where types are needed', async () => {
    const typescript = await openNewFile('typed.ts', '');
    await vscode.executeCommand(commands.insertSnippet, 'db-select-one');
    assert.match(typescript.document.getText(), /pool\.query<product>\(/i);
    const javascript = await openNewFile('untyped.js', '');
    await vscode.executeCommand(commands.insertSnippet, 'db-select-one');
    assert.match(javascript.document.getText(), /pool\.query\(/);
  });

  it('leave the file alone where no snippet has the prefix, or none is for its language', async () => {
    const { document } = await openNewFile('alone.ts', '// alone\n');
    await vscode.executeCommand(commands.insertSnippet, 'rest-nothing');
    assert.equal(document.getText(), '// alone\n');
    const notes = await openNewFile('alone.md', 'alone\n');
    await vscode.executeCommand(commands.insertSnippet, 'rest-list');
    assert.equal(notes.document.getText(), 'alone\n');
  });

  it('can be picked from a list', async () => {
    const { document } = await openNewFile('pick.ts', '');
    const inserted = vscode.executeCommand(commands.insertSnippet);
    await waitFor('a snippet from the list', async () => {
      await vscode.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return document.lineCount > 1;
    });
    await inserted;
    assert.match(document.getText(), /^import express, \{ type Express \} from 'express';/);
  });
});
