/** Imports of Java. Where a simple name means another class, the whole name is written. */
import type { Import } from '../../../catalog/model.ts';
import type { Edit } from '../../finding.ts';
import type { Imported, ImportingFile } from '../imports.ts';
import { lineBreak } from './lines.ts';

const statement = /^[ \t]*import[ \t]+(static[ \t]+)?([\w.]+?)(\.\*)?[ \t]*;/gm;

/** Imports a class; a member of one is named with its class. */
export function importJava({ text }: ImportingFile, { from, name: member }: Import): Imported {
  const simple = from.slice(from.lastIndexOf('.') + 1);
  const packageName = from.slice(0, -simple.length - 1);
  const withMember = (name: string): string => (member === undefined ? name : `${name}.${member}`);
  const imports = [...text.matchAll(statement)].filter(([, isStatic]) => isStatic === undefined);
  const own = /^[ \t]*package[ \t]+([\w.]+)[ \t]*;/m.exec(text);
  const isKnown = packageName === 'java.lang' || own?.[1] === packageName || imports.some(([, , name, all]) => (all ? name === packageName : name === from));
  const isTaken = new RegExp(`\\b(?:class|interface|enum|record)\\s+${simple}\\b`).test(text) || imports.some(([, , name, all]) => !all && name !== from && name?.endsWith(`.${simple}`));
  if (isTaken) return { name: withMember(from), edits: [] };
  return { name: withMember(simple), edits: isKnown ? [] : [newImport(text, from, imports, own)] };
}

/** In the order of the alphabet, where the imports stand. */
function newImport(text: string, from: string, imports: readonly RegExpMatchArray[], own: RegExpExecArray | null): Edit {
  const end = lineBreak(text);
  const line = `import ${from};`;
  const before = imports.filter(([, , name = '']) => name < from).at(-1);
  if (before) return at(before.index ?? 0, before[0].length, `${end}${line}`);
  const [first] = imports;
  if (first) return at(first.index ?? 0, 0, `${line}${end}`);
  return own ? at(own.index, own[0].length, `${end}${end}${line}`) : at(0, 0, `${line}${end}${end}`);
}

function at(start: number, length: number, text: string): Edit {
  return { range: { start: start + length, end: start + length }, text };
}
