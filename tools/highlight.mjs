/** Colours code samples at build time, by comments, strings, numbers and keywords: enough to read by, and no library in the page. */

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const javascript = {
  comment: String.raw`\/\/[^\n]*|\/\*[\s\S]*?\*\/`,
  string: String.raw`'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|\`(?:\\.|[^\`\\])*\``,
  number: String.raw`\b\d[\d_.]*\b`,
  keyword: String.raw`\b(?:as|async|await|break|case|catch|class|const|continue|default|delete|else|export|extends|false|finally|for|from|function|if|import|in|instanceof|interface|let|new|null|of|return|static|switch|this|throw|true|try|type|typeof|undefined|while|yield)\b`,
};

const languages = {
  js: javascript,
  ts: javascript,
  sql: {
    comment: String.raw`--[^\n]*`,
    string: String.raw`'(?:''|[^'])*'`,
    number: String.raw`\b\d+\b`,
    keyword: String.raw`\b(?:ANALYZE|AND|ASC|BUFFERS|BY|CONCURRENTLY|CREATE|DELETE|DESC|EXPLAIN|FROM|INDEX|INSERT|INTO|JOIN|LIMIT|NOT|NULL|ON|OR|ORDER|SELECT|SET|UPDATE|VALUES|WHERE)\b`,
  },
  http: { keyword: String.raw`^(?:DELETE|GET|PATCH|POST|PUT)\b` },
  sh: { comment: String.raw`#[^\n]*` },
  md: { keyword: String.raw`^#[^\n]*|^\w+(?=:)` },
};

/** The code as HTML. A language that is not known stays plain. */
export function highlight(code, language) {
  const kinds = Object.entries(languages[language] ?? {});
  if (kinds.length === 0) return escape(code);
  const pattern = new RegExp(kinds.map(([kind, source]) => `(?<${kind}>${source})`).join('|'), 'gm');
  let html = '';
  let end = 0;
  for (const match of code.matchAll(pattern)) {
    const [kind] = Object.entries(match.groups).find(([, text]) => text !== undefined);
    html += `${escape(code.slice(end, match.index))}<span class="${kind}">${escape(match[0])}</span>`;
    end = match.index + match[0].length;
  }
  return html + escape(code.slice(end));
}
