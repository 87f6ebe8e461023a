/**
 * Runs the compiled integration suite in a real extension host: VS Code's server, opened in Chromium, on a copy of the sample project.
 *
 *   node tools/integration.mjs development    the extension from this checkout (`esbuild.mjs --tests` first)
 *   node tools/integration.mjs installed      the extension from the .vsix
 *
 * VERBOSE=1 prints what the extension host writes to its console. INTEGRATION_GREP=snippets runs only tests whose titles match.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { format } from 'node:util';
import { launchChromium } from './chromium.mjs';
import { main, SetupError } from './processes.mjs';
import { integrationSuite, manifest, root, vsixFile } from './project.mjs';
import { prepareRun } from './run-folder.mjs';
import { startVscodeServer } from './vscode-server.mjs';

const limit = 8 * 60_000;

/**
 * The results that the suite wrote, as lines to print and counts. A suite that did not come to its end has failed.
 * @param {string} file
 * @returns {{ lines: string[], passed: number, failed: number, hasEnded: boolean }}
 */
export function readResults(file) {
  const results = existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(0, -1).map((line) => JSON.parse(line)) : [];
  const lines = results.flatMap((result) => {
    if (result.type === 'passed') return [`  ✓ ${result.title} (${result.milliseconds} ms)`];
    if (result.type === 'failed') return [`  ✗ ${result.title}\n${result.error.replace(/^/gm, '      ')}`];
    return [];
  });
  return {
    lines,
    passed: results.filter(({ type }) => type === 'passed').length,
    failed: results.filter(({ type }) => type === 'failed').length,
    hasEnded: results.some(({ type }) => type === 'end'),
  };
}

/**
 * Runs the suite once and prints its progress.
 * @param {'development' | 'installed'} source Which extension to test.
 * @returns {Promise<{ passed: number, failed: number, problem?: string }>} `problem` says why the suite did not come to its end.
 */
export async function runIntegrationSuite(source) {
  const isInstalled = source === 'installed';
  for (const file of [integrationSuite, ...(isInstalled ? [vsixFile] : [])]) {
    if (!existsSync(file)) throw new SetupError(`${file} is missing; \`npm test\` builds it.`);
  }
  const run = prepareRun();
  let server;
  let browser;
  const consoleLines = [];
  let printed = 0;
  const printProgress = () => {
    const { lines } = readResults(run.results);
    for (const line of lines.slice(printed)) console.log(line);
    printed = lines.length;
  };
  const progress = setInterval(printProgress, 250);
  try {
    browser = await launchChromium();
    server = await startVscodeServer({ isTest: true, env: { INTEGRATION_RESULTS: run.results, ...(process.env.INTEGRATION_GREP && { INTEGRATION_GREP: process.env.INTEGRATION_GREP }) }, ...(isInstalled ? { vsix: vsixFile } : {}) });
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.exposeFunction('codeAutomationLog', (_type, args) => {
      consoleLines.push(format(...args));
      if (process.env.VERBOSE) console.log(consoleLines.at(-1));
    });
    const ended = new Promise((resolve) => {
      page.once('crash', () => resolve('the page crashed'));
      void server.exited.then(() => resolve('the VS Code server ended early'));
      void page.exposeFunction('codeAutomationExit', () => resolve(undefined)).then(() => page.goto(server.address(run.workspace, [
        ['extensionDevelopmentPath', server.remoteUri(isInstalled ? emptyExtension(run.folder) : root)],
        ['extensionTestsPath', server.remoteUri(integrationSuite)],
        ['skipWelcome', 'true'],
      ]))).catch((error) => resolve(`the page did not open: ${error.message}`));
    });
    const problem = await Promise.race([ended, sleep(limit, `the suite did not end within ${limit / 60_000} minutes`, { ref: false })]);
    printProgress();
    const { passed, failed, hasEnded } = readResults(run.results);
    if (problem === undefined && hasEnded) return { passed, failed };
    const context = [...consoleLines.slice(-40), server.output().slice(-4000)].join('\n');
    return { passed, failed, problem: `${problem ?? 'the extension host ended before the suite did'}\n${context}` };
  } finally {
    clearInterval(progress);
    await browser?.close().catch(() => undefined);
    await server?.stop();
    run.remove();
  }
}

/** VS Code runs a suite only beside an extension in development: this one does nothing, so that the installed extension is what is tested. */
function emptyExtension(folder) {
  const path = join(folder, 'empty-extension');
  mkdirSync(path);
  writeFileSync(join(path, 'package.json'), JSON.stringify({ name: 'empty', publisher: 'test', version: '1.0.0', engines: manifest.engines }));
  return path;
}

if (process.argv[1] === import.meta.filename) {
  await main(async () => {
    const { passed, failed, problem } = await runIntegrationSuite(process.argv[2] === 'installed' ? 'installed' : 'development');
    if (problem) console.error(problem);
    console.log(`${passed} passed, ${failed} failed`);
    return problem || failed || !passed ? 1 : 0;
  });
}
