/**
 * The classes that implement an interface, as far as that is cheap to know: those in its folder and the folders below, and those that
 * bear its name (`JdbcOrders` and `OrdersImpl` for `Orders`) elsewhere in the same source root.
 */
import { folderOf } from '../file-paths.ts';
import type { Looking } from '../looking.ts';
import { sourceRootOf } from './source-roots.ts';

const mostFolders = 400;
const mostFiles = 150;

/** The files of the classes that implement a class, by their paths; none where there are more than `most`. */
export function findImplementations(name: string, from: string, noting: Looking, most = 3): readonly string[] {
  // What is looked at is most of a source root: the folder of the class, and those of what is found, stand for it.
  const looking = noting.unnoted();
  const simple = name.slice(name.lastIndexOf('.') + 1);
  const root = sourceRootOf(from, looking);
  const own = folderOf(from);
  const bare = simple.replace(/^I(?=[A-Z])|^Abstract|^Base|(?:Interface|Base)$/g, '');
  const mentions = new RegExp(`\\b(?:implements|extends)\\b[^{;]*\\b${simple}\\b`);
  const isAbstract = new RegExp('\\babstract\\s+class\\b|\\binterface\\b');
  const near: string[] = [];
  const far: string[] = [];
  const pending = [root];
  for (let visited = 0; pending.length > 0 && visited < mostFolders; visited++) {
    const folder = pending.shift() ?? '';
    const { files, folders } = looking.list(folder);
    for (const file of files) {
      if (!file.endsWith('.java') || folder + file === from) continue;
      if (file.includes(bare)) far.push(folder + file);
      else if (folder.startsWith(own)) near.push(folder + file);
    }
    pending.push(...folders.map((one) => `${folder}${one}/`));
  }
  const found = [...far, ...near].slice(0, mostFiles).filter((path) => {
    const text = looking.read(path) ?? '';
    const head = text.slice(0, text.indexOf('{', text.search(/\b(?:class|record|enum)\s+\w+/)) + 1);
    return mentions.test(head) && !isAbstract.test(head.slice(head.search(/\b(?:public|abstract|final|class|record|enum)\b[^;]*$/)));
  });
  for (const folder of new Set([own, ...found.map(folderOf)])) noting.list(folder);
  noting.note(found);
  return found.length > most ? [] : found.sort();
}
