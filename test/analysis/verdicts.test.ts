/** What is found behind a check of which nobody knows what it lets pass: no path is proven there. */
import assert from 'node:assert/strict';
import { createAnalyzer } from '../../src/analysis/analyze.ts';
import type { Finding } from '../../src/analysis/finding.ts';
import { languages } from '../analyzer.ts';
import { injectionCatalog } from '../flow-catalog.ts';

const analyzer = createAnalyzer(injectionCatalog, languages);
const analyze = (text: string): readonly Finding[] => analyzer.analyze({ path: 'a.js', text }).findings;

/** How severely each `sink()` of a function's body is told, by its line. */
function severities(body: string): readonly Finding['severity'][] {
  return analyze(`async function run() {\n${body}\n}`).filter(({ rule }) => rule === 'injection').map(({ severity }) => severity);
}

describe('behind a check of which nobody knows what it lets pass', () => {
  it('a finding is a warning that says so', () => {
    const [finding] = analyze("const a = source();\nif (!mayRead(a)) throw new Error('no');\nsink(a);");
    assert.equal(finding?.severity, 'warning');
    assert.equal(finding.isUnproven, true);
    assert.equal(finding.message, 'Depends on `source()`. Something checks it before; what that lets pass is not known.');
  });

  for (const [name, body] of Object.entries({
    'the verdict is awaited': 'const a = source(); if (!await mayRead(a)) return; sink(a);',
    'the verdict is in a member': 'const a = source(); const { ok } = await judge(a); if (!ok) return; sink(a);',
    'the verdict is one of several': 'const a = source(); const [may, other] = await Promise.all([mayRead(a), load()]); if (!may) return; sink(a);',
    'what is checked becomes part of something': 'const a = source(); if (mayRead(a)) sink(`x ${a}`);',
    'the whole is checked': 'const a = source(); if (!isGood(a)) return; sink(a.b);',
    'a function of the program asks': 'const asks = (one) => { if (!mayRead(one)) throw new Error(); }; const a = source(); asks(a); sink(a);',
    'it stands beside another condition': 'const a = source(); if (!a || !mayRead(a)) return; sink(a);',
    'one of two asks': 'const a = source(); const may = isFast ? mayRead(a) : mayLoad(a); if (!may) return; sink(a);',
    'one of two is known to check, for the other nobody knows': 'const a = source(); const may = isFast ? check(a) : mayLoad(a); if (!may) return; sink(a);',
    'there is nothing where it is not allowed': 'const a = source(); if (await load(a) === null) return; sink(a);',
    'the check is of the program': 'const mayRead = async (one) => (await load()).some(({ name }) => fits(name, one)); const a = source(); if (!await mayRead(a)) return; sink(a);',
  })) it(`where ${name}`, () => { assert.deepEqual(severities(body), ['warning']); });

  for (const [name, body] of Object.entries({
    'another thing is checked': 'const a = source(); const b = source(); if (!mayRead(b)) return; sink(a);',
    'the check does not decide': 'const a = source(); mayRead(a); sink(a);',
    'both sides lead there': "const a = source(); if (!mayRead(a)) log('no'); sink(a);",
    'it is done where the verdict is against it': 'const a = source(); if (mayRead(a)) return; sink(a);',
    'another way leads there': 'const a = source(); if (isFast || mayRead(a)) sink(a);',
    'the verdict is what is made of it': 'const a = source(); const b = pass(a); if (!b) return; sink(b);',
  })) it(`but not where ${name}`, () => { assert.deepEqual(severities(body), ['error']); });
});
