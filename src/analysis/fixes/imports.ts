/**
 * What a fix needs is imported: by the name that the file has for it already, or by an import that is added where imports stand, in the
 * file's own style.
 *
 *     importAll(file, 'javascript', [{ from: 'node:child_process', name: 'execFile' }])
 *     → names: execFile is `execFile`; edits: `import { exec } from …` becomes `import { exec, execFile } from …`
 */
import type { Import, Language } from '../../catalog/model.ts';
import type { Edit } from '../finding.ts';
import type { Module } from '../ir.ts';
import { importJava } from './imports/java.ts';
import { importJavaScript } from './imports/javascript.ts';
import { importPhp } from './imports/php.ts';
import { importPython } from './imports/python.ts';

/** A file in which something is imported. */
export interface ImportingFile {
  readonly path: string;
  readonly text: string;
  readonly module: Module;
}

/** What the file calls a thing, and the edits by which it does. */
export interface Imported {
  readonly name: string;
  readonly edits: readonly Edit[];
}

/** Imports one thing in the way of a language; null where its name means something else in the file. */
export type Importer = (file: ImportingFile, wanted: Import) => Imported | null;

const importers: Readonly<Record<Language, Importer>> = { javascript: importJavaScript, python: importPython, java: importJava, php: importPhp };

/** What things are called in the file, by what they are called where they come from; and the edits. */
export interface AllImported {
  readonly names: ReadonlyMap<string, string>;
  readonly edits: readonly Edit[];
  /** The packages that the file did not import before. */
  readonly added: readonly Import[];
}

/** What a thing is called where it comes from: by that, templates of code name it. */
export function nameOf({ from, name, as }: Import): string {
  return name ?? as ?? from.split(/[/\\.:]/).at(-1) ?? from;
}

/** Imports all of these; null where one cannot be. */
export function importAll(file: ImportingFile, language: Language, wanted: readonly Import[]): AllImported | null {
  const names = new Map<string, string>();
  const edits: Edit[] = [];
  const added: Import[] = [];
  for (const one of wanted) {
    const imported = importers[language](file, one);
    if (!imported) return null;
    names.set(nameOf(one), imported.name);
    edits.push(...imported.edits);
    if (imported.edits.length > 0) added.push(one);
  }
  return { names, edits: joined(edits), added };
}

/** Edits in order; what is put in at one place is one edit. */
export function joined(edits: readonly Edit[]): Edit[] {
  const all: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.range.start - b.range.start)) {
    const before = all.at(-1);
    if (before && before.range.start === edit.range.start && before.range.end === edit.range.end && edit.range.start === edit.range.end) {
      all[all.length - 1] = { range: edit.range, text: inOneStatement(before.text, edit.text) ?? before.text + edit.text };
    } else {
      all.push(edit);
    }
  }
  return all;
}

/** Two new imports of one module, as one; undefined where they are of two. */
function inOneStatement(a: string, b: string): string | undefined {
  if (a === b) return a;
  const statement = /^(\s*(?:import|const) \{ |\s*from \S+ import )([\w, ]+?)( \} .*\s*|\s*)$/;
  const [, head, names, tail] = statement.exec(a) ?? [];
  const [, otherHead, otherNames, otherTail] = statement.exec(b) ?? [];
  return head !== undefined && head === otherHead && tail === otherTail ? `${head}${names ?? ''}, ${otherNames ?? ''}${tail ?? ''}` : undefined;
}
