/**
 * A real VS Code that comes from the npm registry alone: code-server is VS Code's own server and workbench, opened in a browser.
 * It installs into `.vscode-test/`, runs on 127.0.0.1 with a throw-away profile, and leaves nothing behind when stopped.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findProgram, run, runOrFail, SetupError, startInBackground } from './processes.mjs';
import { freePort } from './ports.mjs';
import { vscodeTestFolder } from './project.mjs';

const codeServerVersion = '4.139.1';
const nodeVersion = '24.21.0';
/** Counted up when the steps of the installation change, so that old installations are made anew. */
const recipe = 1;

const nodePackage = `node-linux-${process.arch}`;
const home = join(vscodeTestFolder, `code-server-${codeServerVersion}`);
const nodeFolder = join(home, 'node_modules', nodePackage);
const node = join(nodeFolder, 'bin', 'node');
const entry = join(home, 'node_modules', 'code-server', 'out', 'node', 'entry.js');
/** Written last, so that an installation that was broken off is recognised. */
const marker = join(home, `installed-${recipe}-node-${nodeVersion}`);

/** Whether the server exists for this machine: it is built for Linux. */
export const canRunVscodeServer = process.platform === 'linux' && ['x64', 'arm64'].includes(process.arch);

/** Installs the server unless it stands already (about 40 seconds, 0.9 GB; no network afterwards). */
export async function installVscodeServer() {
  if (!canRunVscodeServer) throw new SetupError(`The VS Code server runs on Linux (x64, arm64), and this is ${process.platform} ${process.arch}. On a desktop, run \`npm run test:desktop\`.`);
  if (existsSync(marker)) return;

  console.log('Installing the VS Code server from npm (once, under a minute) …');
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
  const env = { PATH: `${join(nodeFolder, 'bin')}${delimiter}${process.env.PATH}`, npm_config_nodedir: nodeFolder };
  const npm = (cwd, ...args) => runOrFail('npm', [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd, env, quiet: true });
  // The install scripts would download and compile what tests do not need; without them the inner dependencies are ours to install.
  await npm(home, 'install', '--no-save', `${nodePackage}@${nodeVersion}`, `code-server@${codeServerVersion}`);
  const server = join(home, 'node_modules', 'code-server', 'lib', 'vscode');
  await npm(server, 'install', '--omit=dev');
  await npm(join(server, 'extensions'), 'install', '--omit=dev');
  await compileLogging(server, env);
  writeFileSync(marker, '');
}

/** Compiles the add-on that writes log files. Without a compiler the server works, but its log channels stay empty and it says so on start. */
async function compileLogging(server, env) {
  if (!findProgram('g++') || !findProgram('make') || !findProgram('python3')) return;
  const { code } = await run('npm', ['rebuild', '@vscode/spdlog', '@vscode/native-watchdog', '--loglevel=error'], { cwd: server, env, quiet: true });
  if (code !== 0) console.log('  (its log add-on did not compile: log channels will be empty)');
}

/**
 * Starts the server with a profile of its own.
 * @param {object} [options]
 * @param {string} [options.vsix] A packaged extension to install into the profile.
 * @param {Record<string, unknown>} [options.settings] User settings, on top of quiet ones.
 * @param {NodeJS.ProcessEnv} [options.env] Reaches the extension host.
 * @param {boolean} [options.isTest] Lets the page load an extension and a suite from a folder. Suppresses notifications and refuses modal dialogs.
 */
export async function startVscodeServer({ vsix, settings = {}, env = {}, isTest = false } = {}) {
  await installVscodeServer();
  const profile = mkdtempSync(join(tmpdir(), 'backend-guide-vscode-'));
  const inProfile = (...names) => join(profile, ...names);
  mkdirSync(inProfile('user', 'User'), { recursive: true });
  mkdirSync(inProfile('extensions'));
  writeFileSync(inProfile('config.yaml'), '');
  const writeSettings = (own) => { writeFileSync(inProfile('user', 'User', 'settings.json'), JSON.stringify({ ...quietSettings, ...own }, null, 2)); };
  writeSettings(settings);

  const base = [entry, '--config', inProfile('config.yaml'), '--user-data-dir', inProfile('user'), '--extensions-dir', inProfile('extensions')];
  const environment = {
    ...env,
    // No gallery: nothing is asked for on the network.
    EXTENSIONS_GALLERY: '{"serviceUrl":""}',
    XDG_DATA_HOME: inProfile('data'),
    XDG_CONFIG_HOME: inProfile('config'),
  };
  const removeProfile = () => {
    process.off('exit', removeProfile);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  process.once('exit', removeProfile);

  try {
    if (vsix) await runOrFail(node, [...base, '--install-extension', vsix], { env: environment, quiet: true });
    const port = await freePort();
    const server = startInBackground(node, [
      ...base, '--auth', 'none', '--bind-addr', `127.0.0.1:${port}`, '--disable-telemetry', '--disable-update-check',
      '--disable-workspace-trust', '--disable-getting-started-override', '--disable-proxy', '--ignore-last-opened',
      ...(isTest ? ['--vscode-option', 'enable-smoke-test-driver'] : []),
    ], { env: environment });
    const stop = async () => {
      await server.stop();
      removeProfile();
    };
    try {
      await waitUntilUp(server, port);
    } catch (error) {
      await stop();
      throw error;
    }
    return {
      /** The address that opens a folder. `payload` is what the workbench is told besides, as pairs. */
      address: (folder, payload = []) => `http://127.0.0.1:${port}/?folder=${encodeURIComponent(folder)}${payload.length ? `&payload=${encodeURIComponent(JSON.stringify(payload))}` : ''}`,
      /** The address of a file or folder inside the workbench. */
      remoteUri: (path) => `vscode-remote://127.0.0.1:${port}${path}`,
      /** Writes the user settings anew; VS Code takes them up at once. */
      writeSettings,
      exited: server.exited,
      output: server.output,
      stop,
    };
  } catch (error) {
    removeProfile();
    throw error;
  }
}

const quietSettings = {
  'workbench.startupEditor': 'none',
  'files.autoSave': 'off',
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
};

async function waitUntilUp(server, port) {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline && !server.hasExited()) {
    const isUp = await fetch(`http://127.0.0.1:${port}/healthz`).then((response) => response.ok, () => false);
    if (isUp) return;
    await sleep(50);
  }
  throw new Error(`The VS Code server did not start:\n${server.output()}`);
}
