/** Each piece of advice is applied by a rule, a project check or a snippet, and `docs/advice.md` says by which. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { adviceFile, adviceRows, adviceTable, appliers, type AdviceRow } from '../../tools/advice-table.mjs';
import { compileGuide, type CompiledGuide } from '../../tools/build-guide.mjs';

describe('the table of what applies the advice', () => {
  let guide: CompiledGuide;
  let rows: readonly AdviceRow[];

  before(async function () {
    this.timeout(20_000);
    guide = await compileGuide();
    rows = adviceRows(guide, await appliers());
  });

  it('is what npm run advice writes', () => {
    assert.equal(readFileSync(adviceFile, 'utf8'), adviceTable(rows), 'run npm run advice');
  });

  it('has no empty row', () => {
    assert.equal(rows.length, 64);
    const empty = rows.filter(({ rules, checks, snippets }) => rules.length + checks.length + snippets.length === 0).map(({ slug }) => slug);
    assert.deepEqual(empty, []);
  });

  it('counts rules by the advice that they name, checks too, and snippets by their place in the guide or the check that names them', () => {
    const [first] = guide.sections.filter(({ advice }) => advice.length > 0);
    const [advice] = first?.advice ?? [];
    assert.ok(first && advice);
    const told = adviceRows(
      { sections: [first], rules: [{ id: 'loud-noise', title: '', html: '', places: [], advice: [advice.slug] }, { id: 'other', title: '', html: '', places: [], advice: [] }], checks: [{ id: 'lock-file', advice: [advice.slug], snippets: { d: [] } }] },
      {
        snippets: [{ prefix: 'b', guide: `${first.id}#${advice.slug}` }, { prefix: 'a', guide: `${first.id}#${advice.slug}` }, { prefix: 'a', guide: `${first.id}#${advice.slug}` }, { prefix: 'c', guide: first.id }, { prefix: 'd', guide: first.id }],
      },
    );
    assert.deepEqual(told[0], { slug: advice.slug, section: first.id, rules: ['loud-noise'], checks: ['lock-file'], snippets: ['a', 'b', 'd'] });
  });
});
