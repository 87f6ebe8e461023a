/** Takes compiled pages apart into the passages that the guide's search finds: what stands under a heading, or in the box of an advice. */

/**
 * The passages of a page, in their order.
 * @param {{ place: string, title: string, html: string }} page
 * @returns {import('../src/webview/search.ts').Passage[]}
 */
export function passagesOf({ place, title, html }) {
  const passages = [{ place, title, page: '', text: [] }];
  let around = passages[0];
  for (const [part] of html.matchAll(/<aside class="box advice"[\s\S]*?<\/aside>|<h2 [\s\S]*?<\/h2>|(?:(?!<aside class="box advice"|<h2 )[\s\S])+/g)) {
    const [, id] = /^<(?:aside|h2) [^>]*\bid="([\w-]+)"/.exec(part) ?? [];
    if (id === undefined) {
      around.text.push(textOf(part));
    } else if (part.startsWith('<h2')) {
      around = { place: `${place}#${id}`, title: textOf(part), page: title, text: [] };
      passages.push(around);
    } else {
      const [name] = /<p class="box-title"[\s\S]*?<\/p>/.exec(part) ?? [''];
      passages.push({ place: `${place}#${id}`, title: textOf(name), page: title, text: [textOf(part.replace(name, '').replace(/<p class="box-kind">.*?<\/p>/, ''))] });
    }
  }
  return passages.map((passage) => ({ ...passage, text: passage.text.filter(Boolean).join(' ') }));
}

const named = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

/** What a reader sees of the HTML, in one line, but for the first heading, drawings and what belongs to an advice. */
function textOf(html) {
  return html
    .replace(/<h1[\s\S]*?<\/h1>|<svg[\s\S]*?<\/svg>|<(p|details) class="applied"[\s\S]*?<\/\1>|<figcaption[\s\S]*?<\/figcaption>|<wbr>/g, '')
    .replace(/<\/?(?:em|strong|code|a|span)\b[^>]*>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(?:lt|gt|quot|amp);/g, (entity) => named[entity])
    .replace(/\s+/g, ' ')
    .trim();
}
