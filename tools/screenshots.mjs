/**
 * `npm run screenshots`: pictures of the packaged extension in a real VS Code, into `.screenshots/`.
 * VS Code runs as for a user (no test driver), so that notifications and dialogs look as they do for one.
 *
 *   npm run screenshots                                  all scenes in all themes
 *   npm run screenshots -- sidebar hover                 these scenes
 *   npm run screenshots -- sidebar --theme=hc-light      in this theme
 *   npm run screenshots -- --readme                      the pictures of the README, into `media/readme/`
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { launchChromium } from './chromium.mjs';
import { main, runOrFail, SetupError } from './processes.mjs';
import { readmePicturesFolder, root, sampleSettings, screenshotsFolder, vsixFile } from './project.mjs';
import { prepareRun } from './run-folder.mjs';
import { pictures, scenes } from './screenshots/scenes.mjs';
import { themes } from './themes.mjs';
import { startVscodeServer } from './vscode-server.mjs';
import { workbench } from './workbench.mjs';

/** The README's pictures are small: long lines must fit, and somewhat more pixels than VS Code's own make them sharp. */
const readmeSettings = { 'editor.fontSize': 13, 'editor.folding': false };
const readmeScale = 1.1;

const settings = { ...sampleSettings, 'editor.minimap.enabled': false, 'window.commandCenter': false, 'workbench.layoutControl.enabled': false };

/** Keeps the names that are known; says which ones there are when one is not. */
function known(names, all, what) {
  const strange = names.find((name) => !Object.hasOwn(all, name));
  if (strange !== undefined) throw new SetupError(`There is no ${what} "${strange}"; there are: ${Object.keys(all).join(', ')}.`);
  return names.length > 0 ? names : Object.keys(all);
}

/**
 * Plays one scene and takes its picture; returns what went wrong, if anything.
 * @param {{ play: typeof scenes[string], width?: number, height?: number, scale?: number }} scene
 */
async function shoot(browser, address, { play, width = 1280, height = 800, scale = 1 }, theme, file) {
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale });
  const page = await context.newPage();
  try {
    const bench = workbench(page);
    await page.goto(address);
    await bench.ready(themes[theme].className);
    await play(bench);
    await bench.settle();
    await page.screenshot({ path: `${file}.png` });
    return undefined;
  } catch (error) {
    await page.screenshot({ path: `${file}.failed.png` }).catch(() => undefined);
    return error;
  } finally {
    await context.close();
  }
}

/** Takes the marks for tests out of the sample's files: a reader of the README would wonder. */
function removeMarks(workspace) {
  for (const entry of readdirSync(workspace, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.[jt]s$/.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/ *\/\/ (?:finding|source|missing|spurious): .*$/gm, ''));
  }
}

await main(async () => {
  const args = process.argv.slice(2);
  const isForReadme = args.includes('--readme');
  const all = isForReadme
    ? Object.fromEntries(Object.entries(pictures).map(([name, picture]) => [name, { ...picture, scale: readmeScale }]))
    : Object.fromEntries(Object.entries(scenes).map(([name, play]) => [name, { play }]));
  const names = known(args.filter((argument) => !argument.startsWith('--')), all, 'scene');
  const wantedThemes = args.filter((argument) => argument.startsWith('--theme=')).map((argument) => argument.slice('--theme='.length));
  const themeNames = known(isForReadme && wantedThemes.length === 0 ? ['dark'] : wantedThemes, themes, 'theme');
  const folder = isForReadme ? readmePicturesFolder : screenshotsFolder;

  await runOrFail('npm', ['run', '--silent', 'package'], { cwd: root, quiet: true });
  mkdirSync(folder, { recursive: true });
  const browser = await launchChromium();
  let failures = 0;
  try {
    for (const theme of themeNames) {
      const server = await startVscodeServer({ vsix: vsixFile, settings: { ...settings, ...(isForReadme && readmeSettings), 'workbench.colorTheme': themes[theme].setting } });
      try {
        for (const name of names) {
          const file = join(folder, isForReadme ? name : `${name}.${theme}`);
          for (const ending of ['png', 'failed.png']) rmSync(`${file}.${ending}`, { force: true });
          // A folder of its own: VS Code brings the unsaved changes of a scene back when its folder is opened again.
          const run = prepareRun();
          if (isForReadme) removeMarks(run.workspace);
          const problem = await shoot(browser, server.address(run.workspace), all[name], theme, file);
          run.remove();
          if (problem) failures += 1;
          console.log(problem ? `✗ ${name}.${theme}: ${problem.message}` : `✓ ${relative(root, file)}.png`);
        }
      } finally {
        await server.stop();
      }
    }
  } finally {
    await browser.close();
  }
  return failures === 0 ? 0 : 1;
});
