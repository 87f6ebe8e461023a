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

// A slash, and not two.
{
  const to = source();
  if (to.startsWith('/') && !to.startsWith('//')) visit(to);
  if (!to.startsWith('//')) visit(to); // finding: redirect
}
function isOwn(to) {
  return to && to.startsWith('/') && !to.startsWith('//') && !to.includes('://');
}
{
  const to = source();
  const isGood = isOwn(to);
  if (isGood) visit(to);
  else visit(to); // finding: redirect
}
{
  const to = source();
  if (!to.startsWith('/') || to.startsWith('//')) throw new Error('elsewhere');
  visit(to);
}
{
  const to = source();
  if (/^\/(?!\/)/.test(to)) visit(to);
  if (/^https:\/\/example\.com\//.test(to)) visit(to);
  if (/^https:\/\/example\.com/.test(to)) visit(to); // missing: redirect
  if (/^https?:\/\//.test(to)) visit(to); // finding: redirect
}

// What nobody has sent is as good as a list of what is allowed.
{
  const to = source();
  if (settings.allowed.includes(to)) visit(to);
  if (to === settings.home) visit(to);
  if (to === settings.home) sink(to); // finding: injection
  if (source().includes(to)) visit(to); // finding: redirect
  if (to === source()) visit(to); // finding: redirect
}

// What a path is made of stays where it is in the text.
visit(`${base}/${path.relative(root, path.join(root, source()))}`);

// Behind a question mark, nothing leads elsewhere.
visit(`${base}?next=${source()}`);
visit(`/${place}/${source()}`);
visit(new URL(`${base}/orders/${source()}`).toString());
page.content = `<a href="${new URL(source(), 'https://example.com').href}">`;
page.content = `<a href="${source()}">`; // finding: page
page.content = source().charAt(0) + source().substring(0, 1);
page.content = source().substring(0, 2); // finding: page

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
const isInside = (base, file) => {
  const whole = path.resolve(base, file);
  return whole === path.resolve(base) || whole.startsWith(path.resolve(base) + path.sep);
};
const isBelow = (base, file) => {
  const way = path.normalize(path.relative(base, path.resolve(base, file)));
  return !(way.split(path.sep)[0] === '..' || path.isAbsolute(way));
};
const demandBelow = async (base, file) => {
  await ready();
  if (!isBelow(base, file)) throw new Error('outside');
};
{
  const full = path.join(root, source());
  if (isInside(root, full)) open(full);
  else open(full); // finding: path
}
{
  const full = path.join(root, source());
  if (isBelow(root, full)) open(full);
  else open(full); // finding: path
}
async function behindAnotherFunction() {
  const full = path.join(root, source());
  await demandBelow(root, full);
  open(full);
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

// A path that was put in order leads upwards only where it begins with two dots.
function notUpwards() {
  const one = path.normalize(source());
  if (one.startsWith('..')) throw new Error('no');
  open(path.join('/files', one));
  const two = path.normalize(source());
  if (path.isAbsolute(two) || two.split(path.sep)[0] === '..') throw new Error('no');
  open(path.join('/files', two));
  const three = source();
  if (three.startsWith('..')) throw new Error('no');
  open(path.join('/files', three)); // finding: path
}

// What a check says of a piece, it does not say of the whole.
function pieces() {
  const text = source();
  const [first] = text.split('/');
  if (first !== 'a') return;
  sink(first);
  sink(text); // finding: injection
}
