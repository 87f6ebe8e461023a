import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver/node';
import { dangerAnalyzer } from './danger.ts';
import { openEditor, type Editor } from './editor.ts';

const uri = 'file:///shop/orders.js';

/** The text that a range of the protocol spans, counted as the protocol counts: lines by any break, columns in UTF-16. */
function at(text: string, { start, end }: { start: { line: number; character: number }; end: { line: number; character: number } }): string {
  const lines = text.split(/\r\n|\n/);
  assert.equal(start.line, end.line, 'the toy findings stand on one line');
  return (lines[start.line] ?? '').slice(start.character, end.character);
}

describe('server: diagnostics', () => {
  let editor: Editor;
  afterEach(() => editor.quit());

  it('shows a finding with its rule, its link and its version', async () => {
    editor = await openEditor({ analyzer: dangerAnalyzer() }, { initializationOptions: { uriScheme: 'code-oss' } });
    const text = 'const a = 1;\ndanger(a);\n';
    editor.open(uri, text);
    const { version, diagnostics: [diagnostic, ...others] } = await editor.diagnostics(uri);
    assert.equal(version, 1);
    assert.deepEqual(others, []);
    assert.ok(diagnostic);
    assert.equal(at(text, diagnostic.range), 'danger(a)');
    assert.equal(diagnostic.source, 'backend-guide');
    assert.equal(diagnostic.code, 'danger');
    assert.equal(diagnostic.codeDescription?.href, 'code-oss://backend-guide.backend-guide/rule/danger');
    assert.equal(diagnostic.message, 'The call depends on a.');
    assert.equal(diagnostic.severity, DiagnosticSeverity.Error);
    assert.equal(diagnostic.relatedInformation, undefined);
  });

  it('has no link in editors that tell no scheme for it', async () => {
    editor = await openEditor({ analyzer: dangerAnalyzer() });
    editor.open(uri, 'danger(a)');
    const [diagnostic] = (await editor.diagnostics(uri)).diagnostics;
    assert.ok(diagnostic);
    assert.equal(diagnostic.codeDescription, undefined);
  });

  it('shows the severity', async () => {
    editor = await openEditor({ analyzer: dangerAnalyzer() });
    editor.open(uri, '// warn\ndanger(a);');
    assert.equal((await editor.diagnostics(uri)).diagnostics[0]?.severity, DiagnosticSeverity.Warning);
  });

  it('shows the path of the data in order', async () => {
    editor = await openEditor({ analyzer: dangerAnalyzer() });
    const text = 'const a = source;\ndanger(a);';
    editor.open(uri, text);
    const [diagnostic] = (await editor.diagnostics(uri)).diagnostics;
    const steps = diagnostic?.relatedInformation?.map(({ message, location }) => [message, location.uri, at(text, location.range)]);
    assert.deepEqual(steps, [['1. It comes from here.', uri, 'source'], ['2. It arrives here.', uri, 'danger(a)']]);
  });

  for (const [name, text] of [
    ['emoji', 'const a = "👩‍🍳🧂"; danger(a);'],
    ['CRLF', 'const a = 1;\r\n\r\ndanger(a);\r\n'],
    ['emoji and CRLF', '/* 🧂 */\r\n"𝒳"; danger("🧂");\r\n'],
  ] as const) {
    it(`counts in UTF-16: ${name}`, async () => {
      editor = await openEditor({ analyzer: dangerAnalyzer() });
      editor.open(uri, text);
      const [diagnostic] = (await editor.diagnostics(uri)).diagnostics;
      assert.ok(diagnostic);
      assert.match(at(text, diagnostic.range), /^danger\(.*\)$/);
    });
  }

  it('follows what is typed, also inside the text', async () => {
    editor = await openEditor({ analyzer: dangerAnalyzer() });
    editor.open(uri, 'f(a);\r\nf(b);');
    assert.deepEqual((await editor.diagnostics(uri)).diagnostics, []);
    editor.change(uri, { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 1 } }, text: 'danger' });
    const { version, diagnostics } = await editor.diagnostics(uri);
    assert.equal(version, 2);
    assert.deepEqual(diagnostics.map(({ range }) => range), [{ start: { line: 1, character: 0 }, end: { line: 1, character: 9 } }]);
    editor.change(uri, { text: 'f(a);' });
    assert.deepEqual((await editor.diagnostics(uri)).diagnostics, []);
  });

  it('analyses a burst of changes once', async () => {
    const texts: string[] = [];
    editor = await openEditor({ analyzer: dangerAnalyzer(({ text }) => { texts.push(text); }) });
    editor.open(uri, '');
    await editor.diagnostics(uri);
    for (const text of ['d', 'dan', 'danger(', 'danger(a)']) editor.change(uri, { text });
    assert.equal((await editor.diagnostics(uri)).version, 5);
    assert.deepEqual(texts, ['', 'danger(a)']);
  });

  it('drops the result of a text that changed during its analysis', async () => {
    const typeDuring = new Map([['danger(a)', () => { editor.change(uri, { text: 'f(a)' }); }]]);
    editor = await openEditor({ analyzer: dangerAnalyzer(({ text }) => { typeDuring.get(text)?.(); }) });
    editor.open(uri, 'danger(a)');
    assert.deepEqual(await editor.diagnostics(uri), { uri, version: 2, diagnostics: [] });
    assert.equal(editor.published.length, 1);
  });

  it('clears a document that is closed, and does not look at it again', async () => {
    editor = await openEditor({ analyzer: dangerAnalyzer() });
    editor.open(uri, 'danger(a)');
    await editor.diagnostics(uri);
    editor.change(uri, { text: 'danger(b)' });
    editor.close(uri);
    assert.deepEqual((await editor.diagnostics(uri)).diagnostics, []);
    editor.open('file:///shop/other.js', '');
    await editor.diagnostics('file:///shop/other.js');
    assert.equal(editor.published.filter((params) => params.uri === uri).length, 2);
  });

  it('lends a name to documents whose own does not say their dialect', async () => {
    const paths: string[] = [];
    editor = await openEditor({ analyzer: dangerAnalyzer(({ path }) => { paths.push(path); }) });
    for (const [address, languageId] of [
      ['untitled:Untitled-1', 'typescriptreact'], ['vscode-vfs://github/shop/caf%C3%A9.mts', 'typescript'], ['file:///c%3A/shop/a.js', 'javascriptreact'],
    ] as const) {
      editor.open(address, 'source; danger(a)', languageId);
      const [diagnostic] = (await editor.diagnostics(address)).diagnostics;
      assert.equal(diagnostic?.relatedInformation?.[0]?.location.uri, address);
    }
    assert.deepEqual(paths, ['Untitled-1.tsx', '/shop/café.mts', '/c:/shop/a.js']);
  });
});
