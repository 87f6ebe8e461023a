/** What is wrong in the syntax of a text, by the parser of its language. Languages without one here are checked where they are run. */
import ts from 'typescript';
import { parseAllDocuments } from 'yaml';

/** The problems, or `undefined` where this language has no parser here. */
export type ParseOutcome = readonly string[] | undefined;

export function syntaxErrors(text: string, language: string): ParseOutcome {
  switch (language) {
    case 'javascript':
    case 'typescript':
      return ofTypeScript(text, language);
    case 'json':
    case 'jsonc':
      return ts.parseConfigFileTextToJson('snippet.json', text).error === undefined ? [] : ['it is no JSON'];
    case 'yaml':
    case 'dockercompose':
      return parseAllDocuments(text).flatMap(({ errors }) => errors.map(({ message }) => message));
    default:
      return undefined;
  }
}

function ofTypeScript(text: string, language: string): string[] {
  const { diagnostics = [] } = ts.transpileModule(text, {
    fileName: language === 'typescript' ? 'snippet.ts' : 'snippet.js',
    reportDiagnostics: true,
    compilerOptions: { allowJs: true, module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023, experimentalDecorators: true },
  });
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}
