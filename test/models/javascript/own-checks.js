const express = require('express');
const fs = require('fs');
const path = require('path');
const isPathInside = require('is-path-inside');
const pathIsInside = require('path-is-inside');
const { contains, isInside, isInsideDir, isInsideDirectory, isSubPath, isSubpath, isSubdirectory, isSubdir, isChildPath, isChildOf, isContained, isContainedPath, isContainedRelativePath, isWithin, isSafePath, isPathSafe, isValidPath } = require('@example/paths');
const { isSafeRedirect, isSafeRedirectUrl, isValidRedirect, isValidRedirectUrl, isAllowedRedirect, isAllowedRedirectUrl, isLocalUrl, isRelativeUrl, isSameOrigin, isSafeUrl, isAllowedUrl, isAllowedHost, isTrustedUrl } = require('@example/urls');
const { isAllowedOrigin, isOriginAllowed, isTrustedOrigin } = require('@example/origins');
const { checkSignedToken, verifySignedToken, verifySignature, checkSignature, validateSignature, isValidSignature } = require('@example/signatures');

const app = express();
const root = '/srv/files';

app.get('/files', (req, res) => {
  const full = path.join(root, req.query.file);
  if (isPathInside(full, root)) fs.readFileSync(full);
  if (pathIsInside(full, root)) fs.readFileSync(full);
  if (!contains(root, full)) throw new Error('elsewhere');
  fs.readFileSync(full);
});
app.get('/more-files', (req, res) => {
  const full = path.join(root, req.query.file);
  const checks = [isInside, isInsideDir, isInsideDirectory, isSubPath, isSubpath, isSubdirectory, isSubdir, isChildPath, isChildOf, isContained, isContainedPath, isContainedRelativePath, isWithin, isSafePath, isPathSafe, isValidPath];
  if (isReady(full)) fs.readFileSync(full); // finding: path-traversal
  if (isSubPath(root, full)) fs.readFileSync(full);
  else fs.readFileSync(full); // finding: path-traversal
  log(checks);
});
app.get('/login', (req, res) => {
  const to = req.query.to;
  const checks = [isSafeRedirectUrl, isValidRedirect, isValidRedirectUrl, isAllowedRedirect, isAllowedRedirectUrl, isLocalUrl, isRelativeUrl, isSameOrigin, isSafeUrl, isAllowedUrl, isAllowedHost, isTrustedUrl];
  if (isSafeRedirect(to)) return res.redirect(to);
  log(checks);
  res.redirect(to); // finding: open-redirect
});
app.get('/shared', (req, res) => {
  if (isAllowedOrigin(req.headers.origin)) res.set('Access-Control-Allow-Origin', req.headers.origin);
  log([isOriginAllowed, isTrustedOrigin]);
});
app.get('/signed', (req, res) => {
  if (!checkSignedToken(req.query.token, { file: req.query.file }, key)) throw new Error('forged');
  fs.readFileSync(req.query.file);
  log([verifySignedToken, verifySignature, checkSignature, validateSignature, isValidSignature]);
});
app.get('/own', (req, res) => {
  const isInside = (file) => file.length > 3;
  if (isInside(req.query.file)) fs.readFileSync(req.query.file); // finding: path-traversal
});
