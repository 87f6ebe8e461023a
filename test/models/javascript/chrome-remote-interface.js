const CDP = require('chrome-remote-interface');

exports.picture = async (req, res) => {
  const client = await CDP();
  const { Page, Runtime } = client;
  await Page.navigate({ url: req.query.url }); // finding: server-side-request-forgery
  await Page.setDocumentContent({ frameId: 1, html: req.query.html }); // finding: server-side-request-forgery
  await Page.printToPDF({ headerTemplate: `<b>${req.query.html}</b>` }); // finding: server-side-request-forgery
  await Page.printToPDF({ footerTemplate: req.query.html }); // finding: server-side-request-forgery
  await Page.addScriptToEvaluateOnNewDocument({ source: `run(${req.query.code})` }); // finding: server-side-request-forgery
  await Runtime.evaluate({ expression: req.query.code }); // finding: server-side-request-forgery
  await Runtime.compileScript({ expression: req.query.code, persistScript: false }); // finding: server-side-request-forgery
  await Runtime.callFunctionOn({ functionDeclaration: req.query.code }); // finding: server-side-request-forgery
  await client.Target.createTarget({ url: req.query.url }); // finding: server-side-request-forgery
  await Page.navigate({ url: 'https://shop.example/' });
  await Page.navigate({ url: `https://shop.example/products/${req.params.id}` });
  res.end();
};

exports.referred = async (req, res) => {
  const { Page } = await CDP();
  await Page.navigate({
    referrer: 'https://shop.example/',
    url: req.query.url, // finding: server-side-request-forgery
  });
  res.end();
};

exports.open = async (url) => {
  const { Page } = await CDP();
  await Page.navigate({ url }); // finding: server-side-request-forgery
};

exports.run = (code) => {
  CDP(async ({ Runtime }) => {
    await Runtime.evaluate({ expression: code }); // finding: server-side-request-forgery
    await Runtime.evaluate({ expression: 'document.title' });
  });
};
