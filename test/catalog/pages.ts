/** Reads the pages of the rules: their headings, and the examples under a heading. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/catalog/model.ts';

export interface Example {
  /** What stands behind the fence: `js`, `ts`. */
  readonly language: string;
  readonly text: string;
  /** Where it starts in the page, counted from 1. */
  readonly line: number;
}

/** The text of a rule's page. */
export function pageOf(rule: string): string {
  return readFileSync(join(import.meta.dirname, '../../src/catalog/rules', `${rule}.md`), 'utf8');
}

/** The headings of the second level, in order. */
export function headings(page: string): string[] {
  return withoutExamples(page).flatMap((line) => /^## (.+)$/.exec(line)?.[1] ?? []);
}

/** The fenced blocks under a heading. Throws where a fence is left open or names no language. */
export function examplesUnder(page: string, heading: string): Example[] {
  const examples: Example[] = [];
  let current = '';
  let open: { language: string; line: number; lines: string[] } | undefined;
  for (const [index, line] of page.split('\n').entries()) {
    const fence = /^```(.*)$/.exec(line)?.[1];
    if (open !== undefined) {
      if (fence === undefined) {
        open.lines.push(line);
      } else {
        if (current === heading) examples.push({ language: open.language, text: `${open.lines.join('\n')}\n`, line: open.line });
        open = undefined;
      }
    } else if (fence !== undefined) {
      if (fence === '') throw new Error(`line ${index + 1}: an example names no language`);
      open = { language: fence, line: index + 2, lines: [] };
    } else {
      current = /^## (.+)$/.exec(line)?.[1] ?? current;
    }
  }
  if (open !== undefined) throw new Error(`line ${open.line}: an example does not end`);
  return examples;
}

const names: Readonly<Record<string, Language>> = { JavaScript: 'javascript', Python: 'python', Java: 'java', PHP: 'php' };

/** The languages in which a rule has nothing to say, with the reason, as the page has them under *What it is*. Throws where one is no language, or has no reason. */
export function reasonsIn(page: string): Map<Language, string> {
  const whatItIs = /^## What it is\n([^]*?)(?:^## |(?![^]))/m.exec(page)?.[1] ?? '';
  return new Map(whatItIs.split(/\n\s*\n/).map((paragraph) => paragraph.trim().replaceAll('\n', ' ')).filter((paragraph) => paragraph.startsWith('Does not apply')).flatMap((paragraph) => {
    const [, listed = '', reason = ''] = /^Does not apply to ([^:]+): (.+\.)$/.exec(paragraph) ?? [];
    if (reason === '') throw new Error(`no reason in: ${paragraph}`);
    return listed.split(/, | and /).map((name): [Language, string] => {
      const language = names[name];
      if (language === undefined) throw new Error(`no language: ${name}`);
      return [language, reason];
    });
  }));
}

function withoutExamples(page: string): string[] {
  let isInside = false;
  return page.split('\n').filter((line) => {
    if (line.startsWith('```')) isInside = !isInside;
    return !isInside;
  });
}
