/** What a hand does in VS Code's workbench, in words: open a file, run a command, hover over text. For a page driven by playwright-core. */

const patience = 30_000;

/** @param {import('playwright-core').Page} page A page that shows the workbench. */
export function workbench(page) {
  const quickInput = page.locator('.quick-input-widget:visible input.input');
  const quickInputRows = page.locator('.quick-input-list .monaco-list-row');

  /** Does something in the quick input, up to three times: it closes when something else takes the focus, such as a page that has just opened. */
  async function inQuickInput(act) {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await act(attempt < 3 ? patience / 5 : patience);
        return;
      } catch (error) {
        if (attempt === 3) throw error;
        await page.keyboard.press('Escape');
      }
    }
  }

  /** Opens the quick input, types into it, and takes the row that holds the text. */
  const pick = (typed, rowText) => inQuickInput(async (timeout) => {
    await openQuickInput();
    await takeRow(typed, rowText, timeout);
  });

  /** Types into the quick input that is open. */
  async function takeRow(typed, rowText, timeout = patience) {
    await quickInput.fill(typed, { timeout });
    await quickInputRows.filter({ hasText: rowText }).first().click({ timeout });
  }

  async function openQuickInput() {
    // The first key strokes can come before the workbench listens.
    for (let attempt = 0; attempt < 10; attempt += 1) {
      await page.keyboard.press('F1');
      const isOpen = await quickInput.waitFor({ timeout: 1500 }).then(() => true, () => false);
      if (isOpen) return;
    }
    throw new Error('the command palette does not open');
  }

  /** The icon of a view container in the activity bar, with the badge that may lie over it. */
  const viewContainer = (title) => page.locator('.activitybar .action-item', { has: page.locator(`a[aria-label^="${title}"]`) });

  /** Where a text stands in the editor, found across the pieces that colouring cuts it into. */
  async function boxOf(text) {
    const find = (wanted) => {
      for (const line of globalThis.document.querySelectorAll('.monaco-editor .view-lines .view-line')) {
        const start = line.textContent.replaceAll('\u00a0', ' ').indexOf(wanted);
        if (start < 0) continue;
        const range = globalThis.document.createRange();
        const pieces = globalThis.document.createTreeWalker(line, globalThis.NodeFilter.SHOW_TEXT);
        let offset = 0;
        let hasStarted = false;
        for (let piece = pieces.nextNode(); piece; piece = pieces.nextNode()) {
          const end = offset + piece.length;
          if (!hasStarted && start < end) {
            range.setStart(piece, start - offset);
            hasStarted = true;
          }
          if (hasStarted && start + wanted.length <= end) {
            range.setEnd(piece, start + wanted.length - offset);
            const { x, y, width, height } = range.getBoundingClientRect();
            return { x, y, width, height };
          }
          offset = end;
        }
      }
      return undefined;
    };
    const handle = await page.waitForFunction(find, text, { timeout: patience });
    return handle.jsonValue();
  }

  const middleOf = async (text) => {
    const { x, y, width, height } = await boxOf(text);
    return [x + width / 2, y + height / 2];
  };

  return {
    page,

    /** Waits until the workbench stands in its theme, which has a class of this name. */
    async ready(themeClass) {
      await page.locator(`.monaco-workbench.${themeClass} .part.activitybar`).waitFor({ timeout: 60_000 });
    },

    /** Runs a command by its title in the palette: `Backend Guide: Show the Log`. */
    runCommand: (title) => pick(`>${title}`, title),

    /** Runs a command that opens a pick, and takes a row of it; long lists hold only the rows in sight, so its text is typed. */
    choose: (title, rowText) => inQuickInput(async (timeout) => {
      await openQuickInput();
      await takeRow(`>${title}`, title, timeout);
      await takeRow(rowText, rowText, timeout);
    }),

    /** Waits until a command has opened its pick. */
    pickIsOpen: () => quickInputRows.first().waitFor({ timeout: patience }),

    /** Opens a file of the folder: `src/app.ts`. */
    async openFile(path) {
      await pick(path, path.split('/').at(-1));
      await page.locator('.monaco-editor .view-lines .view-line').first().waitFor({ timeout: patience });
      await page.locator(`.tab.active[data-resource-name="${path.split('/').at(-1)}"]`).waitFor({ timeout: patience });
    },

    /** Waits for a squiggle in the editor: `error`, `warning` or `info`. */
    squiggle: (severity) => page.locator(`.monaco-editor .squiggly-${severity}`).first().waitFor({ timeout: patience }),

    /** Rests the mouse on a text of the editor until a hover is shown that holds `expected`. */
    async hover(text, expected) {
      const [x, y] = await middleOf(text);
      await page.mouse.move(x, y + 60);
      await page.mouse.move(x, y, { steps: 5 });
      await page.locator('.monaco-hover:visible', { hasText: expected }).first().waitFor({ timeout: patience });
    },

    /** Puts the cursor on a text of the editor. */
    async clickText(text) {
      const [x, y] = await middleOf(text);
      await page.mouse.click(x, y);
    },

    /** Opens the menu of quick fixes at the cursor, and waits for one that holds the text. */
    async openQuickFixes(expected) {
      const menu = page.locator('.action-widget', { hasText: expected });
      // A menu that opens while TypeScript still starts goes away again.
      for (let attempt = 0; attempt < 5; attempt += 1) {
        await page.keyboard.press('Control+.');
        const isOpen = await menu.waitFor({ timeout: 5000 }).then(() => page.waitForTimeout(500)).then(() => menu.isVisible(), () => false);
        if (isOpen) return;
      }
      throw new Error(`no quick fix has the text "${expected}"`);
    },

    /** Types the start of a snippet's prefix at the end of the file, and waits for its row in the list of suggestions. */
    async typeSnippet(typed, expected) {
      await page.keyboard.press('Control+End');
      await page.keyboard.press('Enter');
      await page.keyboard.type(typed, { delay: 50 });
      await page.keyboard.press('Control+Space');
      await page.locator('.suggest-widget .monaco-list-row', { hasText: expected }).first().waitFor({ timeout: patience });
    },

    viewContainer,

    /** Opens a view container by the title of its icon in the activity bar. */
    async openViewContainer(title) {
      const heading = page.locator('.part.sidebar .composite.title', { hasText: new RegExp(title, 'i') });
      // A click on the icon of what is open closes it.
      for (let attempt = 1; attempt < 3 && !await heading.isVisible(); attempt += 1) {
        await viewContainer(title).click({ timeout: patience });
        await heading.waitFor({ timeout: patience / 3 }).catch(() => undefined);
      }
      await heading.waitFor({ timeout: patience });
    },

    /** Makes the side bar this many pixels wide. */
    async setSidebarWidth(width) {
      const { x, y, width: present, height } = await page.locator('.part.sidebar').boundingBox();
      await page.mouse.move(x + present, y + height / 2);
      await page.mouse.down();
      await page.mouse.move(x + width, y + height / 2, { steps: 5 });
      await page.mouse.up();
      await page.mouse.move(x + width + 200, y + height / 2);
    },

    setWindowSize: (width, height) => page.setViewportSize({ width, height }),

    /** A row of a tree in the side bar. */
    treeRow: (text) => page.locator('.part.sidebar .monaco-list-row', { hasText: text }).first(),

    /** Opens or folds a view of the side bar. */
    togglePane: (name) => page.locator(`.part.sidebar .pane-header[aria-label^="${name}"]`).click(),

    /** A row of a view in the side bar by the beginning of what a screen reader hears, scrolled into sight: lists hold only the rows in sight. */
    async scrolledRow(view, label) {
      const pane = page.locator('.part.sidebar .pane', { has: page.locator(`.pane-header[aria-label^="${view}"]`) });
      const row = pane.locator(`.monaco-list-row[aria-label^="${label}"]`);
      await pane.locator('.monaco-list-row').first().waitFor({ timeout: patience });
      await pane.locator('.monaco-list').hover();
      for (let step = 0; step < 100; step += 1) {
        if (await row.count() > 0) break;
        await page.mouse.wheel(0, 44);
        await page.waitForTimeout(50);
      }
      await row.waitFor({ timeout: patience });
      return row;
    },

    /** What stands inside the nth webview. */
    webview: (index = 0) => page.frameLocator('iframe.webview.ready').nth(index).frameLocator('#active-frame'),

    /** Waits until what moves has come to rest: progress bars, fading, late icons. */
    settle: () => page.waitForTimeout(800),
  };
}
