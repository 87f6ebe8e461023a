/** Whether a text is an API path, as `model.ts` describes them. */

const name = '[A-Za-z_$][\\w$]*';
const names = `${name}(?:\\.(?:${name}|\\*\\*?)|\\(\\))*`;
const oneOf = `\\{${names}(?:,${names})*\\}`;
const packageName = '(?:node:)?(?:@[\\w-]+/)?\\$?[\\w-]+(?:[/\\\\][\\w-]+)*';
const path = new RegExp(`^(?:${packageName}|"${packageName}\\.[\\w.-]+"|${oneOf})(?:\\.(?:${name}(?:-[\\w]+)*|${oneOf}|\\*\\*?)|\\(\\))*$`);

/** Whether `text` obeys the grammar: `pg.{Pool,Client}().query`. */
export function isApiPath(text: string): boolean {
  return path.test(text);
}
