/** Diagnostics in all languages, the guide and the snippets, where there is nothing but a browser. */
import { commands as vscode, extensions, languages, Uri, window, workspace, type CodeAction, type Diagnostic, type Hover, type MarkdownString } from 'vscode';
import type { BackendGuideApi } from '../../src/extension/extension.ts';
import { commands, diagnosticSource } from '../../src/protocol.ts';
import { nonEmpty, waitFor } from '../integration/wait-for.ts';

const folder = workspace.workspaceFolders?.[0]?.uri ?? Uri.parse('missing:/');
const at = (path: string): Uri => Uri.joinPath(folder, path);

function equal(actual: unknown, wanted: unknown): void {
  const [has, wants] = [JSON.stringify(actual), JSON.stringify(wanted)];
  if (has !== wants) throw new Error(`${has} instead of ${wants}`);
}

function found(path: string, rule: string): Diagnostic[] {
  return languages.getDiagnostics(at(path)).filter(({ source, code }) => source === diagnosticSource && (typeof code === 'object' ? code.value : code) === rule);
}

function findingIn(path: string, rule: string): Promise<readonly [Diagnostic, ...Diagnostic[]]> {
  return waitFor(`${rule} in ${path}`, () => nonEmpty(found(path, rule)), () => languages.getDiagnostics().map(([uri, all]) => [uri.toString(), all.length]));
}

async function openNew(path: string, text: string): Promise<void> {
  await workspace.fs.writeFile(at(path), new TextEncoder().encode(text));
  await window.showTextDocument(at(path));
}

describe('in a browser', () => {
  const api = async (): Promise<BackendGuideApi> => {
    const extension = extensions.all.find(({ packageJSON }) => (packageJSON as { name: string }).name === 'backend-guide');
    if (!extension) throw new Error('the extension is not there');
    return await extension.activate() as BackendGuideApi;
  };

  it('the language server runs without a process', async () => {
    const { languageServer } = await api();
    await window.showTextDocument(at('src/app.ts'));
    await languageServer.start();
    equal(languageServer.processId() ?? null, null);
  });

  it('TypeScript has its warnings, in files that nobody has opened, too', async () => {
    const [{ relatedInformation = [] }] = await findingIn('src/routes/products.ts', 'sql-injection');
    equal(relatedInformation.length > 1, true);
  });

  it('a quick fix mends a query', async () => {
    const document = await workspace.openTextDocument(at('src/routes/products.ts'));
    await window.showTextDocument(document);
    const [{ range }] = await findingIn('src/routes/products.ts', 'sql-injection');
    const actions = await vscode.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range, 'quickfix');
    equal(actions.some(({ title }) => title === 'Parameterize the query'), true);
  });

  for (const [language, path, rule, text] of [
    ['Python', 'tools/report.py', 'command-injection', 'import os\nfrom flask import Flask, request\n\napp = Flask(__name__)\n\n@app.route("/report")\ndef report():\n    os.system("make " + request.args["name"])\n    return "done"\n'],
    ['Java', 'tools/Report.java', 'command-injection', 'import javax.servlet.http.*;\n\nclass Report extends HttpServlet {\n  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws java.io.IOException {\n    Runtime.getRuntime().exec("make " + request.getParameter("name"));\n  }\n}\n'],
    ['PHP', 'tools/report.php', 'command-injection', '<?php\nsystem("make " . $_GET["name"]);\n'],
  ] as const) {
    it(`${language} has its warnings`, async () => {
      await openNew(path, text);
      await findingIn(path, rule);
    });
  }

  it('a hover explains', async () => {
    const [{ range }] = await findingIn('tools/report.py', 'command-injection');
    const hovers = await vscode.executeCommand<Hover[]>('vscode.executeHoverProvider', at('tools/report.py'), range.start);
    const text = hovers.flatMap(({ contents }) => contents.map((content) => (content as MarkdownString).value)).join('\n');
    // What it is comes from the rule's page, which the worker asks for.
    equal([/Explain in the guide/.test(text), /\n\n\w/.test(text)], [true, true]);
  });

  it('warnings follow what is written to a closed file', async () => {
    const path = 'src/closed.js';
    await workspace.fs.writeFile(at(path), new TextEncoder().encode('const { exec } = require("child_process");\nrequire("express")().get("/", (req, res) => exec("ls " + req.query.a));\n'));
    await findingIn(path, 'command-injection');
    await workspace.fs.writeFile(at(path), new TextEncoder().encode('exports.nothing = 1;\n'));
    await waitFor('no warning', () => found(path, 'command-injection').length === 0);
  });

  it('the guide has its pages, and the commands that open them', async () => {
    await api();
    // What VS Code for the web needs for webviews is not there in a private window; the pages that they show are, and the commands that open them.
    const extension = extensions.all.find(({ packageJSON }) => (packageJSON as { name: string }).name === 'backend-guide');
    for (const [command, id, page] of [[commands.openSection, 'c09.security', 'guide/c09.security.html'], [commands.openRule, 'sql-injection', 'rules/sql-injection.html']] as const) {
      await vscode.executeCommand(command, id);
      const html = new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extension?.extensionUri ?? folder, 'dist', page)));
      equal(/<h1/.test(html), true);
    }
  });

  it('a snippet is inserted', async () => {
    await openNew('src/routes/new.ts', '');
    await vscode.executeCommand(commands.insertSnippet, 'rest-express-list');
    await waitFor('its text', () => /router\.get\(/i.test(window.activeTextEditor?.document.getText() ?? ''), () => window.activeTextEditor?.document.getText());
  });
});
