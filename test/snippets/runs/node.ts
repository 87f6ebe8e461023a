/** Runs projects for Node.js: types by TypeScript, tests by Vitest or Jest, whichever their test files import. */
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import type { WrittenProject } from '../project.ts';
import { installed, writeFiles } from './cache.ts';
import { service } from './services.ts';

const execute = promisify(execFile);
const here = join(import.meta.dirname, '../node');
const repository = join(import.meta.dirname, '../../..');
const largest = 64 * 1024 ** 2;

/** The folder in which the packages are, and the runs lie. */
export function nodeFolder(): Promise<string> {
  const read = (file: string): string => readFileSync(join(here, file), 'utf8');
  return installed('node', [read('package.json'), read('package-lock.json'), process.version], async (folder) => {
    for (const file of ['package.json', 'package-lock.json']) cpSync(join(here, file), join(folder, file));
    await execute('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'], { cwd: folder, maxBuffer: largest });
    // The only package without a binary of its own. How fast it is does not matter here, how long it takes to compile does.
    const headers = dirname(dirname(process.execPath));
    const nodedir = existsSync(join(headers, 'include/node/node.h')) ? { npm_config_nodedir: headers } : {};
    const env = { ...process.env, CFLAGS: '-O0', CXXFLAGS: '-O0', ...nodedir };
    // Its script is wanted, although the repository's settings, which npm hands down to what it runs, refuse all of them.
    await execute('npm', ['rebuild', 'better-sqlite3', '--ignore-scripts=false'], { cwd: folder, maxBuffer: largest, env });
  });
}

/** Writes a project where its packages are found, with its environment and its database. Yields why it cannot be run, if so. */
export async function prepare(folder: string, written: WrittenProject): Promise<string | undefined> {
  const { id, project, files } = written;
  const environment: Record<string, string> = {
    JWT_SECRET: 'a secret that is only for the tests of snippets',
    ALLOWED_ORIGINS: 'https://app.example.com',
    UPLOAD_FOLDER: join(folder, 'runs', id, 'uploads'),
    SESSION_SECRET: 'another secret that is only for the tests of snippets',
  };
  if (project.service) {
    const running = await service(project.service);
    if ('reason' in running) return running.reason;
    const address = await running.database(id, files.get('schema.sql') ?? '');
    environment[project.service === 'redis' ? 'REDIS_URL' : 'DATABASE_URL'] = address;
  }
  const lines = Object.entries(environment).map(([name, value]) => `process.env.${name} = ${JSON.stringify(value)};`);
  writeFiles(join(folder, 'runs', id), [...files, [`env.${written.language === 'typescript' ? 'ts' : 'js'}`, `${lines.join('\n')}\nexport {};\n`]]);
  mkdirSync(join(folder, 'runs', id, 'uploads'));
  return undefined;
}

export interface TestOutcome {
  readonly passed: number;
  readonly failures: readonly string[];
}

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string; readonly failureMessages: readonly string[] }[];
  }[];
}

/** What came of the tests of all runs, by the run's name. */
export async function runTests(folder: string): Promise<Map<string, TestOutcome>> {
  const setup = {
    'vitest.config.mjs': `import swc from 'unplugin-swc';
export default {
  plugins: [swc.vite({ jsc: { target: 'es2022', parser: { syntax: 'typescript', decorators: true }, transform: { legacyDecorator: true, decoratorMetadata: true } } })],
  test: { include: JSON.parse(process.env.TEST_FILES), maxWorkers: 2, testTimeout: 30_000, hookTimeout: 30_000, server: { deps: { inline: [/graphql/] } }, reporters: [['json', { outputFile: 'vitest.json' }]] },
};
`,
    'jest.config.mjs': `export default {
  testMatch: JSON.parse(process.env.TEST_FILES).map((file) => '<rootDir>/' + file),
  transform: { '\\\\.[jt]s$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript', decorators: true }, transform: { legacyDecorator: true, decoratorMetadata: true } }, module: { type: 'commonjs' } }] },
  moduleNameMapper: { '^(\\\\.{1,2}/.*)\\\\.js$': '$1' },
  extensionsToTreatAsEsm: ['.ts'],
  maxWorkers: 2, testTimeout: 30_000,
};
`,
  };
  for (const [file, text] of Object.entries(setup)) writeFileSync(join(folder, file), text);
  const { stdout } = await execute('find', ['runs', '-name', '*.test.?s', '-not', '-path', '*/node_modules/*'], { cwd: folder });
  const files = stdout.trim().split('\n').filter(Boolean);
  const isForJest = (file: string): boolean => readFileSync(join(folder, file), 'utf8').includes("'@jest/globals'");
  const reports = [
    ...(await reportOf(folder, 'vitest.json', files.filter((file) => !isForJest(file)), ['node_modules/vitest/vitest.mjs', 'run'])),
    ...(await reportOf(folder, 'jest.json', files.filter(isForJest), ['node_modules/jest/bin/jest.js', '--json', '--outputFile=jest.json', '--forceExit'], { NODE_OPTIONS: '--experimental-vm-modules --no-warnings' })),
  ];
  const outcomes = new Map<string, { passed: number; failures: string[] }>();
  for (const { name, message, assertionResults } of reports) {
    const run = relative(join(folder, 'runs'), name).split('/')[0] ?? '';
    const outcome = outcomes.get(run) ?? { passed: 0, failures: [] };
    outcomes.set(run, outcome);
    if (assertionResults.length === 0) outcome.failures.push(`${name}: ${message}`);
    for (const { status, fullName, failureMessages } of assertionResults) {
      if (status === 'passed') outcome.passed += 1;
      else outcome.failures.push(`${fullName} (${status}): ${failureMessages.join('\n').slice(0, 1500)}`);
    }
  }
  return outcomes;
}

async function reportOf(folder: string, file: string, tests: readonly string[], args: readonly string[], env: Record<string, string> = {}): Promise<Report['testResults']> {
  if (tests.length === 0) return [];
  let output = '';
  try {
    await execute(process.execPath, args, { cwd: folder, maxBuffer: largest, env: { ...process.env, ...env, TEST_FILES: JSON.stringify(tests), NODE_ENV: 'test' } });
  } catch (error) {
    output = String((error as { stderr?: unknown }).stderr ?? error);
  }
  if (!existsSync(join(folder, file))) throw new Error(`no report of the tests:\n${output.slice(0, 4000)}`);
  return (JSON.parse(readFileSync(join(folder, file), 'utf8')) as Report).testResults;
}

/** What TypeScript says of the runs, by the run's name. */
export async function checkTypes(folder: string): Promise<Map<string, string[]>> {
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({
    compilerOptions: {
      target: 'es2023', module: 'nodenext', moduleResolution: 'nodenext', types: ['node'], strict: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true,
      skipLibCheck: true, noEmit: true, experimentalDecorators: true, emitDecoratorMetadata: true, strictPropertyInitialization: false, esModuleInterop: true,
    },
    include: ['runs/**/*.ts'],
  }));
  if (!existsSync(join(folder, 'node_modules/typescript'))) symlinkSync(join(repository, 'node_modules/typescript'), join(folder, 'node_modules/typescript'));
  const problems = new Map<string, string[]>();
  try {
    await execute(process.execPath, [join(repository, 'node_modules/typescript/bin/tsc'), '-p', folder, '--pretty', 'false'], { cwd: folder, maxBuffer: largest });
  } catch (error) {
    const output = String((error as { stdout?: unknown }).stdout ?? error);
    for (const line of output.split('\n').filter((text) => text.trim() !== '' && !text.startsWith(' '))) {
      const run = /^runs\/([^/]+)\//.exec(line)?.[1] ?? '';
      problems.set(run, [...(problems.get(run) ?? []), line]);
    }
  }
  return problems;
}
