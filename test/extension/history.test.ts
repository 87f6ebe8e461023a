/** Where the reader has been: pages in their order, as a browser keeps them. */
import assert from 'node:assert/strict';
import { History } from '../../src/extension/guide/history.ts';
import type { GuidePlace } from '../../src/protocol.ts';

const section = (id: string, anchor?: string): GuidePlace => ({ kind: 'section', id, ...(anchor !== undefined && { anchor }) });
const rule = (id: string): GuidePlace => ({ kind: 'rule', id });

describe('the history of the guide', () => {
  it('begins at the start, with nowhere to go', () => {
    const history = new History(section('c01'));
    assert.deepEqual(history.present, section('c01'));
    assert.deepEqual([history.canGoBack, history.canGoForward, history.move(-1), history.move(1)], [false, false, false, false]);
  });

  it('goes back and forward', () => {
    const history = new History(section('c01'));
    history.visit(section('c02'));
    history.visit(rule('sql-injection'));
    assert.ok(history.move(-1));
    assert.deepEqual(history.present, section('c02'));
    assert.ok(history.move(-1) && history.move(1) && history.move(1));
    assert.deepEqual(history.present, rule('sql-injection'));
    assert.equal(history.canGoForward, false);
  });

  it('forgets what was ahead when the reader goes elsewhere', () => {
    const history = new History(section('c01'));
    history.visit(section('c02'));
    history.move(-1);
    history.visit(section('c03'));
    assert.equal(history.canGoForward, false);
    history.move(-1);
    assert.deepEqual(history.present, section('c01'));
  });

  it('counts two places on one page as one', () => {
    const history = new History(section('c01'));
    history.visit(section('c02', 'one'));
    history.visit(section('c02', 'two'));
    assert.deepEqual(history.present, section('c02', 'two'));
    history.move(-1);
    assert.deepEqual(history.present, section('c01'));
  });

  it('knows the section that was open before a rule', () => {
    const history = new History(section('c01'));
    history.visit(section('c02'));
    history.visit(rule('sql-injection'));
    history.visit(rule('path-traversal'));
    assert.deepEqual(history.lastSection(), section('c02'));
  });

  it('comes back as it was kept, and keeps no more than fifty', () => {
    const history = new History(section('c01'));
    for (let page = 0; page < 80; page++) history.visit(section(`c${page}`));
    history.move(-1);
    const kept = history.kept();
    assert.equal(kept.places.length, 50);
    assert.deepEqual(new History(section('c01'), kept).present, section('c78'));
    assert.deepEqual(new History(section('c01'), { places: [section('c05')], at: 7 }).present, section('c05'));
  });
});
