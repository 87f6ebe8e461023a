/** What is written of findings: the demands of SARIF 2.1.0 that its schema makes, those that readers make, and JSON. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Log, Result, Run } from 'sarif';
import { catalog } from '../../src/catalog/index.ts';
import { command, hole, inFolder } from './folder.ts';

const rulePages = join(import.meta.dirname, '../../src/catalog/rules');
const readRulePage = (id: string): string => readFileSync(join(rulePages, `${id}.md`), 'utf8');

/** The only run in the SARIF log of a folder. */
async function runOf(folder: string): Promise<Run> {
  const log = JSON.parse((await command(['scan', folder, '--format', 'sarif'], { readRulePage })).out) as Log;
  assert.equal(log.version, '2.1.0');
  assert.equal(log.runs.length, 1);
  const [run] = log.runs;
  assert.ok(run);
  return run;
}

const route = `import express from 'express';
import { find } from './lib/find all#1.js';

const app = express();
app.get('/', (req, res) => res.json(find(req.query.name)));
`;
const shop = { 'routes.js': route, 'lib/find all#1.js': hole.replace('module.exports = { find };', '').replace('function', 'export function'), 'zero.js': '\0' };

describe('command line: SARIF', () => {
  it('describes each rule with its page, its weaknesses and its category', async () => {
    await inFolder({}, async (folder) => {
      const { driver } = (await runOf(folder)).tool;
      assert.equal(driver.semanticVersion, '1.2.3');
      assert.deepEqual(driver.rules?.map(({ id }) => id), catalog.rules.map(({ id }) => id));
      for (const { id, name, shortDescription, fullDescription, help, helpUri, properties, relationships } of driver.rules ?? []) {
        const rule = catalog.rules.find((one) => one.id === id);
        assert.match(name ?? '', /^[A-Z][A-Za-z]+$/);
        assert.equal(shortDescription?.text, rule?.title);
        assert.ok((fullDescription?.text.length ?? 0) > 20 && fullDescription?.text !== `${rule?.title}.`, id);
        assert.match(help?.markdown ?? '', /## Vulnerable[^]+## Safe/);
        assert.doesNotMatch((help?.markdown ?? '').replace(/```[^]*?```/g, ''), /\]\((?!https?:)/, 'a link that leads nowhere');
        assert.match(helpUri ?? '', /^https:/);
        const tags = properties?.tags ?? [];
        assert.ok(tags.includes('security'));
        assert.deepEqual(tags.filter((tag) => tag.startsWith('external/cwe/')), rule?.cwe.map((number) => `external/cwe/cwe-${String(number).padStart(3, '0')}`));
        assert.ok(tags.every((tag, index) => tags.indexOf(tag) === index));
        assert.deepEqual(relationships?.map(({ target }) => Number(target.id)), rule?.cwe);
        assert.ok(['error', 'warning', 'recommendation'].includes(String(properties?.['problem.severity'])));
      }
    });
  });

  it('says weaknesses with three digits', async () => {
    await inFolder({}, async (folder) => {
      const rule = (await runOf(folder)).tool.driver.rules?.find(({ id }) => id === 'sql-injection');
      assert.ok(rule?.properties?.tags?.includes('external/cwe/cwe-089'));
    });
  });

  it('leads to files by encoded addresses from the folder', async () => {
    await inFolder(shop, async (folder) => {
      const { originalUriBaseIds, artifacts, results } = await runOf(folder);
      const base = originalUriBaseIds?.['SRCROOT']?.uri ?? '';
      assert.match(base, /^file:\/\/.*\/$/);
      const uris = artifacts?.map(({ location }) => location?.uri ?? '') ?? [];
      assert.ok(uris.includes('lib/find%20all%231.js'), uris.join(' '));
      for (const uri of uris) assert.ok(existsSync(fileURLToPath(new URL(uri, base))), uri);
      assert.ok(results && results.length > 0);
    });
  });

  it('gives each finding its place, its way and its fixes, by numbers that fit', async () => {
    await inFolder({ ...shop, 'own.js': hole.replace("\\'' + name + '\\''", "' + name") }, async (folder) => {
      const run = await runOf(folder);
      const texts = (uri: string): string => readFileSync(join(folder, decodeURIComponent(uri)), 'utf8');
      for (const result of run.results ?? []) checkResult(result, run, texts);
      const crossing = run.results?.find(({ ruleId, codeFlows }) => ruleId === 'sql-injection' && new Set(codeFlows?.[0]?.threadFlows[0]?.locations.map(({ location }) => location?.physicalLocation?.artifactLocation?.uri)).size === 2);
      assert.ok(crossing, 'a way through two files');
      assert.equal(crossing.properties?.['confidence'], 'high');
      const own = run.results?.find(({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri === 'own.js');
      assert.equal(own?.properties?.['confidence'], 'medium', 'it depends on what callers pass');
      const [replacement] = own.fixes?.[0]?.artifactChanges[0]?.replacements ?? [];
      assert.ok(replacement?.insertedContent?.text?.includes('$1'), JSON.stringify(own.fixes));
    });
  });

  it('tells findings apart by what stays when lines move', async () => {
    const prints = async (text: string): Promise<(string | undefined)[]> => {
      let found: (string | undefined)[] = [];
      await inFolder({ 'a.js': text }, async (folder) => { found = (await runOf(folder)).results?.map(({ partialFingerprints }) => partialFingerprints?.['primaryLocationLineHash']) ?? []; });
      return found;
    };
    const twice = hole.replace('module', `${hole.split('\n').slice(3, 6).join('\n').replace('find', 'again')}\n\nmodule`);
    const before = await prints(twice);
    assert.equal(before.length, 2);
    assert.equal(new Set(before).size, 2, 'the same line twice');
    assert.deepEqual(await prints(`// A new line.\n\n${twice}`), before);
  });

  it('says which files were skipped, and whether all went well', async () => {
    await inFolder(shop, async (folder) => {
      const [invocation] = (await runOf(folder)).invocations ?? [];
      assert.equal(invocation?.executionSuccessful, true);
      const [note, ...others] = invocation.toolExecutionNotifications ?? [];
      assert.equal(others.length, 0);
      assert.deepEqual([note?.descriptor?.id, note?.level, note?.message.text], ['skipped', 'note', 'zero.js: The file was not analysed: binary.']);
      assert.ok(Date.parse(invocation.startTimeUtc ?? '') <= Date.parse(invocation.endTimeUtc ?? ''));
    });
  });
});

/** What the schema, and the specification beyond it, demand of a result. */
function checkResult(result: Result, run: Run, textOf: (uri: string) => string): void {
  assert.equal(run.tool.driver.rules?.[result.ruleIndex ?? -1]?.id, result.ruleId);
  assert.ok(result.message.text);
  assert.ok(['error', 'warning', 'note'].includes(result.level ?? ''));
  assert.equal(result.locations?.length, 1);
  const steps = result.codeFlows?.[0]?.threadFlows[0]?.locations ?? [];
  assert.equal(result.relatedLocations?.length ?? 0, steps.length);
  assert.ok(steps.every(({ location }) => location?.message?.text));
  for (const { physicalLocation } of [...result.locations, ...steps.flatMap(({ location }) => location ?? []), ...result.relatedLocations ?? []]) {
    const { artifactLocation, region } = physicalLocation ?? {};
    assert.equal(run.artifacts?.[artifactLocation?.index ?? -1]?.location?.uri, artifactLocation?.uri);
    const lines = textOf(artifactLocation?.uri ?? '').split('\n');
    const { startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 } = region ?? {};
    assert.ok(startLine >= 1 && startColumn >= 1 && endLine >= startLine && (endLine > startLine || endColumn >= startColumn));
    assert.ok(endColumn <= (lines[endLine - 1] ?? '').length + 1, 'the end is in its line');
  }
}

describe('command line: JSON', () => {
  it('has all that is known of a finding', async () => {
    await inFolder({ 'a.js': hole }, async (folder) => {
      const { findings, files, folder: where } = JSON.parse((await command(['scan', folder, '--format', 'json'])).out) as { findings: Record<string, unknown>[]; files: number; folder: string };
      assert.deepEqual([files, where, findings.length], [1, folder, 1]);
      const { rule, severity, confidence, file, range } = findings[0] ?? {};
      assert.deepEqual({ rule, severity, confidence, file, range }, {
        rule: 'sql-injection', severity: 'warning', confidence: 'medium', file: 'a.js', range: { start: { line: 5, column: 21 }, end: { line: 5, column: 73 } },
      });
    });
  });
});

describe('command line: formats of services', () => {
  it('are commands of GitHub Actions, in which no text can end a command', async () => {
    await inFolder({ 'a,b:c.js': hole, 'zero.js': '\0' }, async (folder) => {
      const { out } = await command(['scan', folder, '--format', 'github']);
      const [first = '', ...others] = out.trimEnd().split('\n');
      assert.match(first, /^::warning file=a%2Cb%3Ac\.js,line=5,endLine=5,col=21,endColumn=73,title=sql-injection::This SQL text .*%0Aa,b:c\.js:5 /);
      assert.deepEqual(others, ['::debug ::zero.js: The file was not analysed: binary.', '1 finding (1 warning) in 1 file; 1 file skipped.']);
    });
  });

  it('are a list for GitLab, each with a fingerprint of its own', async () => {
    await inFolder({ 'a.js': hole, 'b.js': hole }, async (folder) => {
      const list = JSON.parse((await command(['scan', folder, '--format', 'gitlab'])).out) as Record<string, unknown>[];
      assert.deepEqual(list.map(({ check_name, severity, location }) => ({ check_name, severity, location }))[0], {
        check_name: 'sql-injection', severity: 'major', location: { path: 'a.js', positions: { begin: { line: 5, column: 21 }, end: { line: 5, column: 73 } } },
      });
      assert.equal(new Set(list.map(({ fingerprint }) => fingerprint)).size, 2);
    });
  });

  it('are XML of JUnit, whatever stands in names', async () => {
    await inFolder({ 'a&"<b>.js': hole, 'good.js': '' }, async (folder) => {
      const { out } = await command(['scan', folder, '--format', 'junit']);
      assert.match(out, /<testsuite name="a&#38;&#34;&#60;b&#62;\.js" tests="1" failures="1" errors="0">/);
      assert.match(out, /<failure type="sql-injection" message="warning: This SQL text [^"<]+">a&#38;&#34;&#60;b&#62;\.js:5:21\n/);
      assert.match(out, /<testcase classname="good\.js" name="no findings"\/>/);
      assert.equal(out.match(/<testsuite /g)?.length, out.match(/<\/testsuite>/g)?.length);
    });
  });
});
