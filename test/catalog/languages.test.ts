/**
 * Every rule works in every language, which examples on its page show, or its page says under *What it is* why it does not:
 *
 *     Does not apply to Java and PHP: objects have no prototype there.
 */
import assert from 'node:assert/strict';
import { catalog } from '../../src/catalog/index.ts';
import type { Language } from '../../src/catalog/model.ts';
import type { Rule } from '../../src/catalog/rule.ts';
import { examplesUnder, pageOf, reasonsIn } from './pages.ts';

/** How examples name a language behind their fence. */
const fences: Readonly<Record<Language, readonly string[]>> = { javascript: ['js', 'ts'], python: ['py'], java: ['java'], php: ['php'] };

/** What is still to be said: neither examples nor a reason. It only gets shorter. */
const open: Readonly<Record<Language, readonly string[]>> = {
  javascript: [
    'trust-boundary',
  ],
  python: [],
  java: [
    'in-process-state',
  ],
  php: [
    'argument-injection',
    'missing-rate-limit',
    'missing-request-timeout',
    'missing-security-headers',
    'unbounded-query',
  ],
};

const languages = Object.keys(fences) as Language[];

/** Whether models of the language name a place that the rule speaks of: then it works there, whatever its page says. */
function isModelled({ detects }: Rule, language: Language): boolean {
  const models = catalog.models.filter((model) => model.language === language);
  const sinks = new Set<string>(models.flatMap(({ sinks = [] }) => sinks.map(({ kind }) => kind)));
  const uses = new Set<string>(models.flatMap(({ uses = [] }) => uses.map(({ kind }) => kind)));
  return detects.some((one) =>
    'flow' in one ? one.flow.to.some((kind) => sinks.has(kind)) : 'text' in one ? one.text.to.some((kind) => sinks.has(kind)) : 'use' in one && one.use.some((kind) => uses.has(kind)));
}

for (const rule of catalog.rules) {
  describe(`the page of ${rule.id}`, () => {
    for (const language of languages) {
      it(`shows ${language}, or says why not`, () => {
        const page = pageOf(rule.id);
        const [vulnerable, safe] = ['Vulnerable', 'Safe'].map((heading) => examplesUnder(page, heading).some((example) => fences[language].includes(example.language)));
        assert.equal(vulnerable, safe, 'examples are vulnerable ones and safe ones');
        const said = [vulnerable ? 'examples' : [], reasonsIn(page).has(language) ? 'a reason' : [], open[language].includes(rule.id) ? 'an entry in the list of what is open' : []].flat();
        assert.equal(said.length, 1, `${language}: ${said.join(' and ') || 'nothing'}`);
      });

      it(`does not say that it does not apply to ${language}, where models speak of it`, () => {
        assert.ok(!reasonsIn(pageOf(rule.id)).has(language) || !isModelled(rule, language));
      });
    }
  });
}

describe('the list of what is open', () => {
  it('has rules only', () => {
    const ids = catalog.rules.map(({ id }) => id);
    assert.deepEqual(Object.values(open).flat().filter((id) => !ids.includes(id)), []);
  });
});

describe('a reason', () => {
  const pageWith = (text: string): string => `## What it is\n\nA thing.\n\n${text}\n\n## Why it matters\n\nDoes not apply to PHP: this is another section.\n`;

  it('is of one language or several, and may take several lines', () => {
    assert.deepEqual([...reasonsIn(pageWith('Does not apply to Python, Java and PHP: objects\nare none.'))], [['python', 'objects are none.'], ['java', 'objects are none.'], ['php', 'objects are none.']]);
    assert.deepEqual([...reasonsIn(pageWith('It is one.'))], []);
  });

  it('names languages that there are, and gives a reason', () => {
    assert.throws(() => reasonsIn(pageWith('Does not apply to Cobol: it is old.')), /Cobol/);
    assert.throws(() => reasonsIn(pageWith('Does not apply to Java.')), /reason/);
  });
});
