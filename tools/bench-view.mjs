/**
 * How long the guide takes in the packaged extension in a real VS Code: from the click on its icon to text that can be read, and from a
 * keystroke in its search to the results on the page.
 */
import { existsSync } from 'node:fs';
import { openByHand } from './by-hand.mjs';
import { vsixFile } from './project.mjs';

const rounds = 7;
const queries = ['parameterized queries', 'how do I store passwords', 'paramtrized qeries'];

/** Prints it. Where no .vsix was made, it says so. */
export async function benchView() {
  if (!existsSync(vsixFile)) {
    console.log('\nopening the guide: not measured, since there is no .vsix (`npm run package` makes it)');
    return;
  }
  const { page, bench, load, close } = await openByHand();
  try {
    await load();
    await bench.viewContainer('Backend Guide').waitFor();
    const times = [];
    for (let round = 0; round < rounds; round += 1) {
      await bench.openViewContainer('Explorer');
      await page.waitForTimeout(500);
      const start = performance.now();
      await bench.viewContainer('Backend Guide').click();
      await bench.webview().locator('h1').waitFor();
      times.push(Math.round(performance.now() - start));
    }
    const [first, ...others] = times;
    console.log(`\nopening the guide to readable text: ${first} ms with the activation of the extension, then ${at(others, 0.5)} ms (median)`);
    await bench.runCommand('Backend Guide: Search the Guide');
    const field = bench.webview().locator('#search input');
    await field.fill('p');
    await bench.webview().locator('#results li').first().waitFor();
    const keystrokes = await field.evaluate(timeKeystrokes, queries);
    console.log(`a keystroke in its search, to the results laid out: median ${at(keystrokes, 0.5).toFixed(1)} ms, p95 ${at(keystrokes, 0.95).toFixed(1)} ms`);
  } finally {
    await close();
  }
}

/** Runs in the page. Milliseconds of each letter. */
function timeKeystrokes(field, texts) {
  const times = [];
  for (const text of texts) {
    for (let length = 1; length <= text.length; length += 1) {
      field.value = text.slice(0, length);
      const start = performance.now();
      field.dispatchEvent(new Event('input'));
      field.getBoundingClientRect();
      times.push(performance.now() - start);
    }
  }
  return times;
}

/** The value that a share of all stays below. */
function at(values, share) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)];
}
