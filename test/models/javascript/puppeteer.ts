import type { Request, Response } from 'express';
import type { Browser, BrowserContext, Page } from 'playwright';
import type { Browser as OldBrowser } from 'puppeteer';

export const show = (browser: Browser, context: BrowserContext, page: Page, old: OldBrowser) => async (req: Request, res: Response) => {
  await page.goto(String(req.query.url)); // finding: server-side-request-forgery
  await (await context.newPage()).goto(String(req.query.url)); // finding: server-side-request-forgery
  await (await browser.newPage()).goto(String(req.query.url)); // finding: server-side-request-forgery
  await (await old.newPage()).goto(String(req.query.url)); // finding: server-side-request-forgery
  res.end();
};
