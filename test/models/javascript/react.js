import DOMPurify from 'dompurify';
import { h } from 'preact';
import React, { createElement } from 'react';

export function Comment(comment) {
  return createElement('p', { className: 'comment', dangerouslySetInnerHTML: { __html: comment.text } }); // finding: cross-site-scripting
}

export function Preview({ markup }) {
  const attributes = { dangerouslySetInnerHTML: { __html: markup } }; // finding: cross-site-scripting
  return React.createElement('div', attributes);
}

export function Small(text) {
  return h('small', { dangerouslySetInnerHTML: { __html: `<i>${text}</i>` } }); // finding: cross-site-scripting
}

export function Clean({ markup }) {
  return createElement('div', { dangerouslySetInnerHTML: { __html: DOMPurify.sanitize(markup) } });
}

export function Fixed() {
  return createElement('div', { dangerouslySetInnerHTML: { __html: '<b>fixed</b>' } });
}

export function Plain({ markup }) {
  return createElement('div', { title: markup }, markup);
}
