/** Imports of JavaScript and TypeScript: of modules and of CommonJS, as the file writes them. */
import type { Import } from '../../../catalog/model.ts';
import type { Edit } from '../../finding.ts';
import type { Imported, ImportingFile } from '../imports.ts';
import { preferredQuote } from '../javascript-text.ts';
import { countOf, importedNames, type ImportedName } from './names.ts';
import { lineBehind, lineBefore } from './lines.ts';

/** Imports a thing; null where its name means something else. */
export function importJavaScript(file: ImportingFile, wanted: Import): Imported | null {
  const { module, text } = file;
  const known = importedNames(module).filter(({ specifier }) => plain(specifier) === plain(wanted.from));
  const isFree = ({ name }: Pick<ImportedName, 'name'>): boolean => countOf(name, module) === 1;
  const isWhole = ({ member }: ImportedName): boolean => member === undefined || member === 'default';
  const own = known.find((one) => (wanted.name === undefined ? isWhole(one) : one.member === wanted.name));
  if (own) return isFree(own) ? { name: own.name, edits: [] } : null;
  const whole = wanted.name === undefined ? undefined : known.find(isWhole);
  if (whole && wanted.name !== undefined) return isFree(whole) ? { name: `${whole.name}.${wanted.name}`, edits: [] } : null;
  const name = wanted.name ?? wanted.as ?? plain(wanted.from);
  if (countOf(name, module) > 0) return null;
  const added = wanted.name === undefined ? undefined : known.flatMap((one) => intoBraces(text, one, name) ?? [])[0];
  return { name, edits: [added ?? newStatement(file, wanted, name)] };
}

const plain = (specifier: string): string => specifier.replace(/^node:/, '');

/** One more name between the braces of an import; undefined where it has none. */
function intoBraces(text: string, { module }: ImportedName, name: string): Edit | undefined {
  const before = text.slice(0, module.range.start);
  const [, inner] = /(?:\bimport\s(?!type\b)[^'"`;]*?|\b(?:const|let|var)\s*)\{([^{}]*)\}\s*(?:=|from)\s*$/.exec(before) ?? [];
  if (inner === undefined) return undefined;
  const start = before.lastIndexOf('{') + 1;
  const written = inner.trimEnd();
  const at = start + written.length;
  const line = /\r?\n[ \t]*(?=\S[^\n]*$)/.exec(written)?.[0];
  if (line === undefined) return { range: { start: at, end: at }, text: written.trim() === '' ? ` ${name} ` : written.endsWith(',') ? ` ${name},` : `, ${name}` };
  return { range: { start: at, end: at }, text: written.endsWith(',') ? `${line}${name},` : `,${line}${name}` };
}

function newStatement({ path, text, module }: ImportingFile, { from, name: member, isBuiltIn }: Import, name: string): Edit {
  const isModule = /^[ \t]*(?:import\b\s*[\w*{'"]|export\b)/m.test(text) || (!/\brequire\s*\(/.test(text) && /\.(?:[mc]?tsx?|mjs)$/.test(path));
  const others = importedNames(module).map((one) => one.specifier);
  const isPlain = isBuiltIn === true && !others.some((one) => one.startsWith('node:')) && others.some((one) => ['fs', 'path', 'http', 'https', 'crypto', 'child_process', 'util', 'os', 'url', 'fs/promises'].includes(one));
  const quote = preferredQuote(text);
  const specifier = `${quote}${isPlain ? plain(from) : from}${quote}`;
  const bound = member === undefined ? name : `{ ${member} }`;
  const end = /;[ \t]*(?:\/\/.*)?\r?$/m.test(text) || text.trim() === '' ? ';' : '';
  const line = (isModule ? `import ${bound} from ${specifier}` : `const ${bound} = require(${specifier})`) + end;
  const last = importedNames(module).filter((one) => startsLine(text, one.module.range.start) && endsLine(text, one.module.range.end)).at(-1);
  if (last) return lineBehind(text, last.module.range.end, line);
  return lineBefore(text, headEnd(text), line);
}

/** Whether an import begins in the first column. */
function startsLine(text: string, at: number): boolean {
  return /(?:^|\n)(?:import\b|(?:const|let|var)\b)[^;]*$/.test(text.slice(0, at).split(/;[ \t]*\r?\n/).at(-1) ?? '');
}

const endsLine = (text: string, at: number): boolean => /^[)\s\w.;(]*?(?:\/\/[^\n]*)?$/.test(text.slice(at).split('\n', 1)[0]?.trimEnd() ?? '');

/** Behind the line for the shell, a comment that heads the file, and directives. */
function headEnd(text: string): number {
  return /^(?:#![^\n]*\n)?(?:\s*\/\*(?:[^*]|\*(?!\/))*\*\/[ \t]*\r?\n(?:[ \t]*\r?\n)|(?:[ \t]*\/\/[^\n]*\n)+(?:[ \t]*\r?\n))?(?:\s*(?:'use strict'|"use strict");?[ \t]*\r?\n)?(?:[ \t]*\r?\n)*/.exec(text)?.[0].length ?? 0;
}
