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

/** @type {Record<string, (bench: ReturnType<typeof import('../workbench.mjs').workbench>) => Promise<void>>} */
export const scenes = {
  /** What a newcomer sees first: the folder is open, nothing was clicked. */
  async first(bench) {
    await bench.treeRow('README.md').waitFor();
  },
  async sidebar(bench) {
    await openSidebar(bench);
    await bench.setSidebarWidth(440);
  },
  async 'sidebar-narrow'(bench) {
    await openSidebar(bench);
    await bench.setSidebarWidth(300);
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
    await bench.runCommand(title('openRule'));
    await bench.choose('SQL');
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
      await bench.runCommand(title('openSection'));
      await bench.choose('Security');
      await bench.webview().locator('h1', { hasText: 'Security' }).waitFor({ timeout: 30_000 });
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
