/** Acting on warnings: all files on demand, fixes from the menu and on save, what is set aside by a comment and by a baseline, and what git does to files. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { commands, ConfigurationTarget, languages, Range, workspace, WorkspaceEdit, type CodeAction, type Diagnostic, type TextDocument, type Uri } from 'vscode';
import type { BackendGuideApi } from '../../src/extension/extension.ts';
import { commands as ourCommands, settings, type ScanResult } from '../../src/protocol.ts';
import { waitFor } from './wait-for.ts';
import { backendGuide, closeAllFiles, fileUri, openNewFile } from './workspace.ts';

const pg = "const { Pool } = require('pg');\nconst pool = new Pool();\n";
/** A handler with a hole in its line. */
const hole = (name: string): string => `${pg}exports.${name} = async (req, res) => {\n  res.json(await pool.query('SELECT 1 FROM t WHERE a = ' + req.query.${name}));\n};\n`;

function warnings(uri: Uri): Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ source }) => source === 'backend-guide');
}

function rulesIn(uri: Uri): unknown[] {
  return warnings(uri).map(({ code }) => (typeof code === 'object' ? code.value : code));
}

const hasRule = (uri: Uri, rule: string): Promise<true> => waitFor(`${rule} in ${uri.path}`, () => rulesIn(uri).includes(rule) && true, () => rulesIn(uri));
const lacksRule = (uri: Uri, rule: string): Promise<true> => waitFor(`${rule} to go from ${uri.path}`, () => !rulesIn(uri).includes(rule) && true, () => rulesIn(uri));

/** The quick fixes at the warning of a rule. */
async function actionsFor({ uri }: TextDocument, rule: string): Promise<CodeAction[]> {
  await hasRule(uri, rule);
  const warning = warnings(uri).find(({ code }) => (typeof code === 'object' ? code.value : code) === rule);
  return commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', uri, warning?.range ?? new Range(0, 0, 0, 0), 'quickfix');
}

/** Chooses what the menu says. */
async function choose(document: TextDocument, rule: string, title: RegExp): Promise<CodeAction> {
  const action = await waitFor(`${String(title)} for ${rule}`, async () => (await actionsFor(document, rule)).find((one) => title.test(one.title)));
  if (action.edit) assert.ok(await workspace.applyEdit(action.edit), action.title);
  return action;
}

async function textOf(uri: Uri): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(uri));
}

async function isThere(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(() => true, () => false);
}

describe('quick fixes', () => {
  afterEach(closeAllFiles);

  const cases: readonly (readonly [rule: string, file: string, text: string, title: RegExp, after: RegExp])[] = [
    ['sql-injection', 'fixes/query.js', hole('a'), /^Parameterize/, /WHERE a = \$1', \[req\.query\.a\]/],
    ['command-injection', 'fixes/run.js', "const { exec } = require('child_process');\nexports.run = (req, res) => {\n  exec(`vips resize \"${req.query.file}\" out.png 0.5`, (error, out) => res.send(error ? 'failed' : 'done'));\n};\n", /without a shell/, /execFile\('vips', \['resize', req\.query\.file/],
    ['disabled-certificate-check', 'fixes/tls.js', "const https = require('https');\nexports.agent = new https.Agent({ rejectUnauthorized: false });\n", /certificate/, /rejectUnauthorized: true/],
  ];
  for (const [rule, file, text, title, after] of cases) {
    it(`mend ${rule}, and one undo takes all of it back`, async () => {
      const { document } = await openNewFile(file, text);
      await choose(document, rule, title);
      assert.match(document.getText(), after);
      await lacksRule(document.uri, rule);
      await commands.executeCommand('undo');
      await waitFor('the text of before', () => document.getText() === text, () => document.getText());
      await hasRule(document.uri, rule);
    });
  }

  it('read a secret from the environment, and name the variable in .env.example', async () => {
    const key = ['sk', 'live', 'Zq8TfW2mXc5RbN7vKp3LdH9s'].join('_');
    const { document } = await openNewFile('fixes/secret.js', `const stripe = require('stripe');\nexports.client = stripe('${key}');\n`);
    await choose(document, 'hardcoded-secret', /environment|variable/i);
    assert.match(document.getText(), /process\.env\.\w+/);
    assert.ok(!document.getText().includes(key));
    const [, name = ''] = /process\.env\.(\w+)/.exec(document.getText()) ?? [];
    const example = fileUri('.env.example');
    const lines = async (): Promise<string[]> => {
      const open = workspace.textDocuments.find(({ uri }) => uri.toString() === example.toString());
      return (open ? open.getText() : await textOf(example)).split('\n');
    };
    await waitFor('the line of the variable', async () => (await lines()).includes(`${name}=`), lines);
    await lacksRule(document.uri, 'hardcoded-secret');
  });

  it('are made on save, those that need no question, where the user wants that', async () => {
    const editor = workspace.getConfiguration('editor');
    await editor.update('codeActionsOnSave', { 'source.fixAll.backendGuide': 'explicit' }, ConfigurationTarget.Workspace);
    try {
      const { document } = await openNewFile('fixes/saved.js', `${hole('a')}${hole('b').slice(pg.length)}`);
      await hasRule(document.uri, 'sql-injection');
      const edit = new WorkspaceEdit();
      edit.insert(document.uri, document.positionAt(document.getText().length), '// The end.\n');
      await workspace.applyEdit(edit);
      await waitFor('both to be mended by a save', async () => {
        if (!document.isDirty) {
          const again = new WorkspaceEdit();
          again.insert(document.uri, document.positionAt(document.getText().length), '\n');
          await workspace.applyEdit(again);
        }
        await document.save();
        return document.getText().match(/\$1/g)?.length === 2;
      }, () => document.getText());
      await lacksRule(document.uri, 'sql-injection');
    } finally {
      await editor.update('codeActionsOnSave', undefined, ConfigurationTarget.Workspace);
    }
  });

  it('set a finding aside by a comment with the reason, which is told once it finds nothing', async () => {
    const { document } = await openNewFile('fixes/aside.js', hole('a'));
    const { command } = await choose(document, 'sql-injection', /^Ignore «sql-injection»/);
    assert.equal(command?.command, ourCommands.ignoreFinding);
    await commands.executeCommand(command.command, ...(command.arguments ?? []) as unknown[], 'one of our own constants');
    assert.match(document.getText(), /^ {2}\/\/ backend-guide-ignore sql-injection: one of our own constants$/m);
    await lacksRule(document.uri, 'sql-injection');
    const at = document.getText().indexOf('+ req.query.a');
    const edit = new WorkspaceEdit();
    edit.delete(document.uri, new Range(document.positionAt(at), document.positionAt(at + '+ req.query.a'.length)));
    await workspace.applyEdit(edit);
    await choose(document, 'ignore-comment', /^Remove the comment/);
    assert.ok(!document.getText().includes('backend-guide-ignore'));
  });
});

describe('all files of the workspace', () => {
  const config = (): ReturnType<typeof workspace.getConfiguration> => workspace.getConfiguration(settings.section);
  afterEach(closeAllFiles);

  it('are looked at on demand, although only open files are otherwise, and what was found stays', async () => {
    const closed = fileUri('whole/closed.js');
    await workspace.fs.writeFile(closed, new TextEncoder().encode(hole('a')));
    try {
      await hasRule(closed, 'sql-injection');
      // What an earlier scan of all files would have asked for is forgotten with the server.
      await config().update('scan', 'openFiles', ConfigurationTarget.Workspace);
      await commands.executeCommand(ourCommands.restartServer);
      await lacksRule(closed, 'sql-injection');
      const result = await commands.executeCommand<ScanResult | undefined>(ourCommands.scanWorkspace);
      assert.ok(result && result.files > 5 && result.left === 0, JSON.stringify(result));
      await hasRule(closed, 'sql-injection');
      const { document } = await openNewFile('whole/closed.js', hole('b'));
      await hasRule(document.uri, 'sql-injection');
      await closeAllFiles();
      await hasRule(closed, 'sql-injection');
      await waitFor('the status to say how many', () => /^\$\(check\) Backend Guide: \d+$/.test((backendGuide().exports as BackendGuideApi).findings.status.text));
    } finally {
      await config().update('scan', undefined, ConfigurationTarget.Workspace);
    }
  });

  it('are silent once a baseline lists what is found; what is new is told, also where the old has moved to another file', async () => {
    const old = fileUri('whole/old.js');
    await workspace.fs.writeFile(old, new TextEncoder().encode(hole('a')));
    await hasRule(old, 'sql-injection');
    const baseline = await commands.executeCommand<Uri | undefined>(ourCommands.writeBaseline);
    assert.equal(baseline?.toString(), fileUri('backend-guide-baseline.json').toString());
    try {
      assert.ok((JSON.parse(await textOf(baseline)) as { findings: Record<string, unknown> }).findings['whole/old.js']);
      const all = (): string[] => languages.getDiagnostics().filter(([, own]) => own.some(({ source, severity }) => source === 'backend-guide' && severity === 0)).map(([uri]) => uri.path);
      await waitFor('no errors any more', () => all().length === 0, all);
      await workspace.fs.rename(old, fileUri('whole/renamed.js'));
      await workspace.fs.writeFile(fileUri('whole/new.js'), new TextEncoder().encode(hole('c')));
      await hasRule(fileUri('whole/new.js'), 'sql-injection');
      await waitFor('the new one alone', () => all().join() === fileUri('whole/new.js').path, all);
    } finally {
      await workspace.fs.delete(baseline);
    }
    await hasRule(fileUri('whole/renamed.js'), 'sql-injection');
  });

  it('are followed through what git changes, renames and deletes', async () => {
    const at = (file = ''): Uri => fileUri(`repository/${file}`);
    const write = async (file: string, text: string): Promise<void> => { await workspace.fs.writeFile(at(file), new TextEncoder().encode(text)); };
    const git = (...args: string[]): void => { execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'core.autocrlf=false', ...args], { cwd: at().fsPath, stdio: 'pipe' }); };
    await write('changed.js', hole('a'));
    await write('renamed.js', hole('b'));
    await write('deleted.js', hole('c'));
    git('init', '--quiet', '--initial-branch=main');
    git('add', '.');
    git('commit', '--quiet', '-m', 'holes');
    git('checkout', '--quiet', '-b', 'mended');
    await write('changed.js', hole('a').replace("= ' + req.query.a", "= $1', [req.query.a]"));
    git('mv', 'renamed.js', 'moved.js');
    git('rm', '--quiet', 'deleted.js');
    git('commit', '--quiet', '--all', '-m', 'mended');
    const files = (): string[] => ['changed.js', 'renamed.js', 'deleted.js', 'moved.js'].filter((file) => rulesIn(at(file)).includes('sql-injection'));
    await waitFor('what is left', () => files().join() === 'moved.js', files);
    git('checkout', '--quiet', 'main');
    await waitFor('the holes of the branch main', () => files().join() === 'changed.js,renamed.js,deleted.js', files);
    git('checkout', '--quiet', 'mended');
    await waitFor('what is left, again', () => files().join() === 'moved.js', files);
    assert.equal(await isThere(at('deleted.js')), false);
  });
});
