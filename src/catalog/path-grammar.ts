/** Whether a text is an API path, as `model.ts` describes them. */

const name = '[A-Za-z_$][\\w$]*';
const names = `${name}(?:\\.(?:${name}|\\*\\*?)|\\(\\))*`;
const oneOf = `\\{${names}(?:,${names})*\\}`;
const packageName = '(?:node:)?(?:@[\\w-]+/)?\\$?[\\w-]+(?:[/\\\\][\\w-]+)*';
const path = new RegExp(`^(?:${packageName}|"${packageName}\\.[\\w.-]+"|${oneOf})(?:\\.(?:${name}(?:-[\\w]+)*|${oneOf}|\\*\\*?)|\\(\\))*$`);

/** What stands in a file of the project: `./src/db.ts#query`, its path from the project's folder and what it exports. */
const inFile = /^(\.\/[\w@./-]+\.\w+)#(.+)$/;

/** The file that a path names, and the path as models write it; undefined where it names none. */
export function fileInPath(text: string): { readonly file: string; readonly path: string } | undefined {
  const [, file, rest] = inFile.exec(text) ?? [];
  return file === undefined || rest === undefined || file.includes('/../') || !isApiPath(`file.${rest}`) ? undefined : { file, path: `"${file}".${rest}` };
}

/** Whether `text` obeys the grammar: `pg.{Pool,Client}().query`. */
export function isApiPath(text: string): boolean {
  return path.test(text);
}
