/** What is known of the reader outlives the session, and those who show it hear of each change. */
import assert from 'node:assert/strict';
import { Reader } from '../../src/extension/guide/reader.ts';
import type { GuidePlace } from '../../src/protocol.ts';

const start: GuidePlace = { kind: 'section', id: 'c01' };
const security: GuidePlace = { kind: 'section', id: 'c09.security', anchor: 'follow-owasp' };

/** A memory that keeps what JSON can keep, as VS Code's does. */
function createMemory() {
  const kept = new Map<string, string>();
  return {
    get: <Value>(key: string): Value | undefined => (kept.has(key) ? JSON.parse(kept.get(key) ?? '') as Value : undefined),
    update: async (key: string, value: unknown): Promise<void> => { kept.set(key, JSON.stringify(value)); },
  };
}

function readerOf(memory = createMemory()) {
  const heard: string[] = [];
  const reader = new Reader(memory, start, { moved: () => heard.push('moved'), marked: () => heard.push('marked') });
  return { reader, heard, again: () => readerOf(memory).reader };
}

describe('the reader of the guide', () => {
  it('begins at the start, with nothing read', () => {
    const { reader } = readerOf();
    assert.deepEqual(reader.place, start);
    assert.equal(reader.isRead('c01'), false);
    assert.deepEqual(reader.bookmarks, []);
    assert.equal(reader.language, undefined);
  });

  it('is in a later session where it was, with everything that was marked', () => {
    const { reader, again } = readerOf();
    reader.visit(security);
    reader.keepScroll(security, 420);
    reader.markRead('c09.security', true);
    reader.markPage(security, true);
    reader.language = 'python';
    const later = again();
    assert.deepEqual(later.place, security);
    assert.equal(later.scrollOf({ kind: 'section', id: 'c09.security' }), 420);
    assert.equal(later.isRead('c09.security'), true);
    assert.deepEqual(later.bookmarks, [{ kind: 'section', id: 'c09.security' }]);
    assert.equal(later.language, 'python');
    later.move(-1);
    assert.deepEqual(later.place, start);
  });

  it('takes marks off again', () => {
    const { reader, again } = readerOf();
    reader.markRead('c01', true);
    reader.markRead('c01', false);
    reader.markPage(start, true);
    reader.markPage(start, true);
    assert.equal(reader.bookmarks.length, 1);
    reader.markPage(start, false);
    reader.keepScroll(start, 9);
    reader.keepScroll(start, 0);
    const later = again();
    assert.deepEqual([later.isRead('c01'), later.hasBookmark(start), later.scrollOf(start)], [false, false, 0]);
  });

  it('tells of moves and marks, each once, and of none that changes nothing', () => {
    const { reader, heard } = readerOf();
    reader.move(-1);
    reader.markRead('c01', false);
    assert.deepEqual(heard, []);
    reader.visit(security);
    reader.markRead('c01', true);
    reader.markPage(start, true);
    assert.deepEqual(heard, ['moved', 'marked', 'marked']);
  });
});
