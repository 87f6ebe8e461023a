import assert from 'node:assert/strict';
import { createCrashPolicy } from '../../src/extension/language-client/crash-policy.ts';

const minute = 60_000;

describe('createCrashPolicy', () => {
  it('gives up at the fifth crash in three minutes', () => {
    const policy = createCrashPolicy(() => 0);
    const answers = [1, 2, 3, 4, 5].map(() => policy.crashed());
    assert.deepEqual(answers, ['restart', 'restart', 'restart', 'restart', 'give-up']);
  });

  it('bears crashes that are far apart', () => {
    let time = 0;
    const policy = createCrashPolicy(() => time);
    for (let crash = 0; crash < 20; crash++, time += minute) assert.notEqual(policy.crashed(), 'give-up');
  });

  it('counts anew when the user starts the server', () => {
    const policy = createCrashPolicy(() => 0);
    for (let crash = 0; crash < 5; crash++) policy.crashed();
    policy.forgive();
    assert.equal(policy.crashed(), 'restart');
  });
});
