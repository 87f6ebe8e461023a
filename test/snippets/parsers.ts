/** What is wrong in the syntax of a text, by the parser of its language. Languages without one here are checked where they are run. */
import ts from 'typescript';
import { parseAllDocuments } from 'yaml';
import { Grammar } from '../../src/analysis/languages/tree-sitter.ts';
import { readGrammar } from '../analyzer.ts';

/** The problems, or `undefined` where this language has no parser here. */
export type ParseOutcome = readonly string[] | undefined;

const grammars = new Map(['python', 'java', 'php'].map((language) => [language, new Grammar(`tree-sitter-${language}.wasm`, readGrammar)]));

type Surroundings = readonly [before: string, after: string];

/** Where members of a class, or statements, may stand without their class: what is around them then. */
const surroundings: Readonly<Record<string, readonly Surroundings[]>> = {
  java: [['', ''], ['class Around {\n', '\n}']],
  php: [['', ''], ['<?php\n', ''], ['<?php\nclass Around {\n', '\n}']],
  typescript: [['', ''], ['class Around {\n', '\n}']],
};

/** Only what is wrong in all surroundings is wrong. */
export async function syntaxErrors(text: string, language: string): Promise<ParseOutcome> {
  const { errors } = await parse(text, language);
  return errors;
}

/** What must be around the text, so that it is a whole one. */
export async function surroundingsOf(text: string, language: string): Promise<Surroundings> {
  const { around } = await parse(text, language);
  return around;
}

async function parse(text: string, language: string): Promise<{ errors: ParseOutcome; around: Surroundings }> {
  const tried: { errors: ParseOutcome; around: Surroundings }[] = [];
  for (const around of surroundings[language] ?? [['', '']]) {
    const errors = await errorsIn(around[0] + text + around[1], language);
    if (errors === undefined || errors.length === 0) return { errors, around };
    tried.push({ errors, around });
  }
  return tried.at(-1) ?? { errors: undefined, around: ['', ''] };
}

function errorsIn(text: string, language: string): ParseOutcome | Promise<ParseOutcome> {
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
      return ofGrammar(text, language);
  }
}

async function ofGrammar(text: string, language: string): Promise<ParseOutcome> {
  const grammar = grammars.get(language);
  if (grammar === undefined) return undefined;
  await grammar.load();
  const { root, errors } = grammar.parse(text);
  // A PHP file without its opening tag is a page of HTML, in which nothing is wrong.
  if (language === 'php' && !root.children.some(({ type }) => type === 'php_tag')) return ['it has no code of PHP'];
  return errors.map(({ start, end }) => text.slice(start, Math.max(end, start + 20)));
}

function ofTypeScript(text: string, language: string): string[] {
  const { diagnostics = [] } = ts.transpileModule(text, {
    fileName: language === 'typescript' ? 'snippet.ts' : 'snippet.js',
    reportDiagnostics: true,
    compilerOptions: { allowJs: true, module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023, experimentalDecorators: true },
  });
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}
