/** What of this package, which has no types, is used here. */
declare module 'eslint-plugin-security' {
  import type { Linter } from 'eslint';

  const plugin: { readonly configs: { readonly recommended: Linter.Config } };
  export default plugin;
}
