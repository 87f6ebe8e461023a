/** What a fix needs is imported in each language's own way: by the name that is there, or by one more import where imports stand. */
import assert from 'node:assert/strict';
import { importAll } from '../../src/analysis/fixes/imports.ts';
import type { Import } from '../../src/catalog/model.ts';
import { languages } from '../analyzer.ts';

const endings = { javascript: 'js', python: 'py', java: 'java', php: 'php' } as const;

/** The text with the import, and what the thing is then called; undefined where it cannot be imported. */
function imported(language: keyof typeof endings, text: string, ...wanted: readonly Import[]): { readonly text: string; readonly names: readonly string[] } | undefined {
  const path = `shop.${endings[language]}`;
  const frontEnd = languages.find(({ id }) => id === language);
  assert.ok(frontEnd);
  const found = importAll({ path, text, module: frontEnd.lower(text, path) }, language, wanted);
  if (!found) return undefined;
  const after = found.edits.reduceRight((at, { range, text: added }) => at.slice(0, range.start) + added + at.slice(range.end), text);
  assert.deepEqual(frontEnd.lower(after, path).errors, []);
  return { text: after, names: [...found.names.values()] };
}

const execFile: Import = { from: 'node:child_process', name: 'execFile', isBuiltIn: true };
const helmet: Import = { from: 'helmet' };

describe('imports of JavaScript', () => {
  const cases: readonly (readonly [string, string, string, string, Import?])[] = [
    ['joins the braces', "import { exec } from 'node:child_process';\nexec(x);\n", "import { exec, execFile } from 'node:child_process';\nexec(x);\n", 'execFile'],
    ['joins braces of several lines', "import {\n  exec,\n  spawn,\n} from 'child_process';\n", "import {\n  exec,\n  spawn,\n  execFile,\n} from 'child_process';\n", 'execFile'],
    ['joins the braces of CommonJS', "const { exec } = require('child_process');\n", "const { exec, execFile } = require('child_process');\n", 'execFile'],
    ['is a member of what is imported whole', "const cp = require('child_process');\n", "const cp = require('child_process');\n", 'cp.execFile'],
    ['is a member of a namespace', "import * as cp from 'node:child_process';\n", "import * as cp from 'node:child_process';\n", 'cp.execFile'],
    ['has the name that it was given', "import { execFile as run } from 'child_process';\n", "import { execFile as run } from 'child_process';\n", 'run'],
    ['leaves types alone', "import type { ExecException } from 'node:child_process';\nimport a from 'a';\n", "import type { ExecException } from 'node:child_process';\nimport a from 'a';\nimport { execFile } from 'node:child_process';\n", 'execFile'],
    ['is written as the others: without node:', "const fs = require('fs');\nconst app = require('express')();\n", "const fs = require('fs');\nconst { execFile } = require('child_process');\nconst app = require('express')();\n", 'execFile'],
    ['keeps line ends', "import a from 'a';\r\n\r\na();\r\n", "import a from 'a';\r\nimport { execFile } from 'node:child_process';\r\n\r\na();\r\n", 'execFile'],
    ['stands behind an import of several lines', "import {\n  a,\n  b,\n} from 'ab';\n\na(b);\n", "import {\n  a,\n  b,\n} from 'ab';\nimport helmet from 'helmet';\n\na(b);\n", 'helmet', helmet],
    ['goes to the top of a file without imports', "export const a = 1;\n", "import helmet from 'helmet';\n\nexport const a = 1;\n", 'helmet', helmet],
    ['is no import inside of a function', "const a = require('a');\nfunction f() {\n  const b = require('b');\n  b(a);\n}\n", "const a = require('a');\nconst helmet = require('helmet');\nfunction f() {\n  const b = require('b');\n  b(a);\n}\n", 'helmet', helmet],
  ];
  for (const [title, before, after, name, wanted = execFile] of cases) {
    it(title, () => { assert.deepEqual(imported('javascript', before, wanted), { text: after, names: [name] }); });
  }

  it('does nothing where the name is taken, or hidden by another', () => {
    assert.equal(imported('javascript', 'function execFile() {}\n', execFile), undefined);
    assert.equal(imported('javascript', "import { execFile } from 'child_process';\nfunction f(execFile) { execFile(); }\n", execFile), undefined);
  });

  it('imports several at once', () => {
    const text = "import { exec } from 'node:child_process';\n";
    assert.deepEqual(imported('javascript', text, execFile, { from: 'node:child_process', name: 'spawn', isBuiltIn: true }, helmet)?.text,
      "import { exec, execFile, spawn } from 'node:child_process';\nimport helmet from 'helmet';\n");
  });
});

describe('imports of Python', () => {
  const escape: Import = { from: 'html', name: 'escape', isBuiltIn: true };
  const cases: readonly (readonly [string, string, string, string, Import?])[] = [
    ['stands behind the others', '"""The shop."""\nimport os\nfrom flask import Flask\n\napp = Flask(__name__)\n', '"""The shop."""\nimport os\nfrom flask import Flask\nfrom html import escape\n\napp = Flask(__name__)\n', 'escape'],
    ['joins the list', 'from html import unescape\n', 'from html import unescape, escape\n', 'escape'],
    ['joins a list in parentheses', 'from html import (\n    unescape,\n)\n', 'from html import (\n    unescape,\n    escape,\n)\n', 'escape'],
    ['is a member of the module', 'import html\n', 'import html\n', 'html.escape'],
    ['has the name that it was given', 'from html import escape as e\n', 'from html import escape as e\n', 'e'],
    ['goes behind what the file says of itself', '#!/usr/bin/env python3\n"""The shop."""\n\nprint(1)\n', '#!/usr/bin/env python3\n"""The shop."""\n\nimport secrets\n\nprint(1)\n', 'secrets', { from: 'secrets', isBuiltIn: true }],
    ['goes behind a list in parentheses', 'from os import (\n    path,\n    sep,\n)\n\nprint(path, sep)\n', 'from os import (\n    path,\n    sep,\n)\nimport secrets\n\nprint(path, sep)\n', 'secrets', { from: 'secrets', isBuiltIn: true }],
  ];
  for (const [title, before, after, name, wanted = escape] of cases) {
    it(title, () => { assert.deepEqual(imported('python', before, wanted), { text: after, names: [name] }); });
  }

  it('does nothing where the name is taken', () => {
    assert.equal(imported('python', 'def escape(text):\n    return text\n', escape), undefined);
  });
});

describe('imports of Java', () => {
  const random: Import = { from: 'java.security.SecureRandom' };
  const cases: readonly (readonly [string, string, string, string])[] = [
    ['stands among the others, by the alphabet', 'package shop;\n\nimport java.io.File;\nimport java.util.Random;\n\nclass A {}\n', 'package shop;\n\nimport java.io.File;\nimport java.security.SecureRandom;\nimport java.util.Random;\n\nclass A {}\n', 'SecureRandom'],
    ['stands first', 'import java.util.List;\n\nclass A {}\n', 'import java.security.SecureRandom;\nimport java.util.List;\n\nclass A {}\n', 'SecureRandom'],
    ['stands behind the package', 'package shop;\n\nclass A {}\n', 'package shop;\n\nimport java.security.SecureRandom;\n\nclass A {}\n', 'SecureRandom'],
    ['is there with its package', 'import java.security.*;\n\nclass A {}\n', 'import java.security.*;\n\nclass A {}\n', 'SecureRandom'],
    ['is called by its whole name where its own means another class', 'import shop.SecureRandom;\n\nclass A {}\n', 'import shop.SecureRandom;\n\nclass A {}\n', 'java.security.SecureRandom'],
  ];
  for (const [title, before, after, name] of cases) {
    it(title, () => { assert.deepEqual(imported('java', before, random), { text: after, names: [name] }); });
  }

  it('names a member with its class', () => {
    assert.deepEqual(imported('java', 'class A {}\n', { from: 'java.nio.file.Files', name: 'exists' })?.names, ['Files.exists']);
  });
});

describe('imports of PHP', () => {
  const str: Import = { from: 'Illuminate\\Support\\Str' };
  const cases: readonly (readonly [string, string, string, string])[] = [
    ['stands behind the others', '<?php\n\nnamespace App;\n\nuse App\\Models\\Order;\n\nclass A {}\n', '<?php\n\nnamespace App;\n\nuse App\\Models\\Order;\nuse Illuminate\\Support\\Str;\n\nclass A {}\n', 'Str'],
    ['stands behind the namespace', '<?php\nnamespace App;\n\nclass A {}\n', '<?php\nnamespace App;\n\nuse Illuminate\\Support\\Str;\n\nclass A {}\n', 'Str'],
    ['stands at the top', '<?php\ndeclare(strict_types=1);\n\necho 1;\n', '<?php\ndeclare(strict_types=1);\nuse Illuminate\\Support\\Str;\n\necho 1;\n', 'Str'],
    ['has the name that it was given', '<?php\nuse Illuminate\\Support\\Str as Text;\n', '<?php\nuse Illuminate\\Support\\Str as Text;\n', 'Text'],
    ['is called by its whole name where its own means another class', '<?php\nuse App\\Str;\n', '<?php\nuse App\\Str;\n', '\\Illuminate\\Support\\Str'],
  ];
  for (const [title, before, after, name] of cases) {
    it(title, () => { assert.deepEqual(imported('php', before, str), { text: after, names: [name] }); });
  }

  it('needs none for a class of no namespace', () => {
    assert.deepEqual(imported('php', '<?php\nnamespace App;\n', { from: 'DateTime' }), { text: '<?php\nnamespace App;\n', names: ['\\DateTime'] });
  });
});
