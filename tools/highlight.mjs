/** Colours code samples at build time, by comments, strings, numbers and keywords: enough to read by, and no library in the page. */

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Text as HTML, with places where a long line may break: before `.name` of a chain, and after an opening parenthesis. */
const breakable = (text) => escape(text).replace(/(?<=[\w)\]])(?=\.[a-z])|(?<=\()(?=[\w'"`{[&])/gi, '<wbr>');

const javascript = {
  comment: String.raw`\/\/[^\n]*|\/\*[\s\S]*?\*\/`,
  string: String.raw`'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|\`(?:\\.|[^\`\\])*\``,
  number: String.raw`\b\d[\d_.]*\b`,
  keyword: String.raw`\b(?:as|async|await|break|case|catch|class|const|continue|default|delete|else|export|extends|false|finally|for|from|function|if|import|in|instanceof|interface|let|new|null|of|return|static|switch|this|throw|true|try|type|typeof|undefined|while|yield)\b`,
};

const python = {
  comment: String.raw`#[^\n]*`,
  string: String.raw`(?:\b[bfru]{1,2})?(?:"""[\s\S]*?"""|'''[\s\S]*?'''|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*")`,
  number: String.raw`\b\d[\d_.]*\b`,
  keyword: String.raw`\b(?:and|as|assert|async|await|break|class|continue|def|del|elif|else|except|False|finally|for|from|if|import|in|is|lambda|match|None|not|or|pass|raise|return|True|try|while|with|yield)\b`,
};

const java = {
  comment: javascript.comment,
  string: String.raw`"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])'`,
  number: javascript.number,
  keyword: String.raw`\b(?:abstract|boolean|break|case|catch|class|continue|double|else|enum|extends|false|final|finally|for|if|implements|import|instanceof|int|interface|long|new|null|package|private|protected|public|record|return|static|switch|this|throw|throws|true|try|var|void|while)\b|@\w+`,
};

const php = {
  comment: String.raw`\/\/[^\n]*|\/\*[\s\S]*?\*\/|#(?!\[)[^\n]*`,
  string: String.raw`'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"`,
  number: javascript.number,
  keyword: String.raw`\b(?:array|as|bool|break|case|catch|class|continue|default|echo|else|elseif|extends|false|final|finally|fn|for|foreach|function|if|implements|instanceof|int|interface|match|namespace|new|null|private|protected|public|readonly|require|return|static|string|switch|throw|true|try|use|void|while)\b(?!\()|<\?php`,
};

const languages = {
  js: javascript,
  ts: javascript,
  python,
  java,
  php,
  sql: {
    comment: String.raw`--[^\n]*`,
    string: String.raw`'(?:''|[^'])*'`,
    number: String.raw`\b\d+\b`,
    keyword: String.raw`\b(?:ADD|ALTER|ALWAYS|ANALYZE|AND|AS|ASC|BEGIN|BUFFERS|BY|CASCADE|CHECK|COLUMN|COMMIT|CONCURRENTLY|CONSTRAINT|CREATE|DEFAULT|DELETE|DESC|EXPLAIN|FOREIGN|FROM|GENERATED|GROUP|IDENTITY|IN|INDEX|INSERT|INTO|IS|JOIN|KEY|LIMIT|NOT|NULL|ON|OR|ORDER|PRIMARY|REFERENCES|RESTRICT|SELECT|SET|TABLE|UNIQUE|UPDATE|VALIDATE|VALUES|WHERE)\b`,
  },
  http: { keyword: String.raw`^(?:DELETE|GET|PATCH|POST|PUT)\b` },
  sh: { comment: String.raw`#[^\n]*` },
  dockerfile: { comment: String.raw`^#[^\n]*`, string: String.raw`"[^"\n]*"`, keyword: String.raw`^(?:CMD|COPY|ENTRYPOINT|ENV|EXPOSE|FROM|HEALTHCHECK|RUN|USER|WORKDIR)\b|\bAS\b` },
  yaml: { comment: String.raw`#[^\n]*`, string: String.raw`'[^'\n]*'|"[^"\n]*"`, keyword: String.raw`^ *(?:- )?[\w./-]+(?=:(?:\s|$))` },
  graphql: { comment: String.raw`#[^\n]*`, string: String.raw`"[^"\n]*"`, keyword: String.raw`^(?:fragment|mutation|query|subscription|type)\b` },
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
      if (part !== '') lines[lines.length - 1] += kind === undefined ? breakable(part) : `<span class="${kind}">${breakable(part)}</span>`;
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
