/** The code of the guide, as the diagnostics see it: what it calls right is silent, what it calls wrong is found by the rule that it names. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { catalog } from '../../src/catalog/index.ts';
import { readingOrder } from '../../src/guide/index.ts';
import { findIn, languages } from '../analyzer.ts';
import { endings, inFile } from './sample-context.ts';

interface Sample {
  readonly place: string;
  readonly language: string;
  readonly mark: string | undefined;
  readonly rule: string | undefined;
  readonly code: string;
}

const samples: readonly Sample[] = readingOrder.flatMap(({ id }) => {
  const text = readFileSync(`src/guide/${id}.md`, 'utf8');
  return [...text.matchAll(/^(> )?```(\w+)(?: (wrong|right)(?: rule:([\w-]+))?)?\n([\s\S]*?)^(?:> )?```$/gm)].map(({ 1: quote, 2: language = '', 3: mark, 4: rule, 5: code = '', index }) => ({
    place: `${id}.md:${text.slice(0, index).split('\n').length} (${language})`,
    language, mark, rule,
    code: quote === undefined ? code : code.replace(/^> ?/gm, ''),
  }));
});

/** The languages that can be chosen, and are read here. */
const read = Object.keys(endings).filter((word) => languages.some(({ extensions }) => extensions.includes(endings[word] ?? '')));

describe('the code of the guide', () => {
  it('is read as far as there are languages', () => {
    assert.ok(samples.filter(({ language }) => read.includes(language)).length > 10);
    const known = new Set(catalog.rules.map(({ id }) => id));
    assert.deepEqual(samples.filter(({ rule }) => rule !== undefined && !known.has(rule)).map(({ place }) => place), []);
  });

  for (const { place, language, mark, rule, code } of samples.filter((sample) => read.includes(sample.language))) {
    const path = `/shop/src/sample${endings[language] ?? ''}`;
    const text = inFile(language, code);

    it(`${place}: can be parsed`, () => {
      const { errors } = languages.find(({ extensions }) => extensions.includes(endings[language] ?? ''))?.lower(text, path) ?? { errors: ['no language'] };
      assert.deepEqual(errors, [], text);
    });

    it(`${place}: ${rule === undefined ? `${mark ?? 'neither right nor wrong'}, and silent` : `found by ${rule}`}`, () => {
      assert.deepEqual(rulesIn(path, text), rule === undefined ? [] : [rule], text);
    });
  }
});

/** The rules of which something is found, each once. */
function rulesIn(path: string, text: string): readonly string[] {
  return [...new Set(findIn(path, text).map(({ rule }) => rule))];
}
