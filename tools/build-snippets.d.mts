/** A page of `snippets/`. */
export interface SnippetGroup {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  /** Whether it belongs to a framework that a workspace can be seen to use. */
  readonly isStack: boolean;
  /** What tells of it: `npm express`, `pip flask`, `maven spring-boot`, `composer laravel/framework`, `file wp-config.php`. */
  readonly detect: readonly string[];
  /** Where tests of a resource are kept, and the prefix of the snippet that opens such a file: `test/‹products›.test.{ext} test-express-file`. */
  readonly tests?: string;
}

/** One text of a snippet; a prefix has several where languages differ. */
export interface CompiledSnippet {
  readonly group: string;
  readonly prefix: string;
  readonly task: string;
  readonly label: string;
  readonly description: string;
  /** A section of the guide, perhaps with an advice: `c09.security#parameterized-queries`. */
  readonly guide: string;
  /** VS Code's language ids. */
  readonly languages: readonly string[];
  /** How many spaces one step of indentation has in the page. */
  readonly indent: number;
  /** In VS Code's syntax, lines joined. */
  readonly body: string;
  /** The stop that holds the name of the resource, in the singular unless the text has only the plural. */
  readonly name?: { readonly stop: number };
  /** The prefix of the snippet that tests this one. */
  readonly test?: string;
  /** Where it usually lies, for a whole file: `test/‹products›.test.{ext}`. */
  readonly file?: string;
  readonly needs?: readonly string[];
}

export interface CompiledSnippets {
  readonly groups: readonly SnippetGroup[];
  readonly snippets: readonly CompiledSnippet[];
}

export declare function compileSnippets(): CompiledSnippets;
export declare function compilePage(id: string, page: string): SnippetGroup & { readonly snippets: readonly CompiledSnippet[] };
export declare function buildSnippets(options?: { readonly outdir?: string; readonly isWatching?: boolean }): void;
