/** Which package a module is of. */

/** `lodash/get` is of `lodash`, `@scope/name/sub` of `@scope/name`; a name with dots or backslashes is of itself. */
export function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}
