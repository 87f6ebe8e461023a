const escape = require('escape-html');
const phantom = require('phantom');
const puppeteer = require('puppeteer');
const core = require('puppeteer-core');
const { chromium, firefox, webkit } = require('playwright');
const playwrightCore = require('playwright-core');
const wkhtmltoimage = require('wkhtmltoimage');
const wkhtmltopdf = require('wkhtmltopdf');

exports.picture = async (req, res) => {
  const { url } = req.query;
  const browser = await puppeteer.launch();
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' }); // finding: server-side-request-forgery
  const connected = await core.connect({});
  await (await connected.newPage()).goto(url); // finding: server-side-request-forgery
  const incognito = await browser.createIncognitoBrowserContext();
  await (await incognito.newPage()).goto(url); // finding: server-side-request-forgery
  const context = await browser.createBrowserContext();
  await (await context.newPage()).goto(url); // finding: server-side-request-forgery
  for (const kind of [chromium, firefox, webkit, playwrightCore.chromium]) await kind.launch();
  const other = await (await chromium.launch()).newContext();
  await (await other.newPage()).goto(url); // finding: server-side-request-forgery
  await page.setContent(`<p>${req.query.text}</p>`); // finding: server-side-request-forgery
  await page.setContent(`<p>${escape(req.query.text)}</p>`);
  await page.evaluate(req.query.text); // finding: server-side-request-forgery
  await page.evaluateHandle(req.query.text); // finding: server-side-request-forgery
  await page.evaluateOnNewDocument(req.query.text); // finding: server-side-request-forgery
  await page.addInitScript(req.query.text); // finding: server-side-request-forgery
  wkhtmltopdf(url, { output: 'page.pdf' }); // finding: server-side-request-forgery
  wkhtmltoimage.generate(url, { output: 'page.png' }); // finding: server-side-request-forgery
  const ghost = await phantom.create();
  const old = await ghost.createPage();
  await old.open(url); // finding: server-side-request-forgery
  await old.openUrl(url, {}, {}); // finding: server-side-request-forgery
  await old.includeJs(url); // finding: server-side-request-forgery
  await old.property('content', `<p>${escape(req.query.text)}</p>`);
  await old.setContent(`<p>${req.query.text}</p>`, ''); // finding: server-side-request-forgery
  await old.evaluateJavaScript(req.query.text); // finding: server-side-request-forgery
  await old.property('content', req.query.text); // finding: server-side-request-forgery
  await old.property('viewportSize', req.query.text);
  await page.goto(`https://shop.example/products/${req.params.id}`);
  res.end();
};
