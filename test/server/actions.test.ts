import assert from 'node:assert/strict';
import { MarkupContent, type CodeAction, type TextDocumentEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { openRuleLink } from '../../src/protocol.ts';
import { dangerAnalyzer } from './danger.ts';
import { openEditor, type Editor } from './editor.ts';

const uri = 'file:///shop/orders.js';
const page = `## What it is

A call that is
dangerous. See [more](https://example.com).

Another paragraph.

## Vulnerable

\`\`\`js
danger(a);
\`\`\`

## Safe

\`\`\`ts
safe(a as string);
\`\`\`

Or in JavaScript:

\`\`\`js
## safe
safe(a);
\`\`\`

## References
`;

/** The cursor before `text` in the source. */
function cursor(source: string, text: string): { line: number; character: number } {
  return TextDocument.create(uri, 'javascript', 1, source).positionAt(source.indexOf(text));
}

function applied(source: string, { edit }: CodeAction): string {
  const [change] = edit?.documentChanges ?? [];
  return TextDocument.applyEdits(TextDocument.create(uri, 'javascript', 1, source), (change as TextDocumentEdit).edits as never);
}

describe('server: code actions', () => {
  let editor: Editor;
  afterEach(() => editor.quit());

  it('offers the fixes, the best one preferred, and the explanation, on the diagnostic shown', async () => {
    editor = await openEditor({ analyzer: dangerAnalyzer() });
    const text = '"🧂";\r\nf(); danger(a);\r\n';
    editor.open(uri, text);
    const { diagnostics } = await editor.diagnostics(uri);
    const position = cursor(text, 'ger(a)');
    const actions = await editor.codeActions(uri, { start: position, end: position }, diagnostics);

    assert.deepEqual(actions.map(({ title, kind, isPreferred }) => [title, kind, isPreferred]), [
      ['Make it safe', 'quickfix', true], ['Check it', 'quickfix', false], ['Ignore «danger» here', 'quickfix', undefined], ['Explain: A dangerous call', 'quickfix', undefined],
    ]);
    for (const action of actions) assert.deepEqual(action.diagnostics, diagnostics);
    const [safe, checked, ignore, explain] = actions;
    assert.ok(safe && checked && ignore && explain);
    assert.equal(applied(text, safe), text.replace('danger', 'safe'));
    assert.equal(applied(text, checked), text.replace('danger(a)', 'checked(a)'));
    assert.equal(applied(text, ignore), text.replace('f();', '// backend-guide-ignore danger:\r\nf();'));
    assert.deepEqual(safe.edit?.documentChanges?.map((change) => (change as TextDocumentEdit).textDocument), [{ uri, version: 1 }]);
    assert.deepEqual([explain.command?.command, explain.command?.arguments], ['backendGuide.openRule', ['danger']]);
  });

  it('answers for the text as it is, while the diagnostics still wait', async () => {
    editor = await openEditor({ analyzer: dangerAnalyzer() });
    editor.open(uri, '');
    await editor.diagnostics(uri);
    editor.change(uri, { text: 'danger(b)' });
    const [safe] = await editor.codeActions(uri, { start: { line: 0, character: 0 }, end: { line: 0, character: 9 } });
    assert.ok(safe);
    assert.equal(applied('danger(b)', safe), 'safe(b)');
    assert.equal((safe.edit?.documentChanges?.[0] as TextDocumentEdit).textDocument.version, 2);
  });

  it('offers each finding its own fix, and one explanation for both', async () => {
    editor = await openEditor({ analyzer: dangerAnalyzer() });
    const text = 'danger(a); danger(b);';
    editor.open(uri, text);
    const { diagnostics } = await editor.diagnostics(uri);
    const titles = async (range: { start: number; end: number }): Promise<string[]> => (await editor.codeActions(uri, {
      start: { line: 0, character: range.start }, end: { line: 0, character: range.end },
    }, diagnostics)).map((action) => action.edit ? applied(text, action) : action.title);
    assert.deepEqual(await titles({ start: 12, end: 12 }), [
      'danger(a); safe(b);', 'danger(a); checked(b);', '// backend-guide-ignore danger:\ndanger(a); danger(b);', 'Explain: A dangerous call',
    ]);
    assert.equal((await titles({ start: 0, end: text.length })).length, 6);
  });

  it('offers nothing beside a finding, and nothing when other kinds are asked for', async () => {
    editor = await openEditor({ analyzer: dangerAnalyzer() });
    editor.open(uri, 'f(); danger(a);');
    await editor.diagnostics(uri);
    const range = (start: number, end: number) => ({ start: { line: 0, character: start }, end: { line: 0, character: end } });
    assert.deepEqual(await editor.codeActions(uri, range(0, 2)), []);
    assert.deepEqual(await editor.codeActions(uri, range(6, 6), [], ['source.organizeImports']), []);
    assert.equal((await editor.codeActions(uri, range(6, 6), [], ['quickfix'])).length, 4);
  });

  it('mends all that needs no question, when that is asked for', async () => {
    editor = await openEditor({ analyzer: dangerAnalyzer() });
    const text = 'danger(a); danger(b);\ndanger(c);';
    editor.open(uri, text);
    await editor.diagnostics(uri);
    const everywhere = { start: { line: 0, character: 0 }, end: { line: 1, character: 10 } };
    for (const kind of ['source.fixAll', 'source.fixAll.backendGuide']) {
      const [action, ...others] = await editor.codeActions(uri, everywhere, [], [kind]);
      assert.ok(action && others.length === 0);
      assert.equal(action.kind, 'source.fixAll.backendGuide');
      assert.equal(applied(text, action), 'safe(a); safe(b);\nsafe(c);');
    }
    assert.deepEqual(await editor.codeActions(uri, everywhere, [], ['source.fixAll.other']), []);
  });

  it('lets the editor ask why a finding is ignored, where it can', async () => {
    editor = await openEditor({ analyzer: dangerAnalyzer() }, { initializationOptions: { asksForReasons: true } });
    editor.open(uri, '  danger(a);');
    await editor.diagnostics(uri);
    const actions = await editor.codeActions(uri, { start: { line: 0, character: 4 }, end: { line: 0, character: 4 } });
    const { command } = actions.find(({ title }) => title === 'Ignore «danger» here…') ?? {};
    assert.deepEqual([command?.command, command?.arguments], ['backendGuide.ignoreFinding', [{ uri, version: 1, rule: 'danger', position: { line: 0, character: 0 }, before: '  // backend-guide-ignore danger: ', after: '\n' }]]);
  });
});

describe('server: hover', () => {
  let editor: Editor;
  afterEach(() => editor.quit());

  const textOf = async (languageId: string, readRulePage: (rule: string) => string | undefined = () => page): Promise<string> => {
    editor = await openEditor({ analyzer: dangerAnalyzer(), readRulePage: (rule) => Promise.resolve(readRulePage(rule)) });
    editor.open(uri, 'f(); danger(a);', languageId);
    const shown = await editor.hover(uri, 0, 8);
    assert.ok(shown && MarkupContent.is(shown.contents));
    assert.deepEqual(shown.range, { start: { line: 0, character: 5 }, end: { line: 0, character: 14 } });
    return shown.contents.value;
  };

  it('explains the rule in the language of the file', async () => {
    assert.equal(await textOf('javascript'), [
      `**A dangerous call** · [Explain in the guide](${openRuleLink('danger')})`,
      'A call that is dangerous. See [more](https://example.com).',
      'Safe:', '```js\n## safe\nsafe(a);\n```',
    ].join('\n\n'));
  });

  it('prefers TypeScript in TypeScript', async () => {
    assert.match(await textOf('typescript'), /```ts\nsafe\(a as string\);\n```/);
  });

  it('says what it can without a page', async () => {
    assert.equal(await textOf('javascript', () => undefined), `**A dangerous call** · [Explain in the guide](${openRuleLink('danger')})`);
  });

  it('shows nothing beside a finding', async () => {
    editor = await openEditor({ analyzer: dangerAnalyzer() });
    editor.open(uri, 'f(); danger(a);');
    assert.equal(await editor.hover(uri, 0, 1), null);
  });
});
