/** What the documents say is so: the tables of README.md are the catalogue's, and the paths in CONTRIBUTING.md are there. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalog } from '../src/catalog/index.ts';
import { mendingsOf } from '../src/catalog/mending.ts';
import type { Rule } from '../src/catalog/rule.ts';
import { checkGroups } from '../src/project-checks/check.ts';
import { projectChecks } from '../src/project-checks/checks.ts';
import { otherTable, stackTable } from './snippets/table.ts';

const root = join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

interface Manifest {
  readonly version: string;
  readonly engines: { readonly vscode: string; readonly node: string };
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly category: string; readonly title: string }[];
    readonly menus: { readonly commandPalette?: readonly { readonly command: string; readonly when: string }[] };
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly default: unknown; readonly markdownDescription: string }>> };
  };
}
const manifest = JSON.parse(read('package.json')) as Manifest;

/** The line of README.md's table of rules that a rule should have. */
function rowOf(rule: Rule): string {
  const { id, severity, title, cwe, owasp, detects } = rule;
  const milder = detects.map((one) => (('as' in one ? one.as?.severity : undefined) ?? ('flow' in one ? one.flow.builtFromParameter?.severity ?? one.flow.passedOn?.severity : undefined))).find((one) => one !== undefined && one !== severity);
  const severities = milder === undefined ? severity : `${severity}, ${milder}`;
  return `| \`${id}\` | ${severities} | ${title} | ${cwe.map((number) => `CWE-${number}`).join(', ')} | ${owasp} | ${mendingsOf(rule, catalog.models).length > 0 ? 'yes' : 'no'} |`;
}

describe('README.md', () => {
  const text = read('README.md');

  it('has the rules of the catalogue, in its order', () => {
    const rows = text.split('\n').filter((line) => /^\| `[a-z-]+` \| (?:error|warning|information)/.test(line));
    assert.deepEqual(rows, catalog.rules.map(rowOf));
  });

  it('names every package that is modelled', () => {
    assert.deepEqual(catalog.models.map(({ id }) => id).filter((id) => !text.includes(`\`${id}\``)), []);
  });

  it('has one row of packages for each subject', () => {
    const subjects = [...(/^### What it knows$(.+?)^## /ms.exec(text)?.[1] ?? '').matchAll(/^\| ([^|]+) \| [^|]+ \|$/gm)].map(([, subject]) => subject);
    assert.ok(subjects.length > 10);
    assert.deepEqual(subjects, [...new Set(subjects)]);
  });


  it('has the tables of the snippets', () => {
    for (const table of [stackTable(), otherTable()]) assert.ok(text.includes(`\n${table.join('\n')}\n`), `README.md needs this table:\n${table.join('\n')}`);
  });

  it('has the checks of a project, by their parts', () => {
    const small = (title: string): string => (/^[A-Z][A-Za-z]*[A-Z]/.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1));
    for (const group of checkGroups) {
      const [first = '', ...others] = projectChecks.filter((check) => check.group === group).map(({ title }) => title);
      const row = `| ${group} | ${[first, ...others.map(small)].join(', ')} |`;
      assert.ok(text.includes(`\n${row}\n`), row);
    }
  });

  it('has every setting with its default', () => {
    for (const [name, { default: value, markdownDescription }] of Object.entries(manifest.contributes.configuration.properties)) {
      assert.ok(text.includes(`| \`${name}\` | \`${JSON.stringify(value)}\` | ${markdownDescription}`), name);
    }
  });

  it('has every command', () => {
    const hidden = new Set(manifest.contributes.menus.commandPalette?.flatMap(({ command, when }) => (when === 'false' ? [command] : [])));
    const titles = manifest.contributes.commands.filter(({ command }) => !hidden.has(command)).map(({ category, title }) => `**${category}: ${title}**`);
    assert.deepEqual(titles.filter((title) => !text.includes(title)), []);
  });

  it('names the versions that are needed', () => {
    assert.ok(text.includes(`VS Code ${manifest.engines.vscode.replace(/^\^|\.0$/g, '')} or newer`));
    assert.ok(text.includes(`Node.js ${manifest.engines.node.replace('>=', '')} or newer`));
    assert.ok(text.includes(`backend-guide-${manifest.version}.vsix`));
  });
});

describe('docs/complaints.md', () => {
  const text = read('docs/complaints.md');
  const rows = [...text.matchAll(/^\| (?!Complaint|---)(.+) \| (.+) \| (.+) \|$/gm)];

  it('has all 27, each with tests that are there', () => {
    assert.equal(rows.length, 27);
    for (const [, complaint, , shown = ''] of rows) {
      const paths = [...shown.matchAll(/`(test\/[^`]+)`/g)].map(([, path = '']) => path);
      assert.ok(paths.length > 0, complaint);
      assert.deepEqual(paths.filter((path) => !existsSync(join(root, path))), [], complaint);
    }
  });
});

describe('CHANGELOG.md', () => {
  it('begins with this version', () => {
    assert.equal(/^## (.+)$/m.exec(read('CHANGELOG.md'))?.[1], manifest.version);
  });
});

describe('CONTRIBUTING.md', () => {
  const text = read('CONTRIBUTING.md');
  const paths = [...text.matchAll(/`((?:src|test|tools|snippets|media)\/[^`\s]*)`/g)].map(([, path = '']) => path);

  it('names only files and folders that are there', () => {
    assert.deepEqual(paths.filter((path) => !/[<*…]/.test(path) && !existsSync(join(root, path))), []);
  });

  it('has a place for every folder', () => {
    const folders = ['src', 'src/analysis', 'src/catalog', 'src/extension', 'test'].flatMap((folder) =>
      readdirSync(join(root, folder), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => `${folder}/${name}/`));
    assert.deepEqual(folders.filter((folder) => !text.includes(`\`${folder}\``)), []);
  });

  it('names every file of the engine', () => {
    const files = readdirSync(join(root, 'src/analysis/engine')).filter((file) => file.endsWith('.ts'));
    assert.deepEqual(files.filter((file) => !text.includes(`\`${file}\``)), []);
  });
});
