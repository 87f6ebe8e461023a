/** The packages that a Python project depends on, out of the files in which it may say so. */

/** The files that are read, by name. */
export const descriptionFiles: readonly string[] = ['requirements.txt', 'pyproject.toml', 'Pipfile', 'setup.cfg'];

/** All packages that are named in the files of one folder, in small letters with dashes, with the versions asked for (`''`: any). */
export function dependenciesIn(files: readonly { readonly name: string; readonly text: string }[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const add = (requirement: string): void => {
    const [, name, version = ''] = /^\s*([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*([^;#]*)/.exec(requirement) ?? [];
    if (name !== undefined) found.set(normal(name), version.trim().replace(/^\((.*)\)$/, '$1'));
  };
  for (const { name, text } of files) {
    if (name === 'requirements.txt') for (const line of text.split(/\r?\n/)) { if (/^\s*[A-Za-z0-9]/.test(line)) add(line); }
    else if (name === 'setup.cfg') for (const line of listIn(text, 'options', 'install_requires')) add(line);
    else readTables(text, add, (key, value) => { found.set(normal(key), value); });
  }
  return found;
}

function normal(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}

/** `dependencies = [...]` of `[project]`, and the tables of poetry and pipenv: `flask = "^3"`, `flask = { version = "^3" }`. */
function readTables(text: string, add: (requirement: string) => void, set: (name: string, version: string) => void): void {
  let table = '';
  let isInList = false;
  for (const line of text.split(/\r?\n/)) {
    const header = /^\s*\[+([^\]]+)\]+\s*(?:#.*)?$/.exec(line)?.[1];
    if (header !== undefined && !isInList) table = header.trim();
    else if (isInList || (isListTable(table) && /^\s*[\w-]+\s*=\s*\[/.test(line) && (table !== 'project' || /^\s*dependencies\s*=/.test(line)))) {
      const inside: string = isInList ? line : line.slice(line.indexOf('[') + 1);
      for (const [, double, single] of inside.matchAll(/"([^"]*)"|'([^']*)'/g)) add(double ?? single ?? '');
      isInList = !/\]\s*,?\s*(?:#.*)?$/.test(inside.replace(/"[^"]*"|'[^']*'/g, ''));
    } else if (isNamedTable(table)) {
      const [, key, value = ''] = /^\s*"?([A-Za-z0-9][\w.-]*)"?\s*=\s*(.+)$/.exec(line) ?? [];
      if (key !== undefined && key !== 'python') set(key, /version\s*=\s*"([^"]*)"/.exec(value)?.[1] ?? /^"([^"]*)"/.exec(value)?.[1] ?? '');
    }
  }
}

const isListTable = (table: string): boolean => table === 'project' || table === 'project.optional-dependencies' || table === 'dependency-groups';
const isNamedTable = (table: string): boolean => /^tool\.poetry\.(?:group\.[^.]+\.|dev-)?dependencies$/.test(table) || table === 'packages' || table === 'dev-packages';

/** The lines of a value of an .ini file that stand below its name. */
function listIn(text: string, section: string, key: string): readonly string[] {
  const [, body = ''] = new RegExp(`^\\[${section}\\]\\s*$([^]*?)(?=^\\[|(?![^]))`, 'm').exec(text) ?? [];
  const [, lines = ''] = new RegExp(`^${key}\\s*=(.*(?:\\r?\\n[ \\t]+.*)*)`, 'm').exec(body) ?? [];
  return lines.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
}
