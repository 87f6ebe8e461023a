/** The view of the findings, the steps of their paths, and the status item. */
import assert from 'node:assert/strict';
import { commands, languages, window, workspace, WorkspaceEdit, type TreeItem } from 'vscode';
import type { BackendGuideApi } from '../../src/extension/extension.ts';
import type { FindingsNode } from '../../src/extension/findings/view.ts';
import { commands as ourCommands, settings, views } from '../../src/protocol.ts';
import { waitFor } from './wait-for.ts';
import { backendGuide, closeAllFiles, fileUri, openFile, openNewFile } from './workspace.ts';

const products = 'src/routes/products.ts';

function api(): BackendGuideApi['findings'] {
  return (backendGuide().exports as BackendGuideApi).findings;
}

const labelOf = ({ label }: TreeItem): string => (typeof label === 'string' ? label : label?.label ?? '');

/** The labels of what stands below a node, or at the top. */
async function labels(node?: FindingsNode): Promise<string[]> {
  const { view } = api();
  return (await view.getChildren(node)).map((one) => labelOf(view.getTreeItem(one)));
}

async function group(title: string): Promise<FindingsNode> {
  const { view } = api();
  return waitFor(`the group ${title}`, async () => (await view.getChildren()).find((node) => labelOf(view.getTreeItem(node)) === title), () => labels());
}

/** The finding of a rule's group that has this label. */
async function finding(title: string, label: RegExp): Promise<FindingsNode> {
  const { view } = api();
  // A group is what it was when it was asked for, so it is asked for again.
  return waitFor(`${String(label)} in ${title}`, async () => (await view.getChildren(await group(title))).find((node) => label.test(labelOf(view.getTreeItem(node)))));
}

describe('the findings', () => {
  before(async () => {
    await openFile(products);
    await waitFor('the end of the scan', () => /^\$\(check\)/.test(api().status.text), () => api().status.text);
    await commands.executeCommand(ourCommands.groupFindings, 'rule');
  });
  afterEach(closeAllFiles);
  after(async () => {
    await commands.executeCommand(ourCommands.clearFindingFilter);
    await commands.executeCommand(ourCommands.groupFindings, 'rule');
  });

  it('are counted in a badge, as many as stand under Problems', async () => {
    const count = (): number => languages.getDiagnostics().flatMap(([, all]) => all.filter(({ source }) => source === 'backend-guide')).length;
    await waitFor('the same count', () => count() > 5 && api().view.badge === count(), () => [api().view.badge, count()]);
  });

  it('stand by rule, file, section and OWASP category, and the choice is remembered', async () => {
    assert.ok((await labels()).includes('SQL text built from untrusted data'), (await labels()).join());
    await commands.executeCommand(ourCommands.groupFindings, 'file');
    assert.ok((await labels()).includes('products.ts'), (await labels()).join());
    await commands.executeCommand(ourCommands.groupFindings, 'owasp');
    const injection = await group('A05 Injection');
    assert.ok((await labels(injection)).includes('SQL text built from untrusted data'));
    await commands.executeCommand(ourCommands.groupFindings, 'section');
    assert.equal(api().view.grouping, 'section');
    const [first] = await api().view.getChildren();
    assert.ok(first?.kind === 'group' && first.group.kind === 'section');
    await commands.executeCommand(ourCommands.groupFindings, 'rule');
  });

  it('open their place, show their path below, and say how severe and how sure they are', async () => {
    const node = await finding('SQL text built from untrusted data', /^products\.ts:/);
    const item = api().view.getTreeItem(node);
    assert.match(item.accessibilityInformation?.label ?? '', /^error: .*, line \d+\. Error, certain: a path of \d steps leads here\.$/);
    const steps = await labels(node);
    assert.ok(steps.length >= 2 && /^1\. /.test(steps[0] ?? ''), steps.join());
    await commands.executeCommand(item.command?.command ?? '', ...(item.command?.arguments ?? []) as unknown[]);
    assert.equal(window.activeTextEditor?.document.uri.toString(), fileUri(products).toString());
    assert.ok(node.kind === 'finding' && window.activeTextEditor?.selection.isEqual(node.found.range));
  });

  it('are stepped through by the keyboard, from file to file', async () => {
    const node = await finding('SQL text built from untrusted data', /^products\.ts:/);
    assert.ok(node.kind === 'finding');
    const { path } = node.found;
    await commands.executeCommand(ourCommands.showFinding, node);
    await commands.executeCommand(ourCommands.nextStep);
    assert.deepEqual(api().path.position, { rule: 'sql-injection', step: 1, of: path.length });
    assert.ok(path[0] && window.activeTextEditor?.selection.isEqual(path[0].range));
    await commands.executeCommand(ourCommands.nextStep);
    assert.ok(path[1] && window.activeTextEditor?.selection.isEqual(path[1].range));
    await commands.executeCommand(ourCommands.previousStep);
    await commands.executeCommand(ourCommands.previousStep);
    assert.equal(api().path.position?.step, path.length, 'before the first step comes the last');
  });

  it('are filtered by words and by severity', async () => {
    const all = await labels();
    await commands.executeCommand(ourCommands.filterFindings, 'sql products');
    assert.deepEqual(await labels(), ['SQL text built from untrusted data']);
    assert.match(api().view.message ?? '', /^\d+ of \d+: “sql products”\.$/);
    await commands.executeCommand(ourCommands.filterFindings, '');
    await commands.executeCommand(ourCommands.chooseSeverity, 'error');
    const errors = await labels();
    assert.ok(errors.length > 0 && errors.length < all.length, `${errors.length} of ${all.length}`);
    await commands.executeCommand(ourCommands.clearFindingFilter);
    assert.deepEqual(await labels(), all);
  });

  it('follow what is typed, renamed and deleted', async () => {
    const text = "const { Pool } = require('pg');\nconst pool = new Pool();\nmodule.exports = async (req, res) => {\n  res.json(await pool.query('SELECT 1 FROM t WHERE a = ' + req.query.a));\n};\n";
    const { document } = await openNewFile('drafts/live.js', text);
    await finding('SQL text built from untrusted data', /^live\.js:4$/);
    const edit = new WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(0), '// one more line\n');
    await workspace.applyEdit(edit);
    await finding('SQL text built from untrusted data', /^live\.js:5$/);
    await document.save();
    // A document that a test has opened stays open for minutes, so another file is renamed, which nobody has opened.
    await workspace.fs.writeFile(fileUri('drafts/closed.js'), new TextEncoder().encode(text));
    await finding('SQL text built from untrusted data', /^closed\.js:4$/);
    await workspace.fs.rename(fileUri('drafts/closed.js'), fileUri('drafts/moved.js'));
    await finding('SQL text built from untrusted data', /^moved\.js:4$/);
    const inDrafts = async (): Promise<string[]> => (await labels(await group('SQL text built from untrusted data'))).filter((label) => /^(?:closed|moved)/.test(label));
    await waitFor('the old name to go', async () => (await inDrafts()).join() === 'moved.js:4', inDrafts);
    await workspace.fs.delete(fileUri('drafts/moved.js'));
    await waitFor('the finding to go with its file', async () => (await inDrafts()).length === 0, inDrafts);
  });

  it('have a status that says ready with their count, and why there are none', async () => {
    assert.match(api().status.text, /^\$\(check\) Backend Guide: \d+$/);
    const config = (): ReturnType<typeof workspace.getConfiguration> => workspace.getConfiguration(settings.section);
    try {
      await commands.executeCommand(ourCommands.toggleWarnings);
      assert.equal(config().get('diagnostics.enabled'), false);
      await waitFor('the status to say off', () => api().status.text === '$(circle-slash) Backend Guide: off', () => api().status.text);
      await waitFor('an empty view that says why', () => api().view.badge === undefined && /off/.test(api().view.message ?? ''), () => api().view.message);
    } finally {
      await commands.executeCommand(ourCommands.toggleWarnings);
    }
    await waitFor('them to be back', () => /^\$\(check\) Backend Guide: \d+$/.test(api().status.text), () => api().status.text);
    assert.equal(config().inspect('diagnostics.enabled')?.workspaceValue, undefined);
  });

  it('can be reached: the view has the focus, and its commands are there', async () => {
    await commands.executeCommand(`${views.findings}.focus`);
    const known = await commands.getCommands(true);
    for (const id of [ourCommands.nextStep, ourCommands.previousStep, ourCommands.showStatus]) assert.ok(known.includes(id), id);
  });
});
