/**
 * `npm start [-- <folder>]`: builds the extension and opens a folder with it in a real VS Code, until Ctrl+C.
 * Without a folder it is the sample project. The window is the desktop's where there is one, else a page in the browser.
 *
 *   npm start
 *   npm start -- ../my-project
 *   npm start -- --browser         in the browser, even if there is a desktop VS Code
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { desktopVscode, hasDisplay } from './desktop.mjs';
import { findProgram, main, run, runOrFail, SetupError } from './processes.mjs';
import { root, sampleSettings, sampleWorkspace, vsixFile } from './project.mjs';
import { installVscodeServer, startVscodeServer } from './vscode-server.mjs';

/** For the throw-away profile: nothing stands between a newcomer and the folder. */
const settingsFor = (folder) => ({ 'workbench.startupEditor': 'none', 'telemetry.telemetryLevel': 'off', ...(folder === sampleWorkspace ? sampleSettings : {}) });

await main(async () => {
  const args = process.argv.slice(2);
  const folder = resolve(args.find((argument) => !argument.startsWith('--')) ?? sampleWorkspace);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new SetupError(`${folder} is not a folder.`);

  const isBrowserWanted = args.includes('--browser');
  const installed = isBrowserWanted || !hasDisplay ? undefined : findProgram('code', 'code-insiders', 'codium');
  if (installed) return openOnDesktop(installed, ['--wait'], folder);
  const downloaded = isBrowserWanted || !hasDisplay ? undefined : await desktopVscode().catch((error) => console.log(`${error.message}\nOpening in the browser instead.`));
  if (downloaded) return openOnDesktop(downloaded, [], folder);
  return openInBrowser(folder);
});

async function openOnDesktop(program, extraArguments, folder) {
  await runOrFail(process.execPath, [join(root, 'esbuild.mjs')], { cwd: root });
  const profile = mkdtempSync(join(tmpdir(), 'backend-guide-profile-'));
  process.once('exit', () => {
    stopWindow(profile);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });
  mkdirSync(join(profile, 'User'));
  writeFileSync(join(profile, 'User', 'settings.json'), JSON.stringify(settingsFor(folder)));
  console.log(`Opening ${folder} in ${program}. Close the window or press Ctrl+C to stop.`);
  const { code } = await run(program, [
    `--extensionDevelopmentPath=${root}`, `--user-data-dir=${profile}`, `--extensions-dir=${join(profile, 'extensions')}`,
    '--new-window', '--disable-workspace-trust', '--skip-welcome', '--skip-release-notes', '--disable-telemetry', '--disable-updates',
    // Root, as in a container, needs it.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...extraArguments, folder,
  ], { cwd: root });
  return code;
}

/** The program `code` only starts the window, in a process of its own, whose id VS Code writes into its profile. */
function stopWindow(profile) {
  try {
    process.kill(Number(readFileSync(join(profile, 'code.lock'), 'utf8')));
  } catch {
    // The window was closed.
  }
}

/** The extension is packaged and installed, as from the gallery, so that a person sees it as users do. */
async function openInBrowser(folder) {
  await installVscodeServer();
  console.log('Packaging the extension …');
  await runOrFail('npm', ['run', '--silent', 'package'], { cwd: root, quiet: true });
  const server = await startVscodeServer({ vsix: vsixFile, settings: settingsFor(folder) });
  console.log(`\n${relative(process.cwd(), folder) || '.'} is open in VS Code, with Backend Guide in it, at\n\n  ${server.address(folder)}\n\nCtrl+C stops it.`);
  await server.exited;
  throw new Error(`The VS Code server ended:\n${server.output()}`);
}
