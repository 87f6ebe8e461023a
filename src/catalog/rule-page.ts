/**
 * Reads the parts of a rule's page that fit into a hover. A page is Markdown with fixed headings:
 * What it is · Why it matters · Vulnerable · Safe · References.
 */

/** What a hover shows of a page. */
export interface RulePage {
  /** The first paragraph under «What it is», on one line: Markdown. */
  readonly whatItIs: string;
  /** The code blocks under «Safe», in order. */
  readonly safe: readonly CodeBlock[];
}

/** A fenced block of the page. */
export interface CodeBlock {
  /** The language as written behind the fence: `js`. */
  readonly language: string;
  readonly code: string;
}

/** Takes a page apart. What is missing from it is empty. */
export function parseRulePage(markdown: string): RulePage {
  const sections = sectionsOf(markdown);
  const [whatItIs = ''] = (sections.get('what it is') ?? '').split(/\n\s*\n/);
  return { whatItIs: whatItIs.replaceAll('\n', ' '), safe: codeBlocks(sections.get('safe') ?? '') };
}

/** The text under each heading of the second level, by the heading in lower case. */
function sectionsOf(markdown: string): Map<string, string> {
  const sections = new Map<string, string[]>();
  let lines: string[] = [];
  let isCode = false;
  for (const line of markdown.split(/\r?\n/)) {
    if (/^(?:```|~~~)/.test(line)) isCode = !isCode;
    const heading = isCode ? null : /^##\s+(.+?)\s*$/.exec(line);
    if (heading?.[1] === undefined) {
      lines.push(line);
    } else {
      lines = [];
      sections.set(heading[1].toLowerCase(), lines);
    }
  }
  return new Map([...sections].map(([heading, body]) => [heading, body.join('\n').trim()]));
}

function codeBlocks(markdown: string): CodeBlock[] {
  return [...markdown.matchAll(/^(```|~~~)[ \t]*([\w+#-]*)[^\n]*\n([^]*?)^\1/gm)]
    .map(([, , language = '', code = '']) => ({ language: language.toLowerCase(), code: code.trimEnd() }));
}
