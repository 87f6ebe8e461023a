/**
 * Parsing by tree-sitter, for the languages that have a grammar of it: a text in, a plain tree out. The parser's own tree lives in memory
 * that nobody else frees; it is read once and freed here.
 *
 *     const grammar = new Grammar('tree-sitter-python.wasm', readGrammar);
 *     await grammar.load();
 *     grammar.parse('a = 1').children[0]?.type  // 'expression_statement'
 *
 * https://tree-sitter.github.io/tree-sitter/using-parsers
 */
import { Language, Parser, type TreeCursor } from 'web-tree-sitter';

/** Reads a .wasm file by its name: the parser itself, or a grammar. */
export type ReadGrammar = (file: string) => Promise<Uint8Array>;

/** A node of a syntax tree. Offsets are UTF-16: `[start, end)`. */
export interface SyntaxNode {
  /** As the grammar calls it: `call`, `identifier`; a token is called what it is: `+`, `def`. */
  readonly type: string;
  readonly start: number;
  readonly end: number;
  /** A rule of the grammar, and not a token between the parts of one. */
  readonly isNamed: boolean;
  /** The part of its parent that it is: `left`, `arguments`. */
  readonly field: string | undefined;
  /** Nothing stands there; the parser put it in to go on. */
  readonly isMissing: boolean;
  readonly children: readonly SyntaxNode[];
}

/** A syntax tree. */
export interface SyntaxTree {
  readonly root: SyntaxNode;
  /** Where the text does not fit the grammar. */
  readonly errors: readonly { readonly start: number; readonly end: number }[];
}

/** In milliseconds. What the parser has not understood until then it will not understand soon enough for anyone who types. */
const parseLimit = 2_000;
/** Nodes within nodes. Deeper ones are cut off: nobody writes them, and walks over the tree are recursive. */
const depthLimit = 500;

let started: Promise<void> | undefined;

/** One grammar, which is loaded when it is first needed. */
export class Grammar {
  readonly #file: string;
  readonly #read: ReadGrammar;
  #loading: Promise<void> | undefined;
  #parser: Parser | undefined;

  constructor(file: string, read: ReadGrammar) {
    this.#file = file;
    this.#read = read;
  }

  /** Makes ready to parse; the second call costs nothing. Fails where the .wasm cannot be read. */
  load(): Promise<void> {
    this.#loading ??= this.#load().catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  /** Parses whatever there is, with errors, too. An empty tree where that takes too long. Throws before `load` has ended. */
  parse(text: string): SyntaxTree {
    if (!this.#parser) throw new Error(`${this.#file} is not loaded yet`);
    const end = performance.now() + parseLimit;
    // The type says that nothing is returned; true ends the parse.
    const progressCallback = (): boolean => performance.now() > end;
    const tree = this.#parser.parse(text, null, { progressCallback });
    if (!tree) {
      this.#parser.reset();
      return { root: { type: 'ERROR', start: 0, end: text.length, isNamed: true, field: undefined, isMissing: false, children: [] }, errors: [{ start: 0, end: text.length }] };
    }
    const cursor = tree.walk();
    try {
      const errors: { start: number; end: number }[] = [];
      return { root: readNode(cursor, 0, errors), errors };
    } finally {
      cursor.delete();
      tree.delete();
    }
  }

  async #load(): Promise<void> {
    started ??= this.#read('web-tree-sitter.wasm').then((wasmBinary) => Parser.init({ wasmBinary }));
    await started;
    const language = await Language.load(await this.#read(this.#file));
    this.#parser = new Parser().setLanguage(language);
  }
}

function readNode(cursor: TreeCursor, depth: number, errors: { start: number; end: number }[]): SyntaxNode {
  const { nodeType: type, startIndex: start, endIndex: end, nodeIsNamed: isNamed, nodeIsMissing: isMissing } = cursor;
  const field = cursor.currentFieldName ?? undefined;
  if (isMissing || type === 'ERROR') errors.push({ start, end });
  const children: SyntaxNode[] = [];
  if (depth < depthLimit && cursor.gotoFirstChild()) {
    do children.push(readNode(cursor, depth + 1, errors));
    while (cursor.gotoNextSibling());
    cursor.gotoParent();
  }
  return { type, start, end, isNamed, field, isMissing, children };
}
