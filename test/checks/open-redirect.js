const express = require('express');

const app = express();

const shops = new Set([
  'https://shop.example/a', 'https://shop.example/b', 'https://shop.example/c', 'https://shop.example/d', 'https://shop.example/e',
  'https://shop.example/f', 'https://shop.example/g', 'https://shop.example/h', 'https://shop.example/i', 'https://shop.example/j',
]);
const few = ['https://shop.example', 'https://pay.example'];

exports.isAllowed = (url) => {
  let allowed = false;
  for (const allowedUrl of shops) {
    allowed = allowed || url.includes(allowedUrl); // finding: open-redirect
  }
  return allowed;
};

exports.mayRedirect = (url) => few.some((one) => url.startsWith(one)); // finding: open-redirect
exports.mayRedirectEncoded = (url) => few.some((one) => url.includes(encodeURI(one))); // finding: open-redirect

function isTrusted(url) {
  if (url.indexOf('shop.example') >= 0) return true; // finding: open-redirect
  if (url.indexOf('https://shop.example') === 0) return true; // finding: open-redirect
  if (url.indexOf('//shop.example/') !== -1) return true; // finding: open-redirect
  const { hostname } = new URL(url);
  return hostname.endsWith('shop.example'); // finding: open-redirect
}

app.get('/go', (req, res) => {
  if (!req.query.url.startsWith('https://shop.example')) { // finding: open-redirect
    return res.status(400).end();
  }
  res.redirect(req.query.url); // finding: open-redirect
});

app.get('/next', (req, res) => {
  const next = String(req.query.next);
  res.redirect(next.includes('shop.example') ? next : '/'); // finding: open-redirect
});

// Whole addresses, whole hosts, and beginnings that end behind the host.
exports.isSafe = (url) => shops.has(url) || few.includes(url) || url === 'https://shop.example';
exports.isSafeUrl = (url) => url.startsWith('https://shop.example/') || url.indexOf('https://shop.example/') === 0;
exports.isSafeHost = (host) => host === 'shop.example' || host.endsWith('.shop.example');
exports.isSafeScheme = (url) => url.startsWith('https://') && !url.includes('..') && !url.includes('index.html');
exports.isValidList = (urls) => urls.includes('https://shop.example');
exports.isLocal = (url) => url.startsWith('http://localhost:3000') || url.startsWith('http://127.0.0.1');

// Text that is worked on, and addresses that are told apart.
exports.linkify = (text) => (text.includes('https://shop.example') ? text.replace('https://shop.example', '<shop>') : text);
exports.player = (url) => (url.includes('videos.example') ? 'video' : 'image');
exports.log = (url) => console.log(url.includes('shop.example'));

module.exports.isTrusted = isTrusted;
