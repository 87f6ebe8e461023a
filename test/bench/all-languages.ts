/** The languages as the product has them, with the parsers that they use, for those who time both. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from '@typescript-eslint/typescript-estree';
import { Language, Parser } from 'web-tree-sitter';
import type { LanguageFrontEnd } from '../../src/analysis/language.ts';
import { createLanguages } from '../../src/analysis/languages.ts';

/** Every language that there is, ready. */
export async function loadLanguages(): Promise<readonly LanguageFrontEnd[]> {
  const languages = createLanguages((file) => Promise.resolve(readGrammar(file)));
  for (const language of languages) await language.load?.();
  return languages;
}

/** Parses a text of a language and keeps nothing of it. */
export async function bareParser(language: string): Promise<(path: string, text: string) => void> {
  if (language === 'javascript') return parseScript;
  const parser = new Parser().setLanguage(await Language.load(readGrammar(`tree-sitter-${language}.wasm`)));
  return (_, text) => { parser.parse(text)?.delete(); };
}

/** JavaScript and TypeScript, as the front end has them parsed. */
export function parseScript(filePath: string, text: string): void {
  parse(text, { filePath, range: true, loc: true, jsx: filePath.endsWith('.js'), jsDocParsingMode: 'none', loggerFn: false });
}

function readGrammar(file: string): Uint8Array {
  const path = ['web-tree-sitter', file.replace(/\.wasm$/, '')].map((folder) => resolve(join('node_modules', folder, file))).find((one) => existsSync(one));
  if (path === undefined) throw new Error(`no package has ${file}`);
  return readFileSync(path);
}
