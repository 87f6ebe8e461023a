/** How long the guide's view takes from the click on its icon to text that can be read, in the packaged extension in a real VS Code. */
import { existsSync } from 'node:fs';
import { openByHand } from './by-hand.mjs';
import { vsixFile } from './project.mjs';

const rounds = 7;

/** Prints it. Where no .vsix was made, it says so. */
export async function benchView() {
  if (!existsSync(vsixFile)) {
    console.log('\nopening the guide: not measured, since there is no .vsix (`npm run package` makes it)');
    return;
  }
  const { page, bench, load, close } = await openByHand();
  try {
    await load();
    await page.locator('.activitybar .action-item a[aria-label^="Backend Guide"]').waitFor();
    const times = [];
    for (let round = 0; round < rounds; round += 1) {
      await bench.openViewContainer('Explorer');
      await page.waitForTimeout(500);
      const start = performance.now();
      await page.locator('.activitybar .action-item a[aria-label^="Backend Guide"]').click();
      await bench.webview().locator('h1').waitFor();
      times.push(Math.round(performance.now() - start));
    }
    const [first, ...others] = times;
    console.log(`\nopening the guide to readable text: ${first} ms with the activation of the extension, then ${others.sort((a, b) => a - b)[Math.floor(others.length / 2)]} ms (median)`);
  } finally {
    await close();
  }
}
