/**
 * The packaged extension in a real VS Code on a copy of the sample project, for tests that do what a hand does. The .vsix must be there:
 * `npm run package` makes it.
 */
import { existsSync } from 'node:fs';
import { launchChromium } from './chromium.mjs';
import { SetupError } from './processes.mjs';
import { sampleSettings, vsixFile } from './project.mjs';
import { prepareRun } from './run-folder.mjs';
import { themes } from './themes.mjs';
import { startVscodeServer } from './vscode-server.mjs';
import { workbench } from './workbench.mjs';

/** Opens VS Code. Call `close` at the end. */
export async function openByHand() {
  if (!existsSync(vsixFile)) throw new SetupError(`${vsixFile} is missing; \`npm run package\` makes it.`);
  const run = prepareRun();
  const settings = (theme) => ({ ...sampleSettings, 'workbench.colorTheme': themes[theme].setting });
  const server = await startVscodeServer({ vsix: vsixFile, settings: settings('dark') });
  const browser = await launchChromium();
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  // A busy machine takes its time; what is wrong stays wrong.
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const bench = workbench(page);

  return {
    page,
    bench,
    workspace: run.workspace,
    /** Opens the folder, or opens it again: VS Code starts anew with what it has kept. */
    async load(theme = 'dark') {
      server.writeSettings(settings(theme));
      await page.goto(server.address(run.workspace));
      await bench.ready(themes[theme].className);
    },
    async close() {
      await browser.close();
      await server.stop();
      run.remove();
    },
  };
}
