/** The browser that drives the VS Code server: finds Chromium, installs it on Debian, starts it. */
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findProgram, isExecutable, run, runOrFail, SetupError } from './processes.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const help = [
  'No Chromium was found. Any of these helps:',
  '  - install it (Debian: apt-get install chromium; Fedora: dnf install chromium), or Google Chrome, so that it is on the PATH;',
  '  - set CHROME_PATH to the program of a Chromium, Chrome or Edge.',
].join('\n');

/** The path of Chromium; installs Debian's package when there is none and we may. Throws a `SetupError` that says how to get one. */
export async function findChromium() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (!isExecutable(chosen)) throw new SetupError(`CHROME_PATH is set to ${chosen}, which is not a program that can be run.`);
    return chosen;
  }
  const found = findProgram(...names);
  if (found) return found;
  if (!mayInstallPackages()) throw new SetupError(help);
  return installChromium();
}

/**
 * Starts Chromium without a window.
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchChromium() {
  return chromium.launch({
    executablePath: await findChromium(),
    // Root, as in a container, needs --no-sandbox; only our own page on 127.0.0.1 is ever opened.
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
}

function mayInstallPackages() {
  return process.platform === 'linux' && process.getuid?.() === 0 && isDebian() && findProgram('apt-get') !== undefined;
}

function isDebian() {
  try {
    // Ubuntu's package of this name only points to a snap, which a container cannot install.
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

async function installChromium() {
  console.log('Installing Chromium (apt-get) …');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  // An outdated source list must not stop us: what the install then says is the better message.
  await run('apt-get', ['update'], { env, quiet: true });
  await runOrFail('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env, quiet: true });
  const installed = findProgram(...names);
  if (!installed) throw new SetupError(help);
  return installed;
}
