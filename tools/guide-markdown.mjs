/**
 * Compiles one Markdown page of the guide (or of a rule) to HTML. On top of CommonMark and tables it knows:
 *
 *   > [!advice slug] Title      a box; kinds: advice (its slug is the anchor), tip, note
 *   > Text.
 *   ![Caption](figure:name)     a figure of our own, put in as SVG: the only raw HTML there is
 *   [text](c09.security#slug)   a link inside the guide; [text](rule:sql-injection) a rule's page
 *   ```js wrong rule:sql-injection   code with a label: `wrong` or `right`; wrong code may name the rule that finds it
 *
 * Fences that follow each other without text between, and with the same label, are one sample in several languages. The page shows
 * the one that its reader has chosen; without a script, all of them. What the page's script may rely on:
 *
 *   <div class="samples" data-languages="javascript python java php">   only where there is more than one language; as written
 *     <figure class="code right" data-language="python">                one for each fence; a language may have several
 *       <figcaption><span class="code-mark">Right</span> <span class="code-language">Python</span></figcaption>
 *       <pre><code>…</code></pre>                                      `textContent` is the code, and a line break
 *     </figure> …
 *   </div>
 *
 * Code that stands alone is the same `figure`, without `code-language`. `data-language` is `javascript` (for TypeScript, too), `python`,
 * `java` or `php`, else what stands behind the fence: `sql`, `sh`. Wrong code that names a rule links to it in its `figcaption`.
 */
import MarkdownIt from 'markdown-it';
import { highlight } from './highlight.mjs';

const boxNames = { advice: 'Advice', tip: 'Tip', note: 'Note' };
const codeNames = { wrong: 'Wrong', right: 'Right', vulnerable: 'Vulnerable', safe: 'Safe' };
const fenceLanguages = { js: 'javascript', ts: 'javascript', python: 'python', java: 'java', php: 'php' };
const languageNames = { javascript: 'JavaScript', python: 'Python', java: 'Java', php: 'PHP' };

/**
 * @param {string} text the page
 * @param {{ figure(name: string): string, afterAdvice?(slug: string): string, ruleTitle?(id: string): string }} parts the SVG of a figure; what
 * closes the box of an advice; what a rule is called
 * @returns {{ html: string, title: string | undefined, advice: { slug: string, title: string }[], places: string[] }} `places` are
 * the paths of all links inside the guide: `/section/c09.security#slug`, `/rule/sql-injection`
 */
export function compilePage(text, parts) {
  const page = { parts, advice: [], places: [], section: '' };
  const tokens = markdown.parse(text, page);
  const heading = tokens.findIndex(({ type, tag }) => type === 'heading_open' && tag === 'h1');
  const html = markdown.renderer.render(tokens, markdown.options, page);
  return { html, title: tokens[heading + 1] && heading >= 0 ? tokens[heading + 1].content : undefined, advice: page.advice, places: page.places };
}

/** The path of a link inside the guide, or `undefined` for one that leads out of it. Throws for what is neither. */
export function placeOf(href) {
  if (/^https:\/\//.test(href)) return undefined;
  const rule = /^rule:([\w-]+)$/.exec(href);
  if (rule) return `/rule/${rule[1]}`;
  if (/^c\d\d(\.[\w-]+)?(#[\w-]+)?$/.test(href)) return `/section/${href}`;
  throw new Error(`A link leads to ${href}: neither https, nor a section, nor rule:<id>.`);
}

/** The id of a heading, by which its page is opened at it. No advice has one like it. */
export function headingId(text) {
  return `at-${text.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')}`;
}

/** A link inside the guide, as HTML. It names the place: VS Code takes a mere `#` for the top of the page, and scrolls there before the page can say where it was. */
export function innerLink(place, text) {
  return `<a href="#${escape(place)}">${escape(text)}</a>`;
}

/** A link out of the guide, as HTML. */
export function outerLink(address, text) {
  return `<a class="outside" href="${escape(address)}" title="${escape(address)}">${escape(text)}</a>`;
}

const markdown = new MarkdownIt({ html: false, typographer: true });
const { escapeHtml: escape } = markdown.utils;
export { escape as escapeHtml };
markdown.validateLink = () => true; // our own text; `placeOf` refuses what it does not know

/** Turns a quote that opens with `[!kind slug] Title` into a box. */
markdown.core.ruler.before('inline', 'boxes', ({ tokens, Token, env }) => {
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    if (tokens[at].type !== 'blockquote_open') continue;
    const first = tokens[at + 2];
    const [head, kind, slug, title] = /^\[!(\w+)(?: ([\w-]+))?\] *(.*)/.exec(first?.content ?? '') ?? [];
    if (head === undefined || !Object.hasOwn(boxNames, kind)) throw new Error(`A quote that is no box: ${first?.content}`);
    if ((kind === 'advice') !== (slug !== undefined)) throw new Error(`An advice has a slug, and nothing else has: ${head}`);
    const close = tokens.findIndex((token, index) => index > at && token.type === 'blockquote_close' && token.level === tokens[at].level);
    const box = { kind, slug };
    Object.assign(tokens[at], { type: 'box_open', meta: box });
    Object.assign(tokens[close], { type: 'box_close', meta: box });
    first.content = first.content.slice(head.length).trimStart();
    const titled = new Token('box_title', '', 0);
    Object.assign(titled, { meta: box, content: title, block: true });
    tokens.splice(at + 1, first.content === '' ? 3 : 0, titled);
    if (slug !== undefined) env.advice.unshift({ slug, title });
  }
});

/** What stands behind a fence. Throws where it is none of what is known. */
function fenceOf({ info }) {
  const [word = '', mark, ...rest] = info.split(' ');
  if (mark !== undefined && mark !== 'wrong' && mark !== 'right') throw new Error(`Code can be wrong or right, not ${mark}.`);
  const [, rule] = /^rule:([\w-]+)$/.exec(rest[0]) ?? [];
  if (rest.length > 0 && (rest.length > 1 || rule === undefined || mark !== 'wrong')) throw new Error(`Only wrong code is found, by one rule:<id>: ${info}`);
  return { word, language: Object.hasOwn(fenceLanguages, word) ? fenceLanguages[word] : word, mark, rule };
}

/** Joins neighbouring fences of the same mark, if they are in several languages. */
markdown.core.ruler.push('samples', ({ tokens, Token }) => {
  for (let end = tokens.length; end > 0; end -= 1) {
    let start = end;
    while (start > 0 && isSampleLike(tokens[start - 1], tokens[end - 1])) start -= 1;
    const run = tokens.slice(start, end);
    const languages = [...new Set(run.map((token) => fenceOf(token).language))];
    if (languages.length > 1) {
      for (const token of run) token.meta = { isInGroup: true };
      const open = Object.assign(new Token('samples_open', '', 0), { meta: languages });
      tokens.splice(start, run.length, open, ...run, new Token('samples_close', '', 0));
    }
    end = Math.min(end, start + 1);
  }
});

function isSampleLike(token, last) {
  if (token.type !== 'fence' || last.type !== 'fence') return false;
  const [one, other] = [fenceOf(token), fenceOf(last)];
  return Object.hasOwn(languageNames, one.language) && Object.hasOwn(languageNames, other.language) && one.mark === other.mark;
}

Object.assign(markdown.renderer.rules, {
  box_open(tokens, index) {
    const { kind, slug } = tokens[index].meta;
    const [id, labelledBy] = slug === undefined ? ['', ''] : [` id="${slug}" tabindex="-1"`, ` aria-labelledby="${slug}-title"`];
    return `<aside class="box ${kind}"${id}${labelledBy || ` aria-label="${boxNames[kind]}"`}>\n<p class="box-kind">${boxNames[kind]}</p>\n`;
  },
  box_title(tokens, index) {
    const { content, meta: { slug } } = tokens[index];
    return content === '' ? '' : `<p class="box-title"${slug === undefined ? '' : ` id="${slug}-title"`}>${markdown.renderInline(content)}</p>\n`;
  },
  box_close(tokens, index, _options, { parts }) {
    const { slug } = tokens[index].meta;
    return `${slug === undefined ? '' : parts.afterAdvice?.(slug) ?? ''}</aside>\n`;
  },
  heading_open(tokens, index, options, page, self) {
    page.section = tokens[index + 1].content;
    if (tokens[index].tag !== 'h1') tokens[index].attrSet('id', headingId(page.section));
    return self.renderToken(tokens, index, options);
  },
  link_open(tokens, index, options, page, self) {
    const href = tokens[index].attrGet('href');
    const place = placeOf(href);
    if (place === undefined) {
      tokens[index].attrSet('class', 'outside');
      tokens[index].attrSet('title', href);
    } else {
      page.places.push(place);
      tokens[index].attrSet('href', `#${place}`);
    }
    return self.renderToken(tokens, index, options);
  },
  image(tokens, index, _options, { parts }) {
    const [, name] = /^figure:([\w-]+)$/.exec(tokens[index].attrGet('src')) ?? [];
    if (name === undefined) throw new Error('Only figures of our own are shown: ![Caption](figure:name).');
    return `<span class="figure">${parts.figure(name)}<span class="caption">${escape(tokens[index].content)}</span></span>`;
  },
  samples_open: (tokens, index) => `<div class="samples" data-languages="${tokens[index].meta.join(' ')}">\n`,
  samples_close: () => '</div>\n',
  fence(tokens, index, _options, page) {
    const { content, meta } = tokens[index];
    const { word, language, mark, rule } = fenceOf(tokens[index]);
    const kind = mark ?? (page.section === 'Vulnerable' || page.section === 'Safe' ? page.section.toLowerCase() : undefined);
    const labels = kind === undefined ? [] : [`<span class="code-mark">${codeNames[kind]}</span>`];
    if (meta?.isInGroup) labels.push(`<span class="code-language">${word === 'ts' ? 'TypeScript' : languageNames[language]}</span>`);
    if (rule !== undefined) {
      page.places.push(`/rule/${rule}`);
      labels.push(innerLink(`/rule/${rule}`, page.parts.ruleTitle?.(rule) ?? rule));
    }
    const caption = labels.length === 0 ? '' : `<figcaption>${labels.join(' ')}</figcaption>`;
    const code = `<pre><code>${highlight(content.trimEnd(), word)}</code></pre>`;
    return `<figure class="code ${kind ?? ''}" data-language="${escape(language)}">${caption}${code}</figure>\n`;
  },
  // It can be scrolled by the keyboard, and is no landmark: a page may have several.
  table_open: () => '<div class="table" tabindex="0" role="group" aria-label="Table"><table>\n',
  table_close: () => '</table></div>\n',
});
