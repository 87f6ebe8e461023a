/** Reads the fenced blocks of a page of tests: each section has one program in one or more languages, and its IR. */

export interface Section {
  readonly title: string;
  readonly programs: readonly { readonly language: string; readonly text: string }[];
  readonly ir: readonly string[];
}

const block = /^```(\w+)\n(.*?)^```$/gms;

export function readSections(page: string): Section[] {
  return page.split(/^## /m).slice(1).map((part) => {
    const blocks = [...part.matchAll(block)].map(([, language = '', text = '']) => ({ language, text }));
    return {
      title: part.slice(0, part.indexOf('\n')),
      programs: blocks.filter(({ language }) => language !== 'ir'),
      ir: blocks.filter(({ language }) => language === 'ir').map(({ text }) => text),
    };
  });
}
