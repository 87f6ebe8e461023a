import path from 'node:path';

// Behind a host, only the path can be chosen.
visit(source()); // finding: redirect
visit(`https://example.com/${source()}`);
visit(`https://example.com${source()}`); // finding: redirect
visit(`/orders/${source()}`);
visit(`/${source()}`); // finding: redirect
visit('/orders?id=' + source());
visit(`${base}/orders/${source()}`);
visit(`${source()}/orders`); // finding: redirect
visit(`${source()}/orders/${source()}`); // finding: redirect
function goTo(place) {
  visit(`https://${place}/`); // finding: redirect
}
function goBelow(place) {
  visit(`https://example.com/${place}`);
}
function goAnywhere(place) {
  visit(place);
}
function goOn(place) {
  goAnywhere(place);
}
goOn(`https://example.com/${source()}`);
function openBelow(name) {
  open(`uploads/${name}`); // finding: path
}

// Beginnings.
{
  const to = source();
  if (to.startsWith('https://example.com/')) visit(to);
  if (to.startsWith('https://example.com')) visit(to); // finding: redirect
  if (to.startsWith('/')) visit(to); // finding: redirect
  if (to.startsWith(source())) visit(to); // finding: redirect
}

// The host of an address.
{
  const to = source();
  const url = new URL(to);
  if (url.host === 'example.com') visit(to);
  if (url.hostname === allowed) visit(url.href);
  if (url.origin !== 'https://example.com') throw new Error('elsewhere');
  visit(to);
}
{
  const url = new URL(source());
  if (['a.example', 'b.example'].includes(url.host)) visit(url);
  if (url.host === source()) visit(url); // finding: redirect
  if (url.pathname === '/a') visit(url); // finding: redirect
}

// Folders.
{
  const name = source();
  open(name); // finding: path
  open(path.join('uploads', name)); // finding: path
  const full = path.resolve('uploads', name);
  if (!full.startsWith('/srv/uploads/')) throw new Error('outside');
  open(full);
  open(name); // finding: path
}
{
  const full = path.join(root, source());
  if (full.startsWith(root)) open(full);
  else open(full); // finding: path
}
{
  const full = path.resolve(root, source());
  const way = path.relative(root, full);
  if (way.startsWith('..') || path.isAbsolute(way)) throw new Error('outside');
  open(full);
}
{
  const name = source();
  if (name.startsWith('uploads/')) open(name); // finding: path
}
