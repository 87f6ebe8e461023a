/** Where things are in this checkout, and what they are called: the one place that names a folder or a file of the project. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the checkout. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** What `package.json` says of the extension. */
export const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The sample project: what `npm start` opens and the integration suite copies. */
export const sampleWorkspace = join(root, 'test', 'workspaces', 'shop');

/** Settings for opening the sample: its packages are not installed, and what TypeScript says of that would hide what Backend Guide says. */
export const sampleSettings = { 'js/ts.validate.enabled': false, 'typescript.validate.enable': false, 'javascript.validate.enable': false };

/** The packaged extension. */
export const vsixFile = join(root, `${manifest.name}-${manifest.version}.vsix`);

/** The same for VS Code in a browser. */
export const browserVsixFile = join(root, `${manifest.name}-web-${manifest.version}.vsix`);

/** The folder of the real VS Codes that tests run in; ignored by git. */
export const vscodeTestFolder = join(root, '.vscode-test');

/** The integration suite, compiled by `esbuild.mjs --tests`. */
export const integrationSuite = join(root, 'out', 'test', 'integration', 'index.js');

/** The suite for a browser's extension host, compiled in the same way. */
export const browserSuite = join(root, 'out', 'test', 'browser', 'index.js');

/** Where `npm run screenshots` puts its pictures; ignored by git. */
export const screenshotsFolder = join(root, '.screenshots');

/** The pictures of the README: `npm run screenshots -- --readme` makes them anew. */
export const readmePicturesFolder = join(root, 'media', 'readme');
