/** The forms of a resource's name, as the snippets derive them: for the paths of files, which no snippet writes. */

/** `category` becomes `categories`. */
export function pluralOf(name: string): string {
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(name) ? `${name}es` : `${name}s`;
}

/** `order_line` becomes `OrderLine`. */
export function pascalOf(name: string): string {
  return (name.match(/[a-z0-9]+/gi) ?? []).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

/**
 * A path with the forms of a name put in.
 *
 *     pathFor('test/‹products›.test.{ext}', 'category', 'ts')  // test/categories.test.ts
 */
export function pathFor(pattern: string, name: string, extension: string): string {
  const forms = new Map([['product', name], ['products', pluralOf(name)], ['Product', pascalOf(name)], ['Products', pascalOf(pluralOf(name))]]);
  return pattern.replaceAll('{ext}', extension).replace(/‹(\w+)›/g, (found, form: string) => forms.get(form) ?? found);
}

/** The text of a snippet, which is about products, with another name of the resource in all its forms. */
export function withName(text: string, name: string): string {
  const forms = new Map([['product', name], ['products', pluralOf(name)], ['Product', pascalOf(name)], ['Products', pascalOf(pluralOf(name))]]);
  return text.replace(/products?/gi, (found) => forms.get(found) ?? found);
}

/** Whether code can be named so in every language. */
export function isName(text: string): boolean {
  return /^[a-z][a-zA-Z0-9_]*$/.test(text);
}
