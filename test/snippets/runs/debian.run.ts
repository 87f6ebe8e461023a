/** Runs the projects in Python and PHP, in each choice of their snippets, on Debian's packages. */
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expand } from '../expand.ts';
import { writeProject, type WrittenProject } from '../project.ts';
import { projects } from '../projects.ts';
import { snippets } from '../snippet-files.ts';
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
  const address = await running.database(id, files.get('schema.sql') ?? '');
  return { ...own, ...(project.service === 'redis' ? { REDIS_URL: address, REDIS_PORT: new URL(address).port } : { DATABASE_URL: address }) };
}

describe('projects on Debian', function () {
  this.timeout(600_000);
  let debian: Awaited<ReturnType<typeof debianRoot>> | undefined;

  before(async () => { if (written.length > 0) debian = await debianRoot(); });
  after(stopServices);

  it('Python is written as black formats it', async function () {
    if (debian === undefined || 'reason' in debian) return this.skip();
    const texts = snippets.filter(({ languages }) => languages.includes('python')).map(({ prefix, body }) => {
      const text = `${expand(body, { indent: 4 }).trimEnd()}\n`;
      // A method is written as it stands in its class.
      return [`${prefix}.py`, /^def \w+\(self\b/m.test(text) ? `class Around:\n${text.replace(/^(?=.)/gm, '    ')}` : text] as const;
    });
    writeFiles(join(debian.root, 'runs', 'format'), texts);
    const { output, hasFailed } = await runIn(debian.root, '/usr/bin/black', ['-q', '--check', '--diff', '/runs/format'], {});
    assert.ok(!hasFailed, output.slice(0, 6000));
  });

  for (const one of written) {
    it(`${one.id} passes its tests`, async function () {
      assert.ok(debian);
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
      assert.match(output, one.language === 'php' ? /OK \(\d+ tests?|OK, but [^]*Deprecations: \d+\./ : /\d+ passed/);
      record(one, 'run');
    });
  }
});
