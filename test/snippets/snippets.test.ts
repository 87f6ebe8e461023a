/** Every snippet is well described, and what it writes is correct, formatted code, whatever is chosen. */
import assert from 'node:assert/strict';
import { format } from 'prettier';
import ts from 'typescript';
import { choicesOf, expand, expandAll, parseBody } from './expand.ts';
import { contributedFiles, languagesOf, presentFiles, readSnippets } from './snippet-files.ts';

const snippets = readSnippets();

function syntaxErrors(text: string, language: string): string[] {
  const fileName = language === 'typescript' ? 'snippet.ts' : 'snippet.js';
  const { diagnostics = [] } = ts.transpileModule(text, {
    fileName,
    reportDiagnostics: true,
    compilerOptions: { allowJs: true, module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 },
  });
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

describe('snippet files', () => {
  it('are all contributed by the package, and all there', () => {
    assert.deepEqual(contributedFiles().toSorted(), presentFiles().toSorted());
  });

  it('have every prefix once in a language', () => {
    const seen = new Set<string>();
    for (const snippet of snippets) {
      for (const language of languagesOf(snippet)) {
        const key = `${language} ${snippet.prefix}`;
        assert.ok(!seen.has(key), `${key} is there twice`);
        seen.add(key);
      }
    }
  });

  it('offer the same in JavaScript and TypeScript, but for require and types', () => {
    const prefixesOf = (language: string): string[] =>
      snippets.filter((snippet) => languagesOf(snippet).includes(language)).map(({ prefix }) => prefix).toSorted();
    assert.deepEqual(
      prefixesOf('javascript').filter((prefix) => !prefix.endsWith('-commonjs')),
      prefixesOf('typescript').filter((prefix) => prefix !== 'db-row'),
    );
  });
});

for (const snippet of snippets) {
  const { name, prefix, description, body, file } = snippet;

  describe(`${file}: ${prefix}`, () => {
    it('is named «Group: Task» and has a prefix «group-task»', () => {
      assert.match(name, /^[A-Z]\w+: [A-Z]/);
      assert.match(prefix, /^(?:rest|test|db)(?:-[a-z]+)+$/);
    });

    it('is for languages that we know', () => {
      for (const language of languagesOf(snippet)) assert.match(language, /^(?:javascript|typescript)$/);
    });

    it('says in sentences what it writes, and names only snippets that its languages have', () => {
      assert.match(description, /^[A-Z].*\.$/);
      for (const [mentioned] of description.matchAll(/\b(?:rest|test|db)-[a-z-]+/g)) {
        for (const language of languagesOf(snippet)) {
          const exists = snippets.some((other) => other.prefix === mentioned && languagesOf(other).includes(language));
          assert.ok(exists, `${mentioned} is no snippet of ${language}`);
        }
      }
    });

    it('numbers its stops 1 to n as they come in the text, and ends at 0, once', () => {
      const stops = parseBody(body).placeholders.map(({ index }) => index);
      const numbered = [...new Set(stops.filter((index) => index !== 0))];
      assert.deepEqual(numbered, numbered.map((_, position) => position + 1));
      assert.equal(stops.filter((index) => index === 0).length, 1);
    });

    it('gives every stop a default', () => {
      for (const placeholder of parseBody(body).placeholders) {
        if (placeholder.index !== 0) assert.ok(placeholder.children.length > 0, `stop ${placeholder.index} is empty`);
      }
    });

    it('is indented by tabs, which VS Code turns into what the editor is set to', () => {
      assert.deepEqual(body.filter((line) => line.startsWith(' ')), []);
    });

    it('has choices that differ and are not empty', () => {
      for (const options of choicesOf(body).values()) {
        assert.ok(options.length > 1 && options.every((option) => option.trim() !== ''));
        assert.equal(new Set(options).size, options.length);
      }
    });

    it('writes code without syntax errors, whatever is chosen', () => {
      for (const text of expandAll(body)) {
        for (const language of languagesOf(snippet)) assert.deepEqual(syntaxErrors(text, language), [], text);
      }
    });

    it('writes code as prettier formats it', async () => {
      const text = expand(body).trimEnd();
      assert.equal(text, (await format(text, { parser: 'typescript', singleQuote: true })).trimEnd());
    });
  });
}

describe('names that are written once', () => {
  const bodyOf = (wanted: string): readonly string[] => {
    const found = snippets.find(({ prefix }) => prefix === wanted);
    assert.ok(found, wanted);
    return found.body;
  };

  for (const [singular, plural, capital] of [
    ['product', 'products', 'Products'],
    ['category', 'categories', 'Categories'],
    ['box', 'boxes', 'Boxes'],
    ['branch', 'branches', 'Branches'],
    ['day', 'days', 'Days'],
    ['orderLine', 'orderLines', 'OrderLines'],
  ] as const) {
    it(`${singular} becomes ${plural}`, () => {
      const answers = new Map([[1, singular]]);
      assert.match(expand(bodyOf('db-select-many'), answers), new RegExp(`\\blist${capital}\\(.* FROM ${plural} `, 's'));
    });
  }
});
