/** Browsers that run on the server: the pages that they open are requests of the server. https://pptr.dev, https://playwright.dev */
import type { Model } from '../../model.ts';

const page = 'puppeteer.Page()';
const phantomPage = 'phantom.create().createPage()';

/** The packages `puppeteer`, `puppeteer-core`, `playwright`, `wkhtmltopdf`, `wkhtmltoimage` and `phantom`. */
export const puppeteer: Model = {
  id: 'puppeteer',
  title: 'Puppeteer and Playwright',
  language: 'javascript',
  types: [
    { path: 'puppeteer-core', is: 'puppeteer' },
    { path: 'playwright.{chromium,firefox,webkit}', is: 'puppeteer' },
    { path: 'playwright-core', is: 'playwright' },
    { path: 'puppeteer.{launch,connect,Browser}()', is: 'puppeteer.BrowserContext()' },
    { path: 'puppeteer.BrowserContext().{newContext,createBrowserContext,createIncognitoBrowserContext}()', is: 'puppeteer.BrowserContext()' },
    { path: 'puppeteer.BrowserContext().newPage()', is: page },
    { path: 'playwright.{Browser,BrowserContext}()', is: 'puppeteer.BrowserContext()' },
    { path: 'playwright.Page()', is: page },
  ],
  sinks: [
    { path: `${page}.goto`, argument: 0, kind: 'url' },
    // What is on the page, and the code that runs in it, asks for what it likes, from within the server's network. The page's own sandbox keeps it from the rest.
    { path: `${page}.setContent`, argument: 0, kind: 'html', actsAs: 'url' },
    { path: `${page}.{evaluate,evaluateHandle,evaluateOnNewDocument,addInitScript}`, argument: 0, kind: 'url', harmlessBehind: '(?!)' },
    { path: 'wkhtmltopdf', argument: 0, kind: 'url' },
    { path: 'wkhtmltoimage.generate', argument: 0, kind: 'url' },
    { path: `${phantomPage}.{open,openUrl,includeJs}`, argument: 0, kind: 'url' },
    { path: `${phantomPage}.evaluateJavaScript`, argument: 0, kind: 'url', harmlessBehind: '(?!)' },
    { path: `${phantomPage}.setContent`, argument: 0, kind: 'html', actsAs: 'url' },
    { path: `${phantomPage}.property`, argument: 1, kind: 'html', actsAs: 'url', where: [{ argument: 0, is: ['content'] }] },
  ],
};
