import express, { type Request, type Response } from 'express';

const app = express();

app.get('/pages', (req, res) => {
  const q = req.query.q as string; // source: q
  res.send(`<p>${q}</p>`); // finding: cross-site-scripting from q
  res.status(404).send('No ' + q); // finding: cross-site-scripting from q
  res.write('<p>' + q); // finding: cross-site-scripting from q
  res.end(q); // finding: cross-site-scripting from q
  res.send(JSON.stringify({ q })); // finding: cross-site-scripting
  res.send({ q });
  res.send(req.query);
  res.json(q);
  res.send(encodeURIComponent(q));
  res.send('<p>' + q.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`) + '</p>');
  res.send('<p>' + q.replace(/</g, '&lt;').replace(/>/g, '&gt;') + '</p>');
  res.send('<p>' + q.replaceAll('<', '&lt;') + '</p>');
  res.send('<p>' + q.replace('<', '&lt;') + '</p>'); // finding: cross-site-scripting from q
  res.send('<p>' + q.replace(/^</g, '&lt;') + '</p>'); // finding: cross-site-scripting from q
});

// What is no page.
app.get('/types', (req, res) => { const { q } = req.query; res.type('text/plain'); res.send(q); });
app.get('/types', (req, res) => { const { q } = req.query; res.type('html'); res.send(q); }); // finding: cross-site-scripting
app.get('/types', (req, res) => { res.contentType('json').send(req.query.q); });
app.get('/types', (req, res) => { res.set('Content-Type', 'text/plain'); res.send(req.query.q); });
app.get('/types', (req, res) => { res.set({ 'Content-Type': 'text/plain' }); res.send(req.query.q); });
app.get('/types', (req, res) => { res.set({ 'content-type': 'text/plain' }); res.send(req.query.q); });
app.get('/types', (req, res) => { res.header('Content-Type', 'application/json').status(200).end(req.query.q); });
app.get('/types', (req, res) => { res.setHeader('content-type', 'image/png'); res.end(req.body.image); });
app.get('/types', (req, res) => { res.setHeader('content-type', 'text/html'); res.end(req.body.image); }); // finding: cross-site-scripting
app.get('/types', (req, res) => { res.setHeader('x-type', 'image/png'); res.end(req.body.image); }); // finding: cross-site-scripting
app.get('/types', (req, res) => { res.writeHead(200, { 'Content-Type': 'text/plain' }); res.end(req.query.q); });
app.get('/types', (req, res) => { res.writeHead(200, { 'content-type': 'text/html' }); res.end(req.query.q); }); // finding: cross-site-scripting
app.get('/types', (req, res) => { res.attachment('data.txt').send(req.query.q); });
app.get('/types', (req, res) => { res.set('Content-Disposition', 'attachment'); res.send(req.query.q); });
app.get('/types', (req, res) => {
  if (req.query.plain) res.type('txt');
  res.send(req.query.q); // finding: cross-site-scripting
});
export function answer(req: Request, output: Response) {
  output.append('Content-Type', 'text/csv');
  output.send(req.body.csv);
}

// Chains keep what they are.
app.get('/chains', (req, res) => {
  res.cookie('seen', '1').clearCookie('old').links({}).location('/').vary('Accept').set('X-A', 'b').append('X-C', 'd').send(req.query.q); // finding: cross-site-scripting
  res.format({ html: () => res.send(`<p>${req.query.q}</p>`) }); // finding: cross-site-scripting
});

app.get('/views', (req, res) => {
  res.render('page', { q: req.query.q });
  res.render('page', req.query); // finding: template-injection
});

app.get('/headers', (req, res) => {
  const q = req.query.q as string;
  res.setHeader('X-Query', q); // finding: header-injection
  res.set('Content-Disposition', `attachment; filename="${q}"`); // finding: header-injection
  res.header(q, 'on'); // finding: header-injection
  res.append('Set-Cookie', `theme=${q}; Path=/`); // finding: header-injection
  res.set({ 'X-Query': q }); // finding: header-injection
  res.writeHead(200, { 'X-Query': q }); // finding: header-injection
  res.type(q); // finding: header-injection
  res.contentType(q); // finding: header-injection
  res.cookie(q, 'on'); // finding: header-injection
  res.cookie('theme', q);
  res.set('X-Request-Id', req.get('X-Request-Id'));
  res.set('Vary', req.headers.vary);
  res.set('X-Query', encodeURIComponent(q));
  res.set('X-Length', String(q.length));
});

// What an error tells of the program.
app.get('/errors', (req, res) => {
  try {
    res.render('page');
  } catch (error) {
    const { stack, message } = error as Error; // source: stack
    res.send(stack); // finding: exposed-error-details from stack
    res.json({ message, at: stack }); // finding: exposed-error-details
    res.jsonp([stack]); // finding: exposed-error-details
    res.json({ message });
    console.error(stack);
  }
});
