/** The list of languages: who reads which files. One line for each. */
import type { LanguageFrontEnd } from './language.ts';
import { createJava } from './languages/java.ts';
import { javascript } from './languages/javascript.ts';
import { createPhp } from './languages/php.ts';
import type { ReadGrammar } from './languages/tree-sitter.ts';

/** All front ends. `readGrammar` reads the .wasm files of those that need one, when a file of the language is first seen. */
export function createLanguages(readGrammar: ReadGrammar): readonly LanguageFrontEnd[] {
  return [javascript, createJava(readGrammar), createPhp(readGrammar)];
}
