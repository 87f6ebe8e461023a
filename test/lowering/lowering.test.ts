/** Every program in the pages of this folder lowers to the IR beside it, in each of its languages. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { javascript } from '../../src/analysis/languages/javascript.ts';
import type { LanguageFrontEnd } from '../../src/analysis/language.ts';
import { readSections } from './blocks.ts';
import { printModule } from './print.ts';

/** Fence language: front end and file name. */
const languages: Partial<Record<string, readonly [LanguageFrontEnd, string]>> = {
  js: [javascript, 'program.js'],
  ts: [javascript, 'program.ts'],
  jsx: [javascript, 'program.jsx'],
};

const folder = import.meta.dirname;
const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));

describe('lowering', () => {
  it('has pages', () => { assert.ok(pages.length > 0); });

  for (const page of pages) {
    describe(page, () => {
      for (const { title, programs, ir } of readSections(readFileSync(join(folder, page), 'utf8'))) {
        it(title, () => {
          assert.ok(programs.length > 0, 'the section has no program');
          assert.equal(ir.length, 1, 'a section has one block of IR');
          for (const { language, text } of programs) {
            const found = languages[language];
            assert.ok(found, `no front end for the fence language ${language}`);
            const module = found[0].lower(text, found[1]);
            assert.deepEqual(module.errors, [], `the ${language} program has syntax errors`);
            assert.equal(`${printModule(module)}\n`, ir[0], `the ${language} program`);
          }
        });
      }
    });
  }
});
