import createDOMPurify from 'dompurify';
import * as entities from 'entities';
import escapeHtml from 'escape-html';
import { htmlEscape, htmlUnescape } from 'escape-goat';
import express from 'express';
import he from 'he';
import { decode, encode, Html5Entities, XmlEntities } from 'html-entities';
import DOMPurify from 'isomorphic-dompurify';
import sanitizeHtml from 'sanitize-html';
import striptags from 'striptags';
import xss, { filterXSS, escapeHtml as escapeByXss, FilterXSS } from 'xss';
import xssFilters from 'xss-filters';

const app = express();
const purify = createDOMPurify(window);
const strict = new FilterXSS({ whiteList: {} });

app.get('/', (req, res) => {
  const { q } = req.query;
  res.send(escapeHtml(q));
  res.send(he.encode(q) + he.escape(q));
  res.send(he.decode(q)); // finding: cross-site-scripting
  res.send(he.unescape(q)); // finding: cross-site-scripting
  res.send(encode(q) + Html5Entities.encode(q) + XmlEntities.encode(q));
  res.send(decode(q)); // finding: cross-site-scripting
  res.send(entities.encodeXML(q) + entities.encodeHTML(q) + entities.encodeNonAsciiHTML(q));
  res.send(entities.escape(q) + entities.escapeUTF8(q) + entities.escapeText(q));
  res.send(entities.decodeXML(q)); // finding: cross-site-scripting
  res.send(entities.decodeHTML(q)); // finding: cross-site-scripting
  res.send(htmlEscape(q));
  res.send(htmlUnescape(q)); // finding: cross-site-scripting
  res.send(sanitizeHtml(q, { allowedTags: ['b'] }));
  res.send(DOMPurify.sanitize(q) + purify.sanitize(q) + createDOMPurify.sanitize(q));
  res.send(xss(q) + filterXSS(q) + escapeByXss(q) + strict.process(q));
  res.send(striptags(q));
  res.send(xssFilters.inHTMLData(q) + xssFilters.inSingleQuotedAttr(q) + xssFilters.inDoubleQuotedAttr(q));
  res.send(escapeHtml(q) + q); // finding: cross-site-scripting
});
