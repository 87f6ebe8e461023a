/** Every program in the pages of this folder lowers to the IR beside it, in each of its languages. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../analyzer.ts';
import { readSections } from './blocks.ts';
import { printModule } from './print.ts';

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
            const found = languages.find(({ extensions }) => extensions.includes(`.${language}`));
            assert.ok(found, `no front end for the fence language ${language}`);
            const module = found.lower(text, `program.${language}`);
            assert.deepEqual(module.errors, [], `the ${language} program has syntax errors`);
            assert.equal(`${printModule(module)}\n`, ir[0], `the ${language} program`);
          }
        });
      }
    });
  }
});
