/** Runs the projects for Node.js, in each choice of their snippets, on real packages and real databases. */
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeProject, type WrittenProject } from '../project.ts';
import { projects } from '../projects.ts';
import { checkTypes, nodeFolder, prepare, runTests, type TestOutcome } from './node.ts';
import { record } from './outcomes.ts';
import { stopServices } from './services.ts';

const wanted = process.env['SNIPPETS'] ? process.env['SNIPPETS'].split(',') : undefined;
const written = projects
  .filter(({ id, languages }) => (languages.includes('typescript') || languages.includes('javascript')) && (wanted === undefined || wanted.includes(id)))
  .flatMap(writeProject);

describe('projects for Node.js', function () {
  this.timeout(600_000);
  let types: Map<string, string[]>;
  let tests: Map<string, TestOutcome>;
  const reasons = new Map<WrittenProject, string>();

  before(async () => {
    if (written.length === 0) return;
    const folder = await nodeFolder();
    rmSync(join(folder, 'runs'), { recursive: true, force: true });
    for (const one of written) {
      const reason = one.project.notRun ?? (await prepare(folder, one));
      if (reason !== undefined) reasons.set(one, reason);
    }
    types = await checkTypes(folder);
    tests = await runTests(folder);
  });

  after(stopServices);

  for (const one of written) {
    if (one.language === 'typescript') {
      it(`${one.id} has the types that it should`, () => {
        assert.equal((types.get(one.id) ?? []).join('\n'), '');
        record(one, 'checked');
      });
    }

    it(`${one.id} passes its tests`, function () {
      const reason = reasons.get(one);
      if (reason !== undefined) {
        record(one, 'not run', reason);
        this.skip();
      }
      const outcome = tests.get(one.id);
      assert.ok(outcome, 'no test was run');
      assert.equal(outcome.failures.join('\n'), '');
      assert.ok(outcome.passed > 0);
      record(one, 'run');
    });
  }
});
