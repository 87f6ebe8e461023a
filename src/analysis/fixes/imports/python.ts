/** Imports of Python: `import html`, `from html import escape`. */
import type { Import } from '../../../catalog/model.ts';
import type { Edit } from '../../finding.ts';
import type { Imported, ImportingFile } from '../imports.ts';
import { countOf, importedNames, type ImportedName } from './names.ts';
import { lineBefore, lineBehind } from './lines.ts';

/** Imports a thing; null where its name means something else. */
export function importPython({ text, module }: ImportingFile, wanted: Import): Imported | null {
  const all = importedNames(module);
  const known = all.filter(({ specifier }) => specifier === wanted.from);
  const own = known.find(({ member }) => member === wanted.name);
  const isFree = ({ name }: ImportedName): boolean => countOf(name, module) === 1;
  if (own) return isFree(own) ? { name: own.name, edits: [] } : null;
  const whole = wanted.name === undefined ? undefined : known.find(({ member }) => member === undefined);
  if (whole && wanted.name !== undefined) return isFree(whole) ? { name: `${whole.name}.${wanted.name}`, edits: [] } : null;
  const [root = wanted.from] = wanted.from.split('.');
  const name = wanted.name ?? wanted.as ?? wanted.from;
  if (countOf(wanted.name ?? wanted.as ?? root, module) > 0) return null;
  const list = wanted.name === undefined ? undefined : known.flatMap((one) => intoList(text, one, name) ?? [])[0];
  const line = wanted.name === undefined ? `import ${wanted.from}${wanted.as === undefined ? '' : ` as ${wanted.as}`}` : `from ${wanted.from} import ${name}`;
  return { name, edits: [list ?? newLine(text, all, line)] };
}

/** One more name behind `from m import a`; undefined where the statement is another one. */
function intoList(text: string, { module }: ImportedName, name: string): Edit | undefined {
  const rest = text.slice(module.range.end);
  if (!/(?:^|\n)from[ \t]+$/.test(text.slice(0, module.range.start))) return undefined;
  const [opened, inner] = /^\s+import\s*\(([^()]*)\)/.exec(rest) ?? [];
  if (opened !== undefined && inner !== undefined && !inner.includes('#')) {
    const written = inner.trimEnd();
    const at = module.range.end + opened.length - 1 - (inner.length - written.length);
    const line = /\r?\n[ \t]*(?=\S[^\n]*$)/.exec(written)?.[0];
    const text = line === undefined ? (written.endsWith(',') ? ` ${name},` : `, ${name}`) : written.endsWith(',') ? `${line}${name},` : `,${line}${name}`;
    return { range: { start: at, end: at }, text };
  }
  const plain = /^[ \t]+import[ \t]+[\w.]+(?:[ \t]+as[ \t]+\w+)?(?:[ \t]*,[ \t]*\w+(?:[ \t]+as[ \t]+\w+)?)*/.exec(rest)?.[0];
  if (plain === undefined) return undefined;
  const at = module.range.end + plain.length;
  return { range: { start: at, end: at }, text: `, ${name}` };
}

/** Behind the last import at the top, or behind what heads a file. */
function newLine(text: string, all: readonly ImportedName[], line: string): Edit {
  const last = all.filter(({ module: { range } }) => /(?:^|\n)(?:import|from)[ \t][^\n]*$/.test(text.slice(0, range.start))).at(-1);
  if (!last) return lineBefore(text, headEnd(text), line);
  const rest = text.slice(last.module.range.end);
  const inParentheses = /^\s+import\s*\([^()]*\)/.exec(rest)?.[0].length ?? 0;
  return lineBehind(text, last.module.range.end + inParentheses, line);
}

/** Behind the line for the shell, comments, and the text that says what the module is. */
function headEnd(text: string): number {
  return /^(?:[ \t]*#[^\n]*\n)*(?:\s*(?:"""[^]*?"""|'''[^]*?'''|"[^"\n]*"|'[^'\n]*')[ \t]*\r?\n)?(?:[ \t]*\r?\n)*/.exec(text)?.[0].length ?? 0;
}
