/** Names and indentation of what is new in a file of JavaScript. */
import { countOf } from './imports/names.ts';
import type { FixFile } from './fix-file.ts';

/** The first of these names that means nothing in the file; undefined where all do. */
export function freeName({ module }: FixFile, ...names: readonly string[]): string | undefined {
  return names.find((name) => countOf(name, module) === 0);
}

/** By how much a file indents. */
export function unitOfIndent(text: string): string {
  return /(?:^|\n)(\t+| {2}(?! )| {4}(?! ))\S/.exec(text)?.[1]?.replace(/^\t+$/, '\t') ?? '  ';
}
