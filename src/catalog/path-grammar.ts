/** Whether a text is an API path, as `model.ts` describes them. */

const name = '[A-Za-z_$][\\w$]*';
const oneOf = `\\{${name}(?:\\.${name})*(?:,${name}(?:\\.${name})*)*\\}`;
const packageName = '(?:node:)?(?:@[\\w-]+/)?\\$?[\\w-]+(?:[/\\\\][\\w-]+)*';
const path = new RegExp(`^(?:${packageName}|"${packageName}\\.[\\w.-]+"|${oneOf})(?:\\.(?:${name}|${oneOf}|\\*\\*?)|\\(\\))*$`);

/** Whether `text` obeys the grammar: `pg.{Pool,Client}().query`. */
export function isApiPath(text: string): boolean {
  return path.test(text);
}
