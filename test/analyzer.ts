/** The whole analysis as the doors use it, for the tests that run fixtures through it. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createAnalyzer } from '../src/analysis/analyze.ts';
import type { Finding } from '../src/analysis/finding.ts';
import type { LanguageFrontEnd } from '../src/analysis/language.ts';
import { createLanguages } from '../src/analysis/languages.ts';
import type { ProjectHost } from '../src/analysis/project.ts';
import { Workspace } from '../src/analysis/workspace.ts';
import { catalog } from '../src/catalog/index.ts';
import type { Catalog } from '../src/catalog/rule.ts';
import { commentSign, compareFindings, parseExpectations } from './expectations.ts';

/** Reads the .wasm files of grammars where their packages have them. */
export const readGrammar = (file: string): Promise<Uint8Array> => {
  const path = ['web-tree-sitter', file.replace(/\.wasm$/, '')].map((folder) => join(import.meta.dirname, '../node_modules', folder, file)).find((one) => existsSync(one));
  return path === undefined ? Promise.reject(new Error(`no package has ${file}`)) : readFile(path);
};

/** Every language that there is. `test/hooks.ts` makes them ready before the first test. */
export const languages: readonly LanguageFrontEnd[] = createLanguages(readGrammar);

/** The catalogue with rules that tell each place: what a fixture is marked with. Of what is mere good practice, fixtures are asked where data flows. */
const everyPlace: Catalog = {
  ...catalog,
  rules: catalog.rules.filter(({ severity, detects }) => severity !== 'information' || detects.some((one) => 'flow' in one)).map((rule) => {
    const detects = rule.detects.map((one) => {
      if (!('flow' in one)) return one;
      const { once: _, ...flow } = one.flow;
      return { flow };
    });
    return { ...rule, detects };
  }),
};

/** What is found in a text that stands alone, or whose imports `host` reads. Fails where the analysis skips it. */
export function findIn(path: string, text: string, host?: ProjectHost, told: Catalog = catalog): readonly Finding[] {
  const { findings, skipped } = createAnalyzer(told, languages, host).analyze({ path, text });
  assert.equal(skipped, undefined, `${path} was skipped`);
  return findings;
}

/** Fails unless the findings in a model's fixture are those that its marks say: each place, however many a rule tells. */
export function checkFixture(path: string, text: string): void {
  compare(path, text, findIn(path, text, undefined, everyPlace));
}

/** Fails unless the findings in a text that stands alone, as a user sees them, are those that its marks say. */
export function checkExample(path: string, text: string, host?: ProjectHost): void {
  compare(path, text, findIn(path, text, host));
}

/** Fails unless the findings in each file of a project are those that its marks say, and a user sees. */
export function checkProject(texts: ReadonlyMap<string, string>): void {
  const workspace = workspaceOf(texts);
  for (const [path, text] of texts) compare(path, text, workspace.findingsIn(path));
}

/** A project, analysed whole. */
export function workspaceOf(texts: ReadonlyMap<string, string>, told: Catalog = catalog): Workspace {
  const read = (path: string): string | undefined => texts.get(path);
  const workspace = new Workspace(createAnalyzer(told, languages, { read }), read);
  for (const path of texts.keys()) workspace.changed(path);
  for (const path of [...workspace.outdated()]) workspace.analyze(path);
  return workspace;
}

function compare(path: string, text: string, findings: readonly Finding[]): void {
  const marks = parseExpectations(text, catalog.rules.map((rule) => rule.id), commentSign(path));
  const problems = compareFindings(path, text, findings, marks);
  assert.ok(problems.length === 0, `\n${problems.join('\n')}`);
}
