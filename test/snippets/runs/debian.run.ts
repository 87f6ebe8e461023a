/** Runs the projects in Python and PHP, in each choice of their snippets, on Debian's packages. */
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeProject, type WrittenProject } from '../project.ts';
import { projects } from '../projects.ts';
import { writeFiles } from './cache.ts';
import { debianRoot, runIn } from './debian.ts';
import { record } from './outcomes.ts';
import { service, stopServices } from './services.ts';

const wanted = process.env['SNIPPETS'] ? process.env['SNIPPETS'].split(',') : undefined;
const written = projects
  .filter(({ id, languages }) => (languages.includes('python') || languages.includes('php')) && (wanted === undefined || wanted.includes(id)))
  .flatMap(writeProject);

/** What the programs of all projects find in their environment. */
const environment = {
  JWT_SECRET: 'a secret that is only for the tests of snippets',
  SECRET_KEY: 'another secret that is only for the tests of snippets',
  ALLOWED_ORIGINS: 'https://app.example.com',
  STOCK_URL: 'http://127.0.0.1:9',
};

async function environmentOf({ id, project, files }: WrittenProject): Promise<Record<string, string> | { reason: string }> {
  const own = { ...environment, UPLOAD_FOLDER: `/runs/${id}/uploads` };
  if (!project.service) return own;
  const running = await service(project.service);
  if ('reason' in running) return { reason: running.reason };
  return { ...own, [project.service === 'redis' ? 'REDIS_URL' : 'DATABASE_URL']: await running.database(id, files.get('schema.sql') ?? '') };
}

describe('projects on Debian', function () {
  this.timeout(600_000);
  let debian: Awaited<ReturnType<typeof debianRoot>>;

  before(async () => { debian = await debianRoot(); });
  after(stopServices);

  for (const one of written) {
    it(`${one.id} passes its tests`, async function () {
      if ('reason' in debian) {
        record(one, 'not run', debian.reason);
        return this.skip();
      }
      const { root } = debian;
      const folder = join(root, 'runs', one.id);
      writeFiles(folder, one.files);
      mkdirSync(join(folder, 'uploads'));
      const inside = `/runs/${one.id}`;
      if (one.language === 'php') {
        for (const path of [...one.files.keys()].filter((name) => name.endsWith('.php'))) {
          const { output, hasFailed } = await runIn(root, '/usr/bin/php', ['-l', `${inside}/${path}`], {});
          assert.ok(!hasFailed, output);
        }
      } else {
        const { output, hasFailed } = await runIn(root, '/usr/bin/python3', ['-W', 'error', '-m', 'compileall', '-q', '-f', inside], {});
        assert.ok(!hasFailed, output);
      }
      record(one, 'checked');
      const env = await environmentOf(one);
      const reason = one.project.notRun ?? ('reason' in env ? env.reason : undefined);
      if (reason !== undefined) {
        record(one, 'not run', reason);
        return;
      }
      const { output, hasFailed } = one.language === 'php'
        ? await runIn(root, '/usr/bin/php', ['/usr/bin/phpunit', '--no-configuration', '--bootstrap', `${inside}/bootstrap.php`, '--fail-on-warning', '--do-not-cache-result', `${inside}/tests`], env as Record<string, string>)
        : await runIn(root, '/usr/bin/python3', ['-m', 'pytest', '-q', '-p', 'no:cacheprovider', '--rootdir', inside, inside], { ...(env as Record<string, string>), PYTHONPATH: inside });
      assert.ok(!hasFailed, output.slice(-6000));
      assert.match(output, one.language === 'php' ? /OK \(\d+ tests?/ : /\d+ passed/);
      record(one, 'run');
    });
  }
});
