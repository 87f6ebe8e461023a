const path = require('node:path');
const express = require('express');

const app = express();
const pages = new Map([['home', '/'], ['cart', '/cart']]);
const origins = ['https://shop.example', 'https://admin.shop.example'];

app.get('/files/:name', (req, res) => {
  res.sendFile(path.join(__dirname, 'files', req.params.name)); // finding: path-traversal
  res.sendfile(path.join(__dirname, req.params.name)); // finding: path-traversal
  res.sendFile(path.resolve(req.params.name), (error) => error && res.end()); // finding: path-traversal
  res.sendFile(req.params.name, { root: __dirname });
  res.download(`files/${req.params.name}`); // finding: path-traversal
  res.download(`files/${req.params.name}`, 'file.pdf'); // finding: path-traversal
  res.download(req.params.name, { root: __dirname });
  res.download(req.params.name, 'file.pdf', { root: __dirname });
  res.download('files/list.pdf', path.basename(req.params.name));
  res.render(req.params.name); // finding: path-traversal
  res.render(`pages/${req.params.name}`, { title: 'Page' }); // finding: path-traversal
  express.static(req.params.name); // finding: path-traversal
});

app.get('/go', (req, res) => {
  res.redirect(req.query.to); // finding: open-redirect
  res.redirect(301, req.query.to); // finding: open-redirect
  res.redirect('/' + req.query.to); // finding: open-redirect
  res.redirect(`https://shop.example${req.query.to}`); // finding: open-redirect
  res.redirect(req.query.to.trim() + '/end'); // finding: open-redirect
  res.redirect(req.get('referer')); // finding: open-redirect
  res.location(req.query.to); // finding: open-redirect
  res.set('Location', req.query.to); // finding: open-redirect
  res.header('location', req.query.to); // finding: open-redirect
  res.append('Location', req.query.to); // finding: open-redirect
  res.setHeader('Location', req.query.to); // finding: open-redirect
  res.writeHead(302, { Location: req.query.to }); // finding: open-redirect
  res.writeHead(302, { location: req.query.to }); // finding: open-redirect
});

// Only a part of the path, or of what follows it, is chosen.
app.get('/stay', (req, res) => {
  res.redirect(`/orders/${req.query.id}`);
  res.redirect('/search?q=' + req.query.q);
  res.redirect('?page=' + req.query.page);
  res.redirect(`https://shop.example/${req.query.path}`);
  res.redirect(`${process.env.BASE_URL}/orders/${req.query.id}`);
  res.redirect(`orders/${req.query.id}`);
  res.redirect(pages.get(req.query.page) ?? '/');
  res.redirect('back');
});

// The same server, by another protocol.
app.use((req, res) => {
  res.redirect(`https://${req.headers.host}${req.url}`);
  res.redirect('https://' + req.get('Host') + req.originalUrl);
  res.redirect(301, `https://${req.hostname}${req.path}`);
  res.redirect(`${req.protocol}://${req.host}/new`);
  res.redirect(`https://${req.headers['x-forwarded-host']}${req.url}`); // finding: open-redirect
});

app.get('/checked', (req, res) => {
  const { to } = req.query;
  if (to === '/cart' || to === '/orders') return res.redirect(to);
  if (to.startsWith('https://shop.example/')) return res.redirect(to);
  if (to.startsWith('https://shop.example')) return res.redirect(to); // finding: open-redirect
  if (to.startsWith('/')) return res.redirect(to); // finding: open-redirect
  if (to.startsWith('/') && !to.startsWith('//')) return res.redirect(to);
  const url = new URL(to, 'https://shop.example');
  if (url.origin === 'https://shop.example') return res.redirect(url.href);
  if (origins.includes(url.origin)) return res.redirect(url.toString());
  if (origins.includes(to)) return res.redirect(to);
  const own = new URL(to, 'https://shop.example');
  res.redirect(own.pathname + own.search); // finding: open-redirect
});

app.use((req, res, next) => {
  res.header('Access-Control-Allow-Origin', req.headers.origin); // finding: permissive-cors
  res.set({ 'Access-Control-Allow-Origin': req.headers.origin }); // finding: permissive-cors
  res.writeHead(200, { 'Access-Control-Allow-Origin': req.headers.origin }); // finding: permissive-cors
  res.setHeader('access-control-allow-origin', '*'); // finding: permissive-cors
  res.append('Access-Control-Allow-Origin', '*'); // finding: permissive-cors
  res.set({ 'Access-Control-Allow-Origin': '*' }); // finding: permissive-cors
  res.set({ 'access-control-allow-origin': '*', 'cache-control': 'no-store' }); // finding: permissive-cors
  res.writeHead(200, { 'access-control-allow-origin': '*' }); // finding: permissive-cors
  res.writeHead(200, { 'Access-Control-Allow-Origin': '*' }); // finding: permissive-cors
  res.header('Access-Control-Allow-Origin', 'https://shop.example');
  if (origins.includes(req.headers.origin)) res.header('Access-Control-Allow-Origin', req.headers.origin);
  next();
});

export const start = (application: express.Application) => application.use(express.urlencoded({ extended: false })).listen(3000);

// What a route's pattern says of its parts.
app.get(/^(\/courses\/[0-9]+)\/?$/, (req, res) => res.redirect(`${req.params[0]}/pages`));
app.get(/^(.*)\/list$/, (req, res) => res.redirect(`${req.params[0]}/pages`)); // finding: open-redirect
app.get('/files/:id(\\d+)/:name', (req, res) => {
  res.render(`pages/${req.params.id}`);
  res.render(`pages/${req.params.name}`); // finding: path-traversal
});

// Asked twice, it says the same.
app.use((req, res, next) => {
  if (origins.some((one) => one === req.get('origin'))) res.set('Access-Control-Allow-Origin', req.get('origin'));
  else res.set('Access-Control-Allow-Origin', req.get('origin')); // finding: permissive-cors
  next();
});

// Nobody can put a cookie into a link.
app.get('/back', (req, res) => res.redirect(req.cookies.back));
