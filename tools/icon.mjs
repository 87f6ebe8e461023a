/** `npm run icon`: draws the gallery's `media/icon.png` from `tools/icon.svg`, since the gallery takes no SVG. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from './chromium.mjs';
import { main } from './processes.mjs';
import { root } from './project.mjs';

await main(async () => {
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 256, height: 256 } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${readFileSync(join(root, 'tools', 'icon.svg'), 'utf8')}`);
  await page.screenshot({ path: join(root, 'media', 'icon.png'), omitBackground: true });
  await browser.close();
});
