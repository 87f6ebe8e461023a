/** Links into the guide: what is written for a place is read as that place. */
import assert from 'node:assert/strict';
import { guideLink, placeOfLink, type GuidePlace } from '../../src/protocol.ts';

describe('a link into the guide', () => {
  const links: readonly (readonly [GuidePlace, string])[] = [
    [{ kind: 'rule', id: 'sql-injection' }, 'vscode://backend-guide.backend-guide/rule/sql-injection'],
    [{ kind: 'section', id: 'c09.security' }, 'vscode://backend-guide.backend-guide/section/c09.security'],
    [{ kind: 'section', id: 'c09.security', anchor: 'follow-owasp' }, 'vscode://backend-guide.backend-guide/section/c09.security#follow-owasp'],
  ];
  for (const [place, link] of links) {
    it(`is written and read: ${link}`, () => {
      assert.equal(guideLink('vscode', place), link);
      const { pathname, hash } = new URL(link);
      assert.deepEqual(placeOfLink(pathname, hash.slice(1)), place);
    });
  }

  it('is read by the name of the guide, too', () => {
    assert.deepEqual(placeOfLink('/guide/c09.security', 'follow-owasp'), { kind: 'section', id: 'c09.security', anchor: 'follow-owasp' });
  });

  for (const path of ['', '/', '/rule', '/rule/', '/rule/a/b', '/chapter/c09', '/rule/../x', '/section/a b']) {
    it(`is none: ${JSON.stringify(path)}`, () => { assert.equal(placeOfLink(path), undefined); });
  }
});
