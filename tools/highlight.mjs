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

const maximalIndent = 12;

/**
 * The code as HTML, a span for each line. A line's class tells how far it is indented, so that the style can let long lines
 * wrap further in. A language that is not known stays plain.
 */
export function highlight(code, language) {
  const lines = [''];
  for (const { kind, text } of tokensOf(code, languages[language] ?? {})) {
    text.split('\n').forEach((part, index) => {
      if (index > 0) lines.push('');
      if (part !== '') lines[lines.length - 1] += kind === undefined ? escape(part) : `<span class="${kind}">${escape(part)}</span>`;
    });
  }
  return lines.map((line) => `<span class="line in${Math.min(line.search(/[^ ]|$/), maximalIndent)}">${line}\n</span>`).join('');
}

function* tokensOf(code, kinds) {
  const pattern = new RegExp(Object.entries(kinds).map(([kind, source]) => `(?<${kind}>${source})`).join('|') || '(?!)', 'gm');
  let end = 0;
  for (const match of code.matchAll(pattern)) {
    const [kind] = Object.entries(match.groups).find(([, text]) => text !== undefined);
    yield { text: code.slice(end, match.index) };
    yield { kind, text: match[0] };
    end = match.index + match[0].length;
  }
  yield { text: code.slice(end) };
}
