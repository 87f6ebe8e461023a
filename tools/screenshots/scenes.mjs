/**
 * The scenes of `npm run screenshots`, by name. A scene plays in a fresh VS Code on a copy of the sample project and ends where
 * the picture is taken. What a scene waits for is what must be in the picture.
 */
import { manifest } from '../project.mjs';

const container = manifest.contributes.viewsContainers.activitybar[0].title;
const title = (id) => {
  const command = manifest.contributes.commands.find((each) => each.command === `backendGuide.${id}`);
  return `${command.category}: ${command.title}`;
};

/** The file of the sample that has the holes, and the text that its first warning is on. */
const holes = 'src/routes/products.ts';
const firstHole = 'SELECT id, name, price_cents FROM products WHERE name';

async function openSidebar(bench) {
  await bench.openViewContainer(container);
  await bench.treeRow(/./).waitFor();
  await bench.webview().locator('h1, h2').first().waitFor({ timeout: 30_000 });
}

/** Opens the file with the whole window for its long lines. */
async function openHolesAlone(bench) {
  await bench.openFile(holes);
  await bench.runCommand('View: Toggle Primary Side Bar Visibility');
  await bench.squiggle('error');
}

async function openHoles(bench) {
  await bench.openFile(holes);
  // Room for the long lines.
  await bench.setSidebarWidth(200);
  await bench.squiggle('error');
}

/** Opens a section of the guide, and a part of it at the top, in a sidebar of this width. */
async function openGuide(bench, width, section, part) {
  await openSidebar(bench);
  await bench.setSidebarWidth(width);
  for (const pane of ['Contents', 'Findings']) await bench.togglePane(pane);
  await bench.choose(title('openSection'), section);
  await bench.webview().locator('h1', { hasText: section }).waitFor({ timeout: 30_000 });
  if (part !== undefined) await bench.webview().locator(part).first().evaluate((element) => { element.scrollIntoView(); });
}

/** Opens what belongs to an advice in this workspace: rules with their warnings, checks, snippets. */
async function openApplied(bench, width) {
  await openGuide(bench, width, 'Security vulnerabilities');
  const applied = bench.webview().locator('#parameterized-queries .applied, #update-dependencies .applied, #proper-authentication .applied');
  await bench.webview().locator('.tally .act', { hasText: 'warning' }).waitFor({ timeout: 30_000 });
  await bench.webview().locator('.applied .missing').first().waitFor({ state: 'attached', timeout: 30_000 });
  for (const one of await applied.all()) await one.locator('summary').click();
  await bench.webview().locator('#proper-authentication').evaluate((element) => { element.scrollIntoView(); });
}

async function openSearch(bench, width) {
  await openSidebar(bench);
  await bench.setSidebarWidth(width);
  await bench.runCommand(title('search'));
  await bench.webview().locator('#search input:focus').waitFor({ timeout: 30_000 });
  await bench.page.keyboard.type('paramtrized qeries');
  await bench.webview().locator('#results li').first().waitFor();
}

/** Opens a check that misses something, with what to do. */
async function openProject(bench, width) {
  await openSidebar(bench);
  await bench.setSidebarWidth(width);
  for (const pane of ['Contents', 'Guide', 'Findings', 'Your Project']) await bench.togglePane(pane);
  await (await bench.scrolledRow('Your Project', 'Automatic updates')).click();
  await (await bench.scrolledRow('Your Project', 'Read about it in the guide')).waitFor();
  await bench.page.mouse.move(0, 0); // where nothing tells of itself
}

async function openSnippetView(bench, width) {
  await openSidebar(bench);
  await bench.setSidebarWidth(width);
  for (const pane of ['Contents', 'Guide', 'Findings', 'Snippets']) await bench.togglePane(pane);
  await bench.treeRow('Endpoints').waitFor();
}

/** Scenes that are played in a sidebar as narrow as most have it, and in a wide one. */
function inBothWidths(name, play) {
  return { [name]: (bench) => play(bench, 600), [`${name}-narrow`]: (bench) => play(bench, 300) };
}

/** @type {Record<string, (bench: ReturnType<typeof import('../workbench.mjs').workbench>) => Promise<void>>} */
export const scenes = {
  /** What a newcomer sees first: the folder is open, nothing was clicked. */
  async first(bench) {
    await bench.treeRow('README.md').waitFor();
  },
  ...inBothWidths('sidebar', async (bench, width) => {
    await openSidebar(bench);
    await bench.setSidebarWidth(width);
  }),
  ...inBothWidths('guide-code', (bench, width) => openGuide(bench, width, 'Security vulnerabilities', '#parameterized-queries')),
  ...inBothWidths('guide-figure', (bench, width) => openGuide(bench, width, 'What a backend developer does')),
  ...inBothWidths('guide-table', (bench, width) => openGuide(bench, width, 'Server management', '.table')),
  ...inBothWidths('guide-applied', openApplied),
  ...inBothWidths('search', openSearch),
  ...inBothWidths('project', openProject),
  ...inBothWidths('snippet-view', openSnippetView),
  /** The page beside the editor, with the list of what is on it. */
  async beside(bench) {
    await openGuide(bench, 300, 'Security vulnerabilities');
    await bench.runCommand(title('openBeside'));
    await bench.page.locator('.tab.active', { hasText: container }).waitFor();
    await bench.page.locator('iframe.webview.ready').nth(1).waitFor();
  },
  async walkthrough(bench) {
    await bench.runCommand('Welcome: Open Walkthrough...');
    await bench.pickIsOpen();
    await bench.page.keyboard.type(container);
    await bench.page.keyboard.press('Enter');
    await bench.page.locator('.getting-started-category', { hasText: container }).first().waitFor({ timeout: 30_000 });
  },
  async squiggles(bench) {
    await openHoles(bench);
  },
  async hover(bench) {
    await openHoles(bench);
    await bench.hover(firstHole, 'SQL');
  },
  async problems(bench) {
    await openHoles(bench);
    await bench.runCommand('Problems: Focus on Problems View');
    await bench.page.locator('.markers-panel .monaco-list-row').nth(1).waitFor();
  },
  async 'quick-fix'(bench) {
    await openHoles(bench);
    await bench.clickText(firstHole);
    await bench.openQuickFixes('parameter');
  },
  async snippets(bench) {
    await bench.openFile(holes);
    await bench.typeSnippet('rest', 'rest-');
  },
  async 'pick-snippet'(bench) {
    await bench.openFile(holes);
    await bench.runCommand(title('insertSnippet'));
    await bench.pickIsOpen();
  },
  async 'pick-section'(bench) {
    await bench.runCommand(title('openSection'));
    await bench.pickIsOpen();
  },
  /** A warning and the page that explains it, side by side. */
  async rule(bench) {
    await openHoles(bench);
    await bench.choose(title('openRule'), 'SQL');
    await bench.webview().locator('h1, h2', { hasText: 'SQL' }).first().waitFor({ timeout: 30_000 });
    await bench.setSidebarWidth(440);
  },
};

/**
 * The pictures of the README, by name: `play` as in a scene, and the size of the window in pixels.
 * @type {Record<string, { play: (bench: ReturnType<typeof import('../workbench.mjs').workbench>) => Promise<void>, width: number, height: number }>}
 */
export const pictures = {
  sidebar: {
    width: 1000,
    height: 600,
    async play(bench) {
      await bench.openFile(holes);
      await openSidebar(bench);
      await bench.setSidebarWidth(440);
      await bench.togglePane('Findings');
      await bench.choose(title('openSection'), 'Security vulnerabilities');
      await bench.webview().locator('.tally .act', { hasText: 'warning' }).waitFor({ timeout: 30_000 });
    },
  },
  project: {
    width: 1000,
    height: 560,
    async play(bench) {
      await bench.openFile('src/app.ts');
      await openProject(bench, 440);
    },
  },
  warning: {
    width: 1000,
    height: 480,
    async play(bench) {
      await openHolesAlone(bench);
      await bench.hover(firstHole, 'SQL');
    },
  },
  fix: {
    width: 1000,
    height: 540,
    async play(bench) {
      await openHolesAlone(bench);
      await bench.clickText(firstHole);
      await bench.openQuickFixes('parameter');
    },
  },
  snippets: {
    width: 1000,
    height: 540,
    async play(bench) {
      await bench.openFile('src/app.ts');
      await bench.runCommand('View: Toggle Primary Side Bar Visibility');
      await bench.typeSnippet('rest-', 'rest-');
    },
  },
};
