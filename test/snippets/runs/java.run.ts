/** Compiles the projects in Java in each choice of their snippets, and runs the migrations that belong to them. */
import assert from 'node:assert/strict';
import { writeProject } from '../project.ts';
import { projects } from '../projects.ts';
import { compile, reasonAgainstJava } from './java.ts';
import { record } from './outcomes.ts';
import { service, stopServices } from './services.ts';

const wanted = process.env['SNIPPETS'] ? process.env['SNIPPETS'].split(',') : undefined;
const written = projects.filter(({ id }) => wanted === undefined || wanted.includes(id)).flatMap(writeProject);
const inJava = written.filter(({ language }) => language === 'java');

describe('projects in Java', function () {
  this.timeout(300_000);
  const reason = reasonAgainstJava();
  let told = new Map<string, string>();

  before(async () => {
    if (reason === undefined && inJava.length > 0) told = await compile(inJava);
  });
  after(stopServices);

  for (const one of inJava) {
    it(`${one.id} compiles`, function () {
      if (reason !== undefined) {
        record(one, 'not run', reason);
        return this.skip();
      }
      assert.equal(told.get(one.id), '');
      record(one, 'checked');
      record(one, 'not run', one.project.notRun);
    });
  }

  for (const one of written.filter(({ language }) => language === 'sql')) {
    it(`${one.id} is run by the database`, async function () {
      const running = await service(one.project.service ?? 'postgresql');
      if ('reason' in running) {
        record(one, 'not run', running.reason);
        return this.skip();
      }
      await running.database(one.id, [...one.files.values()].join('\n'));
      record(one, 'run');
    });
  }
});
