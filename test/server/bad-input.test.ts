import assert from 'node:assert/strict';
import { MessageType } from 'vscode-languageserver/node';
import { dangerAnalyzer } from './danger.ts';
import { openEditor, type Editor } from './editor.ts';

const uri = 'file:///shop/orders.js';

describe('server: bad input and settings', () => {
  let editor: Editor;
  afterEach(() => editor.quit());

  const messages = (type: MessageType): string[] => editor.log.filter((entry) => entry.type === type).map(({ message }) => message);

  it('logs a failure once, with its stack, and goes on with other files and the next text', async () => {
    editor = await openEditor({ analyzer: dangerAnalyzer() });
    editor.open(uri, 'danger(a)');
    assert.equal((await editor.diagnostics(uri)).diagnostics.length, 1);
    editor.change(uri, { text: 'danger(a) BREAK' });
    assert.deepEqual((await editor.diagnostics(uri)).diagnostics, []);
    editor.change(uri, { text: 'danger(a) BREAK it' });
    await editor.diagnostics(uri);
    const [failure, ...others] = messages(MessageType.Error);
    assert.deepEqual(others, []);
    assert.match(failure ?? '', /orders\.js: the analysis failed: Error: broken on purpose\n\s+at .*analyze/);

    editor.open('file:///shop/other.js', 'danger(a)');
    assert.equal((await editor.diagnostics('file:///shop/other.js')).diagnostics.length, 1);
    editor.change(uri, { text: 'danger(b)' });
    assert.equal((await editor.diagnostics(uri)).diagnostics.length, 1);
  });

  it('logs why a file is skipped, once for each reason', async () => {
    editor = await openEditor({ analyzer: dangerAnalyzer() });
    editor.open(uri, '// @generated\ndanger(a)');
    assert.deepEqual((await editor.diagnostics(uri)).diagnostics, []);
    for (const text of ['// @generated\ndanger(b)', 'danger(a)\0']) {
      editor.change(uri, { text });
      await editor.diagnostics(uri);
    }
    assert.deepEqual(messages(MessageType.Info), [`${uri}: not analysed: generated`, `${uri}: not analysed: binary`]);
  });

  it('logs that a file is not analysed to its end, once', async () => {
    const analyzer = dangerAnalyzer();
    editor = await openEditor({ analyzer: { ...analyzer, analyze: (file) => ({ ...analyzer.analyze(file), isIncomplete: true }) } });
    editor.open(uri, 'danger(a)');
    assert.equal((await editor.diagnostics(uri)).diagnostics.length, 1);
    editor.change(uri, { text: 'danger(b)' });
    await editor.diagnostics(uri);
    assert.deepEqual(messages(MessageType.Info), [`${uri}: not analysed to its end, since it costs too much: findings may be missing`]);
  });

  it('shows nothing where the setting is off, and follows its changes', async () => {
    const other = 'file:///other/orders.js';
    editor = await openEditor({ analyzer: dangerAnalyzer() });
    editor.configure(({ scopeUri }) => ({ diagnostics: { enabled: scopeUri !== uri } }));
    editor.open(uri, 'danger(a)');
    editor.open(other, 'danger(a)');
    assert.deepEqual((await editor.diagnostics(uri)).diagnostics, []);
    assert.equal((await editor.diagnostics(other)).diagnostics.length, 1);
    assert.equal(await editor.hover(uri, 0, 3), null);
    assert.deepEqual(await editor.codeActions(uri, { start: { line: 0, character: 3 }, end: { line: 0, character: 3 } }), []);

    editor.configure(({ scopeUri }) => ({ diagnostics: { enabled: scopeUri === uri } }));
    assert.equal((await editor.diagnostics(uri)).diagnostics.length, 1);
    assert.deepEqual((await editor.diagnostics(other)).diagnostics, []);
  });

  it('serves editors that cannot be asked for settings', async () => {
    editor = await openEditor({ analyzer: dangerAnalyzer() }, { canConfigure: false });
    editor.open(uri, 'danger(a)');
    assert.equal((await editor.diagnostics(uri)).diagnostics.length, 1);
  });
});
