import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { pauseBefore, pauseBehind, Schedule } from '../../src/server/schedule.ts';

describe('server: schedule', () => {
  it('looks at once at what opens, and waits longer for what costs more, within bounds', () => {
    assert.equal(pauseBefore(undefined), 0);
    const pauses = [0, 5, 20, 50, 100, 1_000, 10_000].map(pauseBefore);
    assert.deepEqual(pauses, pauses.toSorted((a, b) => a - b));
    assert.ok(pauses[0] !== undefined && pauses[0] > 0 && pauses[0] <= 20, 'an ordinary file is answered between two keystrokes');
    assert.equal(pauses.at(-1), pauses.at(-2), 'the pause has an upper bound');
  });

  it('looks at what depends on a file after the file itself, whatever both cost', () => {
    assert.ok(pauseBehind(0) > pauseBefore(10_000));
    assert.ok(pauseBehind(100) > pauseBehind(1));
  });

  it('runs the last task of each key, and none that was cancelled', async () => {
    const ran: string[] = [];
    const schedule = new Schedule();
    for (const task of ['a1', 'a2', 'a3']) schedule.set('a', 1, () => { ran.push(task); });
    schedule.set('b', 1, () => { ran.push('b1'); });
    schedule.set('c', 1, () => { ran.push('c1'); });
    schedule.cancel('c');
    await sleep(20);
    schedule.set('d', 1, () => { ran.push('d1'); });
    schedule.cancelAll();
    await sleep(20);
    assert.deepEqual(ran.toSorted(), ['a3', 'b1']);
  });
});
