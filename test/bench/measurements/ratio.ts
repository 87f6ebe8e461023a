/** The whole analysis of files as a multiple of what their parser alone takes, warm, for each language: files that stand alone, and projects whose files import each other. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { createAnalyzer } from '../../../src/analysis/analyze.ts';
import type { LanguageFrontEnd } from '../../../src/analysis/language.ts';
import { catalog } from '../../../src/catalog/index.ts';
import { bareParser, loadLanguages } from '../all-languages.ts';
import { expressFile } from '../express-file.ts';
import { medians } from '../measure.ts';
import type { Measurement, Numbers } from '../measurement.ts';

interface File {
  readonly path: string;
  readonly text: string;
}

/** What is measured under one name. */
interface Sample {
  readonly name: string;
  readonly language: string;
  readonly files: readonly File[];
}

/** Prints milliseconds of the parser, of text to IR and of the whole; yields the ratio of the last to the first. */
export const ratio: Measurement = {
  id: 'ratio',
  async run({ isQuick }, tell) {
    const languages = await loadLanguages();
    const numbers: Record<string, number> = {};
    tell('                  lines    parser  lowering     whole    ratio   lines/s   (ms, medians; ratio: whole to parser)');
    for (const { name, language, files } of samples()) {
      const frontEnd = languages.find(({ id }) => id === language);
      if (!frontEnd) throw new Error(`there is no language ${language}`);
      const { parser, lowering, analysis } = await measure(files, frontEnd, isQuick);
      const lines = files.reduce((sum, { text }) => sum + text.split('\n').length - 1, 0);
      numbers[`${name}: whole / parser`] = analysis / parser;
      tell([
        name.padEnd(16), String(lines).padStart(6), ...[parser, lowering, analysis].map((time) => time.toFixed(1).padStart(9)),
        `${(analysis / parser).toFixed(2)} x`.padStart(8), Math.round(lines / analysis * 1000).toLocaleString('en').padStart(9),
      ].join(' '));
    }
    return numbers satisfies Numbers;
  },
};

async function measure(files: readonly File[], frontEnd: LanguageFrontEnd, isQuick: boolean): Promise<{ parser: number; lowering: number; analysis: number }> {
  const parse = await bareParser(frontEnd.id);
  const texts = new Map<string, string>();
  const analyzer = createAnalyzer(catalog, [frontEnd], { read: (path) => texts.get(path) });
  let round = 0;
  const { parser = 0, lowering = 0, analysis = 0 } = medians({
    parser: () => { for (const { path, text } of files) parse(path, text); },
    lowering: () => { for (const { path, text } of files) frontEnd.lower(text, path); },
    analysis: () => {
      // What has not changed would not be parsed again.
      round++;
      for (const { path, text } of files) texts.set(path, text + '\n'.repeat(round % 2 + 1));
      for (const { path } of files) analyzer.changed(path);
      for (const { path } of files) analyzer.analyze({ path, text: texts.get(path) ?? '' });
    },
  }, isQuick ? { warmUp: 2, rounds: 3, atLeast: 300 } : {});
  return { parser, lowering, analysis };
}

/** Generated files of JavaScript; of each language what the models' fixtures are, which use all that it knows. */
function samples(): readonly Sample[] {
  const fixtures = (name: string, folder: string, endings: readonly string[]): Sample => ({
    name, language: folder,
    files: readdirSync(join('test', 'models', folder)).filter((file) => endings.includes(extname(file))).map((path) => ({ path, text: readFileSync(join('test', 'models', folder, path), 'utf8') })),
  });
  return [
    { name: 'express 1000', language: 'javascript', files: [{ path: 'routes.js', text: expressFile(1000) }] },
    { name: 'shop', language: 'javascript', files: readProject(join('test', 'workspaces', 'shop')) },
    fixtures('JavaScript', 'javascript', ['.js']), fixtures('TypeScript', 'javascript', ['.ts']),
    fixtures('Python', 'python', ['.py']), fixtures('Java', 'java', ['.java']), fixtures('PHP', 'php', ['.php']),
  ];
}

function readProject(folder: string): readonly File[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.[jt]s$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}
