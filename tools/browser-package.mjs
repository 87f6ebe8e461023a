/**
 * Packages the extension for VS Code in a browser, as a .vsix of its own: what runs in Node.js is left out, so that nobody downloads both.
 *
 *   node tools/browser-package.mjs
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main, runOrFail } from './processes.mjs';
import { browserVsixFile, manifest, root } from './project.mjs';

const inNode = /\/dist\/(?:cli|extension|server)\.js(?:\.map)?$/;

/** Copies what the extension has in a browser into a folder. `changes` are made in its `package.json`. */
export function copyForBrowser(folder, changes = {}) {
  for (const name of ['dist', 'media']) cpSync(join(root, name), join(folder, name), { recursive: true, filter: (path) => !inNode.test(path) && !path.endsWith('readme') });
  for (const name of ['README.md', 'CHANGELOG.md', 'LICENSE']) cpSync(join(root, name), join(folder, name));
  const { main: _main, bin: _bin, scripts: _scripts, ...rest } = manifest;
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...rest, browser: './dist/extension-browser.js', ...changes }, null, 2));
}

if (process.argv[1] === import.meta.filename) {
  await main(async () => {
    await runOrFail(process.execPath, [join(root, 'esbuild.mjs'), '--production'], { cwd: root, quiet: true });
    const folder = mkdtempSync(join(tmpdir(), 'backend-guide-package-'));
    try {
      copyForBrowser(folder);
      await runOrFail(join(root, 'node_modules', '.bin', 'vsce'), [
        'package', '--target', 'web', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', browserVsixFile,
      ], { cwd: folder, quiet: true });
      return 0;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
