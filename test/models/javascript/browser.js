import DOMPurify from 'dompurify';

const wanted = new URLSearchParams(location.search).get('name');

document.querySelector('#name').innerHTML = wanted; // finding: cross-site-scripting
document.querySelector('#name').outerHTML = `<b>${location.hash.slice(1)}</b>`; // finding: cross-site-scripting
document.body.insertAdjacentHTML('beforeend', `<p>${document.referrer}</p>`); // finding: cross-site-scripting
document.createRange().createContextualFragment(window.location.hash); // finding: cross-site-scripting
document.write('<base href="' + document.URL + '">'); // finding: cross-site-scripting
window.document.writeln(document.documentURI, document.baseURI); // finding: cross-site-scripting
document.querySelector('#name').innerHTML = DOMPurify.sanitize(wanted);
document.querySelector('#name').textContent = wanted;
eval(location.hash.slice(1)); // finding: code-injection
window.eval('show(' + self.location.hash + ')'); // finding: code-injection
new window.Function(`return ${wanted}`); // finding: code-injection

const next = new URL(top.location.href).searchParams.get('next');
location.href = next; // finding: open-redirect
window.location = next; // finding: open-redirect
document.location = parent.location.hash.slice(1); // finding: open-redirect
location.assign(next); // finding: open-redirect
window.location.replace(next); // finding: open-redirect
window.document.location.href = window.top.location.href; // finding: open-redirect
location.href = `/orders?from=${next}`;
location.href = 'https://shop.example/' + next;
fetch(location.href);
fetch(`/api/search${location.search}`);

$('#list').html(wanted); // finding: cross-site-scripting
jQuery('#list').append('<li>' + wanted + '</li>'); // finding: cross-site-scripting
window.$('#list').find('li').prepend(wanted); // finding: cross-site-scripting
window.jQuery('#list').before(wanted); // finding: cross-site-scripting
$('#list').after(wanted); // finding: cross-site-scripting
$('#list').closest('div').replaceWith(wanted); // finding: cross-site-scripting
$('#list').wrap(wanted); // finding: cross-site-scripting
$('<li>' + wanted + '</li>').appendTo('#list'); // finding: cross-site-scripting
$('#row-' + wanted).hide();
$.parseHTML(wanted); // finding: cross-site-scripting
$('#list').text(wanted);

export function show(element, text, { note }) {
  element.innerHTML = text; // finding: cross-site-scripting
  element.insertAdjacentHTML('beforeend', note); // finding: cross-site-scripting
  element.textContent = text;
  element.innerHTML = '<p>nothing</p>';
}
