/** Imports of PHP: `use A\B;`. A class of no namespace needs none. Where its name means another class, the whole name is written. */
import type { Import } from '../../../catalog/model.ts';
import type { Imported, ImportingFile } from '../imports.ts';
import { lineBefore, lineBehind, lineBreak } from './lines.ts';

const statement = /^use[ \t]+([\w\\]+)(?:[ \t]+as[ \t]+(\w+))?[ \t]*;/gm;

/** Imports a class; a member of one is named with its class: `Str::random`. */
export function importPhp({ text }: ImportingFile, { from, name: member }: Import): Imported {
  const whole = from.replace(/^\\/, '');
  const simple = whole.slice(whole.lastIndexOf('\\') + 1);
  const withMember = (name: string): string => (member === undefined ? name : `${name}::${member}`);
  const namespace = /^[ \t]*(?:<\?php[ \t]+)?namespace[ \t]+([\w\\]+)[ \t]*[;{]/m.exec(text);
  if (whole === simple) return { name: withMember(namespace ? `\\${whole}` : whole), edits: [] };
  const uses = [...text.matchAll(statement)];
  const own = uses.find(([, name]) => name === whole);
  if (own) return { name: withMember(own[2] ?? simple), edits: [] };
  if (namespace?.[1] === whole.slice(0, -simple.length - 1)) return { name: withMember(simple), edits: [] };
  const isTaken = uses.some(([, name = '', alias]) => (alias ?? name.slice(name.lastIndexOf('\\') + 1)).toLowerCase() === simple.toLowerCase())
    || new RegExp(`^[ \\t]*(?:(?:final|abstract|readonly)[ \\t]+)*(?:class|interface|trait|enum)[ \\t]+${simple}\\b`, 'mi').test(text);
  const opened = /<\?php\b(?:[ \t]*\r?\n|[ \t])(?:\s*(?:\/\*[^]*?\*\/|\/\/[^\n]*|declare[ \t]*\([^)]*\)[ \t]*;)[ \t]*\r?\n)*/.exec(text);
  if (isTaken || !opened) return { name: withMember(`\\${whole}`), edits: [] };
  const line = `use ${whole};`;
  const last = uses.at(-1);
  if (last) return { name: withMember(simple), edits: [lineBehind(text, last.index + last[0].length, line)] };
  if (namespace) return { name: withMember(simple), edits: [lineBehind(text, namespace.index + namespace[0].length, lineBreak(text) + line)] };
  return { name: withMember(simple), edits: [lineBefore(text, opened.index + opened[0].length, line)] };
}
