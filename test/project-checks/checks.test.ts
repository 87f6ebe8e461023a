/** Checks of a project: each is in the list, sees what it must in small projects, and every advice is tied to something. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { adviceSections, type AdviceId } from '../../src/catalog/advice.ts';
import { catalog } from '../../src/catalog/index.ts';
import { checkGroups } from '../../src/project-checks/check.ts';
import { projectChecks } from '../../src/project-checks/checks.ts';
import type { ProjectHost } from '../../src/project-checks/project.ts';
import { checkProject } from '../../src/project-checks/run.ts';
import { compileSnippets } from '../../tools/build-snippets.mjs';
import { cases, type Case } from './cases.ts';

/** What a host lists: not what lies outside, and nothing of Git's own. */
function hostOf(files: Case['files']): ProjectHost {
  return {
    list: async () => Object.keys(files).filter((path) => !/^(?:\.\.\/|\.git(?:\/|$))/.test(path)),
    read: async (path) => files[path],
  };
}

describe('the checks of a project', () => {
  it('are the files of their folder', () => {
    const files = readdirSync(join(import.meta.dirname, '../../src/project-checks/checks')).map((file) => file.replace(/\.ts$/, ''));
    assert.deepEqual(projectChecks.map(({ id }) => id).sort(), files.sort());
  });

  it('stand in their groups, in the order of these', () => {
    const groups = projectChecks.map(({ group }) => checkGroups.indexOf(group));
    assert.deepEqual(groups, groups.toSorted((a, b) => a - b));
  });

  it('have cases, of each a project where it is done and one where it is missing', () => {
    assert.deepEqual(Object.keys(cases).sort(), projectChecks.map(({ id }) => id).sort());
    for (const [id, list] of Object.entries(cases)) {
      for (const status of ['done', 'missing']) assert.ok(list.some((one) => one.status === status), `${id}: ${status}`);
    }
  });

  it('say in whole sentences what they see and what to do', () => {
    for (const { id, remedy } of projectChecks) assert.match(remedy, /^[A-Z].*\.$/, id);
  });

  it('name snippets that there are, for projects that can be told', () => {
    const prefixes = new Set(compileSnippets().snippets.map(({ prefix }) => prefix));
    for (const { id, snippets = {} } of projectChecks) {
      for (const [prefix, facts] of Object.entries(snippets)) {
        assert.ok(prefixes.has(prefix), `${id}: ${prefix}`);
        for (const fact of facts) assert.match(fact, /^(?:npm|python|maven|gradle|composer)(?: [\w@/.-]+)?$/, id);
      }
    }
  });

  it('offer the snippets that the project can use', async () => {
    const snippetsIn = async (files: Case['files'], id: string): Promise<readonly string[] | undefined> =>
      (await checkProject(hostOf(files))).find(({ check }) => check.id === id)?.snippets;
    const node = { 'package.json': '{ "dependencies": { "express": "5" } }', 'app.js': '' };
    assert.deepEqual(await snippetsIn(node, 'container-image'), ['ship-docker-node']);
    assert.deepEqual(await snippetsIn(node, 'health-endpoint'), ['rest-express-health']);
    assert.deepEqual(await snippetsIn({ 'requirements.txt': 'flask==3.1.3', 'app.py': '' }, 'health-endpoint'), []);
    assert.deepEqual(await snippetsIn({ 'pom.xml': '<project/>', 'App.java': '' }, 'container-practice'), ['ship-docker-ignore']);
  });

  it('are there for all advice that no rule is about', () => {
    const ruled = new Set<AdviceId>(catalog.rules.flatMap(({ advice }) => advice));
    const checked = new Set<AdviceId>(projectChecks.flatMap(({ advice }) => advice));
    const left = (Object.keys(adviceSections) as AdviceId[]).filter((slug) => !ruled.has(slug) && !checked.has(slug));
    assert.deepEqual(left, []);
  });

  it('say nothing of a folder without a program', async () => {
    const results = await checkProject(hostOf({ 'notes.txt': '', 'holiday.jpg': '' }));
    assert.deepEqual(results.filter(({ outcome }) => outcome.status !== 'not-applicable'), []);
  });

  it('cost the others nothing when one fails', async () => {
    const [first, second] = projectChecks;
    assert.ok(first && second);
    const broken = { ...first, look: async () => { throw new Error('oh'); } };
    const results = await checkProject(hostOf({ 'a.py': '' }), [broken, second]);
    assert.equal(results.length, 2);
    assert.match(results[0]?.outcome.why ?? '', /could not be checked: oh/);
  });

  it('bear manifests that are broken', async () => {
    const results = await checkProject(hostOf({ 'package.json': '{ "dependencies": [', 'pom.xml': '<', 'pyproject.toml': '[[[', 'composer.json': '[]', 'a.js': '' }));
    assert.equal(results.length, projectChecks.length);
  });

  for (const check of projectChecks) {
    describe(check.id, () => {
      for (const { name, files, status, file } of cases[check.id] ?? []) {
        it(`${status}: ${name}`, async () => {
          const [result] = await checkProject(hostOf(files), [check]);
          const outcome = result?.outcome;
          assert.equal(outcome?.status, status, outcome?.why);
          assert.match(outcome?.why ?? '', /^\S.*\.$/);
          if (file !== undefined) assert.equal(outcome !== undefined && 'file' in outcome ? outcome.file : undefined, file);
        });
      }
    });
  }
});
