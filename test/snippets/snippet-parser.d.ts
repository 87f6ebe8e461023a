/** The part that we use of VS Code's own snippet parser, which its package ships without types. */
declare module 'monaco-editor-core/esm/vs/editor/contrib/snippet/browser/snippetParser.js' {
  export class Marker {
    readonly children: readonly Marker[];
    toString(): string;
  }
  export class Choice extends Marker {
    readonly options: readonly Marker[];
  }
  export class Transform extends Marker {
    resolve(value: string): string;
  }
  export class Variable extends Marker {
    readonly name: string;
  }
  export class Placeholder extends Marker {
    readonly index: number;
    readonly transform?: Transform;
    readonly choice: Choice | undefined;
  }
  export class TextmateSnippet extends Marker {
    readonly placeholders: readonly Placeholder[];
  }
  export class SnippetParser {
    parse(text: string): TextmateSnippet;
  }
}
