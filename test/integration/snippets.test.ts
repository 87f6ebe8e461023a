/** Snippets in an editor: suggested by their prefix, and inserted by the command. */
import assert from 'node:assert/strict';
import { commands as vscode, DataTransfer, env, Position, Selection, window, workspace, type CompletionList, type TextEditor, type Uri } from 'vscode';
import type { BackendGuideApi } from '../../src/extension/extension.ts';
import type { SnippetNode, SnippetsView } from '../../src/extension/snippets/view.ts';
import { commands, settings } from '../../src/protocol.ts';
import { pickFirst } from './pick-first.ts';
import { nonEmpty, waitFor } from './wait-for.ts';
import { backendGuide, closeAllFiles, fileUri, openNewFile } from './workspace.ts';

async function suggestedPrefixes(uri: Uri, position: Position): Promise<string[]> {
  const { items } = await vscode.executeCommand<CompletionList>('vscode.executeCompletionItemProvider', uri, position);
  return items.map(({ label }) => (typeof label === 'string' ? label : label.label)).filter((label) => /^(?:rest|test|db|auth|ops|api|ship)-/.test(label));
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
      for (const wanted of ['app', 'create', 'delete', 'errors', 'get', 'list', 'update'].map((task) => `rest-express-${task}`)) {
        assert.equal(prefixes.filter((prefix) => prefix === wanted).length, 1, `${wanted} in ${prefixes.join(' ')}`);
      }
    });
  }

  it('are not suggested where the user has hidden their group', async () => {
    const { document } = await openNewFile('hidden.ts', 'rest');
    const at = new Position(0, 4);
    const ofExpress = async (): Promise<string[]> => (await suggestedPrefixes(document.uri, at)).filter((prefix) => prefix.startsWith('rest-express-'));
    await waitFor('suggestions', async () => nonEmpty(await ofExpress()));
    const config = workspace.getConfiguration(settings.section);
    try {
      await config.update('snippets.hidden', ['express']);
      await waitFor('those of Express to go', async () => (await ofExpress()).length === 0, ofExpress);
      assert.ok((await suggestedPrefixes(document.uri, at)).some((prefix) => prefix.startsWith('rest-fastify-')), 'others stay');
    } finally {
      await config.update('snippets.hidden', undefined);
    }
    await waitFor('them to come back', async () => nonEmpty(await ofExpress()));
  });

  it('are not suggested in other languages', async () => {
    const { document } = await openNewFile('notes.md', 'rest');
    assert.deepEqual(await suggestedPrefixes(document.uri, new Position(0, 4)), []);
  });

  it('expand where their prefix is typed, and derive names from the one that is filled in', async () => {
    const editor = await expandByPrefix('expand.ts', 'rest-express-get');
    await waitFor('the name to be selected', () => editor.document.getText(editor.selection) === 'product', () => editor.selections);
    await vscode.executeCommand('type', { text: 'invoice' });
    await tabThrough(1);
    await waitFor('the derived name', () => editor.document.getText().includes('const invoice = await findInvoice(id);'), () => editor.document.getText());
  });

  it('are inserted by the command with a prefix, at the indentation of the cursor', async () => {
    const editor = await openNewFile('command.js', 'function routes(router) {\n    \n}\n');
    editor.options = { ...editor.options, insertSpaces: true, tabSize: 4 };
    editor.selection = new Selection(1, 4, 1, 4);
    await vscode.executeCommand(commands.insertSnippet, 'rest-express-list');
    const text = editor.document.getText();
    assert.match(text, /^ {4}router\.get\('\/', async \(req, res\) => \{\n {8}const products = await /m);
    assert.match(text, /^ {4}\}\);\n\}$/m);
  });

  it('differ by the language of the file where types are needed', async () => {
    const typescript = await openNewFile('typed.ts', '');
    await vscode.executeCommand(commands.insertSnippet, 'db-pg-store');
    await waitFor('the derived names', async () => {
      await tabThrough(1);
      return typescript.document.getText().includes('Product');
    });
    assert.match(typescript.document.getText(), /pool\.query<Product>\(/);
    const javascript = await openNewFile('untyped.js', '');
    await vscode.executeCommand(commands.insertSnippet, 'db-pg-store');
    assert.match(javascript.document.getText(), /pool\.query\(/);
  });

  it('leave the file alone where no snippet has the prefix', async () => {
    const { document } = await openNewFile('alone.ts', '// alone\n');
    await vscode.executeCommand(commands.insertSnippet, 'rest-express-nothing');
    assert.equal(document.getText(), '// alone\n');
  });

  it('go into a file of their own where the one that is open is of another language', async () => {
    const { document } = await openNewFile('alone.md', 'alone\n');
    await vscode.executeCommand(commands.insertSnippet, 'rest-express-list');
    assert.equal(document.getText(), 'alone\n');
    assert.match(window.activeTextEditor?.document.getText() ?? '', /router\.get\(/);
  });

  it('can be picked from a list', async () => {
    const { document } = await openNewFile('pick.ts', '');
    await pickFirst('a snippet from the list', () => vscode.executeCommand(commands.insertSnippet), () => document.lineCount > 1);
    assert.match(document.getText(), /^import express, \{ type Express \} from 'express';/);
  });
});

describe('the view of the snippets', () => {
  let view: SnippetsView;

  const named = (nodes: readonly SnippetNode[], label: string): SnippetNode => {
    const found = nodes.find((node) => view.getTreeItem(node).label === label);
    assert.ok(found, `${label} in ${nodes.map((node) => String(view.getTreeItem(node).label)).join(', ')}`);
    return found;
  };
  const snippet = async (group: string, topic: string, task: string): Promise<SnippetNode> =>
    named(await view.getChildren(named(await view.getChildren(named(await view.getChildren(), group)), topic)), task);

  before(async () => {
    ({ snippets: { view } } = await backendGuide().activate() as BackendGuideApi);
  });

  afterEach(async () => {
    view.filter('');
    await closeAllFiles();
  });

  it('shows the stack of the workspace first', async () => {
    const [first] = await view.getChildren();
    assert.ok(first);
    const { label, description } = view.getTreeItem(first);
    assert.equal(label, 'Express');
    assert.match(String(description), /in this workspace/);
  });

  it('filters by words', async () => {
    view.filter('express page');
    const groups = await view.getChildren();
    assert.deepEqual(groups.map((node) => view.getTreeItem(node).label), ['Express']);
    view.filter('xylophone');
    assert.deepEqual(await view.getChildren(), []);
  });

  it('previews what a snippet writes, beside the editor, and leaves the keyboard where it is', async () => {
    const { document } = await openNewFile('preview.ts', '');
    await vscode.executeCommand(commands.previewSnippet, await snippet('Express', 'Endpoints', 'Read one'));
    const shown = await waitFor('the preview', () => window.visibleTextEditors.find((editor) => editor.document.uri.scheme === 'backend-guide-snippet'));
    assert.match(shown.document.getText(), /const product = await findProduct\(id\);/);
    assert.equal(shown.document.languageId, 'typescript');
    assert.equal(window.activeTextEditor?.document.uri.toString(), document.uri.toString());
  });

  it('copies, and drags, the text as it would be written', async () => {
    const node = await snippet('Express', 'Endpoints', 'Delete');
    await vscode.executeCommand(commands.copySnippet, node);
    const copied = await env.clipboard.readText();
    assert.match(copied, /await deleteProduct\(id\)/);
    const transfer = new DataTransfer();
    view.handleDrag([node], transfer);
    assert.equal(await transfer.get('text/plain')?.asString(), copied);
  });

  it('opens the section that a snippet belongs to', async () => {
    const { guide } = backendGuide().exports as BackendGuideApi;
    await vscode.executeCommand(commands.openSnippetSection, await snippet('Data access in Node.js', 'Data access', 'PostgreSQL: store'));
    await waitFor('the section', () => JSON.stringify(guide.shown?.place).includes('c09.security'), () => guide.shown);
  });

  it('writes an endpoint with its test, in the file where tests are kept', async () => {
    const editor = await openNewFile('invoices.js', '');
    const readOne = await snippet('Express', 'Endpoints', 'Read one');
    // The name of the resource is asked for; what is proposed is taken.
    await pickFirst('both', () => vscode.executeCommand(commands.insertSnippetWithTest, readOne), () => editor.document.getText() !== '');
    await tabThrough(1);
    assert.match(editor.document.getText(), /await findProduct\(id\)/);
    const tests = await workspace.openTextDocument(fileUri('test/products.test.js'));
    assert.match(tests.getText(), /^import request from 'supertest';[^]*describe\('GET \/products\/:id'/);
    assert.equal(window.activeTextEditor?.document.uri.toString(), editor.document.uri.toString());
  });

  it('writes a test into the class of tests, where a stack has one', async () => {
    const editor = await openNewFile('controller.php', '<?php\n');
    const remove = await snippet('PHP without a framework', 'Endpoints', 'Delete');
    await pickFirst('both', () => vscode.executeCommand(commands.insertSnippetWithTest, remove), () => editor.document.getText().includes('function delete'));
    const tests = await workspace.openTextDocument(fileUri('tests/ProductsTest.php'));
    assert.match(tests.getText(), /^<\?php[^]*\nfinal class ProductsTest extends TestCase\n\{[^]*\n {4}public function testDeletesAProduct\(\): void\n {4}\{[^]*\n {4}\}\n\}\n?$/);
  });
});
